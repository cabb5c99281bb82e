using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>What the register holds for a year: of each organ, and of all.</summary>
internal sealed class YearCounts(List<CaseGroup> cases, List<DisputeGroup> disputes)
{
    private readonly ILookup<long, CaseTally> _cases = cases.ToLookup(c => c.OrganId, c => c.Tally);
    private readonly ILookup<long, DisputeTally> _disputes = disputes.ToLookup(d => d.OrganId, d => d.Tally);

    public List<CaseTally> AllCases { get; } =
        [.. cases.GroupBy(c => c.Tally.Facts, (facts, groups) => new CaseTally(facts, groups.Sum(g => g.Count)))];

    public List<DisputeTally> AllDisputes { get; } = disputes.ConvertAll(d => d.Tally);

    /// <summary>What was closed in the year or later, or is open, is what was not closed when the year began.</summary>
    public static async Task<YearCounts> ReadAsync(DisclosureDbContext db, int year, long? organId, int thisYear, CancellationToken cancellationToken)
    {
        List<int?> closedYears = [.. Enumerable.Range(year, Math.Max(1, thisYear - year + 1))];
        var cases = await CaseCounting.Closed(db, year, closedYears, organId).ToListAsync(cancellationToken);
        cases.AddRange(await CaseCounting.Open(db, year, organId).ToListAsync(cancellationToken));
        return new YearCounts(cases, await CaseCounting.Disputes(db, year, organId).ToListAsync(cancellationToken));
    }

    public FormInput Of(long organId, int year, IReadOnlyList<EnteredFigure> entered) =>
        new(year, [.. _cases[organId]], [.. _disputes[organId]], entered);

    /// <summary>One organ by itself.</summary>
    public YearCounts Of(long organId) => new([.. cases.Where(c => c.OrganId == organId)], [.. disputes.Where(d => d.OrganId == organId)]);

    /// <summary>The figures of the year before: from what was closed in it, and what stayed open at its end; null where nothing is known of it.</summary>
    public FormFigures? Before(StatisticsForm form, int year, YearCounts before, List<EnteredFigure> entered)
    {
        List<CaseTally> all = [.. before.AllCases, .. AllCases.Where(tally => tally.Facts.ReceivedYear < year)];
        return all.Count == 0 && before.AllDisputes.Count == 0 && entered.Count == 0
            ? null
            : form.Count(new FormInput(year - 1, all, before.AllDisputes, entered));
    }
}
