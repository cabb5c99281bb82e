using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>更正事实、作废登记: at once while the case is open, by the head of office once it is closed.</summary>
public sealed class ChangeFactTests
{
    [Fact]
    public async Task A_fact_of_an_open_case_is_corrected_at_once_and_the_old_value_kept()
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await office.RegisterAsync("2026-09-01");

        await office.Get<ChangeFact>().RunAsync(Change(open, ApplicationFact.ArrivedOn, "2026-08-31"), CancellationToken);

        var changed = await office.ReadAsync(open.Number);
        Assert.Equal(TestOffice.D("2026-09-28"), changed.FinalDueOn); // 1 Sep is day 1; Sunday 20 Sep is worked, 25 Sep is off
        await using var db = await office.DbAsync();
        var record = await db.FactChanges.SingleAsync(CancellationToken);
        Assert.Equal(("2026-09-01", "2026-08-31", FactChangeState.Applied), (record.OldValue, record.NewValue, record.State));
    }

    [Fact]
    public async Task A_case_read_again_has_the_corrections_it_was_given_and_no_others()
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await office.RegisterAsync("2026-09-01");
        Assert.Equal((null, ApplicationStage.Received), (open.Correction, open.Facts.Stage));

        await office.Get<AskCorrection>().RunAsync(open.Notice("2026-09-03"), CancellationToken);

        var asked = await office.ReadAsync(open.Number);
        Assert.Equal((TestOffice.D("2026-09-03"), null, ApplicationStage.AwaitingCorrection), (asked.Correction?.AskedOn, asked.Correction?.ReceivedOn, asked.Facts.Stage));
    }

    [Fact]
    public async Task A_closed_case_waits_for_the_head_of_office_who_is_another_person()
    {
        await using var office = await CaseOffice.OpenAsync();
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");

        await office.Get<ChangeFact>().RunAsync(Change(closed, ApplicationFact.RepliedOn, "2026-09-11"), CancellationToken);
        var pending = await office.ReadAsync(closed.Number);
        Assert.Equal(TestOffice.D("2026-09-10"), pending.ClosedOn);

        await Assert.ThrowsAsync<NotAllowedException>(() => DecideAsync(office, pending, true)); // a clerk approves nothing
        office.ActAs(Role.HeadOfOffice);
        await DecideAsync(office, pending, true);

        Assert.Equal(TestOffice.D("2026-09-11"), (await office.ReadAsync(closed.Number)).ClosedOn);
        await using var db = await office.DbAsync();
        Assert.Equal(TestOffice.D("2026-09-11"), (await db.Replies.SingleAsync(CancellationToken)).EffectiveOn);
    }

    [Fact]
    public async Task Nobody_approves_her_own_request()
    {
        await using var office = await CaseOffice.OpenAsync();
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        office.ActAs(Role.HeadOfOffice);
        await office.Get<ChangeFact>().VoidAsync(Void(closed), CancellationToken);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(async () => await DecideAsync(office, await office.ReadAsync(closed.Number), true));

        Assert.Equal(Rule.OwnRequest, refusal.Rule);
    }

    [Fact]
    public async Task A_rejected_change_leaves_the_case_as_it_was()
    {
        await using var office = await CaseOffice.OpenAsync();
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        await office.Get<ChangeFact>().VoidAsync(Void(closed), CancellationToken);
        office.ActAs(Role.HeadOfOffice);

        await DecideAsync(office, await office.ReadAsync(closed.Number), false);

        Assert.Null((await office.ReadAsync(closed.Number)).VoidedOn);
        var again = await Assert.ThrowsAsync<RuleViolationException>(async () => await DecideAsync(office, await office.ReadAsync(closed.Number), true));
        Assert.Equal(ApplicationRule.ChangeDecided, again.Rule);
    }

    [Fact]
    public async Task Voiding_an_open_case_keeps_its_number()
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await office.RegisterAsync("2026-09-01");

        await office.Get<ChangeFact>().VoidAsync(Void(open), CancellationToken);

        Assert.Equal((false, TestOffice.D("2026-09-14")), ((await office.ReadAsync(open.Number)).IsOpen, (await office.ReadAsync(open.Number)).VoidedOn));
        Assert.Equal("SQ-HHHT-006-2026-00002", (await office.RegisterAsync("2026-09-02")).Number);
    }

    [Fact]
    public async Task A_reply_entered_on_the_wrong_case_is_taken_back_and_the_clock_runs_on()
    {
        await using var office = await CaseOffice.OpenAsync();
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        await office.Get<ChangeFact>().RunAsync(Change(closed, ApplicationFact.RepliedOn, ""), CancellationToken);
        office.ActAs(Role.HeadOfOffice);

        await DecideAsync(office, await office.ReadAsync(closed.Number), true);

        var open = await office.ReadAsync(closed.Number);
        Assert.Equal((ApplicationStage.Received, true, null), (open.Stage, open.IsOpen, open.Timeliness));
        await using var db = await office.DbAsync();
        Assert.False(await db.Replies.AnyAsync(CancellationToken));
        Assert.Equal("2026-09-10", (await db.FactChanges.SingleAsync(CancellationToken)).OldValue);
    }

    [Fact]
    public async Task A_dispatch_taken_back_stays_in_the_history_of_the_reply()
    {
        await using var office = await CaseOffice.OpenAsync();
        var sent = await office.ToAsync(await office.DraftedAsync(), ReplyStage.Dispatched);
        office.ActAs(Role.Clerk);
        await office.Get<ChangeFact>().RunAsync(Change(await office.ReadAsync(sent.Application.Number), ApplicationFact.RepliedOn, ""), CancellationToken);
        office.ActAs(Role.HeadOfOffice);

        await DecideAsync(office, await office.ReadAsync(sent.Application.Number), true);

        var reply = await office.ReplyAsync(sent.Application.Number);
        var entry = reply.Events[^1];
        Assert.Equal((ReplyStage.Sealed, null, ReplyStep.TakeBack), (reply.Stage, reply.EffectiveOn, entry.Step));
        Assert.Contains("2026-09-14", entry.Note, StringComparison.Ordinal); // the day on which it was said to have left
    }

    [Fact]
    public async Task One_change_waits_at_a_time()
    {
        await using var office = await CaseOffice.OpenAsync();
        var closed = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        await office.Get<ChangeFact>().VoidAsync(Void(closed), CancellationToken);

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(async () => await office.Get<ChangeFact>().VoidAsync(Void(await office.ReadAsync(closed.Number)), CancellationToken));

        Assert.Equal(ReplyRule.ChangePending, refusal.Rule);
    }

    [Theory]
    [InlineData(ApplicationFact.ArrivedOn, "31 February")]
    [InlineData(ApplicationFact.Channel, "Pigeon")]
    [InlineData(ApplicationFact.Content, "")]
    [InlineData(ApplicationFact.Number, "X-1")]
    public async Task A_value_that_the_fact_can_not_have_is_the_users_mistake(ApplicationFact fact, string value)
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await office.RegisterAsync("2026-09-01");

        await Assert.ThrowsAsync<ValidationException>(() => office.Get<ChangeFact>().RunAsync(Change(open, fact, value), CancellationToken));
    }

    [Fact]
    public async Task A_form_opened_in_two_windows_is_saved_once()
    {
        await using var office = await CaseOffice.OpenAsync();
        var seenTwice = await office.RegisterAsync("2026-09-01");
        await office.CloseAsync(seenTwice, ReplyOutcome.Granted, "2026-09-10");

        await Assert.ThrowsAsync<StaleFormException>(() => office.CloseAsync(seenTwice, ReplyOutcome.NotExisting, "2026-09-11"));

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.Replies.CountAsync(CancellationToken));
    }

    [Fact]
    public async Task A_case_of_another_organ_is_out_of_reach()
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await office.RegisterAsync("2026-09-01");
        office.ActAs(Role.Clerk, office.District48);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.CloseAsync(open, ReplyOutcome.Granted, "2026-09-10"));
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static ChangeFactForm Change(Application application, ApplicationFact fact, string value) =>
        new() { Number = application.Number, Version = application.Version, Fact = fact, NewValue = value, Reason = "登记时看错" };

    private static VoidForm Void(Application application) =>
        new() { Number = application.Number, Version = application.Version, Reason = "重复登记" };

    private static async Task DecideAsync(TestOffice office, Application application, bool approve)
    {
        await using var db = await office.DbAsync();
        var change = await db.FactChanges.OrderBy(c => c.Id).LastAsync(CancellationToken);
        await office.Get<ChangeFact>().DecideAsync(new DecideChangeForm { Number = application.Number, Version = application.Version, ChangeId = change.Id, Approve = approve }, CancellationToken);
    }
}
