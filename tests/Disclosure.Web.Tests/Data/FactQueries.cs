using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Tests.Data;

/// <summary>The queries behind the facts of an assessment, for <see cref="SqlServerQueriesTests"/>.</summary>
internal static class FactQueries
{
    public static readonly FactQuestion City = Of(Enumerable.Range(2, 57).Select(id => (long)id)), Unit = Of([6]);

    /// <summary>Those that seek a year's closed cases.</summary>
    public static readonly Dictionary<string, Func<DisclosureDbContext, FactQuestion, IQueryable>> OfYear = new(StringComparer.Ordinal)
    {
        ["facts, closed"] = CaseQueries.ClosedCounts,
        ["facts, late"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.Late(db, asked)),
        ["facts, replied since"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.RepliedSince(db, asked)),
        ["facts, procedure"] = (db, asked) => CaseQueries.Procedures(CaseQueries.Unsound(db, asked)),
        ["facts, third party"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.WithoutThirdParty(db, asked)),
        ["facts, search"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.WithoutSearch(db, asked)),
        ["facts, review"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.WithoutReview(db, asked)),
        ["facts, archive"] = (db, asked) => CaseQueries.Rows(db, CaseQueries.Unarchived(db, asked)),
    };

    public static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> All = new(StringComparer.Ordinal)
    {
        ["facts, silent"] = db => CaseQueries.Rows(db, CaseQueries.Silent(db, City)),
        ["paper, unit"] = db => AssessmentPapers.UnitQuery(db, 1, "HHHT-006"),
        ["paper, ranks"] = db => AssessmentPapers.RankQuery(db, 1),
        ["facts, corrected"] = db => DisputeRegister.CorrectedQuery(db, City),
        ["facts, duties of disputes"] = db => DisputeRegister.DutyQuery(db, City),
        ["facts, notices"] = db => SupervisionRegister.NoticeQuery(db, City),
        ["facts, complaints"] = db => SupervisionRegister.ComplaintQuery(db, City),
        ["facts, inspections"] = db => SupervisionRegister.FindingQuery(db, City),
        ["facts, last year's list"] = db => PastAssessmentRegister.Query(db, City),
        ["facts, reporting organs"] = db => ReportRegister.OrganQuery(db, City),
        ["facts, annual reports"] = db => ReportRegister.ReportQuery(db, City),
        ["courses in which something is awaited"] = db => AssessmentDutySource.Query(db, 6),
        ["facts, entered figures"] = db => UnitForms.EnteredQuery(db, "2021", 2026, City.OrganIds),
    };

    static FactQueries()
    {
        foreach (var (name, query) in OfYear)
        {
            All[name] = db => query(db, City);
            All[$"{name}, one unit"] = db => query(db, Unit);
        }
    }

    private static FactQuestion Of(IEnumerable<long> organs) => new(new AssessedSpan(2025, new DateOnly(2025, 12, 31)), [.. organs], new HashSet<Measure>(), WithCases: true);
}
