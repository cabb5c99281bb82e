using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Disputes;
using Disclosure.Web.Tests.Reporting;
using Disclosure.Web.Tests.Supervision;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>The board names everything that has a last day, not replies alone.</summary>
public sealed class BoardDutiesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_that_was_not_answered_is_late_at_the_unit_that_must_answer()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.NoticeAtAsync(NoticeStage.Issued);
        office.MoveTo(TestOffice.D("2026-09-18")); // three working days after 14 September were over on the 17th
        office.ActAs(Role.Supervisor);

        var board = await office.BoardAsync();

        var row = Assert.Single(board.Late);
        Assert.Equal((BoardSubject.Notice, "等市环保局公开机构负责人：签收", DeadlineLight.Red), (row.Subject, row.WaitsFor, row.Light.Light));
        Assert.Equal((1, 1, 1), (board.LateCount, board.Of(office.Environment6).Tally.OthersLate, board.Tally.Late(BoardSubject.Notice)));
    }

    [Fact]
    public async Task A_complaint_that_nobody_verified_is_named_to_the_office_and_to_nobody_else()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Role.Supervisor);
        await office.Get<RegisterComplaint>().RunAsync(
            new RegisterComplaintForm { Organ = "HHHT-048", Channel = ComplaintChannel.Letter, ComplaintMatter = ComplaintMatter.LateReply, ReceivedOn = TestOffice.D("2026-09-10"), Content = "至今没有答复" }, Cancel);
        office.MoveTo(TestOffice.D("2026-09-16")); // 5 working days end on the 17th

        var row = Assert.Single((await office.BoardAsync()).Soon);

        Assert.Equal((BoardSubject.Complaint, office.CityOffice.Id, TestOffice.D("2026-09-17")), (row.Subject, row.OrganId, row.DueOn));
        office.ActAs(Role.Assessor);
        Assert.Empty((await office.BoardAsync()).Soon);
    }

    [Fact]
    public async Task A_draft_that_waits_for_its_secrecy_review_is_the_secrecy_officers()
    {
        await using var office = await CaseOffice.OpenAsync();
        await SubmitAsync(office, await office.RegisterAsync("2026-09-01", "某环评报告"));
        office.MoveTo(TestOffice.D("2026-09-17")); // two working days after the 14th
        office.ActAs(Role.Supervisor);

        var row = Assert.Single((await office.BoardAsync()).Late);

        Assert.Equal((BoardSubject.SecrecyReview, TestOffice.D("2026-09-16"), "等市环保局保密员：保密审查", DeadlineLight.Yellow), (row.Subject, row.DueOn, row.WaitsFor, row.Light.Light));
    }

    [Fact]
    public async Task A_letter_whose_days_end_soon_is_named_and_once_they_have_ended_it_is_nobodys_lateness()
    {
        await using var office = await CaseOffice.OpenAsync();
        await ConsultAsync(office); // received on 14 September: 15 working days end on Saturday 10 October, which is worked
        office.MoveTo(TestOffice.D("2026-10-10"));
        office.ActAs(Role.Supervisor);

        var row = (await office.BoardAsync()).Soon.Single(i => i.Subject is BoardSubject.Opinion);
        Assert.Equal(TestOffice.D("2026-10-10"), row.DueOn);
        office.MoveTo(TestOffice.D("2026-10-12"));
        var later = await office.BoardAsync();
        Assert.DoesNotContain(later.Late.Concat(later.Soon), i => i.Subject is BoardSubject.Opinion);
    }

    [Fact]
    public async Task An_annual_report_that_nobody_published_is_late_until_it_is_recorded()
    {
        await using var office = await CaseOffice.OpenAsync("2026-01-05");
        await office.RegisterAsync("2026-01-05"); // the first act of the office
        office.MoveTo(TestOffice.D("2026-02-02"));
        office.ActAs(Role.Supervisor);

        var row = (await office.BoardAsync()).Late.Single(i => i.Subject is BoardSubject.AnnualReport);
        Assert.Equal((office.Environment6.Id, TestOffice.D("2026-01-31"), "/annual-reports?year=2025"), (row.OrganId, row.DueOn, row.Href));
        await office.SaveAsync(new AnnualReport(office.Environment6.Id, 2025, TestOffice.D("2026-02-02"), "https://example.cn", "su", TestOffice.D("2026-02-02")));
        Assert.DoesNotContain((await office.BoardAsync()).Late, i => i.Subject is BoardSubject.AnnualReport);
    }

    [Fact]
    public async Task The_calendar_counts_the_days_of_disputes_and_leads_to_them()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Lawsuit("2026-08-20"), null, "2026-09-01");
        office.ActAs(Role.Supervisor);

        var board = await office.BoardAsync();

        var day = Assert.Single(board.DisputeDays);
        Assert.Equal(1, day.Count);
        Assert.Equal(1, await CountAsync(office, day.On));
        Assert.Equal(0, await CountAsync(office, day.On.AddDays(1)));
    }

    private static async Task<int> CountAsync(TestOffice office, DateOnly due) => (await office.Get<Disclosure.Web.Disputes.DisputeList>().ReadAsync(
        Disclosure.Web.Shell.ListAddress.Read($"http://localhost{Disclosure.Web.Disputes.DisputeFilter.HrefOfDay(due, null)}", [], null, false), Cancel)).Total;

    private static async Task SubmitAsync(TestOffice office, Application application)
    {
        await using var db = await office.DbAsync();
        var stored = await db.Applications.FindAsync([application.Id], Cancel);
        var clerk = new Hand("su", "苏某某", new DateTime(2026, 9, 14, 1, 0, 0, DateTimeKind.Utc), TestOffice.D("2026-09-14"));
        var reply = Reply.Draft(stored!, new ReplyDraft(ReplyOutcome.Granted, null, new ReplyContent { Decision = "予以公开", Reasons = "经查，由本机关制作。", Provision = ProvisionWay.Post, Enclosures = "复印件", Delivery = DeliveryMethod.Post, DeliveryAddress = "某地" }, []), clerk);
        reply.Submit(clerk);
        db.Add(reply);
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task ConsultAsync(TestOffice office)
    {
        var application = await office.RegisterAsync("2026-09-14", "某企业排污数据");
        await using var db = await office.DbAsync();
        var stored = await db.Applications.FindAsync([application.Id], Cancel);
        stored!.Consult(new Consultation(0, ConsultedParty.ThirdParty, TestOffice.D("2026-09-14"), null) { Name = "某公司", ReceivedOn = TestOffice.D("2026-09-14") }, TestOffice.D("2026-09-14"), office.Get<Disclosure.Domain.Deadlines.ReplyClock>());
        await db.SaveChangesAsync(Cancel);
    }
}
