using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>One unit of a round with what its row shows and its score is reckoned from.</summary>
internal sealed record CourseUnit(
    long Id, Guid Version, long OrganId, AssessmentGroup Group, UnitStage Stage, DateOnly? SubmittedOn, DateOnly? FedBackOn, DateOnly? ObjectionsUntil, DateOnly? SettledOn, decimal? Contribution,
    List<decimal> SelfScores, List<AssessmentFact> Facts, List<IndicatorMark> Marks, List<ScoreObjection> Objections, List<CourseItem> Rectifications)
{
    /// <summary>评分簿.</summary>
    public MarkBook Book => new(Facts, Marks, Objections);

    /// <summary>The days of its course.</summary>
    public CourseDays DaysIn(AssessmentRound round) =>
        new(round.Stage, round.StartsOn, round.SelfAssessmentUntil, round.HandedOverOn, Stage, SubmittedOn, FedBackOn, ObjectionsUntil, SettledOn)
        {
            Objections = [.. Objections.Select(o => new CourseItem(o.IndicatorCode, o.RaisedOn, o.ReviewUntil, o.ReviewedOn))],
            Rectifications = Rectifications,
        };
}
