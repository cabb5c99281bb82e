using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>统计表: one form of one year, of an organ or of the whole city, filled from the register and the entered figures.</summary>
internal sealed class StatisticsQuery(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, TimeProvider time)
{
    /// <summary>Fills a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="year">年度.</param>
    /// <param name="organCode">单位代码; null for all that the actor reaches: the whole city, or her own organ.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    /// <exception cref="NotAllowedException">The right or the reach is missing.</exception>
    /// <exception cref="ValidationException">There is no such year.</exception>
    /// <exception cref="RuleViolationException">There is no such organ.</exception>
    public async Task<FilledForm> RunAsync(StatisticsForm form, int year, string? organCode, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        if (year is < FigurePlace.FirstYear or > FigurePlace.LastYear)
        {
            throw new ValidationException([new ValidationFailure(nameof(year), ReportingTexts.YearUnknown)]);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organs = await directory.AllAsync(cancellationToken);
        var organ = Reported(actor, organs, organCode);
        var office = organs.FirstOrDefault(o => !o.IsReportingUnit);
        var (entered, enteredBefore) = await EnteredAsync(db, form, year, organ?.Id, cancellationToken);
        var counting = CountBeforeAsync(year - 1, organ?.Id, cancellationToken);
        var now = await YearCounts.ReadAsync(db, year, organ?.Id, time.Today().Year, cancellationToken);
        var previous = now.Before(form, year, await counting, Figures(enteredBefore));
        var units = organ is null ? form.CountEach(year, organs.Select(unit => now.Of(unit.Id, year, Figures(entered[unit.Id])))) : null;
        var input = new FormInput(year, now.AllCases, now.AllDisputes, Figures(entered.SelectMany(e => e))) { Previous = previous, Units = units };
        var entering = organ ?? office;
        return new FilledForm(form.Evaluate(input), await ReporterAsync(db, year, organ, office, cancellationToken))
        {
            Previous = previous,
            Units = organ is null ? organs.Count(o => o.IsReportingUnit && o.ValidFrom.Year <= year && (o.ValidUntil is not { } last || last.Year >= year)) : 0,
            Entering = entering is null ? null : new FormReporter(entering.Code, entering.Name),
            Entered = entering is null ? new() : entered[entering.Id].ToDictionary(
                e => new FigureKey(e.Code, e.Column), e => new EnteredHere(e.Value, e.Reason, e.EnteredBy, LegalDays.LegalDayOf(e.EnteredAt), e.Version)),
            MayEnter = entering is not null && actor.May(Permission.EnterFigures) && actor.Reaches(entering.Id),
        };
    }

    private static OrganItem? Reported(Actor actor, IReadOnlyList<OrganItem> organs, string? code)
    {
        if (code is null && actor.ReachesAll)
        {
            return null;
        }

        var organ = code is null
            ? organs.FirstOrDefault(o => o.Id == actor.OrganId) ?? throw new NotAllowedException(null)
            : organs.FirstOrDefault(o => o.Code == code) ?? throw new RuleViolationException(OrganRule.OrganMissing);
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

    /// <summary>Of the year before, what was closed in it; counted beside the year itself, since neither needs the other.</summary>
    private Task<YearCounts> CountBeforeAsync(int year, long? organId, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var cases = organId is null ? CaseCounting.ClosedAnywhere(db, year) : CaseCounting.Closed(db, year, [year], organId);
            return new YearCounts(await cases.ToListAsync(cancellationToken), await CaseCounting.Disputes(db, year, organId).ToListAsync(cancellationToken));
        },
        cancellationToken);

    private async Task<FormReporter> ReporterAsync(DisclosureDbContext db, int year, OrganItem? organ, OrganItem? office, CancellationToken cancellationToken)
    {
        var name = organ?.Name ?? (office is null ? ReportingTexts.WholeCity : Text.Format(ReportingTexts.WholeCityBy, office.Name));
        var id = (organ ?? office)?.Id;
        var contact = (await db.Organs.AsNoTracking().FirstOrDefaultAsync(o => o.Id == id, cancellationToken))?.ContactOn(SignedOn(year));
        return new FormReporter(organ?.Code, name) { Head = contact?.Head ?? "", Person = contact?.Person ?? "", Phone = contact?.Phone ?? "" };
    }

    /// <summary>A form is handed in by 31 March of the next year, and nobody signs ahead of today.</summary>
    private DateOnly SignedOn(int year) => time.Today() is var today && new DateOnly(year + 1, 3, 31) is var last && today < last ? today : last;

    internal static List<EnteredFigure> Figures(IEnumerable<FigureEntry> entries) =>
        [.. entries.Select(e => new EnteredFigure(e.Code, e.Value, e.Column, e.Reason))];
}
