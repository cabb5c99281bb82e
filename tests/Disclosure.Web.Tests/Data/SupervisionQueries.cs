using Disclosure.Domain.Calendar;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Tests.Data;

/// <summary>The queries of notices, complaints, inspections and bulletins, for <see cref="SqlServerQueriesTests"/>.</summary>
internal static class SupervisionQueries
{
    private static readonly DateOnly Today = new(2026, 9, 14);
    private static readonly BulletinDays Days = new(new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 13), new DateOnly(2026, 9, 16));
    private static readonly Actor Supervisor = new(1, "supervisor", "", Role.Supervisor, 1, "", "", ""), Clerk = new(2, "clerk", "", Role.Clerk, 6, "", "", "");
    private static readonly SupervisionNotice Notice = new("DB-1", new NoticeDraft(1, 6, NoticeLevel.Notice, NoticeGround.Other, "事项", "要求", 3), new SupervisionHand(Today, "a", WorkCalendar.Published));

    public static readonly Dictionary<string, Func<DisclosureDbContext, IQueryable>> All = new(StringComparer.Ordinal)
    {
        ["notices, the office"] = db => SupervisingOffice.Query(db),
        ["notices, of a unit"] = db => NoticeList.Rows(NoticeList.Ordered(new NoticeFilter { Text = "督", Year = 2026 }.Narrow(NoticeList.Visible(db, 6, null), Today), new ListQuery(1, 50, "due", false)).Skip(0).Take(50)),
        ["notices, late"] = db => new NoticeFilter { View = NoticeView.Late, Level = NoticeLevel.Notice, Ground = NoticeGround.LateReply, Stage = NoticeStage.Issued }.Narrow(NoticeList.Visible(db, null, 6), Today),
        ["notices, by number"] = db => NoticeList.Rows(NoticeList.Ordered(NoticeList.Visible(db, null, null), new ListQuery(1, 50, "number", true))),
        ["notices, waiting for the office"] = db => NoticeList.WaitingQuery(db, null, Supervisor),
        ["notices, waiting for a unit"] = db => NoticeList.WaitingQuery(db, 6, Clerk),
        ["notices, of a case"] = db => NoticeList.Rows(NoticeList.OfCase(db, 6, 1)),
        ["notices, Ctrl+K"] = db => NoticeFind.Query(db, null, "督", 5),
        ["notice"] = db => NoticeFiles.Query(db, 6, "DB-2026-00001"),
        ["notice, proofs"] = db => NoticeFiles.ProofQuery(db, 1),
        ["notice, ladder"] = db => NoticeList.Rows(NoticeFiles.LadderQuery(db, Notice, null)),
        ["notice, audit"] = db => NoticeFiles.AuditQuery(db, "DB-2026-00001"),
        ["notice, cases"] = db => NoticeFiles.CaseQuery(db, [1, 2]),
        ["notice, disputes"] = db => NoticeFiles.DisputeQuery(db, [1, 2]),
        ["notice, proof to open"] = db => ReadProof.Query(db, 1),
        ["notice, a case to name"] = db => NoticeSubjects.CaseQuery(db, 6, "SQ-1"),
        ["notice, a dispute to name"] = db => NoticeSubjects.DisputeQuery(db, 6, "FY-1"),
        ["notice, chosen cases"] = db => DraftDesk.Query(db, [1, 2]),
        ["late cases"] = db => ProposeNotices.LateCases(db, Today),
        ["late disputes"] = db => ProposeNotices.LateDisputes(db, Today),
        ["levels of late cases"] = db => ProposeNotices.LevelsOfCases(db, Today),
        ["levels of late disputes"] = db => ProposeNotices.LevelsOfDisputes(db, Today),
        ["duties of notices"] = db => NoticeDuties.NoticeQuery(db, 6),
        ["duties of inspections"] = db => NoticeDuties.SheetQuery(db, null),
        ["duties of complaints"] = db => NoticeDuties.ComplaintQuery(db, 1),
        ["complaints"] = db => ComplaintFiles.Rows(ComplaintFiles.Ordered(new ComplaintFilter { Text = "钱" }.Narrow(db.Complaints, Today), new ListQuery(1, 50, "due", false)).Skip(0).Take(50)),
        ["complaints, late"] = db => ComplaintFiles.Ordered(ComplaintFilter.InView(db.Complaints, ComplaintView.Late, Today), new ListQuery(1, 50, "received", true)),
        ["complaint, notices"] = db => NoticeList.Rows(ComplaintFiles.NoticesOf(db, 1)),
        ["inspections of a unit"] = db => InspectionFiles.Rows(InspectionFiles.Visible(db, 6)),
        ["inspections to answer"] = db => InspectionFiles.Rows(InspectionFiles.ToAnswer(db, 6)),
        ["inspections to evaluate"] = db => InspectionFiles.Rows(InspectionFiles.ToEvaluate(db)),
        ["complaints that wait"] = db => ComplaintFiles.Rows(ComplaintFiles.MineQuery(db, "su").OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).Take(10)),
        ["bulletins to issue"] = db => BulletinFiles.Rows(BulletinFiles.ToIssue(db, "su")),
        ["sheets at a stage"] = db => InspectionFiles.SheetsOf(db, 6, SheetStage.Waiting),
        ["bulletins"] = db => BulletinFiles.Rows(BulletinFiles.Visible(db, 6).OrderByDescending(b => b.LastOn)),
        ["bulletin, organs"] = db => BulletinCounting.Organs(db, Today),
        ["bulletin, corrected"] = db => BulletinCounting.Corrected(db, Days),
        ["bulletin, named"] = db => BulletinCounting.Named(db, Days),
        ["bulletin, disputes behind"] = db => BulletinCounting.DisputesBehind(db, Days, 6),
    };

    static SupervisionQueries()
    {
        foreach (var column in Enum.GetValues<BulletinColumn>())
        {
            All[$"bulletin, {column}"] = db => BulletinCounting.Cases(db, Days, column);
            All[$"bulletin, behind {column}"] = db => BulletinCounting.Behind(db, Days, column, 6);
        }
    }
}
