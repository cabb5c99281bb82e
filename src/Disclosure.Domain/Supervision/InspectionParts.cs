namespace Disclosure.Domain.Supervision;

/// <summary>检查阶段.</summary>
public enum InspectionStage
{
    /// <summary>拟定.</summary>
    Drafted,

    /// <summary>已发出: the units answer.</summary>
    Sent,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>已作废, before any unit had seen it.</summary>
    Dropped,
}

/// <summary>检查步骤.</summary>
public enum InspectionStep
{
    /// <summary>改写.</summary>
    Rewrite,

    /// <summary>发出.</summary>
    Send,

    /// <summary>作废草稿.</summary>
    Drop,

    /// <summary>修改.</summary>
    Change,

    /// <summary>报送自查.</summary>
    Reply,

    /// <summary>评价.</summary>
    Evaluate,

    /// <summary>办结.</summary>
    Close,
}

/// <summary>单位检查表阶段.</summary>
public enum SheetStage
{
    /// <summary>待自查.</summary>
    Waiting,

    /// <summary>已报送自查.</summary>
    Answered,

    /// <summary>已评价.</summary>
    Evaluated,
}

/// <summary>自查结果.</summary>
public enum InspectionReply
{
    /// <summary>符合.</summary>
    Yes,

    /// <summary>部分符合.</summary>
    Partly,

    /// <summary>不符合.</summary>
    No,

    /// <summary>不涉及.</summary>
    NotApplicable,
}

/// <summary>One question of a checklist.</summary>
/// <param name="Ordinal">序号, counted from 1.</param>
/// <param name="Text">检查内容.</param>
/// <param name="Basis">依据, or empty.</param>
public sealed record InspectionQuestion(int Ordinal, string Text, string Basis)
{
    /// <summary>Longest question, in characters.</summary>
    public const int MaxText = 500;
}

/// <summary>What a unit says to one question, and what the office makes of it.</summary>
public sealed class InspectionLine
{
    /// <summary>Longest remark, in characters.</summary>
    public const int MaxNote = 500;

    private InspectionLine()
    {
    }

    internal InspectionLine(long organId, int ordinal) => (OrganId, Ordinal) = (organId, ordinal);

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>序号 of the question.</summary>
    public int Ordinal { get; private set; }

    /// <summary>自查结果, or null.</summary>
    public InspectionReply? Reply { get; internal set; }

    /// <summary>自查说明, or empty.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>评价, or null.</summary>
    public InspectionReply? Mark { get; internal set; }

    /// <summary>评价意见, or empty.</summary>
    public string Remark { get; internal set; } = "";
}

/// <summary>单位检查表: the checklist of one unit.</summary>
public sealed class InspectionSheet
{
    private InspectionSheet()
    {
    }

    internal InspectionSheet(long organId) => OrganId = organId;

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>Where it stands.</summary>
    public SheetStage Stage { get; internal set; }

    /// <summary>报送人, by sign-in name, or null.</summary>
    public string? AnsweredBy { get; internal set; }

    /// <summary>报送日, or null.</summary>
    public DateOnly? AnsweredOn { get; internal set; }

    /// <summary>评价人, by sign-in name, or null.</summary>
    public string? EvaluatedBy { get; internal set; }

    /// <summary>评价日, or null.</summary>
    public DateOnly? EvaluatedOn { get; internal set; }

    /// <summary>总体评价, or null.</summary>
    public string? Conclusion { get; internal set; }
}

/// <summary>One line of an answer or an evaluation.</summary>
/// <param name="Ordinal">序号 of the question.</param>
/// <param name="Value">符合, 部分符合, 不符合 or 不涉及.</param>
/// <param name="Note">说明, or empty.</param>
public sealed record InspectionEntry(int Ordinal, InspectionReply Value, string Note);
