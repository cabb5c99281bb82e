using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>联系, 大量反复申请 and 收费 as commands: refused by law and right, once a form, and counted over the month.</summary>
public sealed class BurdenTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Items_earlier_in_the_month_are_counted_from_the_register()
    {
        await using var office = await CaseOffice.OpenAsync();
        await office.RegisterAsync("2026-08-31");
        await RegisterAsync(office, "2026-09-01", 9);
        var last = await RegisterAsync(office, "2026-09-02", 3);

        await office.Get<IssueFeeNotice>().RunAsync(Fee(last, 3), Cancel);

        var charged = await office.ReadAsync(last.Number);
        Assert.Equal((9, 3, 200), (charged.Fee!.Earlier, charged.Fee.Units, charged.Fee.Yuan)); // the eleventh and the twelfth
        Assert.Equal(DueStatus.AwaitingPayment, charged.DueStatus);
    }

    [Fact]
    public async Task A_second_click_charges_once_and_a_stale_form_not_at_all()
    {
        await using var office = await CaseOffice.OpenAsync();
        var registered = await RegisterAsync(office, "2026-09-01", 12);
        var form = Fee(registered, 12);

        await office.Get<IssueFeeNotice>().RunAsync(form, Cancel);
        await office.Get<IssueFeeNotice>().RunAsync(form, Cancel);

        Assert.Single((await office.ReadAsync(registered.Number)).FeeNotices);
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<WaiveFee>().RunAsync(
            new WaiveFeeForm { Number = registered.Number, Version = registered.Version, WithdrawnOn = TestOffice.D("2026-09-14"), Why = "经济困难" }, Cancel));
    }

    [Fact]
    public async Task Unpaid_to_the_end_the_case_lapses_and_paid_it_runs_again()
    {
        await using var office = await CaseOffice.OpenAsync();
        var unpaid = await RegisterAsync(office, "2026-08-03", 12);
        await office.Get<IssueFeeNotice>().RunAsync(Fee(unpaid, 12, "2026-08-04"), Cancel);
        await office.Get<NoteFeeReceived>().RunAsync(On(new NoteFeeReceivedForm { ReceivedOn = TestOffice.D("2026-08-05") }, await office.ReadAsync(unpaid.Number)), Cancel);

        await office.Get<CloseWithoutReply>().RunAsync(On(new ClosingForm { Outcome = ReplyOutcome.LapsedFee, EffectiveOn = TestOffice.D("2026-09-03") }, await office.ReadAsync(unpaid.Number)), Cancel);

        Assert.Equal(ApplicationStage.Lapsed, (await office.ReadAsync(unpaid.Number)).Stage); // 2 September was the last of twenty working days

        var paid = await RegisterAsync(office, "2026-09-01", 12);
        await office.Get<IssueFeeNotice>().RunAsync(Fee(paid, 12), Cancel);
        await office.Get<RecordPayment>().RunAsync(On(new RecordPaymentForm { PaidOn = TestOffice.D("2026-09-10") }, await office.ReadAsync(paid.Number)), Cancel);
        Assert.True((await office.ReadAsync(paid.Number)).FinalDueOn > paid.FinalDueOn);
    }

    [Fact]
    public async Task An_attempt_is_kept_and_the_confirming_one_receives_the_case()
    {
        await using var office = await CaseOffice.OpenAsync();
        var number = await office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { Channel = Channel.Fax, ArrivedOn = TestOffice.D("2026-09-09"), ApplicantName = "苗某", Content = "噪声监测结果" }, Cancel);

        await office.Get<LogContact>().RunAsync(On(new ContactForm { On = TestOffice.D("2026-09-09"), Result = ContactResult.NotReached }, await office.ReadAsync(number)), Cancel);
        Assert.Equal(ApplicationStage.Arrived, (await office.ReadAsync(number)).Stage);
        await office.Get<LogContact>().RunAsync(On(new ContactForm { On = TestOffice.D("2026-09-10"), Result = ContactResult.Confirmed }, await office.ReadAsync(number)), Cancel);

        Assert.Equal(TestOffice.D("2026-09-10"), (await office.ReadAsync(number)).ReceivedOn);
        await using var db = await office.DbAsync();
        Assert.Equal([ContactResult.NotReached, ContactResult.Confirmed], await db.ContactAttempts.OrderBy(a => a.Id).Select(a => a.Result).ToListAsync(Cancel));
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(async () => await office.Get<LogContact>().RunAsync(
            On(new ContactForm { On = TestOffice.D("2026-09-11"), Result = ContactResult.Reached }, await office.ReadAsync(number)), Cancel));
        Assert.Equal(Rule.StepNotPermitted, refusal.Rule);
    }

    [Theory]
    [InlineData(Role.SecrecyOfficer)]
    [InlineData(Role.LegalOfficer)]
    [InlineData(Role.Leader)]
    [InlineData(Role.Supervisor)]
    [InlineData(Role.Assessor)]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task Whoever_does_not_handle_cases_does_none_of_it_and_the_refusal_is_audited(Role role)
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await RegisterAsync(office, "2026-09-01", 12);
        office.ActAs(role);
        Func<Task>[] acts =
        [
            () => office.Get<IssueFeeNotice>().RunAsync(Fee(found, 12), Cancel),
            () => office.Get<NoteFeeReceived>().RunAsync(On(new NoteFeeReceivedForm(), found), Cancel),
            () => office.Get<RecordPayment>().RunAsync(On(new RecordPaymentForm(), found), Cancel),
            () => office.Get<WaiveFee>().RunAsync(On(new WaiveFeeForm(), found), Cancel),
            () => office.Get<AskReasons>().RunAsync(On(new AskReasonsForm(), found), Cancel),
            () => office.Get<ReceiveReasons>().RunAsync(On(new ReceiveReasonsForm(), found), Cancel),
            () => office.Get<EvaluateReasons>().RunAsync(On(new EvaluateReasonsForm(), found), Cancel),
            () => office.Get<DelayReply>().RunAsync(On(new DelayReplyForm(), found), Cancel),
            () => office.Get<LogContact>().RunAsync(On(new ContactForm(), found), Cancel),
        ];

        foreach (var act in acts)
        {
            await Assert.ThrowsAsync<NotAllowedException>(act);
        }

        await using var db = await office.DbAsync();
        Assert.Equal(acts.Length, await db.AuditEntries.CountAsync(e => e.Target == found.Number && e.Result.StartsWith("Refused"), Cancel));
    }

    private static async Task<Application> RegisterAsync(TestOffice office, string arrivedOn, int items)
    {
        var registered = await office.RegisterAsync(arrivedOn);
        await office.Get<ChangeFact>().RunAsync(On(new ChangeFactForm
        {
            Fact = ApplicationFact.Items,
            NewValue = string.Join('\n', Enumerable.Range(1, items).Select(i => $"第 {i} 项")),
            Reason = "一份申请含多项",
        }, registered), Cancel);
        return await office.ReadAsync(registered.Number);
    }

    private static IssueFeeForm Fee(Application found, int units, string noticedOn = "2026-09-09") => On(
        new IssueFeeForm { Basis = FeeBasis.PerItem, Units = units, NoticedOn = TestOffice.D(noticedOn), Route = ProvisionRoute.Post }, found);

    private static TForm On<TForm>(TForm form, Application found)
        where TForm : ActForm
    {
        (form.Number, form.Version) = (found.Number, found.Version);
        return form;
    }
}
