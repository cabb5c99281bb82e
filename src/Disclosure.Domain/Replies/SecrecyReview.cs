using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>审查回答: to one question of the review.</summary>
public enum ReviewAnswer
{
    /// <summary>不涉及.</summary>
    No,

    /// <summary>涉及.</summary>
    Yes,

    /// <summary>不能确定.</summary>
    Unsure,
}

/// <summary>审查结论.</summary>
public enum ReviewConclusion
{
    /// <summary>可以公开.</summary>
    Disclose,

    /// <summary>部分公开.</summary>
    DiscloseInPart,

    /// <summary>不予公开.</summary>
    Withhold,

    /// <summary>报审: open until the department asked has answered.</summary>
    Refer,
}

/// <summary>保密审查问题: what every review answers, one by one (保密法实施条例 2024 art. 42).</summary>
/// <param name="StateSecret">国家秘密?</param>
/// <param name="CommercialSecret">商业秘密?</param>
/// <param name="Privacy">个人隐私?</param>
/// <param name="ThreeSafetyOneStability">三安全一稳定?</param>
/// <param name="Internal">内部事务、过程性信息?</param>
public sealed record ReviewAnswers(ReviewAnswer StateSecret, ReviewAnswer CommercialSecret, ReviewAnswer Privacy, ReviewAnswer ThreeSafetyOneStability, ReviewAnswer Internal)
{
    /// <summary>Whether some question stays open.</summary>
    public bool IsUnsure => new[] { StateSecret, CommercialSecret, Privacy, ThreeSafetyOneStability, Internal }.Contains(ReviewAnswer.Unsure);
}

/// <summary>保密审查: done before anything is disclosed (2019 art. 17; 2008 art. 14). It stands still nowhere: the reply period runs on.</summary>
public sealed record SecrecyReview
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 2_000;

    /// <summary>Longest name of a department, in characters.</summary>
    public const int MaxName = 200;

    /// <summary>Number of the review of this reply, counted from 1.</summary>
    public int Ordinal { get; init; }

    /// <summary>国家秘密?</summary>
    public ReviewAnswer StateSecret { get; private init; }

    /// <summary>商业秘密?</summary>
    public ReviewAnswer CommercialSecret { get; private init; }

    /// <summary>个人隐私?</summary>
    public ReviewAnswer Privacy { get; private init; }

    /// <summary>三安全一稳定?</summary>
    public ReviewAnswer ThreeSafetyOneStability { get; private init; }

    /// <summary>内部事务、过程性信息?</summary>
    public ReviewAnswer Internal { get; private init; }

    /// <summary>逐项审查: the five answers together.</summary>
    public required ReviewAnswers Answers
    {
        get => new(StateSecret, CommercialSecret, Privacy, ThreeSafetyOneStability, Internal);
        init => (StateSecret, CommercialSecret, Privacy, ThreeSafetyOneStability, Internal) =
            (value.StateSecret, value.CommercialSecret, value.Privacy, value.ThreeSafetyOneStability, value.Internal);
    }

    /// <summary>审查结论.</summary>
    public ReviewConclusion Conclusion { get; init; }

    /// <summary>依据.</summary>
    public string Basis { get; init; } = "";

    /// <summary>理由.</summary>
    public string Reasons { get; init; } = "";

    /// <summary>审查人, as people read it.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>审查日.</summary>
    public DateOnly ReviewedOn { get; init; }

    /// <summary>报审部门: 保密行政管理部门 or 主管部门; empty where nobody was asked.</summary>
    public string ReferredTo { get; init; } = "";

    /// <summary>报审日, or null.</summary>
    public DateOnly? ReferredOn { get; init; }

    /// <summary>答复日 of the department asked, or null.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The draft changed afterwards: the review stays on file and carries nothing any more.</summary>
    public bool HasLapsed { get; init; }

    /// <summary>已办结: the conclusion stands.</summary>
    public bool IsClosed => Conclusion is not ReviewConclusion.Refer;

    /// <summary>Whether the conclusion carries an outcome: disclosing needs a positive one, a secret a negative one.</summary>
    public bool Carries(ReplyOutcome outcome, WithholdingGround? ground) => outcome switch
    {
        ReplyOutcome.Granted => Conclusion is ReviewConclusion.Disclose,
        ReplyOutcome.PartiallyGranted => Conclusion is ReviewConclusion.Disclose or ReviewConclusion.DiscloseInPart,
        ReplyOutcome.Refused when IsSecret(ground) => Conclusion is ReviewConclusion.Withhold or ReviewConclusion.DiscloseInPart,
        _ => IsClosed,
    };

    /// <summary>Whether the conclusion carries every outcome of a reply: 部分公开 discloses one item while another is withheld.</summary>
    /// <param name="outcomes">The outcomes of its items, or the one of the whole.</param>
    public bool Carries(IReadOnlyCollection<(ReplyOutcome Outcome, WithholdingGround? Ground)> outcomes) =>
        outcomes.All(one => Carries(one.Outcome, one.Ground) || (Conclusion is ReviewConclusion.DiscloseInPart && one.Outcome is ReplyOutcome.Granted && outcomes.Any(other => other.Outcome is ReplyOutcome.Refused)));

    /// <summary>Whether an outcome goes nowhere without a review: what discloses, and what withholds as secret or dangerous. 已主动公开 discloses nothing new.</summary>
    public static bool IsNeededFor(ReplyOutcome outcome, WithholdingGround? ground) =>
        outcome is ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted || (outcome is ReplyOutcome.Refused && IsSecret(ground));

    private static bool IsSecret(WithholdingGround? ground) => ground is WithholdingGround.StateSecret or WithholdingGround.ThreeSafetyOneStability;
}
