using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>From the opening out of a case to the new reply that carries out the judgment.</summary>
public sealed class DisputeCommandTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _office = await CaseOffice.OpenAsync("2026-11-20");
        await using (var db = await _office.DbAsync())
        {
            var organ = await db.Organs.SingleAsync(o => o.Id == _office.Environment6.Id, Cancel);
            organ.SetRemedies(new OrganRemedies(D("2008-05-01"), "呼和浩特市人民政府", "内蒙古自治区生态环境厅", "新城区人民法院", "", false));
            await db.SaveChangesAsync(Cancel);
        }

        _office.ActAs(Role.LegalOfficer);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_reconsideration_opens_with_everything_that_the_case_tells()
    {
        var found = await ClosedAsync();
        var desk = (await _office.Get<DisputePrefill>().FindAsync(found.Number, DisputeKind.Reconsideration, Cancel))!;

        Assert.Equal(("呼和浩特市人民政府", "钱某", DisputeGround.Reply, DisputeProcedure.Simplified), (desk.Form.Body, desk.Form.Claimant, desk.Form.Ground, desk.Form.Procedure));
        Assert.Equal(desk.Form.ReplyId, Assert.Single(desk.Replies).Id);
        (desk.Form.AcceptedOn, desk.Form.CopyReceivedOn) = (D("2026-10-12"), D("2026-10-13"));
        var dispute = await ReadAsync(await _office.Get<OpenDispute>().RunAsync(desk.Form, Cancel));

        Assert.Equal(("FY-HHHT-006-2026-00001", found.Id), (dispute.Number, dispute.ApplicationId));
        Assert.NotNull(dispute.Handler);
        Assert.Equal((DisputeDutyKind.Answer, D("2026-10-20")), (dispute.NextDuty, dispute.NextDueOn)); // five working days from 13 October
    }

    [Fact]
    public async Task Silence_is_a_ground_of_its_own_and_a_lawsuit_knows_whether_a_reconsideration_went_before()
    {
        _office.ActAs(Role.Clerk);
        var found = await _office.RegisterAsync("2026-09-01");
        _office.ActAs(Role.LegalOfficer);
        var silent = (await _office.Get<DisputePrefill>().FindAsync(found.Number, DisputeKind.Lawsuit, Cancel))!.Form;

        Assert.Equal((DisputeGround.Silence, null, "新城区人民法院", false, CourtInstance.First), (silent.Ground, silent.ReplyId, silent.Body, silent.AfterReconsideration, silent.Instance));
        Assert.Null(await _office.Get<DisputePrefill>().FindAsync("SQ-HHHT-006-2026-99999", DisputeKind.Lawsuit, Cancel));
    }

    [Fact]
    public async Task A_conclusion_that_orders_a_new_reply_reopens_the_case_and_the_new_reply_carries_it_out()
    {
        var found = await ClosedAsync();
        var dispute = await OpenAsync(found);
        await _office.Get<ConcludeDispute>().RunAsync(Conclusion(dispute, D("2026-11-30")), Cancel);

        var reopened = await _office.ReadAsync(found.Number);
        Assert.Equal((ApplicationStage.Reopened, D("2026-11-30"), ReopeningKind.Reconsideration, "呼政复决〔2026〕9号"), (reopened.Stage, reopened.FinalDueOn, reopened.Reopening!.Kind, reopened.Reopening.DocumentNumber));
        dispute = await ReadAsync(dispute.Number);
        Assert.Equal((DisputeDutyKind.ReplyAgain, D("2026-11-30")), (dispute.NextDuty, dispute.NextDueOn));
        await RefusedAsync(DisputeRule.ObligationAwaitsReply, () => _office.Get<PerformObligation>().RunAsync(Of(dispute, new PerformObligationForm { Ordinal = 1, On = D("2026-11-20"), How = "已办" }), Cancel));

        await _office.CloseAsync(reopened, ReplyOutcome.Granted, "2026-11-19");
        dispute = await ReadAsync(dispute.Number);
        Assert.Equal((D("2026-11-19"), null), (dispute.Obligations[0].PerformedOn, dispute.NextDuty));
    }

    [Fact]
    public async Task Joined_applications_are_reopened_where_the_decision_says_so()
    {
        var (one, two) = (await ClosedAsync(), await ClosedAsync("另一项信息"));
        var dispute = await OpenAsync(one);
        await _office.Get<LinkDispute>().RunAsync(Of(dispute, new LinkDisputeForm { Other = two.Number }), Cancel);
        var form = Conclusion(await ReadAsync(dispute.Number), null);
        form.ReopenFurther = true;
        await _office.Get<ConcludeDispute>().RunAsync(form, Cancel);

        Assert.Equal(ApplicationStage.Reopened, (await _office.ReadAsync(one.Number)).Stage);
        Assert.Equal(ApplicationStage.Reopened, (await _office.ReadAsync(two.Number)).Stage);
        Assert.NotNull((await _office.ReadAsync(one.Number)).Reopening);
        Assert.NotNull((await _office.ReadAsync(two.Number)).Reopening);
        Assert.Equal([null, two.Id], (await ReadAsync(dispute.Number)).Obligations.OrderBy(o => o.Ordinal).Select(o => o.ApplicationId));

        await RefusedAsync(DisputeRule.ObligationAwaitsReply, async () => await _office.Get<PerformObligation>().RunAsync(Of(await ReadAsync(dispute.Number), new PerformObligationForm { Ordinal = 2, On = D("2026-11-20"), How = "已办" }), Cancel));
        await _office.CloseAsync(await _office.ReadAsync(two.Number), ReplyOutcome.Granted, "2026-11-19"); // the reply to the joined one carries out its own order
        Assert.Equal([true, false], (await ReadAsync(dispute.Number)).Obligations.OrderBy(o => o.Ordinal).Select(o => o.IsOpen));
        await _office.CloseAsync(await _office.ReadAsync(one.Number), ReplyOutcome.Granted, "2026-11-20");
        Assert.DoesNotContain((await ReadAsync(dispute.Number)).Obligations, o => o.IsOpen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lawsuit_from_the_case_follows_the_reconsideration_that_there_is_decided_or_not(bool isJoined)
    {
        var (one, two) = (await ClosedAsync(), await ClosedAsync("另一项信息"));
        var reconsideration = await OpenAsync(one, "复1号");
        await _office.Get<LinkDispute>().RunAsync(Of(reconsideration, new LinkDisputeForm { Other = two.Number }), Cancel);
        var desk = (await _office.Get<DisputePrefill>().FindAsync(isJoined ? two.Number : one.Number, DisputeKind.Lawsuit, Cancel))!;

        Assert.Equal((reconsideration.Id, true), (desk.Form.PrecedingId, desk.Form.AfterReconsideration));
        Assert.Equal((false, false), (desk.Reconsiderations[0].IsDecided, desk.Reconsiderations[0].IsFollowed));
        (desk.Form.AcceptedOn, desk.Form.AfterReconsideration) = (D("2026-11-12"), null);
        var suit = await ReadAsync(await _office.Get<OpenDispute>().RunAsync(desk.Form, Cancel));

        Assert.Equal((reconsideration.Id, true), (suit.PrecedingId, suit.Facts.AfterReconsideration));
        Assert.Null((await _office.Get<DisputePrefill>().FindAsync(one.Number, DisputeKind.Lawsuit, Cancel))!.Form.PrecedingId); // a lawsuit follows it already
    }

    [Fact]
    public async Task A_lawsuit_follows_no_reconsideration_about_another_case()
    {
        var (one, two) = (await ClosedAsync(), await ClosedAsync("另一项信息"));
        var reconsideration = await OpenAsync(one, "复1号");
        var form = (await _office.Get<DisputePrefill>().FindAsync(two.Number, DisputeKind.Lawsuit, Cancel))!.Form;
        Assert.Null(form.PrecedingId);
        (form.AcceptedOn, form.PrecedingId) = (D("2026-11-12"), reconsideration.Id);

        await RefusedAsync(DisputeRule.DisputePrecedingUnfit, () => _office.Get<OpenDispute>().RunAsync(form, Cancel));
        form.Kind = DisputeKind.Reconsideration;
        await RefusedAsync(DisputeRule.DisputePrecedingUnfit, () => _office.Get<OpenDispute>().RunAsync(form, Cancel));
    }

    [Fact]
    public async Task The_chain_goes_from_the_reconsideration_to_the_retrial_and_back()
    {
        var reconsideration = await OpenAsync(await ClosedAsync());
        await _office.Get<ConcludeDispute>().RunAsync(Upheld(reconsideration, DisputeResult.Upheld), Cancel);
        var first = await NextAsync(new SueAfterReconsiderationForm(), reconsideration.Number, "初1号");
        Assert.Equal((true, CourtInstance.First, reconsideration.Id, reconsideration.ReplyId), (first.Facts.AfterReconsideration, first.Facts.Instance, first.PrecedingId, first.ReplyId));

        await _office.Get<ConcludeDispute>().RunAsync(Upheld(first, DisputeResult.ClaimDismissed), Cancel);
        var second = await NextAsync(new FileAppealForm { IsOwn = false }, first.Number, "终1号");
        Assert.Equal((CourtInstance.Second, first.Id, first.ApplicationId), (second.Facts.Instance, second.PrecedingId, second.ApplicationId));
        Assert.Equal(D("2026-11-18"), (await ReadAsync(first.Number)).AppealedOn);

        await _office.Get<ConcludeDispute>().RunAsync(Upheld(second, DisputeResult.Remanded), Cancel);
        var again = await NextAsync(new OpenRemandForm(), second.Number, "初2号");
        Assert.Equal((CourtInstance.First, second.Id), (again.Facts.Instance, again.PrecedingId));
        await _office.Get<ConcludeDispute>().RunAsync(Upheld(again, DisputeResult.ClaimDismissed), Cancel);
        Assert.Equal(CourtInstance.Retrial, (await NextAsync(new OpenRetrialForm(), again.Number, "再1号")).Facts.Instance);
    }

    [Fact]
    public async Task A_proceeding_is_entered_once_and_only_against_a_reply_of_its_case()
    {
        var (one, two) = (await ClosedAsync(), await ClosedAsync("另一项信息"));
        var dispute = await OpenAsync(one, "复1号");
        var form = await FormAsync(one, "复1号");
        Assert.Equal(dispute.Number, (await RefusedAsync(DisputeRule.DisputeDocketTaken, () => _office.Get<OpenDispute>().RunAsync(form, Cancel))).Arguments[1]);

        var strange = await FormAsync(two, "复2号");
        strange.ReplyId = form.ReplyId;
        await RefusedAsync(DisputeRule.DisputeReplyMissing, () => _office.Get<OpenDispute>().RunAsync(strange, Cancel));
    }

    [Fact]
    public async Task A_second_click_does_nothing_twice_and_a_stale_form_is_refused()
    {
        var form = await FormAsync(await ClosedAsync(), "复1号");
        var number = await _office.Get<OpenDispute>().RunAsync(form, Cancel);
        Assert.Equal(number, await _office.Get<OpenDispute>().RunAsync(form, Cancel));

        var cost = Of(await ReadAsync(number), new NoteCostForm { CostKind = DisputeCostKind.CourtFee, Yuan = 50, On = D("2026-11-02") });
        await _office.Get<NoteCost>().RunAsync(cost, Cancel);
        await _office.Get<NoteCost>().RunAsync(cost, Cancel);
        Assert.Single((await ReadAsync(number)).Costs);
        await Assert.ThrowsAsync<StaleFormException>(() => _office.Get<NoteCost>().RunAsync(new NoteCostForm { Number = number, Version = cost.Version, CostKind = DisputeCostKind.Travel, Yuan = 9, On = D("2026-11-02") }, Cancel));
    }

    [Fact]
    public async Task What_belongs_to_another_organ_is_out_of_reach_and_cannot_be_joined()
    {
        var dispute = await OpenAsync(await ClosedAsync());
        _office.ActAs(Role.Clerk, _office.District48);
        var foreign = await _office.RegisterAsync("2026-09-01");
        _office.ActAs(Role.CityOffice);
        await RefusedAsync(DisputeRule.DisputeOrganDiffers, () => _office.Get<LinkDispute>().RunAsync(Of(dispute, new LinkDisputeForm { Other = foreign.Number }), Cancel));

        _office.ActAs(Role.LegalOfficer, _office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<ReviewDispute>().RunAsync(Of(dispute, new ReviewDisputeForm { Note = "看看" }), Cancel));
        Assert.Null(await _office.Get<DisputePrefill>().FindAsync((await CaseOfAsync(dispute)).Number, DisputeKind.Lawsuit, Cancel));
    }

    [Fact]
    public async Task A_dispute_is_handed_to_whoever_may_handle_it()
    {
        await _office.AddUserAsync("legal2", Role.LegalOfficer);
        await _office.AddUserAsync("clerk2", Role.Clerk);
        var dispute = await OpenAsync(await ClosedAsync());
        await RefusedAsync(DisputeRule.DisputeHandlerUnfit, () => _office.Get<HandOverDispute>().RunAsync(Of(dispute, new HandOverDisputeForm { To = "clerk2" }), Cancel));
        await RefusedAsync(DisputeRule.DisputeHandlerUnfit, () => _office.Get<HandOverDispute>().RunAsync(Of(dispute, new HandOverDisputeForm { To = "nobody" }), Cancel));
        await _office.Get<HandOverDispute>().RunAsync(Of(dispute, new HandOverDisputeForm { To = "legal2" }), Cancel);

        Assert.Equal("legal2", (await ReadAsync(dispute.Number)).Handler);
    }

    [Fact]
    public async Task A_fact_is_corrected_with_its_reason_in_the_audit()
    {
        var dispute = await OpenAsync(await ClosedAsync());
        await Assert.ThrowsAsync<ValidationException>(() => _office.Get<CorrectDisputeFact>().RunAsync(Of(dispute, new CorrectDisputeFactForm { Fact = DisputeFact.Docket, NewValue = "复9号" }), Cancel));
        await _office.Get<CorrectDisputeFact>().RunAsync(Of(dispute, new CorrectDisputeFactForm { Fact = DisputeFact.Docket, NewValue = "复9号", Reason = "案号录错" }), Cancel);

        Assert.Equal("复9号", (await ReadAsync(dispute.Number)).Facts.Docket);
        await using var db = await _office.DbAsync();
        Assert.Contains("案号录错", (await db.AuditPayloads.OrderByDescending(p => p.Seq).FirstAsync(Cancel)).Content, StringComparison.Ordinal);
    }

    private static TForm Of<TForm>(Dispute dispute, TForm form)
        where TForm : DisputeForm
    {
        (form.Number, form.Version) = (dispute.Number, dispute.Version);
        return form;
    }

    private static ConcludeDisputeForm Conclusion(Dispute dispute, DateOnly? dueOn) => Of(dispute, new ConcludeDisputeForm
    {
        DecidedOn = D("2026-11-09"),
        ServedOn = D("2026-11-10"),
        Form = DecisionForm.Decision,
        DecisionNumber = "呼政复决〔2026〕9号",
        Result = DisputeResult.OrderedToReplyAgain,
        CorrectedReason = CorrectedReason.SearchInsufficient,
        Orders = [new DisputeOrderInput { Kind = ObligationKind.ReplyAgain, What = "责令重新答复", DueOn = dueOn }],
    });

    private static ConcludeDisputeForm Upheld(Dispute dispute, DisputeResult result) =>
        Of(dispute, new ConcludeDisputeForm { DecidedOn = D("2026-11-16"), ServedOn = D("2026-11-17"), Form = DecisionForm.Judgment, Result = result });

    private async Task<Application> ClosedAsync(string content = "某路段夜间施工噪声监测结果")
    {
        _office.ActAs(Role.Clerk);
        var found = await _office.CloseAsync(await _office.RegisterAsync("2026-09-01", content), ReplyOutcome.NotExisting, "2026-09-20");
        _office.ActAs(Role.LegalOfficer);
        return found;
    }

    private async Task<OpenDisputeForm> FormAsync(Application found, string docket)
    {
        var form = (await _office.Get<DisputePrefill>().FindAsync(found.Number, DisputeKind.Reconsideration, Cancel))!.Form;
        (form.AcceptedOn, form.Docket) = (D("2026-10-12"), docket);
        return form;
    }

    private async Task<Dispute> OpenAsync(Application found, string docket = "") => await ReadAsync(await _office.Get<OpenDispute>().RunAsync(await FormAsync(found, docket), Cancel));

    private async Task<Dispute> NextAsync(NextInstanceForm form, string from, string docket)
    {
        var dispute = await ReadAsync(from);
        (form.FiledOn, form.AcceptedOn, form.Body, form.Docket) = (D("2026-11-18"), D("2026-11-16"), "某法院", docket);
        var entry = DisputeActs.All.Single(e => e.Form == form.GetType());
        return await ReadAsync(await entry.RunAsync(_office.Services, Of(dispute, form), Cancel));
    }

    private async Task<Application> CaseOfAsync(Dispute dispute)
    {
        await using var db = await _office.DbAsync();
        return await db.Applications.AsNoTracking().SingleAsync(a => a.Id == dispute.ApplicationId, Cancel);
    }

    private async Task<Dispute> ReadAsync(string number)
    {
        await using var db = await _office.DbAsync();
        return await db.Disputes.AsNoTracking().AsSplitQuery().SingleAsync(d => d.Number == number, Cancel);
    }
}
