using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>各单位统计表: the form of a year of several organs at once, each filled and checked as on its own page. For whoever has the right already.</summary>
internal static class UnitForms
{
    /// <param name="db">The register.</param>
    /// <param name="year">年度.</param>
    /// <param name="thisYear">The year of today.</param>
    /// <param name="organIds">单位.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static async Task<IReadOnlyDictionary<long, FormResult>> ReadAsync(DisclosureDbContext db, int year, int thisYear, IReadOnlyCollection<long> organIds, CancellationToken cancellationToken)
    {
        var form = StatisticsForm.ForYear(year);
        long? only = organIds.Count == 1 ? organIds.First() : null;
        var now = await YearCounts.ReadAsync(db, year, only, thisYear, cancellationToken);
        var before = new YearCounts(
            await CaseCounting.Closed(db, year - 1, [year - 1], only).ToListAsync(cancellationToken), await CaseCounting.Disputes(db, year - 1, only).ToListAsync(cancellationToken));
        var entered = (await EnteredQuery(db, form.Code, year, organIds).ToListAsync(cancellationToken)).ToLookup(entry => (entry.OrganId, entry.Year));
        return organIds.ToDictionary(organ => organ, organ =>
        {
            var previous = now.Of(organ).Before(form, year, before.Of(organ), StatisticsQuery.Figures(entered[(organ, year - 1)]));
            return form.Evaluate(now.Of(organ, year, StatisticsQuery.Figures(entered[(organ, year)])) with { Previous = previous });
        });
    }

    internal static IQueryable<FigureEntry> EnteredQuery(DisclosureDbContext db, string form, int year, IReadOnlyCollection<long> organIds) =>
        db.FigureEntries.AsNoTracking().Where(e => e.Form == form && (e.Year == year || e.Year == year - 1) && organIds.Contains(e.OrganId));
}
