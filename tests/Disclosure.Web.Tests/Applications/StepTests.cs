using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>Correction, consultation and extension over a real database: kept as told, refused with their article, done once.</summary>
public sealed class StepTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_notice_keeps_the_first_and_every_word_of_both()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-08-31");
        var first = found.Notice("2026-09-01");
        (first.Items, first.OtherItem, first.Guidance, first.ServedOn) = (CorrectionItems.Identity | CorrectionItems.Other, "委托书", "可来电", TestOffice.D("2026-09-02"));
        await office.Get<AskCorrection>().RunAsync(first, Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<ReceiveCorrection>().RunAsync(new ReceiveCorrectionForm { Number = found.Number, Version = found.Version, ReceivedOn = TestOffice.D("2026-09-04") }, Cancel);
        found = await office.ReadAsync(found.Number);
        var second = found.Notice("2026-09-07");
        Assert.Equal(ApplicationRule.CorrectionOnlyOnce, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<AskCorrection>().RunAsync(second, Cancel))).Rule);
        second.RepeatReason = "补正件缺页";
        await office.Get<AskCorrection>().RunAsync(second, Cancel);

        found = await office.ReadAsync(found.Number);
        var earlier = Assert.Single(found.EarlierCorrections);
        Assert.Equal((CorrectionItems.Identity | CorrectionItems.Other, "委托书", "可来电", TestOffice.D("2026-09-02"), TestOffice.D("2026-09-04")), (earlier.Items, earlier.OtherItem, earlier.Guidance, earlier.ServedOn!.Value, earlier.ReceivedOn!.Value));
        Assert.Equal(("补正件缺页", TestOffice.D("2026-09-07"), ApplicationStage.AwaitingCorrection), (found.Correction!.RepeatReason, found.Correction.AskedOn!.Value, found.Stage));
    }

    [Fact]
    public async Task A_silent_applicant_lapses_only_after_the_period_which_a_proper_reason_moves()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-08-10");
        var notice = found.Notice("2026-08-11");
        (notice.Days, notice.ServedOn) = (10, TestOffice.D("2026-08-12")); // 13 Aug is day 1, 26 Aug day 10
        await office.Get<AskCorrection>().RunAsync(notice, Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<PostponeCorrection>().RunAsync(new PostponeCorrectionForm { Number = found.Number, Version = found.Version, Until = TestOffice.D("2026-09-02"), Reason = "申请人住院" }, Cancel);
        found = await office.ReadAsync(found.Number);

        ClosingForm Lapse(string on) => new() { Number = found.Number, Version = found.Version, Outcome = ReplyOutcome.LapsedCorrection, EffectiveOn = TestOffice.D(on) };
        var early = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<CloseWithoutReply>().RunAsync(Lapse("2026-09-02"), Cancel));
        Assert.Equal((ApplicationRule.CorrectionPeriodRunning, Statutes.R2019(30)), (early.Rule, early.Article!));
        await office.Get<CloseWithoutReply>().RunAsync(Lapse("2026-09-03"), Cancel);

        Assert.Equal(ApplicationStage.Lapsed, (await office.ReadAsync(found.Number)).Stage);
    }

    [Fact]
    public async Task Letters_stand_side_by_side_with_all_that_is_known_of_them()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-08-10");
        var letter = found.Letter("2026-08-12");
        (letter.Contact, letter.ReceivedOn) = ("0471-0000001", TestOffice.D("2026-08-13"));
        await office.Get<Consult>().RunAsync(letter, Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<Consult>().RunAsync(found.Letter("2026-08-14", ConsultedParty.CoProducingOrgan), Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<ReachParty>().RunAsync(new ReachPartyForm { Number = found.Number, Version = found.Version, Ordinal = 2, ReceivedOn = TestOffice.D("2026-08-17") }, Cancel);
        found = await office.ReadAsync(found.Number);
        var refusal = found.Opinion("2026-08-20", ConsultationOpinion.Disagree);
        refusal.Reasons = "商业秘密";
        await office.Get<EndConsultation>().RunAsync(refusal, Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<EndConsultation>().RunAsync(new EndConsultationForm { Number = found.Number, Version = found.Version, Ordinal = 2, Opinion = ConsultationOpinion.Silent }, Cancel);

        found = await office.ReadAsync(found.Number);
        Assert.Equal(("某某化工有限公司", "0471-0000001", "商业秘密", TestOffice.D("2026-08-20")), (found.Consultations[0].Name, found.Consultations[0].Contact, found.Consultations[0].Reasons, found.Consultations[0].EndedOn!.Value));
        Assert.Equal(TestOffice.D("2026-09-07"), found.Consultations[1].EndedOn); // 18 Aug is day 1
        var bar = await Assert.ThrowsAsync<RuleViolationException>(() => office.CloseAsync(found, ReplyOutcome.Granted, "2026-09-10"));
        Assert.Equal((ApplicationRule.ThirdPartyRefuses, Statutes.R2019(32)), (bar.Rule, bar.Article!));
        await office.Get<OverrideRefusal>().RunAsync(new OverrideRefusalForm { Number = found.Number, Version = found.Version, Reason = "饮用水安全", ToldOn = TestOffice.D("2026-09-09") }, Cancel);
        found = await office.CloseAsync(await office.ReadAsync(found.Number), ReplyOutcome.Granted, "2026-09-10");
        Assert.Equal(ApplicationStage.Answered, found.Stage);
    }

    [Fact]
    public async Task An_extension_goes_from_the_clerk_to_the_head_and_back_and_only_then_counts()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await AskedAsync(office);
        office.ActAs(Role.HeadOfOffice);
        await office.Get<DecideExtension>().RunAsync(Decision(found, true), Cancel);
        found = await office.ReadAsync(found.Number);
        Assert.Equal((TestOffice.D("2026-09-29"), null), (found.FinalDueOn!.Value, found.Extension));
        office.ActAs(Role.Clerk);
        var told = new NotifyExtensionForm { Number = found.Number, Version = found.Version, NotifiedOn = TestOffice.D("2026-09-14") };
        await office.Get<NotifyExtension>().RunAsync(told, Cancel);
        await office.Get<NotifyExtension>().RunAsync(told, Cancel); // a second click is the same command

        found = await office.ReadAsync(found.Number);
        Assert.Equal((ApplicationStage.Extended, new Extension(TestOffice.D("2026-09-14"), 20, "材料较多")), (found.Stage, found.Extension));
        Assert.Equal((ExtensionRequestState.Notified, "clerk", "headofoffice"), (found.ExtensionRequests[0].State, found.ExtensionRequests[0].AskedBy, found.ExtensionRequests[0].DecidedBy));
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == nameof(NotifyExtension) && e.Result == AuditResult.Done, Cancel));
    }

    [Fact]
    public async Task A_refused_request_says_why_and_may_be_asked_again_or_called_off()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await AskedAsync(office);
        office.ActAs(Role.HeadOfOffice);
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<DecideExtension>().RunAsync(Decision(found, false), Cancel));
        var no = Decision(found, false);
        no.Reason = "可以按期答复";
        await office.Get<DecideExtension>().RunAsync(no, Cancel);
        office.ActAs(Role.Clerk);
        found = await office.ReadAsync(found.Number);
        await office.Get<AskExtension>().RunAsync(Request(found, 10), Cancel);
        found = await office.ReadAsync(found.Number);
        await office.Get<CancelExtension>().RunAsync(new CancelExtensionForm { Number = found.Number, Version = found.Version }, Cancel);

        found = await office.ReadAsync(found.Number);
        Assert.Equal([ExtensionRequestState.Refused, ExtensionRequestState.Cancelled], found.ExtensionRequests.OrderBy(r => r.Ordinal).Select(r => r.State));
    }

    [Fact]
    public async Task The_head_does_not_decide_on_her_own_request_nor_on_an_old_form()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Role.HeadOfOffice);
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<AskExtension>().RunAsync(Request(found, 20), Cancel);
        var asked = await office.ReadAsync(found.Number);

        Assert.Equal(Rule.OwnRequest, (await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<DecideExtension>().RunAsync(Decision(asked, true), Cancel))).Rule);
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<DecideExtension>().RunAsync(Decision(found, true), Cancel));
    }

    [Fact]
    public async Task An_incomplete_form_changes_nothing()
    {
        await using var office = await CaseOffice.OpenAsync();
        var found = await office.RegisterAsync("2026-09-01");
        var (n, v) = (found.Number, found.Version);

        await Assert.ThrowsAsync<ValidationException>(() => office.Get<AskCorrection>().RunAsync(new AskCorrectionForm { Number = n, Version = v, AskedOn = TestOffice.D("2026-09-02"), ToAdd = "名称", Days = 15 }, Cancel));
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<Consult>().RunAsync(new ConsultForm { Number = n, Version = v, SentOn = TestOffice.D("2026-09-02") }, Cancel));
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<AskExtension>().RunAsync(new ExtendForm { Number = n, Version = v, Days = 20 }, Cancel));

        Assert.Equal(v, (await office.ReadAsync(n)).Version);
    }

    private static async Task<Application> AskedAsync(TestOffice office)
    {
        var found = await office.RegisterAsync("2026-09-01");
        await office.Get<AskExtension>().RunAsync(Request(found, 20), Cancel);
        return await office.ReadAsync(found.Number);
    }

    private static ExtendForm Request(Application found, int days) => new() { Number = found.Number, Version = found.Version, Days = days, Reason = "材料较多" };

    private static DecideExtensionForm Decision(Application found, bool approve) => new() { Number = found.Number, Version = found.Version, Approve = approve };
}
