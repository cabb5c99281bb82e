using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>统计表: one form of one year, of an organ or of the whole city, filled from the register and the entered figures.</summary>
internal sealed class StatisticsQuery(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    /// <summary>Fills a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="year">年度.</param>
    /// <param name="organCode">单位代码; null for all that the actor reaches: the whole city, or her own organ.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="NotAllowedException">The right or the reach is missing.</exception>
    /// <exception cref="RuleViolationException">There is no such organ.</exception>
    public async Task<FilledForm> RunAsync(StatisticsForm form, int year, string? organCode, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organs = await db.Organs.Select(o => new Known(o.Id, o.Code, o.Name, o.Kind, o.ValidFrom, o.ValidUntil)).ToListAsync(cancellationToken);
        var organ = Reported(actor, organs, organCode);
        var office = organs.Find(o => o.Kind is OrganKind.DisclosureOffice);
        var (entered, enteredBefore) = await EnteredAsync(db, form, year, organ?.Id, cancellationToken);
        var (now, before) = await CountAsync(db, year, organ?.Id, time.Today().Year, cancellationToken);

        FormFigures? previous = before.IsEmpty && enteredBefore.Count == 0
            ? null
            : form.Count(new FormInput(year - 1, before.AllCases, before.AllDisputes, Figures(enteredBefore)));
        var units = organ is null ? organs.ConvertAll(unit => form.Count(now.Of(unit.Id, year, Figures(entered[unit.Id])))) : null;
        var input = new FormInput(year, now.AllCases, now.AllDisputes, Figures(entered.SelectMany(e => e))) { Previous = previous, Units = units };
        var entering = organ ?? office;
        return new FilledForm(form.Evaluate(input), await ReporterAsync(db, year, organ, office, cancellationToken))
        {
            Previous = previous,
            Units = organ is null ? organs.Count(o => o.ReportsIn(year)) : 0,
            Entering = entering is null ? null : new FormReporter(entering.Code, entering.Name),
            Entered = entering is null ? new() : entered[entering.Id].ToDictionary(
                e => new FigureKey(e.Code, e.Column), e => new EnteredHere(e.Value, e.Reason, e.EnteredBy, LegalDays.LegalDayOf(e.EnteredAt), e.Version)),
            MayEnter = entering is not null && actor.May(Permission.EnterFigures) && actor.Reaches(entering.Id),
        };
    }

    private static Known? Reported(Actor actor, List<Known> organs, string? code)
    {
        if (code is null && actor.ReachesAll)
        {
            return null;
        }

        var organ = code is null
            ? organs.Find(o => o.Id == actor.OrganId) ?? throw new NotAllowedException(null)
            : organs.Find(o => o.Code == code) ?? throw new RuleViolationException(Rule.OrganMissing);
        return actor.Reaches(organ.Id) ? organ : throw new NotAllowedException(null);
    }

    private static async Task<(ILookup<long, FigureEntry> Now, List<FigureEntry> Before)> EnteredAsync(
        DisclosureDbContext db, StatisticsForm form, int year, long? organId, CancellationToken cancellationToken)
    {
        var entries = await db.FigureEntries.AsNoTracking()
            .Where(e => e.Form == form.Code && (e.Year == year || e.Year == year - 1) && (organId == null || e.OrganId == organId))
            .ToListAsync(cancellationToken);
        return (entries.Where(e => e.Year == year).ToLookup(e => e.OrganId), entries.FindAll(e => e.Year != year));
    }

    /// <summary>
    /// What was closed in the year or later, or is open, is what was not closed when the year began; the year before needs
    /// beyond that only what was closed in it.
    /// </summary>
    private static async Task<(YearCounts Now, YearCounts Before)> CountAsync(
        DisclosureDbContext db, int year, long? organId, int thisYear, CancellationToken cancellationToken)
    {
        List<int?> closedYears = [.. Enumerable.Range(year, Math.Max(1, thisYear - year + 1))];
        var cases = await CaseCounting.Closed(db, year, closedYears, organId).ToListAsync(cancellationToken);
        cases.AddRange(await CaseCounting.Open(db, year, organId).ToListAsync(cancellationToken));
        var before = await (organId is null ? CaseCounting.ClosedAnywhere(db, year - 1) : CaseCounting.Closed(db, year - 1, [year - 1], organId))
            .ToListAsync(cancellationToken);
        before.AddRange(cases.Where(c => c.ReceivedYear < year));
        return (
            new YearCounts(cases, await CaseCounting.Disputes(db, year, organId).ToListAsync(cancellationToken)),
            new YearCounts(before, await CaseCounting.Disputes(db, year - 1, organId).ToListAsync(cancellationToken)));
    }

    private async Task<FormReporter> ReporterAsync(DisclosureDbContext db, int year, Known? organ, Known? office, CancellationToken cancellationToken)
    {
        var name = organ?.Name ?? (office is null ? ReportingTexts.WholeCity : Text.Format(ReportingTexts.WholeCityBy, office.Name));
        var id = (organ ?? office)?.Id;
        var contact = (await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, cancellationToken))?.ContactOn(SignedOn(year));
        return new FormReporter(organ?.Code, name) { Head = contact?.Head ?? "", Person = contact?.Person ?? "", Phone = contact?.Phone ?? "" };
    }

    /// <summary>A form is handed in by 31 March of the next year, and nobody signs ahead of today.</summary>
    private DateOnly SignedOn(int year) => time.Today() is var today && new DateOnly(year + 1, 3, 31) is var last && today < last ? today : last;

    private static List<EnteredFigure> Figures(IEnumerable<FigureEntry> entries) =>
        [.. entries.Select(e => new EnteredFigure(e.Code, e.Value, e.Column, e.Reason))];

    private sealed record Known(long Id, string Code, string Name, OrganKind Kind, DateOnly ValidFrom, DateOnly? ValidUntil)
    {
        public bool ReportsIn(int year) =>
            Kind is not OrganKind.DisclosureOffice && ValidFrom.Year <= year && (ValidUntil is not { } last || last.Year >= year);
    }

    /// <summary>What the register holds for a year: of each organ, and of all.</summary>
    private sealed class YearCounts(List<CaseGroup> cases, List<DisputeGroup> disputes)
    {
        private readonly ILookup<long, CaseTally> _cases = cases.ToLookup(c => c.OrganId, c => c.Tally);
        private readonly ILookup<long, DisputeTally> _disputes = disputes.ToLookup(d => d.OrganId, d => d.Tally);

        public bool IsEmpty => cases.Count == 0 && disputes.Count == 0;

        public List<CaseTally> AllCases { get; } =
            [.. cases.GroupBy(c => c.Tally.Facts, (facts, groups) => new CaseTally(facts, groups.Sum(g => g.Count)))];

        public List<DisputeTally> AllDisputes => disputes.ConvertAll(d => d.Tally);

        public FormInput Of(long organId, int year, IReadOnlyList<EnteredFigure> entered) =>
            new(year, [.. _cases[organId]], [.. _disputes[organId]], entered);
    }
}
