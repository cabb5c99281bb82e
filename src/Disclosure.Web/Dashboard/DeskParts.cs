using Disclosure.Domain.Replies;

namespace Disclosure.Web.Dashboard;

/// <summary>The dialog of each step of a reply; what is written on the page itself has none.</summary>
internal static class DeskParts
{
    /// <summary>The steps with a dialog, in the order in which their buttons stand.</summary>
    public static readonly IReadOnlyList<ReplyStep> All =
    [
        ReplyStep.ReviewSecrecy, ReplyStep.AnswerReferral, ReplyStep.CheckLegality, ReplyStep.Approve, ReplyStep.Seal, ReplyStep.Dispatch, ReplyStep.Serve,
        ReplyStep.ReferSecrecy, ReplyStep.Return, ReplyStep.RecordSearch, ReplyStep.Discard,
    ];

    public static Type Of(ReplyStep step) => step switch
    {
        ReplyStep.ReviewSecrecy => typeof(ReviewPart),
        ReplyStep.ReferSecrecy => typeof(ReferPart),
        ReplyStep.AnswerReferral => typeof(AnswerReferralPart),
        ReplyStep.CheckLegality => typeof(CheckLegalityPart),
        ReplyStep.Approve => typeof(ApproveReplyPart),
        ReplyStep.Seal => typeof(SealPart),
        ReplyStep.Dispatch => typeof(DispatchPart),
        ReplyStep.Serve => typeof(ServePart),
        ReplyStep.Return => typeof(ReturnPart),
        ReplyStep.RecordSearch => typeof(SearchPart),
        ReplyStep.Discard => typeof(DiscardPart),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>What goes on with the reply, where it is whoever looks who moves it: the filled button.</summary>
    public static ReplyStep? Next(Func<ReplyStep, bool> may) => All.Take(7).Where(may).Cast<ReplyStep?>().FirstOrDefault();
}
