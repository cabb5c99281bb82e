namespace Disclosure.Domain.Assessment;

/// <summary>自评得分 of one indicator.</summary>
/// <param name="IndicatorCode">指标.</param>
/// <param name="Score">自评分.</param>
/// <param name="Remark">说明: where the proof is, what should be known.</param>
public sealed record SelfScore(string IndicatorCode, decimal Score, string Remark);

/// <summary>考核事实 of a unit: frozen from a register, or entered by people.</summary>
/// <param name="Key">See <see cref="ScoringRule.FactKey"/>.</param>
/// <param name="Count">件数.</param>
/// <param name="Base">总数, or 0.</param>
/// <param name="IsFrozen">Whether a register gave it at the cut-off; people don't change it.</param>
/// <param name="Reason">填报理由; empty where a register gave it.</param>
/// <param name="By">Sign-in name of whoever entered it, or froze it.</param>
/// <param name="On">The day of that.</param>
public sealed record AssessmentFact(string Key, int Count, int Base, bool IsFrozen, string Reason, string By, DateOnly On);

/// <summary>事实所列案件: one case or item behind a fact, as it stood at the cut-off.</summary>
/// <param name="Key">See <see cref="ScoringRule.FactKey"/>.</param>
/// <param name="Ordinal">序号 within the fact.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">要点: what it is about.</param>
/// <param name="DueOn">应办日, or null where the measure asks for no day.</param>
/// <param name="DoneOn">实办日, or null where it was not done by the cut-off.</param>
public sealed record AssessedCase(string Key, int Ordinal, string Number, string Title, DateOnly? DueOn, DateOnly? DoneOn);

/// <summary>A case or item behind a fact, as its register gives it at the cut-off.</summary>
/// <param name="Number">编号.</param>
/// <param name="Title">要点: what it is about.</param>
/// <param name="DueOn">应办日, or null where the measure asks for no day.</param>
/// <param name="DoneOn">实办日, or null where it was not done by the cut-off.</param>
public sealed record ListedCase(string Number, string Title, DateOnly? DueOn = null, DateOnly? DoneOn = null);

/// <summary>A fact as a register gives it at the cut-off, with the cases behind it.</summary>
/// <param name="Key">Key of the measure.</param>
/// <param name="Fact">度量值.</param>
/// <param name="Cases">The cases or items that were counted.</param>
public sealed record FrozenFact(string Key, MeasuredFact Fact, IReadOnlyList<ListedCase> Cases);

/// <summary>评分席位: who of the scorers marked.</summary>
public enum MarkSeat
{
    /// <summary>评分人; where two mark, the first of them.</summary>
    First,

    /// <summary>第二评分人, who does not see the first one's mark.</summary>
    Second,

    /// <summary>裁定人: decides where the two differ.</summary>
    Third,
}

/// <summary>评分 of one indicator by one person.</summary>
/// <param name="IndicatorCode">指标.</param>
/// <param name="Seat">评分席位.</param>
/// <param name="Score">评分; null confirms what the rules come to.</param>
/// <param name="Reason">理由; empty where nothing is deducted by hand.</param>
/// <param name="By">评分人, by sign-in name.</param>
/// <param name="On">评分日.</param>
public sealed record IndicatorMark(string IndicatorCode, MarkSeat Seat, decimal? Score, string Reason, string By, DateOnly On);

/// <summary>申诉: a unit contests the mark of one indicator; somebody other than its scorers reviews it.</summary>
public sealed class ScoreObjection
{
    private ScoreObjection()
    {
    }

    internal ScoreObjection(string indicatorCode, decimal before, decimal claimed, string reason, DateOnly reviewUntil, AssessmentHand hand) =>
        (IndicatorCode, Before, Claimed, Reason, ReviewUntil, RaisedBy, RaisedOn) = (indicatorCode, before, claimed, reason, reviewUntil, hand.By, hand.Today);

    /// <summary>指标.</summary>
    public string IndicatorCode { get; private set; } = "";

    /// <summary>原得分.</summary>
    public decimal Before { get; private set; }

    /// <summary>请求得分.</summary>
    public decimal Claimed { get; private set; }

    /// <summary>申诉理由.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>申诉人, by sign-in name.</summary>
    public string RaisedBy { get; private set; } = "";

    /// <summary>申诉日.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>复核期限, as it stood when the objection came; a review after it is late and still a review.</summary>
    public DateOnly ReviewUntil { get; private set; }

    /// <summary>申诉成立, or not; null until it is reviewed.</summary>
    public bool? IsUpheld { get; private set; }

    /// <summary>复核得分; the old one where the objection is rejected, null until it is reviewed.</summary>
    public decimal? After { get; private set; }

    /// <summary>复核意见, or null.</summary>
    public string? Opinion { get; private set; }

    /// <summary>复核人, by sign-in name, or null.</summary>
    public string? ReviewedBy { get; private set; }

    /// <summary>复核日, or null.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    internal void Review(bool isUpheld, decimal after, string opinion, AssessmentHand hand) =>
        (IsUpheld, After, Opinion, ReviewedBy, ReviewedOn) = (isUpheld, after, opinion, hand.By, hand.Today);
}

/// <summary>整改事项: what cost a unit points and is to be put right; next year's scheme can count what is still open.</summary>
public sealed class Rectification
{
    private Rectification()
    {
    }

    internal Rectification(int ordinal, SchemeIndicator indicator, decimal lost, string demand, DateOnly until) =>
        (Ordinal, IndicatorCode, IndicatorName, Lost, Demand, Until) = (ordinal, indicator.Code, indicator.Name, lost, demand, until);

    /// <summary>序号.</summary>
    public int Ordinal { get; private set; }

    /// <summary>指标编号.</summary>
    public string IndicatorCode { get; private set; } = "";

    /// <summary>指标名称.</summary>
    public string IndicatorName { get; private set; } = "";

    /// <summary>失分.</summary>
    public decimal Lost { get; private set; }

    /// <summary>整改要求: the rules that took the points, in the words of the scheme; where a person took them, her reason.</summary>
    public string Demand { get; private set; } = "";

    /// <summary>整改期限.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>整改情况, or null.</summary>
    public string? Result { get; private set; }

    /// <summary>销号日, or null while it is open.</summary>
    public DateOnly? DoneOn { get; private set; }

    /// <summary>销号人, by sign-in name, or null.</summary>
    public string? DoneBy { get; private set; }

    internal void Finish(string result, AssessmentHand hand) => (Result, DoneOn, DoneBy) = (result, hand.Today, hand.By);
}
