using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>The annual report of one unit on a year.</summary>
/// <param name="Organ">单位.</param>
/// <param name="DueOn">发布期限.</param>
/// <param name="Report">What was recorded; null while nothing is.</param>
/// <param name="Light">Its light; 办结 once it is published.</param>
public sealed record AnnualReportLine(OrganItem Organ, DateOnly DueOn, AnnualReport? Report, LightReading Light)
{
    /// <summary>发布 after its last day.</summary>
    public bool WasLate => Report is { } report && report.PublishedOn > DueOn;
}

/// <summary>The register of a year.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Lines">The units within reach, what is late first.</param>
/// <param name="MayRecord">Whoever looks may record.</param>
/// <param name="Names">What people are called, by sign-in name.</param>
public sealed record AnnualReportYear(int Year, IReadOnlyList<AnnualReportLine> Lines, bool MayRecord, IReadOnlyDictionary<string, string> Names);

/// <summary>年度报告发布登记: every unit that stood when the year ended, with its last day and what was recorded.</summary>
internal sealed class AnnualReportList(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights)
{
    public async Task<AnnualReportYear> ReadAsync(int year, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organs = (await directory.AllAsync(cancellationToken)).Where(o => actor.Reaches(o.Id)).ToList();
        var reports = await Query(db, year).ToListAsync(cancellationToken);
        return new AnnualReportYear(
            year, [.. LinesOf(year, organs, reports, lights).OrderBy(l => l.Report is not null).ThenBy(l => l.DueOn).ThenBy(l => l.Organ.Code, StringComparer.Ordinal)],
            actor.May(Permission.EnterFigures), await UserNames.ReadAsync(db, reports.Select(r => r.RecordedBy), cancellationToken));
    }

    internal static IQueryable<AnnualReport> Query(DisclosureDbContext db, int year) => db.AnnualReports.AsNoTracking().Where(r => r.Year == year);

    /// <summary>The units that stood on the last day of the year, each with its light. A day that the law names is certain, however far ahead.</summary>
    internal static IEnumerable<AnnualReportLine> LinesOf(int year, IEnumerable<OrganItem> organs, IEnumerable<AnnualReport> reports, CaseLights lights)
    {
        var recorded = reports.ToDictionary(r => r.OrganId);
        return from organ in organs
               let report = recorded.GetValueOrDefault(organ.Id)
               where organ.IsValidOn(new DateOnly(year, 12, 31)) || report is not null
               let due = AnnualReport.DueOn(year, organ.Kind)
               select new AnnualReportLine(organ, due, report, report is not null ? new LightReading(DeadlineLight.Done, null)
                   : DeadlineLights.Of(new LegalDay(due, false), lights.Today, lights.Calendar, lights.Rules[WatchedKind.AnnualReport], new DateOnly(year + 1, 1, 1), DayKind.Natural));
    }
}
