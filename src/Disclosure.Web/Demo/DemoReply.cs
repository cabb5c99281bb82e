using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Demo;

/// <summary>A reply on the desks today, brought to a stage by those whose steps they are.</summary>
/// <param name="Outcome">答复结果.</param>
/// <param name="Ground">不予公开理由.</param>
/// <param name="Stage">How far it has come.</param>
internal sealed record DemoReply(ReplyOutcome Outcome, WithholdingGround? Ground, ReplyStage Stage)
{
    private static readonly ReviewAnswers Harmless = new(ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No, ReviewAnswer.No);

    /// <summary>What each kind of reply says, and what its review found.</summary>
    private (ReviewAnswers Answers, ReviewConclusion Conclusion, string Found, string Reasons) Words => Outcome switch
    {
        ReplyOutcome.Granted => (Harmless, ReviewConclusion.Disclose, "材料未标注密级，逐项审查后均不涉及，可以公开", "经查，申请所指材料由本机关制作并保存。"),
        ReplyOutcome.PartiallyGranted => (Harmless with { Privacy = ReviewAnswer.Yes }, ReviewConclusion.DiscloseInPart,
            "专家名单载有评审专家的姓名、工作单位和联系方式，涉及个人隐私；环评批复和验收意见不涉密，可以公开",
            "经查，申请所指材料由本机关制作并保存。环评批复和验收意见予以公开。专家名单涉及个人隐私，公开会对评审专家的合法权益造成损害，根据《中华人民共和国政府信息公开条例》第十五条的规定不予公开；依照该条例第三十七条的规定作区分处理。"),
        _ => (Harmless with { Internal = ReviewAnswer.Yes }, ReviewConclusion.Withhold,
            "现场检查笔录属于尚未办结的行政执法案卷信息",
            "经查，申请所指现场检查笔录属于本机关行政执法案卷信息，根据《中华人民共和国政府信息公开条例》第十六条第二款的规定，可以不予公开。"),
    };

    public Reply Make(Application application, DateOnly day, WorkCalendar calendar)
    {
        var (clerk, secrecy, legal, head) = (By(DemoAccounts.Clerk, "苏某某", day, 0), By("secrecy", "那某", day, 20), By("legal", "包某", day, 40), By(DemoAccounts.Head, "云某某", day, 50));
        var reply = Reply.Draft(application, new ReplyDraft(Outcome, Ground, Content(application), []), clerk);
        reply.Submit(clerk);
        if (Stage > ReplyStage.Drafted)
        {
            var (answers, conclusion, found, _) = Words;
            reply.ReviewSecrecy(new SecrecyReview { Answers = answers, Conclusion = conclusion, Basis = "逐项对照有关保密事项范围", Reasons = found }, secrecy);
        }

        if (Stage > ReplyStage.SecrecyReviewed)
        {
            reply.CheckLegality("依据和程序无误", new ReplySituation(application, null, [], 0, day, calendar), legal);
        }

        if (Stage > ReplyStage.LegallyChecked)
        {
            reply.Approve("同意", head);
        }

        return reply;
    }

    private ReplyContent Content(Application application) => new()
    {
        Decision = StandardDecisions.Of(Outcome),
        Reasons = Words.Reasons,
        Provision = Outcome is ReplyOutcome.Refused ? null : ProvisionWay.Post,
        Enclosures = Outcome is ReplyOutcome.Refused ? "" : "复印件一份",
        Delivery = application.Channel is Channel.InPerson ? DeliveryMethod.InPerson : DeliveryMethod.Post,
        DeliveryAddress = "按申请表所载地址",
    };

    /// <summary>In the first hour of the office's morning, as UTC.</summary>
    private static Hand By(string name, string displayName, DateOnly day, int minute) => new(name, displayName, day.ToDateTime(new TimeOnly(1, minute), DateTimeKind.Utc), day);
}
