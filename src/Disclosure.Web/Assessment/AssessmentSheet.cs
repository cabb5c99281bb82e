using Disclosure.Domain.Assessment;

namespace Disclosure.Web.Assessment;

/// <summary>One unit's assessment as somebody sees it today: of marks and facts it holds only what she may see.</summary>
public sealed record AssessmentSheet
{
    public required long UnitId { get; init; }

    public required Guid Version { get; init; }

    public required long RoundId { get; init; }

    public required SchemeContent Scheme { get; init; }

    public required RoundStage RoundStage { get; init; }

    public required UnitStage Stage { get; init; }

    public required AssessmentGroup Group { get; init; }

    public required string OrganCode { get; init; }

    public required string Organ { get; init; }

    /// <summary>Seen by those who assess, not by the unit.</summary>
    public required bool IsOffice { get; init; }

    /// <summary>The steps that this person may take now.</summary>
    public required IReadOnlySet<UnitStep> Steps { get; init; }

    /// <summary>Every indicator, in the order of the tree.</summary>
    public required IReadOnlyList<SheetLine> Lines { get; init; }

    /// <summary>得分表; null while there is none, or none for these eyes.</summary>
    public Scorecard? Card { get; init; }

    /// <summary>红线; empty while they are not for these eyes.</summary>
    public IReadOnlyList<SheetRedLine> RedLines { get; init; } = [];

    /// <summary>名次, as it was decided or as it is so far; null while it is not for these eyes.</summary>
    public int? Rank { get; init; }

    /// <summary>How many units are in the group.</summary>
    public int GroupSize { get; init; }

    public required SheetDays Days { get; init; }

    /// <summary>退回理由, or why the scheme was replaced; null where there is none.</summary>
    public string? ReturnReason { get; init; }

    public IReadOnlyList<Rectification> Rectifications { get; init; } = [];

    /// <summary>单位代码 of the neighbours in the group; null at its ends, and for the unit itself.</summary>
    public string? Previous { get; init; }

    /// <summary>See <see cref="Previous"/>.</summary>
    public string? Next { get; init; }

    /// <summary>Whether the unit may lay files beside an indicator now.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>How many files there are, those that are not for these eyes among them: by it an open sheet learns that one came or went.</summary>
    public int FileCount { get; init; }

    /// <summary>末级指标.</summary>
    public IReadOnlyList<SheetLine> Leaves => [.. Lines.Where(line => line.Indicator.IsLeaf)];

    /// <summary>自评总分 so far; null where nothing has been filled in.</summary>
    public decimal? SelfTotal => Lines.Any(line => line.Self is not null) ? Math.Min(Scheme.Terms.FullPoints, Leaves.Sum(line => line.Self?.Score ?? 0)) : null;

    /// <summary>Leaves that the unit has not assessed.</summary>
    public int Unassessed => Leaves.Count(line => line.Self is null);

    /// <summary>Leaves without a mark that stands.</summary>
    public int Unmarked => Leaves.Count(line => !line.IsMarked);

    /// <summary>Leaves that can be confirmed at once.</summary>
    public int Confirmable => Steps.Contains(UnitStep.Mark) ? Leaves.Count(line => line is { IsMarked: false, Indicator.IsDoubleMarked: false } && line.Facts.All(fact => fact.Fact is not null)) : 0;

    /// <summary>Objections that nobody has reviewed.</summary>
    public int OpenObjections => AllObjections.Count(objection => objection.IsUpheld is null);

    /// <summary>申诉 against indicators and red lines.</summary>
    public IEnumerable<ScoreObjection> AllObjections => Lines.Select(line => line.Objection).Concat(RedLines.Select(red => red.Objection)).OfType<ScoreObjection>();

    /// <summary>A line by its code, or null.</summary>
    public SheetLine? Find(string code) => Lines.FirstOrDefault(line => line.Indicator.Code == code);
}

/// <summary>The days of a course.</summary>
public sealed record SheetDays(DateOnly Today, DateOnly StartsOn, DateOnly SelfAssessmentUntil, DateOnly CutOffOn)
{
    public DateOnly? SubmittedOn { get; init; }

    public DateOnly? FrozenOn { get; init; }

    public DateOnly? FedBackOn { get; init; }

    public DateOnly? ObjectionsUntil { get; init; }

    public DateOnly? SettledOn { get; init; }
}

/// <summary>One indicator of the sheet.</summary>
/// <param name="Indicator">指标.</param>
/// <param name="Depth">1 at the top.</param>
public sealed record SheetLine(SchemeIndicator Indicator, int Depth)
{
    /// <summary>得分, or null.</summary>
    public IndicatorScore? Score { get; init; }

    /// <summary>自评 of a leaf, or null.</summary>
    public SelfScore? Self { get; init; }

    /// <summary>自评分 of it and all below it; null where a leaf of it has none.</summary>
    public decimal? SelfScore { get; init; }

    /// <summary>规则 of a leaf with what is known of them.</summary>
    public IReadOnlyList<SheetFact> Facts { get; init; } = [];

    /// <summary>The marks that these eyes may see.</summary>
    public IReadOnlyList<SheetMark> Marks { get; init; } = [];

    /// <summary>Whether a mark stands.</summary>
    public bool IsMarked { get; init; }

    /// <summary>双评差异, or null.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The seat in which this person would mark now; null where there is none for her.</summary>
    public MarkSeat? Seat { get; init; }

    /// <summary>Whether this person has marked it, so that she reviews no objection to it.</summary>
    public bool IsOwnMark { get; init; }

    /// <summary>申诉, or null.</summary>
    public ScoreObjection? Objection { get; init; }

    /// <summary>单位佐证.</summary>
    public IReadOnlyList<SheetFile> Files { get; init; } = [];

    /// <summary>评分依据 beside the mark and the review, as far as it is for these eyes; what bears out facts stands with them.</summary>
    public IReadOnlyList<SheetFile> OfficeFiles { get; init; } = [];

    /// <summary>Whether this person may lay evidence for the mark or the review now.</summary>
    public bool TakesOfficeFiles { get; init; }
}

/// <summary>A rule with what is known of it.</summary>
/// <param name="Rule">规则.</param>
/// <param name="Fact">考核事实; null while it is not known, or not for these eyes.</param>
/// <param name="Amount">What it takes or gives; null with <paramref name="Fact"/>.</param>
/// <param name="Cases">The cases behind it.</param>
/// <param name="Files">评分依据 that bears it out.</param>
public sealed record SheetFact(ScoringRule Rule, AssessmentFact? Fact, decimal? Amount, IReadOnlyList<SheetCase> Cases, IReadOnlyList<SheetFile> Files)
{
    /// <summary>Who entered it; empty where a register gave it, or where that is not for these eyes.</summary>
    public string EnteredBy { get; init; } = "";
}

/// <summary>A case behind a fact, and where it is found; null where it has no page, or none for these eyes.</summary>
public sealed record SheetCase(AssessedCase Case, string Called, string? Href);

/// <summary>A mark: by whom is empty for the unit.</summary>
public sealed record SheetMark(MarkSeat Seat, decimal Score, bool IsConfirmation, string Reason, string By, DateOnly On);

/// <summary>A red line with what is known of it, and what bears it out.</summary>
public sealed record SheetRedLine(RedLine Line, AssessmentFact? Fact, bool IsCrossed, IReadOnlyList<SheetFile> Files)
{
    /// <summary>申诉成立: the facts would cross it, but a review has found otherwise.</summary>
    public bool IsLifted { get; init; }

    /// <summary>申诉, or null.</summary>
    public ScoreObjection? Objection { get; init; }

    /// <summary>Whether this person entered its facts, so that she reviews no objection to it.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A file as these eyes see it: the unit is not told who of the office laid it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Note">Where it lies.</param>
/// <param name="FileName">文件名.</param>
/// <param name="AddedBy">By whom; empty where that is not for these eyes.</param>
/// <param name="AddedAt">UTC.</param>
/// <param name="IsRemovable">Whether this person may take it away now.</param>
public sealed record SheetFile(long Id, EvidenceNote Note, string FileName, string AddedBy, DateTime AddedAt, bool IsRemovable);
