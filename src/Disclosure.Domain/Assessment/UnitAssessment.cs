namespace Disclosure.Domain.Assessment;

/// <summary>单位考核: one unit in a year's assessment, from its self-assessment to the list of what it puts right.</summary>
public sealed partial class UnitAssessment
{
    /// <summary>Longest reason, remark, opinion or result, in characters.</summary>
    public const int MaxText = 2000;

    /// <summary>Largest count of a fact that people enter.</summary>
    public const int MaxCount = 100_000;

    private readonly List<SelfScore> _selfScores = [];
    private readonly List<AssessmentFact> _facts = [];
    private readonly List<AssessedCase> _cases = [];
    private readonly List<IndicatorMark> _marks = [];
    private readonly List<ScoreObjection> _objections = [];
    private readonly List<Rectification> _rectifications = [];

    private UnitAssessment()
    {
    }

    /// <summary>列入考核.</summary>
    /// <param name="roundId">年度考核.</param>
    /// <param name="organId">单位.</param>
    /// <param name="group">考核分组.</param>
    public UnitAssessment(long roundId, long organId, AssessmentGroup group) => (RoundId, OrganId, Group) = (roundId, organId, group);

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>年度考核.</summary>
    public long RoundId { get; private set; }

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>考核分组, as it was when the unit was taken in.</summary>
    public AssessmentGroup Group { get; private set; }

    /// <summary>Where it stands.</summary>
    public UnitStage Stage { get; private set; }

    /// <summary>自评得分.</summary>
    public IReadOnlyList<SelfScore> SelfScores => _selfScores;

    /// <summary>自评报送日, or null.</summary>
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>自评报送人, by sign-in name, or null.</summary>
    public string? SubmittedBy { get; private set; }

    /// <summary>退回理由 of the last return; null once it is submitted again.</summary>
    public string? ReturnReason { get; private set; }

    /// <summary>考核事实.</summary>
    public IReadOnlyList<AssessmentFact> Facts => _facts;

    /// <summary>The cases behind the frozen facts.</summary>
    public IReadOnlyList<AssessedCase> Cases => _cases;

    /// <summary>评分.</summary>
    public IReadOnlyList<IndicatorMark> Marks => _marks;

    /// <summary>反馈日, or null.</summary>
    public DateOnly? FedBackOn { get; private set; }

    /// <summary>反馈人, by sign-in name, or null.</summary>
    public string? FedBackBy { get; private set; }

    /// <summary>申诉截止日, as it stands on the feedback: a calendar that changes later does not move it; null until then.</summary>
    public DateOnly? ObjectionsUntil { get; private set; }

    /// <summary>申诉.</summary>
    public IReadOnlyList<ScoreObjection> Objections => _objections;

    /// <summary>得分确定日, or null.</summary>
    public DateOnly? SettledOn { get; private set; }

    /// <summary>Sign-in name of whoever accepted the score for the unit; null where the period simply ran out.</summary>
    public string? AcceptedBy { get; private set; }

    /// <summary>最终得分, as it was decided, or null.</summary>
    public decimal? Final { get; private set; }

    /// <summary>等次, as it was decided, or null.</summary>
    public string? Grade { get; private set; }

    /// <summary>计入绩效的分值, as it was decided, or null.</summary>
    public decimal? Contribution { get; private set; }

    /// <summary>组内名次, as it was decided, or null.</summary>
    public int? Rank { get; private set; }

    /// <summary>整改事项.</summary>
    public IReadOnlyList<Rectification> Rectifications => _rectifications;

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>评分簿, from which the score is reckoned.</summary>
    public MarkBook Book => new(_facts, _marks, _objections);

    /// <summary>The facts as the arithmetic takes them.</summary>
    public FactSheet FactSheet => Book.FactSheet;
}
