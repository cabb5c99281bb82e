using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Data;
using Disclosure.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>Every open duty is read from what is open, with its original and its present day; what is closed costs nothing.</summary>
public sealed class OpenDutiesTests
{
    private static readonly DateOnly Received = TestOffice.D("2026-09-14");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_arrival_that_is_to_be_confirmed_is_due_on_its_day()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await using (var db = await office.DbAsync())
        {
            db.Applications.Add(new Application("SQ-HHHT-006-2026-00001", office.Environment6.Id, TestOffice.Facts("2026-09-14") with { Channel = Channel.Fax }, Received, office.Get<ReplyClock>()));
            await db.SaveChangesAsync(Cancel);
        }

        var duty = Assert.Single(await ReadAsync(office));
        Assert.Equal((WatchedKind.Confirmation, Received, Received), (duty.Kind, duty.OriginalDueOn, duty.DueOn));
    }

    [Fact]
    public async Task A_case_in_hand_has_its_reply_and_while_it_may_leave_the_correction_notice()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", Received);

        var duties = await ReadAsync(office);
        Assert.Equal([WatchedKind.Reply, WatchedKind.CorrectionNotice], duties.Select(d => d.Kind));
        Assert.Equal(TestOffice.D("2026-10-16"), duties[0].DueOn);
        Assert.True(duties[1].IsRight); // a window: nobody is late who needs no correction
        office.MoveTo(TestOffice.D("2026-09-24"));
        Assert.Single(await ReadAsync(office)); // 7 working days are over
    }

    [Fact]
    public async Task An_extension_keeps_the_original_day_beside_the_new_one()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-10-13");
        var clock = office.Get<ReplyClock>();
        await ChangeAsync(office, application =>
        {
            application.AskExtension(5, "案情复杂", "su", TestOffice.D("2026-10-13"));
            application.DecideExtension(true, "同意", "yun", TestOffice.D("2026-10-13"));
            application.NotifyExtension(TestOffice.D("2026-10-13"), TestOffice.D("2026-10-13"), clock);
        });

        var duty = Assert.Single(await ReadAsync(office));
        Assert.Equal((TestOffice.D("2026-10-16"), TestOffice.D("2026-10-23")), (duty.OriginalDueOn, duty.DueOn));
    }

    [Fact]
    public async Task A_letter_that_is_out_pauses_the_reply_and_has_a_day_of_its_own()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-18");
        var clock = office.Get<ReplyClock>();
        await ChangeAsync(office, application => application.Consult(
            new Consultation(0, ConsultedParty.ThirdParty, TestOffice.D("2026-09-15"), null) { Name = "某公司", ReceivedOn = TestOffice.D("2026-09-18") }, TestOffice.D("2026-09-18"), clock));

        var duties = await ReadAsync(office);
        Assert.True(duties.Single(d => d.Kind is WatchedKind.Reply).IsPaused);
        var letter = duties.Single(d => d.Kind is WatchedKind.Opinion);
        Assert.Equal(("1", TestOffice.D("2026-10-15")), (letter.Part, letter.DueOn)); // 15 working days over National Day
    }

    [Fact]
    public async Task A_dispute_has_each_of_its_open_duties_by_the_rule_of_its_kind()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Lawsuit("2026-08-20"), null, "2026-09-01");

        var duties = await ReadAsync(office);
        Assert.Contains(duties, d => d is { Kind: WatchedKind.CourtDefence, Days: DayKind.Natural } && d.DueOn == TestOffice.D("2026-09-16"));
        Assert.Contains(duties, d => d.Kind is WatchedKind.DisputeDay && d.What is DisputeDutyKind.Review);
    }

    [Fact]
    public async Task One_organ_reads_only_its_own()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await office.ReceiveAsync("SQ-HHHT-006-2026-00001", Received);

        Assert.Empty(await ReadAsync(office, office.District48.Id));
    }

    [Fact]
    public async Task More_than_a_page_is_read_without_a_gap_or_a_double()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await using (var db = await office.DbAsync())
        {
            for (var i = 1; i <= OpenDuties.Page + 7; i++)
            {
                db.Applications.Add(new Application($"SQ-HHHT-006-2026-{i:D5}", office.Environment6.Id, TestOffice.Facts("2026-09-14"), Received, office.Get<ReplyClock>()));
            }

            await db.SaveChangesAsync(Cancel);
        }

        var replies = (await ReadAsync(office)).Where(d => d.Kind is WatchedKind.Reply).Select(d => d.SubjectId).ToList();
        Assert.Equal(OpenDuties.Page + 7, replies.Distinct().Count());
        Assert.Equal(replies.Count, replies.Distinct().Count());
    }

    [Theory]
    [InlineData(false, "IX_Applications_IsOpen_QueueOn (")]
    [InlineData(true, "IX_Applications_OrganId_IsOpen_QueueOn (")]
    public async Task A_page_walks_the_queue_of_open_cases_and_no_closed_one(bool ofOneOrgan, string index)
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await using var db = await office.DbAsync();
        var plan = await QueryPlan.OfAsync(db, CaseDuties.PageQuery(db, ofOneOrgan ? 6 : null, Received, 12));

        Assert.Contains(plan, step => step.StartsWith("SEARCH a", StringComparison.Ordinal) && step.Contains(index, StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && step != "SCAN a0"); // a0 is the page itself
    }

    [Fact]
    public async Task The_replies_of_a_page_and_the_disputes_are_sought_and_never_scanned()
    {
        await using var office = await ReminderDesk.OpenAsync("2026-09-14");
        await using var db = await office.DbAsync();
        IQueryable[] queries = [CaseDuties.ReplyQuery(db, [1, 2]), DisputeDutySource.DueQuery(db, null, Received, 12).Select(d => d.Id), DisputeDutySource.RightQuery(db, null, Received).Select(d => d.Id)];
        foreach (var query in queries)
        {
            Assert.DoesNotContain(await QueryPlan.OfAsync(db, query), step => step.StartsWith("SCAN", StringComparison.Ordinal) && !step.Contains("USING INDEX IX_Disputes_", StringComparison.Ordinal)); // a filtered index holds only what is due
        }
    }

    private static async Task ChangeAsync(TestOffice office, Action<Application> change)
    {
        var application = await office.ReceiveAsync("SQ-HHHT-006-2026-00001", Received);
        await using var db = await office.DbAsync();
        change(await db.Applications.SingleAsync(a => a.Id == application.Id, Cancel));
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<List<OpenDuty>> ReadAsync(TestOffice office, long? organId = null)
    {
        var duties = new List<OpenDuty>();
        await foreach (var duty in office.Get<OpenDuties>().ReadAsync(organId, Cancel))
        {
            duties.Add(duty);
        }

        return duties;
    }
}
