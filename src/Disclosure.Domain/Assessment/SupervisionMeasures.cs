using Disclosure.Domain.Supervision;

namespace Disclosure.Domain.Assessment;

/// <summary>受评督办单: what the measures look at in a notice that was issued.</summary>
/// <param name="DueOn">回复期限.</param>
/// <param name="AnsweredOn">回复日: the first one, or null.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="JudgedOn">评估日, or null.</param>
/// <param name="WithdrawnOn">撤回日, or null.</param>
public sealed record JudgedNotice(DateOnly? DueOn, DateOnly? AnsweredOn, NoticeStage Stage, DateOnly? JudgedOn, DateOnly? WithdrawnOn);

/// <summary>受评投诉: what the measures look at in a complaint.</summary>
/// <param name="Result">处理结果, or null.</param>
/// <param name="DecidedOn">决定日, or null.</param>
public sealed record JudgedComplaint(ComplaintResult? Result, DateOnly? DecidedOn);

/// <summary>受评检查项目: what the office found on one question of a unit's checklist.</summary>
/// <param name="Mark">评价, or null.</param>
/// <param name="EvaluatedOn">评价日 of the unit's sheet, or null.</param>
public sealed record JudgedFinding(InspectionReply? Mark, DateOnly? EvaluatedOn);

/// <summary>督查度量: whether a notice, a complaint or a finding counts in a year; each in one year only.</summary>
public static class SupervisionMeasures
{
    /// <summary>督办逾期回复: not answered by the last day; what the office took back asks for nothing.</summary>
    public static bool IsLateAnswer(JudgedNotice found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return found.DueOn is { } due && span.Holds(due.AddDays(1)) && !(found.AnsweredOn <= due) && !(found.WithdrawnOn <= span.CutOffOn);
    }

    /// <summary>督办整改不到位, in the year of the judgement.</summary>
    public static bool IsNotInPlace(JudgedNotice found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return found.Stage is NoticeStage.NotInPlace && span.Holds(found.JudgedOn);
    }

    /// <summary>举报投诉查实, wholly or in part, in the year of the decision.</summary>
    public static bool IsFounded(JudgedComplaint found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return found.Result is ComplaintResult.Founded or ComplaintResult.PartlyFounded && span.Holds(found.DecidedOn);
    }

    /// <summary>检查发现问题: what the office found not or only partly kept, in the year of its evaluation. What the unit says of itself costs nothing.</summary>
    public static bool IsProblem(JudgedFinding found, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(span);
        return found.Mark is InspectionReply.No or InspectionReply.Partly && span.Holds(found.EvaluatedOn);
    }

    /// <summary>上年度整改未完成: an item of the last year's list whose day has passed and that was not done by the cut-off.</summary>
    /// <param name="until">整改期限.</param>
    /// <param name="doneOn">销号日, or null.</param>
    /// <param name="span">考核期间.</param>
    public static bool IsOpenRectification(DateOnly until, DateOnly? doneOn, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return until <= span.CutOffOn && !(doneOn <= span.CutOffOn);
    }

    /// <summary>年度报告迟报: not published by its last day, in the year in which the day after lies.</summary>
    /// <param name="dueOn">发布期限.</param>
    /// <param name="publishedOn">发布日, or null.</param>
    /// <param name="span">考核期间.</param>
    public static bool IsLateReport(DateOnly dueOn, DateOnly? publishedOn, AssessedSpan span)
    {
        ArgumentNullException.ThrowIfNull(span);
        return span.Holds(dueOn.AddDays(1)) && !(publishedOn <= dueOn);
    }
}
