using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>The analysis of a period.</summary>
/// <param name="Filter">What was looked at; the organ is the actor's own where she reaches no other.</param>
/// <param name="Unit">单位; null for all.</param>
/// <param name="Years">Each kind in each year.</param>
/// <param name="Whole">In the whole period.</param>
/// <param name="Organs">按单位; empty where only one is looked at.</param>
/// <param name="Topics">按主题; an empty one is not recorded.</param>
/// <param name="Matters">按被争议的行为.</param>
/// <param name="Reasons">按纠错原因, of what was corrected; the key is <see cref="CountedFilter.Missing"/> where none is recorded.</param>
public sealed record AnalysisOfDisputes(
    AnalysisFilter Filter, OrganItem? Unit, IReadOnlyList<DisputeYear> Years, CorrectedShare Whole, IReadOnlyList<BreakdownLine<OrganItem>> Organs,
    IReadOnlyList<BreakdownLine<string>> Topics, IReadOnlyList<BreakdownLine<DisputedMatter>> Matters, IReadOnlyList<BreakdownLine<string>> Reasons);

/// <summary>复议诉讼分析: counted in the database, each year by the definition of the forms, the whole period with each dispute once.</summary>
internal sealed class DisputeAnalysis(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current)
{
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<AnalysisOfDisputes> RunAsync(AnalysisFilter filter, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.AnalyzeDisputes, cancellationToken);
        var organs = await directory.AllAsync(cancellationToken);
        var unit = actor.ReachesAll ? organs.FirstOrDefault(o => o.Code == filter.Organ) : organs.FirstOrDefault(o => o.Id == actor.OrganId) ?? throw new NotAllowedException(null);
        filter = filter with { Organ = unit?.Code };
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (years, decided) = (new List<DisputeYear>(), new List<IReadOnlyCollection<DecidedTally>>());
        DisputeKind[] kinds = filter.Kind is { } only ? [only] : Enum.GetValues<DisputeKind>();
        foreach (var year in filter.Years)
        {
            var tallies = (await CaseCounting.Disputes(db, year, unit?.Id).ToListAsync(cancellationToken)).ConvertAll(group => group.Tally);
            years.AddRange(kinds.Select(kind => DisputeYear.Of(year, kind, tallies)));
            decided.Add(await DecidedAsync(db, filter, year, year, unit?.Id, cancellationToken));
        }

        var whole = await DecidedAsync(db, filter, filter.From, filter.To, unit?.Id, cancellationToken);
        var byId = organs.ToDictionary(o => o.Id);
        return new AnalysisOfDisputes(
            filter, unit, years, whole.Aggregate(CorrectedShare.None, (share, tally) => share.With(tally.Result, tally.Count)),
            unit is null ? DisputeBreakdown.By<OrganItem>(whole, decided, tally => [byId[tally.OrganId]]) : [],
            DisputeBreakdown.By(whole, decided, tally => tally.Topics),
            DisputeBreakdown.By<DisputedMatter>(whole, decided, tally => [tally.Matter]),
            DisputeBreakdown.By(whole, decided, ReasonOf));
    }

    /// <summary>The decided disputes of the years, by all that the analysis asks for; topics and reply are those of the leading case.</summary>
    internal static IQueryable<DecidedGroup> Groups(DisclosureDbContext db, int first, int last, long? organId, DisputeKind? kind) =>
        from d in CountedDisputes.Of(db, DisputeCount.Decided, new DateOnly(first, 1, 1), new DateOnly(last, 12, 31))
        where (organId == null || d.OrganId == organId) && (kind == null || d.Facts.Kind == kind)
        join a in db.Applications on d.ApplicationId equals (long?)a.Id into cases
        from a in cases.DefaultIfEmpty()
        join r in db.Replies on d.ReplyId equals (long?)r.Id into replies
        from r in replies.DefaultIfEmpty()
        group d by new
        {
            d.OrganId,
            a.Subjects,
            d.Ground,
            Outcome = d.ReplyId == null ? a.Outcome : r.Outcome,
            Withheld = d.ReplyId == null ? a.Ground : r.Ground,
            d.CorrectedReason,
            d.ResultKind,
        }
        into g
        select new DecidedGroup(g.Key.OrganId, g.Key.Subjects, g.Key.Ground, g.Key.Outcome, g.Key.Withheld, g.Key.CorrectedReason, g.Key.ResultKind, g.LongCount());

    private static async Task<IReadOnlyCollection<DecidedTally>> DecidedAsync(
        DisclosureDbContext db, AnalysisFilter filter, int from, int to, long? organId, CancellationToken cancellationToken) =>
        (await Groups(db, from, to, organId, filter.Kind).ToListAsync(cancellationToken)).ConvertAll(g => g.Tally);

    private static string[] ReasonOf(DecidedTally tally) =>
        tally.Result is DisputeResultKind.Corrected ? [tally.Reason?.ToString() ?? CountedFilter.Missing] : [];

    /// <summary>Decided disputes that share what the analysis asks for, as the database groups them.</summary>
    internal sealed record DecidedGroup(
        long OrganId, string? Subjects, DisputeGround? Ground, ReplyOutcome? Outcome, WithholdingGround? Withheld, CorrectedReason? Reason, DisputeResultKind? Result, long Count)
    {
        public DecidedTally Tally => new(OrganId, Subjects ?? "", DisputedMatter.Of(Ground, Outcome, Withheld), Reason, Result!.Value, Count);
    }
}
