using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Tests.Applications;

namespace Disclosure.Domain.Tests.Replies;

/// <summary>A desk at which replies are written, on 2026-11-20.</summary>
internal static class Desk
{
    public static readonly RemedyAddresses Addresses = new("呼和浩特市人民政府", "", "新城区人民法院", "www.fuyi.example", false);

    public static readonly Hand Clerk = Of("clerk"), Secrecy = Of("secrecy"), Legal = Of("legal"), Head = Of("head");

    public static readonly ReviewAnswers Harmless = new(ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No);

    public static readonly ReplyContent Content = new()
    {
        Decision = "予以公开。",
        Reasons = "本机关制作并保存该信息。",
        Provision = ProvisionWay.Post,
        Enclosures = "监测报告，3页",
        Whereabouts = "市政府网站",
        CompetentOrgan = "市水务局",
        CompetentContact = "0471-0000000",
        EarlierReply = "呼环公开告〔2026〕1号",
        SpecialLaw = "《不动产登记资料查询暂行办法》",
        Delivery = DeliveryMethod.Post,
        DeliveryAddress = "某路1号",
    };

    public static readonly SearchRecord Search = new("2015年以来全部档案", "砖厂、环评", "公文系统", "局档案室", Cases.D("2026-11-19"), "苏某某", "未检索到");

    public static Hand Of(string name) => new(name, name, new DateTime(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc), Cases.Today);

    public static SecrecyReview Review(ReviewConclusion conclusion, ReviewAnswers? answers = null) =>
        new() { Answers = answers ?? Harmless, Conclusion = conclusion, Basis = "逐项对照", Reasons = "已逐项审查", ReferredTo = "市保密局" };

    public static ReplySituation Situation(Reply reply, RemedyAddresses? remedies = null, IReadOnlyList<int>? items = null, DateOnly? today = null) =>
        new(reply.Application, remedies ?? Addresses, items ?? [], 0, today ?? Cases.Today, Cases.Clock.Calendar);

    public static Reply Draft(ReplyOutcome outcome = ReplyOutcome.Granted, WithholdingGround? ground = null, ReplyContent? content = null, string arrivedOn = "2026-11-02") =>
        Reply.Draft(Cases.Open(arrivedOn), new ReplyDraft(outcome, ground, content ?? Content, []), Clerk);

    public static Reply DraftOf(params (ReplyOutcome Outcome, WithholdingGround? Ground)[] items) => Reply.Draft(
        Cases.Open("2026-11-02"),
        new ReplyDraft(ReplyOutcome.Other, null, Content, [.. items.Select((item, i) => new ReplyItem(i + 1, item.Outcome, item.Ground, "理由"))]),
        Clerk);

    /// <summary>Looked for before it goes on: what does not exist needs it.</summary>
    public static Reply Searched(this Reply reply)
    {
        reply.RecordSearch(Search, Clerk);
        return reply;
    }

    /// <summary>Brings a reply to a stage, every step by the one whose it is.</summary>
    public static Reply To(this Reply reply, ReplyStage stage)
    {
        if (stage > ReplyStage.Drafted)
        {
            reply.Submit(Clerk);
            reply.ReviewSecrecy(Review(reply.Outcome switch
            {
                ReplyOutcome.Refused => ReviewConclusion.Withhold,
                ReplyOutcome.PartiallyGranted when reply.Items.Any(item => item.Outcome is ReplyOutcome.Refused) => ReviewConclusion.DiscloseInPart,
                _ => ReviewConclusion.Disclose,
            }), Secrecy);
        }

        if (stage > ReplyStage.SecrecyReviewed)
        {
            reply.CheckLegality("", Situation(reply), Legal);
        }

        if (stage > ReplyStage.LegallyChecked)
        {
            reply.Approve("同意", Head);
        }

        if (stage > ReplyStage.Approved)
        {
            reply.Seal("呼环公开告〔2026〕12号", Cases.D("2026-11-19"), Situation(reply), Clerk);
        }

        if (stage > ReplyStage.Sealed)
        {
            reply.Dispatch(DeliveryMethod.Post, Cases.D("2026-11-19"), "XA12345678901", "", Situation(reply), Cases.Clock, Clerk);
        }

        if (stage > ReplyStage.Dispatched)
        {
            reply.Serve(Cases.Today, "回执", Clerk);
        }

        return reply;
    }

    public static RuleViolationException Refusal(Action act) => Assert.Throws<RuleViolationException>(act);
}
