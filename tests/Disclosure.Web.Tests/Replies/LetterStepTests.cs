using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Replies;

/// <summary>文书 of the steps: what a step says stands in its letter and is not asked for again; what has left is not undone.</summary>
public sealed class LetterStepTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await LetterOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task A_correction_notice_says_what_the_step_asked_for()
    {
        var found = await _office.RegisterAsync("2026-09-10");
        await _office.Get<AskCorrection>().RunAsync(found.Notice("2026-09-14"), Cancel);
        found = await _office.ReadAsync(found.Number);

        Assert.DoesNotContain(await EntriesAsync(LetterOffice.Form(found, LetterKind.CorrectionNotice)), e => e.Field is LetterField.Unclear or LetterField.CorrectionPeriod);
        var text = await IssueAsync(LetterOffice.Form(found, LetterKind.CorrectionNotice));
        Assert.Contains("1．特征性描述", text, StringComparison.Ordinal);
        Assert.Contains("需补充的内容：请写明文件名称或文号", text, StringComparison.Ordinal);
        Assert.Contains("自收到本告知书之日起15个工作日内", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_consultation_has_a_letter_of_its_own()
    {
        var found = await _office.RegisterAsync("2026-09-10");
        await _office.Get<Consult>().RunAsync(found.Letter("2026-09-14"), Cancel);
        found = await _office.ReadAsync(found.Number);
        var second = found.Letter("2026-09-14");
        second.Name = "某某建材有限公司";
        await _office.Get<Consult>().RunAsync(second, Cancel);
        found = await _office.ReadAsync(found.Number);

        var unnamed = await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<IssueLetter>().RunAsync(LetterOffice.Form(found, LetterKind.ThirdPartyConsultation), Cancel));
        Assert.Equal(ReplyRule.LetterConsultationMissing, unnamed.Rule);
        foreach (var (ordinal, name) in new[] { (1, "某某化工有限公司"), (2, "某某建材有限公司") })
        {
            found = await _office.ReadAsync(found.Number);
            var form = LetterOffice.Form(found, LetterKind.ThirdPartyConsultation);
            form.Ordinal = ordinal;
            var text = await IssueAsync(form);
            Assert.Contains(name + "：", text, StringComparison.Ordinal);
            Assert.Contains("某项目验收报告中的工艺参数", text, StringComparison.Ordinal);
            Assert.DoesNotContain("钱某", text, StringComparison.Ordinal);
        }

        Assert.Equal(["某某化工有限公司", "某某建材有限公司"], (await _office.LettersAsync(found)).Select(l => l.Addressee).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_letter_of_a_dispatched_reply_is_not_made_void()
    {
        var reply = await _office.ToAsync(await _office.DraftedAsync(), ReplyStage.Approved);
        _office.ActAs(Role.Clerk);
        await _office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { IssuedOn = TestOffice.D("2026-09-14") }), Cancel);
        reply = await _office.ReplyAsync(reply.Application.Number);

        Assert.Equal(ReplyRule.LetterOfSealedReply, await RefusedAsync(reply.Application));
        await _office.TakeAsync(reply, ReplyStep.Dispatch);
        Assert.Equal(ReplyRule.LetterOfDispatchedReply, await RefusedAsync(reply.Application));
    }

    [Fact]
    public async Task A_closing_that_is_taken_back_leaves_its_letter_void_with_the_reason()
    {
        var closed = await _office.CloseAsync(await _office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        var form = LetterOffice.Form(closed, LetterKind.Disclosure);
        form.Texts[LetterField.Information] = form.Texts[LetterField.Provision] = "监测报告";
        await IssueAsync(form);
        closed = await _office.ReadAsync(closed.Number);
        await _office.Get<ChangeFact>().RunAsync(
            new ChangeFactForm { Number = closed.Number, Version = closed.Version, Fact = ApplicationFact.RepliedOn, NewValue = "", Reason = "登记错了案件" }, Cancel);

        _office.ActAs(Role.HeadOfOffice);
        await using var db = await _office.DbAsync();
        var change = await db.FactChanges.AsNoTracking().SingleAsync(Cancel);
        closed = await _office.ReadAsync(closed.Number);
        await _office.Get<ChangeFact>().DecideAsync(new DecideChangeForm { Number = closed.Number, Version = closed.Version, ChangeId = change.Id, Approve = true }, Cancel);

        var letter = await db.Letters.AsNoTracking().SingleAsync(Cancel);
        Assert.Equal(((long?)null, "登记错了案件"), (letter.ReplyId, letter.VoidReason));
        Assert.False(await db.Replies.AnyAsync(Cancel));
    }

    [Fact]
    public async Task A_text_that_the_approved_reply_lacks_is_not_invented_but_named_with_its_place()
    {
        var found = await _office.RegisterAsync("2026-09-01");
        var hand = new Hand("clerk", "苏某某", DateTime.UnixEpoch, TestOffice.D("2026-09-14"));
        var reply = Reply.Draft(found, new ReplyDraft(ReplyOutcome.Refused, WithholdingGround.StateSecret, new ReplyContent { Decision = "不予公开。" }, []), hand);
        await using var db = await _office.DbAsync();

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() =>
            _office.Get<LetterDesk>().DraftAsync(db, new LetterRequest(found, LetterKind.Refusal, reply, null, TestOffice.D("2026-09-14")), Cancel));

        Assert.Equal((ReplyRule.LetterFieldMissing, LetterField.Reasons, LetterPlace.Reply), (refusal.Rule, refusal.Arguments[0], refusal.Arguments[1]));
    }

    private Task<IReadOnlyList<LetterEntry>> EntriesAsync(IssueLetterForm form) => _office.Get<LetterList>().EntriesAsync(form, Cancel);

    private async Task<string> IssueAsync(IssueLetterForm form)
    {
        await _office.Get<IssueLetter>().RunAsync(form, Cancel);
        await using var db = await _office.DbAsync();
        return LetterOffice.TextOf(await db.LetterFiles.OrderByDescending(f => f.LetterId).Select(f => f.Content).FirstAsync(Cancel));
    }

    private async Task<Enum> RefusedAsync(Application found)
    {
        var letter = Assert.Single(await _office.LettersAsync(found));
        var form = new VoidLetterForm { Number = found.Number, LetterId = letter.Id, Version = letter.Version, Reason = "打印有误" };
        return (await Assert.ThrowsAsync<RuleViolationException>(() => _office.Get<VoidLetter>().RunAsync(form, Cancel))).Rule;
    }
}
