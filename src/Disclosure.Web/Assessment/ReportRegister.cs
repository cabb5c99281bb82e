using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>统计报送: annual reports that were published late, and the checks of a unit's form of the year that fail. A warning asks for a remark, it is no error.</summary>
internal sealed class ReportRegister(TimeProvider time, SupervisionSettings settings) : IMeasureRegister
{
    public FactRegister Register => FactRegister.Reporting;

    public async Task<IReadOnlyList<UnitFact>> ReadAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var found = new List<FoundCase>();
        if (question.Measures.Contains(Measure.LateAnnualReport))
        {
            found.AddRange(await LateReportsAsync(db, question, cancellationToken));
        }

        if (question.Measures.Contains(Measure.ReportArithmeticError))
        {
            var forms = await UnitForms.ReadAsync(db, question.Span.Year, time.Today().Year, question.OrganIds, cancellationToken);
            found.AddRange(from unit in forms
                           from check in unit.Value.Checks
                           where check is { Level: CheckLevel.Error, Holds: false }
                           select new FoundCase(unit.Key, Measure.ReportArithmeticError, new ListedCase(check.Id, check.Detail)));
        }

        return FactTally.Of(question, found);
    }

    internal static IQueryable<ReportingOrgan> OrganQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var organs = asked.OrganIds;
        return db.Organs.Where(o => organs.Contains(o.Id)).Select(o => new ReportingOrgan(o.Id, o.Kind, o.ValidFrom));
    }

    internal static IQueryable<AnnualReport> ReportQuery(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, first, last) = (asked.OrganIds, asked.Span.From.Year - 1, asked.Span.CutOffOn.Year - 1);
        return db.AnnualReports.AsNoTracking().Where(r => r.Year >= first && r.Year <= last && organs.Contains(r.OrganId));
    }

    /// <summary>A report of which nothing was recorded is missing only where its day came while the register was kept: the rule of its reminders.</summary>
    private async Task<IEnumerable<FoundCase>> LateReportsAsync(DisclosureDbContext db, FactQuestion question, CancellationToken cancellationToken)
    {
        var span = question.Span;
        var first = await AnnualReportDuties.FirstActQuery(db).FirstOrDefaultAsync(cancellationToken) is { } act ? LegalDays.LegalDayOf(act) : DateOnly.MaxValue;
        var published = (await ReportQuery(db, question).ToListAsync(cancellationToken)).ToDictionary(report => (report.OrganId, report.Year), report => report.PublishedOn);
        var organs = await OrganQuery(db, question).ToListAsync(cancellationToken);
        return from organ in organs
               from year in Enumerable.Range(span.From.Year - 1, Math.Max(1, span.CutOffOn.Year - span.From.Year + 1))
               where organ.ValidFrom <= new DateOnly(year, 12, 31)
               let due = AnnualReport.DueOn(year, organ.Kind)
               let publishedOn = published.TryGetValue((organ.Id, year), out var day) ? day : (DateOnly?)null
               where publishedOn is not null || (settings.AnnualReportsFrom is { } earliest ? year >= earliest : due >= first)
               where SupervisionMeasures.IsLateReport(due, publishedOn, span)
               select new FoundCase(organ.Id, Measure.LateAnnualReport, new ListedCase(year.ToString(CultureInfo.InvariantCulture), ReportingTexts.Annual_Title, due, publishedOn <= span.CutOffOn ? publishedOn : null));
    }

    internal sealed record ReportingOrgan(long Id, OrganKind Kind, DateOnly ValidFrom);
}
