using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Replies;

/// <summary>The use cases of a reply: what they store, and each refusal once.</summary>
public sealed class ReplyStepTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await LetterOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_dispatched_reply_closes_the_case_on_the_day_of_posting()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Served);

        var found = await _office.ReadAsync(reply.Application.Number);
        Assert.Equal((ApplicationStage.Answered, TestOffice.D("2026-09-14"), ReplyOutcome.Granted), (found.Stage, found.ClosedOn, found.Outcome));
        Assert.Equal(("呼环公开告〔2026〕12号", "XA12345678901", TestOffice.D("2026-09-14")), (reply.DocumentNumber, reply.TrackingNumber, reply.ServedOn));
        Assert.Equal(8, reply.Events.Count);
    }

    [Fact]
    public async Task What_the_others_wrote_comes_back_from_the_database_as_it_was()
    {
        var reply = await _office.DraftedAsync();
        _office.ActAs(Role.SecrecyOfficer);
        await _office.TakeAsync(reply, ReplyStep.ReferSecrecy);
        reply = await _office.ReplyAsync(reply.Application.Number);
        Assert.Equal((ReviewConclusion.Refer, "市保密局"), (reply.Review!.Conclusion, reply.Review.ReferredTo));

        await _office.TakeAsync(reply, ReplyStep.AnswerReferral);
        reply = await _office.ReplyAsync(reply.Application.Number);
        Assert.Equal((ReplyStage.SecrecyReviewed, ReviewConclusion.Disclose, ReviewAnswer.No), (reply.Stage, reply.Review!.Conclusion, reply.Review.Answers.Privacy));

        _office.ActAs(Role.LegalOfficer);
        await _office.TakeAsync(reply, ReplyStep.Return);
        reply = await _office.ReplyAsync(reply.Application.Number);
        Assert.Equal((ReplyStage.Drafted, null, true, "请补充理由"), (reply.Stage, reply.Review, reply.Reviews[0].HasLapsed, reply.Events[^1].Note));
    }

    [Fact]
    public async Task Items_that_end_differently_are_stored_and_counted_once()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        var form = ReplyOffice.Draft(found);
        form.Items = [new() { Ordinal = 1, Outcome = ReplyOutcome.Granted }, new() { Ordinal = 2, Outcome = ReplyOutcome.Refused, Ground = WithholdingGround.ProcessInformation, Reasons = "讨论记录" }];
        await _office.Get<DraftReply>().RunAsync(form, Cancel);

        var reply = await _office.ReplyAsync(found.Number);
        Assert.Equal((ReplyOutcome.PartiallyGranted, 2, "讨论记录"), (reply.Outcome, reply.Items.Count, reply.Items[1].Reasons));
    }

    [Fact]
    public async Task A_case_has_one_draft_at_a_time()
    {
        var reply = await _office.DraftedAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => _office.TakeAsync(reply, ReplyStep.Draft));
        Assert.Equal(ReplyRule.DraftExists, refusal.Rule);
        await _office.TakeAsync(reply, ReplyStep.Discard);
        await _office.TakeAsync(await _office.ReplyAsync(reply.Application.Number), ReplyStep.Draft);
    }

    [Fact]
    public async Task The_head_of_office_does_not_approve_what_she_drafted()
    {
        _office.ActAs(Role.HeadOfOffice);
        var found = await _office.RegisterAsync("2026-09-01");
        await _office.Get<DraftReply>().RunAsync(ReplyOffice.Draft(found), Cancel);
        var reply = await _office.ToAsync(await _office.ReplyAsync(found.Number), ReplyStage.LegallyChecked);

        _office.ActAs(Role.HeadOfOffice);
        Assert.Equal(ReplyRule.OwnDraft, (await Assert.ThrowsAsync<RuleViolationException>(() => _office.TakeAsync(reply, ReplyStep.Approve))).Rule);
        _office.ActAs(Role.Leader);
        await _office.TakeAsync(reply, ReplyStep.Approve);
    }

    [Fact]
    public async Task Without_body_and_court_nothing_is_sealed()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Approved);
        await using (var db = await _office.DbAsync())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM OrganRemedies", Cancel);
        }

        _office.ActAs(Role.Clerk);
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => _office.TakeAsync(reply, ReplyStep.Seal));
        Assert.Equal((ReplyRule.ReplyElementMissing, ReplyElement.Remedies), (refusal.Rule, refusal.Arguments[0]));
    }

    [Fact]
    public async Task Sealing_issues_the_letter_of_the_outcome_and_takes_its_number()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Approved);
        _office.ActAs(Role.Clerk);
        await _office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { IssuedOn = TestOffice.D("2026-09-14") }), Cancel);

        reply = await _office.ReplyAsync(reply.Application.Number);
        await using var db = await _office.DbAsync();
        var letter = await db.Letters.AsNoTracking().SingleAsync(Cancel);
        Assert.Equal((LetterKind.Disclosure, reply.Id, reply.DocumentNumber), (letter.Kind, letter.ReplyId, letter.Number));
        Assert.EndsWith("告〔2026〕1号", reply.DocumentNumber, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sealed_reply_that_goes_back_leaves_its_number_void_and_takes_the_next()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Approved);
        _office.ActAs(Role.Clerk);
        await _office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { IssuedOn = TestOffice.D("2026-09-14") }), Cancel);
        await _office.TakeAsync(await _office.ReplyAsync(reply.Application.Number), ReplyStep.Return);
        await _office.TakeAsync(await _office.ReplyAsync(reply.Application.Number), ReplyStep.Submit);
        reply = await _office.ToAsync(await _office.ReplyAsync(reply.Application.Number), ReplyStage.Approved);
        _office.ActAs(Role.Clerk);
        await _office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { IssuedOn = TestOffice.D("2026-09-14") }), Cancel);

        await using var db = await _office.DbAsync();
        var letters = await db.Letters.AsNoTracking().OrderBy(l => l.Id).ToListAsync(Cancel);
        Assert.Equal([true, false], letters.Select(l => l.VoidedOn is not null));
        Assert.Equal("请补充理由", letters[0].VoidReason);
        Assert.EndsWith("〔2026〕2号", (await _office.ReplyAsync(reply.Application.Number)).DocumentNumber, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closing_that_no_letter_tells_is_sealed_with_a_typed_number_only()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(ReplyOutcome.Other), ReplyStage.Approved);
        _office.ActAs(Role.Clerk);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => _office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { IssuedOn = TestOffice.D("2026-09-14") }), Cancel));
        Assert.Equal("DocumentNumber", refusal.Errors.Single().PropertyName);
    }

    [Fact]
    public async Task A_private_courier_carries_no_reply()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Sealed);
        _office.ActAs(Role.Clerk);

        var form = ReplyOffice.Of(reply, new DispatchReplyForm { Delivery = DeliveryMethod.Post, EffectiveOn = TestOffice.D("2026-09-14"), TrackingNumber = "SF1234567890123" });
        Assert.Equal(ReplyRule.PostNumberUnknown, (await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<DispatchReply>().RunAsync(form, Cancel))).Rule);
        Assert.True((await _office.ReadAsync(reply.Application.Number)).IsOpen);
    }

    [Fact]
    public async Task A_stale_form_is_refused()
    {
        var reply = await _office.DraftedAsync();
        await _office.TakeAsync(reply, ReplyStep.RecordSearch);

        await Assert.ThrowsAsync<StaleFormException>(() => _office.TakeAsync(reply, ReplyStep.Change));
    }

    [Fact]
    public async Task A_second_click_does_nothing_twice()
    {
        var reply = await _office.DraftedAsync();
        _office.ActAs(Role.SecrecyOfficer);
        var form = ReplyOffice.Review(reply, ReviewConclusion.Disclose);
        await _office.Get<ReviewSecrecy>().RunAsync(form, Cancel);

        Assert.Equal(reply.Application.Number, await _office.Get<ReviewSecrecy>().RunAsync(form, Cancel));
        Assert.Single((await _office.ReplyAsync(reply.Application.Number)).Reviews);
    }

    [Fact]
    public async Task Of_two_people_at_once_one_is_told()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.LegallyChecked);
        var head = _office.ActAs(Role.HeadOfOffice);
        await using var leader = _office.Another(head with { Name = "leader", Role = Role.Leader });

        var both = await Task.WhenAll(
            Record.ExceptionAsync(() => _office.Get<ApproveReply>().RunAsync(ReplyOffice.Of(reply, new ApproveReplyForm()), Cancel)).AsTask(),
            Record.ExceptionAsync(() => leader.ServiceProvider.GetRequiredService<ApproveReply>().RunAsync(ReplyOffice.Of(reply, new ApproveReplyForm()), Cancel)).AsTask());

        Assert.Single(both, exception => exception is StaleFormException);
        Assert.Single((await _office.ReplyAsync(reply.Application.Number)).Events, e => e.Step is ReplyStep.Approve);
    }

    [Fact]
    public async Task An_incomplete_form_names_its_fields()
    {
        var reply = await _office.DraftedAsync();

        var search = await Assert.ThrowsAsync<ValidationException>(() => _office.Get<RecordSearch>().RunAsync(ReplyOffice.Of(reply, new SearchForm()), Cancel));
        Assert.Equal(["Scope", "KeyWords", "Systems", "SearchedOn", "Searcher"], search.Errors.Select(e => e.PropertyName));
        _office.ActAs(Role.SecrecyOfficer);
        var review = await Assert.ThrowsAsync<ValidationException>(() => _office.Get<ReviewSecrecy>().RunAsync(ReplyOffice.Of(reply, new ReviewForm()), Cancel));
        Assert.Equal(["StateSecret", "CommercialSecret", "Privacy", "ThreeSafetyOneStability", "Internal", "Basis", "Reasons", "Conclusion"], review.Errors.Select(e => e.PropertyName));
    }

    [Fact]
    public async Task A_withdrawal_gives_the_draft_up_and_a_reply_is_no_closing()
    {
        var reply = await _office.DraftedAsync();
        var closing = new ClosingForm { Number = reply.Application.Number, Version = reply.Application.Version, Outcome = ReplyOutcome.Granted, EffectiveOn = TestOffice.D("2026-09-14") };
        Assert.Equal(ReplyRule.ClosingNeedsReply, (await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<CloseWithoutReply>().RunAsync(closing, Cancel))).Rule);

        closing.Outcome = ReplyOutcome.Withdrawn;
        Assert.Equal(ReplyRule.WithdrawalNeedsStatement, (await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<CloseWithoutReply>().RunAsync(closing, Cancel))).Rule);

        var (number, version, day) = (reply.Application.Number, reply.Application.Version, TestOffice.D("2026-09-14"));
        await _office.Get<WithdrawCase>().RunAsync(new WithdrawForm { Number = number, Version = version, StatedOn = day, EffectiveOn = day, Form = WithdrawalForm.Written }, Cancel);
        await using var db = await _office.DbAsync();
        Assert.True((await db.Replies.AsNoTracking().SingleAsync(r => r.Id == reply.Id, Cancel)).IsDiscarded);
        Assert.Equal(ApplicationStage.Withdrawn, (await _office.ReadAsync(reply.Application.Number)).Stage);
    }

    [Fact]
    public async Task A_past_reply_is_entered_by_the_head_of_office_with_its_reason()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        var form = new ReplyForm { Number = found.Number, Version = found.Version, Outcome = ReplyOutcome.Granted, EffectiveOn = TestOffice.D("2026-09-10") };
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.Get<RecordReply>().RunAsync(form, Cancel));

        _office.ActAs(Role.HeadOfOffice);
        Assert.Equal("Reason", (await Assert.ThrowsAsync<ValidationException>(() => _office.Get<RecordReply>().RunAsync(form, Cancel))).Errors.Single().PropertyName);
        form.Reason = "系统停机，先行送出";
        await _office.Get<RecordReply>().RunAsync(form, Cancel);

        var reply = await _office.ReplyAsync(found.Number);
        Assert.Equal((ReplyStage.Dispatched, ReplyStep.Record, "系统停机，先行送出"), (reply.Stage, reply.Events.Single().Step, reply.Events.Single().Note));
    }

    [Fact]
    public async Task What_happens_to_the_case_meanwhile_is_seen_at_the_next_step()
    {
        var reply = await _office.DraftedAsync();
        await _office.Get<Consult>().RunAsync(new ConsultForm { Name = "某某化工有限公司", Description = "工艺参数", Number = reply.Application.Number, Version = reply.Application.Version, SentOn = TestOffice.D("2026-09-10") }, Cancel);
        _office.ActAs(Role.SecrecyOfficer);

        await Assert.ThrowsAsync<StaleFormException>(() => _office.TakeAsync(reply, ReplyStep.ReviewSecrecy));
    }

    [Fact]
    public async Task Every_step_leaves_one_entry_and_so_does_a_refusal()
    {
        var reply = await _office.DraftedAsync();
        _office.ActAs(Role.Auditor);
        await Assert.ThrowsAsync<NotAllowedException>(() => _office.TakeAsync(reply, ReplyStep.Approve));
        _office.ActAs(Role.SecrecyOfficer);
        await _office.TakeAsync(reply, ReplyStep.ReviewSecrecy);

        await using var db = await _office.DbAsync();
        var entries = await db.AuditEntries.OrderBy(e => e.Seq).Select(e => new { e.Action, e.Result }).ToListAsync(Cancel);
        Assert.Equal(["RegisterApplication", "DraftReply", "ApproveReply", "ReviewSecrecy"], entries.Select(e => e.Action));
        Assert.Equal([true, true, false, true], entries.Select(e => e.Result == "Done"));
    }
}
