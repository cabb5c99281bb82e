using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>逐项审查: the questions of a secrecy review.</summary>
public abstract class ReviewQuestionsForm : ReplyActForm
{
    public ReviewAnswer? StateSecret { get; set; }

    public ReviewAnswer? CommercialSecret { get; set; }

    public ReviewAnswer? Privacy { get; set; }

    public ReviewAnswer? ThreeSafetyOneStability { get; set; }

    public ReviewAnswer? Internal { get; set; }

    public string Basis { get; set; } = "";

    public string Reasons { get; set; } = "";

    internal ReviewAnswers Answers => new(StateSecret!.Value, CommercialSecret!.Value, Privacy!.Value, ThreeSafetyOneStability!.Value, Internal!.Value);
}

/// <summary>保密审查.</summary>
public sealed class ReviewForm : ReviewQuestionsForm
{
    public ReviewConclusion? Conclusion { get; set; }
}

/// <summary>报审.</summary>
public sealed class ReferForm : ReviewQuestionsForm
{
    public string ReferredTo { get; set; } = "";
}

/// <summary>报审答复.</summary>
public sealed class AnswerReferralForm : ReplyActForm
{
    public ReviewConclusion? Conclusion { get; set; }

    public DateOnly? AnsweredOn { get; set; }

    public string Answer { get; set; } = "";
}
