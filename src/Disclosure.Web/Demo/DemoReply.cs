using Disclosure.Domain.Applications;
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

    public Reply Make(Application application, DateOnly day)
    {
        var (clerk, secrecy, legal, head) = (By(DemoAccounts.Clerk, "苏某某", day, 0), By("secrecy", "那某", day, 20), By("legal", "包某", day, 40), By(DemoAccounts.Head, "云某某", day, 50));
        var reply = Reply.Draft(application, new ReplyDraft(Outcome, Ground, Content(application), []), clerk);
        reply.Submit(clerk);
        if (Stage > ReplyStage.Drafted)
        {
            var conclusion = Outcome switch
            {
                ReplyOutcome.Granted => ReviewConclusion.Disclose,
                ReplyOutcome.PartiallyGranted => ReviewConclusion.DiscloseInPart,
                _ => ReviewConclusion.Withhold,
            };
            reply.ReviewSecrecy(new SecrecyReview { Answers = Harmless, Conclusion = conclusion, Basis = "逐项对照有关保密事项范围", Reasons = "材料未标注密级，逐项审查后提出意见" }, secrecy);
        }

        if (Stage > ReplyStage.SecrecyReviewed)
        {
            reply.CheckLegality("依据和程序无误", new ReplySituation(application, null, [], 0, day), legal);
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
        Reasons = "经查，申请所指材料由本机关制作并保存。",
        Provision = ProvisionWay.Post,
        Enclosures = "复印件一份",
        Delivery = application.Channel is Channel.InPerson ? DeliveryMethod.InPerson : DeliveryMethod.Post,
        DeliveryAddress = "按申请表所载地址",
    };

    /// <summary>In the first hour of the office's morning, as UTC.</summary>
    private static Hand By(string name, string displayName, DateOnly day, int minute) => new(name, displayName, day.ToDateTime(new TimeOnly(1, minute), DateTimeKind.Utc), day);
}
