using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Replies;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Demo;

/// <summary>督办、投诉、检查、通报 of the demonstration: each at several stages, about the cases that are late today.</summary>
internal sealed class DemoSupervision(CommandScope scope, ReplyClock clock, OfficeDays days, IReadOnlyDictionary<string, long> ids)
{
    private const string Supervisor = "supervisor", City = "city", CityHead = "cityhead";

    private readonly SupervisionPapers _papers = new(new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, HasRedHead: false)));
    private readonly SupervisionDays _periods = new(new NoticeSettings(), ComplaintPeriods.Default);

    private long Office => ids[HohhotOrgans.CityOffice];

    public async Task AddAsync(CancellationToken cancellationToken)
    {
        await AddNoticesAsync(cancellationToken);
        await AddComplaintsAsync(cancellationToken);
        await AddInspectionAsync(cancellationToken);
        AddReports();
        await scope.Db.SaveChangesAsync(cancellationToken);
        await AddBulletinsAsync(cancellationToken);
        await scope.Db.SaveChangesAsync(cancellationToken);
    }

    private SupervisionHand By(string name, int day) => new(days.Work(day), name, clock.Calendar);

    private async Task AddNoticesAsync(CancellationToken cancellationToken)
    {
        var late = await scope.Db.Applications.Where(a => a.IsOpen && a.QueueOn < days.Today).OrderBy(a => a.QueueOn).ThenBy(a => a.Number).ToListAsync(cancellationToken);
        var past = await scope.Db.Applications.Where(a => a.Timeliness == Timeliness.Overdue && a.ClosedOn < days.Work(-30)).OrderByDescending(a => a.ClosedOn).FirstOrDefaultAsync(cancellationToken);
        if (past is not null)
        {
            var done = await IssueAsync(past.OrganId, NoticeLevel.Notice, [past], -28, cancellationToken);
            Answer(done, -26, "已于收到督办单当日答复申请人。经查，逾期原因是承办科室未及时移交检索结果，已调整内部流转时限。");
            done.Accept("已核对送达回证，整改到位。", By(Supervisor, -25));
        }

        var step = 0;
        foreach (var unit in late.GroupBy(a => a.OrganId).OrderBy(g => g.Key == ids[HohhotOrgans.Environment] ? 0 : 1).ThenBy(g => g.Key).ToList())
        {
            switch (step++)
            {
                case 0:
                    await IssueAsync(unit.Key, NoticeLevel.Notice, [.. unit], -1, cancellationToken);
                    break;
                case 1:
                    var answered = await IssueAsync(unit.Key, NoticeLevel.Notice, [.. unit], -3, cancellationToken);
                    Answer(answered, -1, "已与申请人电话沟通，答复文书正在审签，预计两个工作日内送达。");
                    break;
                case 2:
                    var bad = await IssueAsync(unit.Key, NoticeLevel.Notice, [.. unit], -7, cancellationToken);
                    bad.Reject("期限内未回复，申请仍未答复。", By(Supervisor, -1));
                    await scope.Db.SaveChangesAsync(cancellationToken);
                    await AddAsync(NoticeProse.Follow(bad, NoticeLevel.SecondNotice, _periods.Notices, By(Supervisor, -1)), By(Supervisor, -1), cancellationToken);
                    break;
                default:
                    await DraftAsync(unit.Key, [.. unit], cancellationToken);
                    break;
            }
        }
    }

    /// <summary>Last year's reports: all units in time but one that was late, and two that published nothing yet.</summary>
    private void AddReports()
    {
        var year = days.Today.Year - 1;
        foreach (var (organ, index) in HohhotOrgans.All.Select((organ, index) => (organ, index)))
        {
            var due = AnnualReport.DueOn(year, organ.Kind);
            var on = due.AddDays(organ.Code == "HHHT-028" ? 6 : -1 - index % 14);
            if (organ.Code is not ("HHHT-015" or HohhotOrgans.Xincheng) && on <= days.Today)
            {
                scope.Db.AnnualReports.Add(new AnnualReport(ids[organ.Code], year, on, $"https://www.huhhot.gov.cn/zfxxgk/nb/{year}/{organ.Code.ToLowerInvariant()}.html", City, days.Today));
            }
        }
    }

    private async Task DraftAsync(long organ, Application[] cases, CancellationToken cancellationToken) => await AddAsync(new NoticeDraft(
        Office, organ, NoticeLevel.Notice, NoticeGround.LateReply, NoticeProse.Matter(NoticeGround.LateReply, cases.Length), NoticeProse.Requirement(NoticeLevel.Notice), _periods.Notices.LateReplyDays)
    {
        IsAutomatic = true,
        Subjects = [.. cases.Select(a => Subject(a) with { ProposalKey = string.Create(CultureInfo.InvariantCulture, $"A{a.Id}/{NoticeLevel.Notice}") })],
    }, new SupervisionHand(days.Today, "cli:demo", clock.Calendar), cancellationToken);

    private async Task<SupervisionNotice> IssueAsync(long organ, NoticeLevel level, Application[] cases, int day, CancellationToken cancellationToken)
    {
        var notice = await AddAsync(new NoticeDraft(
            Office, organ, level, NoticeGround.LateReply, NoticeProse.Matter(NoticeGround.LateReply, cases.Length), NoticeProse.Requirement(level), _periods.Notices.LateReplyDays)
        { Subjects = [.. cases.Select(Subject)] },
            By(Supervisor, day), cancellationToken);
        notice.Approve(By(City, day));
        var number = await LetterCounter.NextAsync(scope.Db, Office, DocumentNumber.DefaultMark, IssueNotice.TypeChar, days.Work(day).Year, cancellationToken);
        notice.Issue(number.ToString(), By(Supervisor, day));
        scope.Db.NoticePapers.Add(NoticePaper.Of(notice, await _papers.WriteAsync(scope.Db, notice, days.Today, cancellationToken)));
        return notice;
    }

    private async Task<SupervisionNotice> AddAsync(NoticeDraft draft, SupervisionHand hand, CancellationToken cancellationToken)
    {
        var notice = new SupervisionNotice(await SupervisionCounter.CodeAsync(scope.Db, SupervisionCounter.Notices, hand.Today.Year, cancellationToken), draft, hand);
        scope.Db.SupervisionNotices.Add(notice);
        return notice;
    }

    private void Answer(SupervisionNotice notice, int day, string text)
    {
        notice.Receive(By(DemoAccounts.Head, day));
        notice.Reply(text, By(DemoAccounts.Head, day));
    }

    private NoticeSubject Subject(Application a) => new(a.Id, null, a.Number, a.FinalDueOn, a.FinalDueOn is { } due && due < days.Today ? Math.Max(1, clock.Calendar.WorkingDaysBetween(due, days.Today)) : 0);

    private async Task AddComplaintsAsync(CancellationToken cancellationToken)
    {
        await RegisterAsync(HohhotOrgans.Xincheng, ComplaintChannel.Letter, ComplaintMatter.LateReply, -2, "冯某", "来信反映2个月前提交的公开申请至今没有答复。", cancellationToken);
        var verifying = await RegisterAsync("HHHT-012", ComplaintChannel.Network, ComplaintMatter.NoPublication, -4, "", "网络匿名反映征收土地公告未在网站公开。", cancellationToken);
        verifying.Verify("经核对网站栏目，公告确未发布。", true, _periods.Complaints, By(Supervisor, -2));
        var accepted = await RegisterAsync("HHHT-015", ComplaintChannel.Visit, ComplaintMatter.WrongReply, -9, "石某", "来访反映答复未写明不予公开的依据。", cancellationToken);
        accepted.Verify("答复文书未载明依据条款，情况属实。", true, _periods.Complaints, By(Supervisor, -7));
        accepted.Confirm(_periods.Complaints, By(City, -6));
        var closed = await RegisterAsync("HHHT-028", ComplaintChannel.Phone, ComplaintMatter.Fees, -30, "白某", "来电反映复制材料被收取费用。", cancellationToken);
        closed.Verify("调阅收据，系2017年停征前的收费。", true, _periods.Complaints, By(Supervisor, -28));
        closed.Confirm(_periods.Complaints, By(City, -27));
        closed.Decide(ComplaintResult.Unfounded, "收费发生在停征之前，符合当时规定。", _periods.Complaints, By(Supervisor, -20));
        closed.Tell("电话告知处理结果，举报人表示理解。", days.Work(-19), _periods.Complaints, By(Supervisor, -19));
    }

    private async Task<Complaint> RegisterAsync(string organ, ComplaintChannel channel, ComplaintMatter matter, int day, string by, string content, CancellationToken cancellationToken)
    {
        var hand = By(Supervisor, day);
        var complaint = new Complaint(
            await SupervisionCounter.CodeAsync(scope.Db, SupervisionCounter.Complaints, hand.Today.Year, cancellationToken),
            new ComplaintIntake(Office, ids[organ], channel, matter, hand.Today, by, by.Length > 0 ? "0471-4600000" : "", content), _periods.Complaints, hand);
        scope.Db.Complaints.Add(complaint);
        return complaint;
    }

    private async Task AddInspectionAsync(CancellationToken cancellationToken)
    {
        string[] units = [HohhotOrgans.Environment, HohhotOrgans.Xincheng, "HHHT-012", "HHHT-015", "HHHT-028", "HHHT-004"];
        var inspection = new Inspection(
            await SupervisionCounter.CodeAsync(scope.Db, SupervisionCounter.Inspections, days.Work(-8).Year, cancellationToken), Office, "依申请公开工作专项检查",
            "请对照检查内容逐项自查，如实填写；市公开办将抽查案卷。", days.Work(3), InspectionChecklist.Usual, units.Select(code => ids[code]), By(Supervisor, -8));
        inspection.Send(By(Supervisor, -7));
        foreach (var (code, index) in units[1..4].Select((code, index) => (code, index)))
        {
            inspection.Reply(ids[code], Entries(inspection, index), By(DemoAccounts.SecondClerk, -3 + index));
        }

        inspection.Evaluate(ids[units[1]], Entries(inspection, 2), "登记和归档规范，答复期限管理需要加强。", By(Supervisor, -1));
        scope.Db.Inspections.Add(inspection);
    }

    private static InspectionEntry[] Entries(Inspection inspection, int less) => [.. inspection.Questions.Select(q => (q.Ordinal % 4) switch
    {
        0 when less > 1 => new InspectionEntry(q.Ordinal, InspectionReply.No, "尚未落实，限期整改"),
        0 => new InspectionEntry(q.Ordinal, InspectionReply.Partly, "部分落实"),
        _ => new InspectionEntry(q.Ordinal, InspectionReply.Yes, ""),
    })];

    /// <summary>Last month's and last week's are issued, the one before stands too; the week before this one waits for its signature.</summary>
    private async Task AddBulletinsAsync(CancellationToken cancellationToken)
    {
        var (month, week) = (Bulletin.FirstDay(BulletinKind.Monthly, days.Today).AddDays(-1), Bulletin.FirstDay(BulletinKind.Weekly, days.Today).AddDays(-1));
        await BulletinAsync(BulletinKind.Monthly, month, isIssued: true, cancellationToken);
        await BulletinAsync(BulletinKind.Weekly, week.AddDays(-7), isIssued: true, cancellationToken);
        await BulletinAsync(BulletinKind.Weekly, week, isIssued: false, cancellationToken);
    }

    private async Task BulletinAsync(BulletinKind kind, DateOnly day, bool isIssued, CancellationToken cancellationToken)
    {
        var bulletin = new Bulletin(await SupervisionCounter.CodeAsync(scope.Db, SupervisionCounter.Bulletins, days.Today.Year, cancellationToken), Office, kind, day, new SupervisionHand(days.Today, Supervisor, clock.Calendar));
        if (isIssued)
        {
            var counted = await new BulletinCounting(clock).CountAsync(scope.Db, bulletin, cancellationToken);
            var total = counted.Figures.Aggregate(new BulletinFigure(0, 0, 0, 0, 0, 0, 0, 0), (sum, next) => sum + next);
            bulletin.Say(BulletinDocument.OpeningOf(kind, total), "个别单位对到期申请跟踪不够，临近期限才启动征求意见和审签。", "请逾期单位立即办结，并于三个工作日内书面报告原因。", By(Supervisor, 0));
            var series = kind is BulletinKind.Weekly ? SupervisionCounter.WeeklyIssues : SupervisionCounter.MonthlyIssues;
            bulletin.Issue(await SupervisionCounter.NextAsync(scope.Db, series, bulletin.LastOn.Year, cancellationToken), counted.Figures, counted.Cases, new SupervisionHand(days.Today, CityHead, clock.Calendar));
            scope.Db.BulletinPapers.Add(BulletinPaper.Of(bulletin, await _papers.WriteAsync(scope.Db, BulletinFile.Of(bulletin, await BulletinFiles.NamesAsync(scope.Db, cancellationToken)), days.Today, cancellationToken)));
        }

        scope.Db.Bulletins.Add(bulletin);
    }
}
