using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Matrix;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests;

/// <summary>An office through which a reply goes, every step by the one whose it is.</summary>
internal static class ReplyOffice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static ReplyDraftForm Draft(Application found, ReplyOutcome outcome = ReplyOutcome.Granted, WithholdingGround? ground = null) => new()
    {
        Number = found.Number,
        Version = found.Version,
        Outcome = outcome,
        Ground = ground,
        Decision = StandardDecisions.Of(outcome) is { Length: > 0 } sentence ? sentence : "终结办理。",
        Reasons = "该信息由本机关制作并保存。",
        Provision = ProvisionWay.Post,
        Enclosures = "监测报告，3页",
        Delivery = DeliveryMethod.Post,
        DeliveryAddress = "某路1号",
        Submit = true,
    };

    /// <summary>A case with a submitted draft by the clerk.</summary>
    public static async Task<Reply> DraftedAsync(this TestOffice office, ReplyOutcome outcome = ReplyOutcome.Granted, WithholdingGround? ground = null, string arrivedOn = "2026-09-01", bool submit = true)
    {
        office.ActAs(Role.Clerk);
        var found = await office.RegisterAsync(arrivedOn);
        var form = Draft(found, outcome, ground);
        form.Submit = submit;
        await office.Get<DraftReply>().RunAsync(form, Cancel);
        return await office.ReplyAsync(found.Number);
    }

    /// <summary>Brings a drafted reply to a stage.</summary>
    public static async Task<Reply> ToAsync(this TestOffice office, Reply reply, ReplyStage stage)
    {
        foreach (var (at, step) in new[]
        {
            (ReplyStage.SecrecyReviewed, ReplyStep.ReviewSecrecy), (ReplyStage.LegallyChecked, ReplyStep.CheckLegality), (ReplyStage.Approved, ReplyStep.Approve),
            (ReplyStage.Sealed, ReplyStep.Seal), (ReplyStage.Dispatched, ReplyStep.Dispatch), (ReplyStage.Served, ReplyStep.Serve),
        })
        {
            if (at <= stage)
            {
                office.ActAs(WhoTakes(step));
                await office.TakeAsync(reply, step);
                reply = await office.ReplyAsync(reply.Application.Number);
            }
        }

        return reply;
    }

    public static Role WhoTakes(ReplyStep step) => step switch
    {
        ReplyStep.ReviewSecrecy or ReplyStep.ReferSecrecy or ReplyStep.AnswerReferral => Role.SecrecyOfficer,
        ReplyStep.CheckLegality => Role.LegalOfficer,
        ReplyStep.Approve => Role.HeadOfOffice,
        _ => Role.Clerk,
    };

    /// <summary>Takes a step with a complete form, as whoever acts.</summary>
    public static Task<string> TakeAsync(this TestOffice office, Reply reply, ReplyStep step) => step switch
    {
        ReplyStep.Draft => office.Get<DraftReply>().RunAsync(Draft(reply.Application), Cancel),
        ReplyStep.Change or ReplyStep.Submit => office.Get<ChangeDraft>().RunAsync(Of(reply, Draft(reply.Application, reply.Outcome, reply.Ground)), Cancel),
        ReplyStep.RecordSearch => office.Get<RecordSearch>().RunAsync(Of(reply, new SearchForm { Scope = "全部档案", KeyWords = "噪声", Systems = "公文系统", SearchedOn = reply.Application.On("09-10"), Searcher = "苏某某" }), Cancel),
        ReplyStep.ReviewSecrecy => office.Get<ReviewSecrecy>().RunAsync(Review(reply, reply.Outcome is ReplyOutcome.Refused ? ReviewConclusion.Withhold : ReviewConclusion.Disclose), Cancel),
        ReplyStep.ReferSecrecy => office.Get<ReferSecrecy>().RunAsync(Answered(Of(reply, new ReferForm { ReferredTo = "市保密局" })), Cancel),
        ReplyStep.AnswerReferral => office.Get<AnswerReferral>().RunAsync(Of(reply, new AnswerReferralForm { Conclusion = ReviewConclusion.Disclose, AnsweredOn = reply.Application.On("09-14"), Answer = "不属于国家秘密" }), Cancel),
        ReplyStep.CheckLegality => office.Get<CheckLegality>().RunAsync(Of(reply, new CheckLegalityForm { Note = "依据无误" }), Cancel),
        ReplyStep.Approve => office.Get<ApproveReply>().RunAsync(Of(reply, new ApproveReplyForm { Note = "同意" }), Cancel),
        ReplyStep.Seal => office.Get<SealReply>().RunAsync(Of(reply, new SealReplyForm { DocumentNumber = $"呼环公开告〔{reply.Application.ArrivedOn!.Value.Year}〕12号", IssuedOn = reply.Application.On("09-14") }), Cancel),
        ReplyStep.Dispatch => office.Get<DispatchReply>().RunAsync(Of(reply, new DispatchReplyForm { Delivery = DeliveryMethod.Post, EffectiveOn = reply.Application.On("09-14"), TrackingNumber = "xa12345678901" }), Cancel),
        ReplyStep.Serve => office.Get<ServeReply>().RunAsync(Of(reply, new ServeReplyForm { ServedOn = reply.Application.On("09-14"), Proof = "钱某签收" }), Cancel),
        ReplyStep.Return => office.Get<ReturnReply>().RunAsync(Of(reply, new ReturnReplyForm { Reason = "请补充理由" }), Cancel),
        ReplyStep.Discard => office.Get<DiscardDraft>().RunAsync(Of(reply, new DiscardDraftForm { Reason = "重写" }), Cancel),
        ReplyStep.Record => office.Get<RecordReply>().RunAsync(
            new ReplyForm { Number = reply.Application.Number, Version = reply.Application.Version, Outcome = ReplyOutcome.Granted, EffectiveOn = reply.Application.On("09-14"), Reason = "停电" }, Cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static ReviewForm Review(Reply reply, ReviewConclusion conclusion) => Answered(Of(reply, new ReviewForm { Conclusion = conclusion }));

    public static TForm Of<TForm>(Reply reply, TForm form)
        where TForm : ReplyActForm
    {
        (form.Number, form.Version, form.ReplyId, form.ReplyVersion) = (reply.Application.Number, reply.Application.Version, reply.Id, reply.Version);
        return form;
    }

    public static async Task<Reply> ReplyAsync(this TestOffice office, string number)
    {
        await using var db = await office.DbAsync();
        return await db.Replies.AsNoTracking().Include(r => r.Application).OrderByDescending(r => r.Id).FirstAsync(r => r.Application.Number == number, Cancel);
    }

    private static TForm Answered<TForm>(TForm form)
        where TForm : ReviewQuestionsForm
    {
        (form.StateSecret, form.CommercialSecret, form.Privacy) = (ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No);
        (form.ThreeSafetyOneStability, form.Internal, form.Basis, form.Reasons) = (ReviewAnswer.No, ReviewAnswer.No, "逐项对照", "未标注密级");
        return form;
    }
}
