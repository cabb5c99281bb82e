using Bunit;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Publication;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Dashboard;
using Disclosure.Web.Tests.Supervision;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Publication;

/// <summary>承诺提供: a reply that promises something for a later day leaves a duty, until it is recorded as provided.</summary>
public sealed class PromiseTests : CaseDesk
{
    /// <summary>A reply that left on Monday 14 September 2026 and promised a disc for Tuesday 29 September.</summary>
    private async Task<PromiseLine> PromisedAsync()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        var draft = ReplyOffice.Draft(found);
        (draft.Enclosures, draft.ProvidedOn) = ("", TestOffice.D("2026-09-29"));
        await Office.Get<DraftReply>().RunAsync(draft, Cancel);
        await Office.ToAsync(await Office.ReplyAsync(found.Number), ReplyStage.Dispatched);
        Office.ActAs(Role.Clerk);
        return await LineAsync(found.Number);
    }

    [Fact]
    public async Task A_reply_that_has_left_is_a_duty_until_it_is_recorded()
    {
        var promise = await PromisedAsync();
        var duty = Assert.Single(await PublicationDutiesTests.DutiesAsync(Office), d => d.Kind is WatchedKind.PromisedProvision);
        Assert.Equal((TestOffice.D("2026-09-29"), "clerk", $"/applications/{promise.Number}"), (duty.DueOn, duty.Desk, duty.Href));

        await RecordAsync(promise);

        Assert.DoesNotContain(await PublicationDutiesTests.DutiesAsync(Office), d => d.Kind is WatchedKind.PromisedProvision);
        Assert.Equal((TestOffice.D("2026-09-14"), "光盘一张，当面签收"), ((await LineAsync(promise.Number)).ProvidedOn, (await LineAsync(promise.Number)).Note));
    }

    [Theory]
    [InlineData("2026-09-20", DeadlineLight.InTime)]
    [InlineData("2026-09-21", DeadlineLight.Reminder)] // five working days left
    [InlineData("2026-09-23", DeadlineLight.Reminder)]
    [InlineData("2026-09-24", DeadlineLight.Yellow)]
    [InlineData("2026-09-30", DeadlineLight.Red)]
    public async Task The_list_finds_by_its_light_what_the_lamp_shows(string today, DeadlineLight light)
    {
        var promise = await PromisedAsync();
        Office.MoveTo(TestOffice.D(today));

        Assert.Equal(light, promise.LightOn(Office.Get<Disclosure.Web.Applications.CaseLights>()).Light);
        foreach (var asked in PublicationFilter.Lights)
        {
            Assert.Equal(asked == light ? 1 : 0, (await Office.Get<PromiseList>().ReadAsync(PublicationDutiesTests.Asked(("light", asked.ToString())), Cancel)).Total);
        }
    }

    [Fact]
    public async Task A_draft_promises_nothing_yet()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        var draft = ReplyOffice.Draft(found);
        draft.ProvidedOn = TestOffice.D("2026-09-29");
        await Office.Get<DraftReply>().RunAsync(draft, Cancel);
        var reply = await Office.ReplyAsync(found.Number);

        Assert.Empty((await Office.Get<PromiseList>().ReadAsync(PublicationDutiesTests.Asked(), Cancel)).Rows);
        Assert.Equal(PublicationRule.ProvisionNotPromised, (await Assert.ThrowsAsync<RuleViolationException>(() => Office.Get<RecordProvision>().RunAsync(
            new ProvisionForm { Number = found.Number, ReplyId = reply.Id, ProvidedOn = TestOffice.D("2026-09-14") }, Cancel))).Rule);
    }

    [Fact]
    public async Task What_was_recorded_is_corrected_and_taken_back_only_with_a_reason()
    {
        var promise = await PromisedAsync();
        await RecordAsync(promise);
        promise = await LineAsync(promise.Number);
        Assert.Equal(Rule.ReasonMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => RecordAsync(promise))).Rule);
        Assert.Equal(Rule.ReasonMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => RecordAsync(promise, f => f.TakesBack = true))).Rule);

        await RecordAsync(promise, f => (f.Note, f.Reason) = ("邮寄", "方式误录"));
        promise = await LineAsync(promise.Number);
        Assert.Equal("邮寄", promise.Note);
        await RecordAsync(promise, f => (f.TakesBack, f.Reason) = (true, "误登，尚未提供"));

        Assert.True((await LineAsync(promise.Number)).IsOpen);
        await using var db = await Office.DbAsync();
        Assert.Equal(3, await db.AuditEntries.CountAsync(e => e.Action == nameof(RecordProvision) && e.Result == AuditResult.Done, Cancel));
    }

    [Fact]
    public async Task It_is_refused_for_another_day_another_unit_an_old_form_or_without_its_day()
    {
        var promise = await PromisedAsync();
        Assert.Equal(PublicationRule.PublicationDayUnfit, (await Assert.ThrowsAsync<RuleViolationException>(() => RecordAsync(promise, f => f.ProvidedOn = TestOffice.D("2026-09-11")))).Rule); // before the reply left
        await Assert.ThrowsAsync<ValidationException>(() => RecordAsync(promise, f => f.ProvidedOn = null));
        await Assert.ThrowsAsync<StaleFormException>(() => RecordAsync(promise, f => f.Version = Guid.NewGuid()));
        await Assert.ThrowsAsync<NotAllowedException>(() => RecordAsync(promise, f => f.ReplyId++));

        Office.ActAs(Role.Clerk, Office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => RecordAsync(promise));
        Assert.Empty((await Office.Get<PromiseList>().ReadAsync(PublicationDutiesTests.Asked(), Cancel)).Rows);
    }

    [Fact]
    public async Task An_office_may_leave_out_what_was_promised_before_a_day()
    {
        await PromisedAsync();
        await using var db = await Office.DbAsync();

        Assert.Single(await Promises.OpenQuery(db, null, TestOffice.D("2026-09-14"), DateOnly.MaxValue).ToListAsync(Cancel));
        Assert.Empty(await Promises.OpenQuery(db, null, TestOffice.D("2026-09-15"), DateOnly.MaxValue).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Once_late_the_head_and_the_citys_office_hear_of_it_and_the_board_shows_it()
    {
        var promise = await PromisedAsync();
        Office.MoveTo(TestOffice.D("2026-09-30"));
        Assert.Equal([ReminderAudience.Desk, ReminderAudience.HeadOfOffice, ReminderAudience.CityOffice], ReminderPlan.AudienceOf(WatchedKind.PromisedProvision, ReminderStep.Overdue));
        Office.ActAs(Role.Supervisor);

        var row = Assert.Single((await Office.BoardAsync()).Late);

        Assert.Equal((BoardSubject.Provision, $"/applications/{promise.Number}", DeadlineLight.Red), (row.Subject, row.Href, row.Light.Light));
        Assert.Equal("承诺于 9月29日 周二提供", BoardText.DueOf(row));
    }

    [Fact]
    public async Task The_case_shows_the_light_and_takes_the_provision_though_it_is_closed()
    {
        var promise = await PromisedAsync();
        var page = Open<CasePage>($"/applications/{promise.Number}", p => p.Add(x => x.Number, promise.Number));
        page.WaitForAssertion(() => Assert.Contains("承诺提供", page.Find(".lights").TextContent, StringComparison.Ordinal));

        await page.Find("section[aria-labelledby=promises] button").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Contains("按时", page.Find("section[aria-labelledby=promises]").TextContent, StringComparison.Ordinal));
        Assert.Empty(page.FindAll(".lights"));
    }

    [Fact]
    public async Task The_list_leads_to_the_case_and_takes_the_provision()
    {
        await PromisedAsync();
        var page = Open<PromisesPage>(PromiseFilter.Home);
        page.WaitForElement("tbody button");

        await page.Find("tbody button").ClickAsync();
        await page.Find("dialog form").SubmitAsync();

        page.WaitForElement(".empty");
        Office.ActAs(Role.Supervisor);
        var other = Open<PromisesPage>(PromiseFilter.HrefOf(PromiseView.Provided));
        other.WaitForAssertion(() => Assert.Single(other.FindAll("tbody tr")));
        Assert.Empty(other.FindAll("tbody button"));
    }

    private async Task<PromiseLine> LineAsync(string number)
    {
        await using var db = await Office.DbAsync();
        return await Promises.CaseQuery(db, number).SingleAsync(Cancel);
    }

    private Task<string> RecordAsync(PromiseLine promise, Action<ProvisionForm>? change = null)
    {
        var form = new ProvisionForm { Number = promise.Number, ReplyId = promise.ReplyId, Version = promise.Version ?? Guid.Empty, ProvidedOn = TestOffice.D("2026-09-14"), Note = "光盘一张，当面签收" };
        change?.Invoke(form);
        return Office.Get<RecordProvision>().RunAsync(form, Cancel);
    }
}
