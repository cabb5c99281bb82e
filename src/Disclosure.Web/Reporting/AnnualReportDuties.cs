using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Organs;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>
/// The duty to publish the annual report on the last year, of every unit that stood at its end and stands today. Days that had passed before the
/// program was first used are no duty of its: nobody could have recorded what was done. An office may name the first year itself.
/// </summary>
internal sealed class AnnualReportDuties(CaseLights lights, OrganDirectory directory, SupervisionSettings settings) : IDutySource
{
    /// <summary>Last year: reports on earlier ones are in the register, but nobody is reminded of them.</summary>
    public int Year => lights.Today.Year - 1;

    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var line in await MissingAsync(db, organId, cancellationToken))
        {
            yield return new OpenDuty(
                WatchedKind.AnnualReport, WatchedKind.AnnualReport, DutySubject.AnnualReport, line.Organ.Id, Year.ToString(CultureInfo.InvariantCulture), AnnualReportsPage.Href(Year), line.Organ.Id, line.DueOn, line.DueOn)
            {
                Part = Year.ToString(CultureInfo.InvariantCulture),
                StartsOn = new DateOnly(Year + 1, 1, 1),
                Days = DayKind.Natural,
            };
        }
    }

    /// <summary>Whose report is not there yet, the earliest day first.</summary>
    public async Task<IReadOnlyList<AnnualReportLine>> MissingAsync(DisclosureDbContext db, long? organId, CancellationToken cancellationToken)
    {
        if (Year < settings.AnnualReportsFrom || await FirstActQuery(db).FirstOrDefaultAsync(cancellationToken) is not { } first)
        {
            return [];
        }

        var began = settings.AnnualReportsFrom is null ? LegalDays.LegalDayOf(first) : DateOnly.MinValue;
        var organs = (await directory.AllAsync(cancellationToken)).Where(o => o.IsValidOn(lights.Today) && (organId is null || o.Id == organId));
        return
        [
            .. AnnualReportList.LinesOf(Year, organs, await AnnualReportList.Query(db, Year).ToListAsync(cancellationToken), lights)
                .Where(l => l.Report is null && l.DueOn >= began).OrderBy(l => l.DueOn).ThenBy(l => l.Organ.Code, StringComparer.Ordinal),
        ];
    }

    internal static IQueryable<DateTime?> FirstActQuery(DisclosureDbContext db) => db.AuditEntries.OrderBy(e => e.Seq).Select(e => (DateTime?)e.At);
}
