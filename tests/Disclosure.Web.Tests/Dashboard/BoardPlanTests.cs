using Disclosure.Web.Dashboard;
using Disclosure.Web.Data;
using Disclosure.Web.Publication;
using Disclosure.Web.Tests.Data;
using Disclosure.Web.Tests.Reporting;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>How the database answers the board: along one index, without sorting; what is open never at the cost of what is closed.</summary>
public sealed class BoardPlanTests
{
    private static readonly DateOnly Today = TestOffice.D("2026-09-14");

    private static readonly Dictionary<string, (Func<DisclosureDbContext, IQueryable> Query, string Step)> Queries = new(StringComparer.Ordinal)
    {
        ["open, all units"] = (db => OpenCounts.Query(db, null), "USING COVERING INDEX IX_Applications_OpenByUnit (IsOpen=?)"),
        ["open, one unit"] = (db => OpenCounts.Query(db, 6), "USING COVERING INDEX IX_Applications_OpenByUnit (IsOpen=? AND OrganId=?)"),
        ["late"] = (db => BoardItems.LateQuery(db, null, Today), "USING INDEX IX_Applications_IsOpen_QueueOn (IsOpen=? AND QueueOn<?)"),
        ["late, one unit"] = (db => BoardItems.LateQuery(db, 6, Today), "(OrganId=? AND "),
        ["soon"] = (db => BoardItems.SoonQuery(db, null, Today, Today.AddDays(3)), "USING INDEX IX_Applications_IsOpen_QueueOn (IsOpen=? AND QueueOn>? AND QueueOn<?)"),
        ["late disputes"] = (db => BoardItems.DisputeQuery(db, null, null, Today), "USING INDEX IX_Disputes_NextDueOn (NextDueOn>? AND NextDueOn<?)"),
        ["letters that run out"] = (db => BoardStepDuties.LetterQuery(db, Today, Today.AddDays(3)), "USING INDEX IX_Consultations_ReceivedOn (ReceivedOn>? AND ReceivedOn<?)"),
        ["secrecy reviews"] = (db => BoardStepDuties.ReviewQuery(db, null), "USING INDEX IX_Replies_SubmittedAt"),
        ["complaints"] = (db => BoardSupervisionDuties.ComplaintQuery(db, null, Today), "USING INDEX IX_Complaints_NextDueOn (NextDueOn<?)"),
        ["notices"] = (db => BoardSupervisionDuties.NoticeQuery(db, null, Today), "USING INDEX IX_SupervisionNotices_Stage_DueOn (Stage=? AND DueOn<?)"),
        ["publications"] = (db => PublicationDuties.Query(db, null, Today), "USING INDEX IX_PublicationItems_Waiting (DueOn<?)"),
        ["publications of a unit"] = (db => PublicationDuties.Query(db, 6, Today), "USING INDEX IX_PublicationItems_OrganWaiting (OrganId=? AND DueOn<?)"),
        ["promises"] = (db => Promises.OpenQuery(db, null, null, Today), "USING INDEX IX_Replies_ProvidedOn (ProvidedOn>? AND ProvidedOn<?)"),
        ["columns"] = (db => ColumnDuties.Query(db, null, Today), "USING INDEX IX_CatalogueColumns_Running (NextDueOn>? AND NextDueOn<?)"),
        ["columns of a unit"] = (db => ColumnDuties.Query(db, 6, Today), "USING INDEX IX_CatalogueColumns_OrganRunning (OrganId=? AND NextDueOn>? AND NextDueOn<?)"),
        ["days of disputes"] = (db => OpenCounts.DisputeQuery(db, null), "IX_Disputes_OrganId_NextDueOn"),
        ["closed in a year"] = (db => PastQueries.Closed(db, 2026), "USING COVERING INDEX IX_Applications_ByClosing (ClosedYear=?"),
        ["years"] = (db => PastQueries.Years(db), "USING COVERING INDEX IX_Applications_ByClosing"),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_question_reads_its_index_in_order(string name)
    {
        await using var office = await Caseload.OpenAsync();
        await using var db = await office.DbAsync();
        var (query, step) = Queries[name];

        var plan = await QueryPlan.TextAsync(db, query(db));

        Assert.Contains(step, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN Applications USING INDEX", plan, StringComparison.Ordinal);
    }
}
