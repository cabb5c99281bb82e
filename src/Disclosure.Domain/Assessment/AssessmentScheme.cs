using Disclosure.Domain.Law;
using Stateless;

namespace Disclosure.Domain.Assessment;

/// <summary>考核方案: one version of the scheme of a year. Published, it stands; who wants another one replaces it and says why.</summary>
public sealed class AssessmentScheme
{
    /// <summary>Longest 替换理由, in characters.</summary>
    public const int MaxReason = 400;

    private SchemeContent? _read;

    private AssessmentScheme()
    {
    }

    /// <summary>拟订.</summary>
    public AssessmentScheme(SchemeContent content, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hand);
        Hold(content);
        (DraftedBy, DraftedOn, Edition) = (hand.By, hand.Today, 1);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>考核年度.</summary>
    public int Year { get; private set; }

    /// <summary>方案名称.</summary>
    public string Name { get; private set; } = "";

    /// <summary>版次: 1, and one more with each replacement.</summary>
    public int Edition { get; private set; }

    /// <summary>方案内容 as JSON, see <see cref="SchemeJson"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Where it stands.</summary>
    public SchemeStage Stage { get; private set; }

    /// <summary>拟订人, by sign-in name.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>拟订日.</summary>
    public DateOnly DraftedOn { get; private set; }

    /// <summary>Sign-in name of whoever changed it last, or null.</summary>
    public string? ChangedBy { get; private set; }

    /// <summary>沿用的方案: the one it was copied from, or null.</summary>
    public long? CopiedFromId { get; private set; }

    /// <summary>被替换的方案: the published one that this one is to replace, or null.</summary>
    public long? PrecedingId { get; private set; }

    /// <summary>替换理由, or null.</summary>
    public string? ReplaceReason { get; private set; }

    /// <summary>公布人, by sign-in name, or null.</summary>
    public string? PublishedBy { get; private set; }

    /// <summary>公布日, or null.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>自评起始日: so long after the notice as the scheme says; null until it is published.</summary>
    public DateOnly? StartsOn { get; private set; }

    /// <summary>替换日, or null while it holds.</summary>
    public DateOnly? ReplacedOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>方案内容.</summary>
    public SchemeContent Content => _read ??= SchemeJson.Read(Json);

    /// <summary>The steps that may be taken; a page draws one button for each.</summary>
    public IEnumerable<SchemeStep> PermittedSteps => Enum.GetValues<SchemeStep>().Where(step => Machine.CanFire(step));

    private StateMachine<SchemeStage, SchemeStep> Machine => SchemeFlow.Over(() => Stage, to => Stage = to);

    /// <summary>沿用上年度方案: a draft for a later year, to be changed.</summary>
    /// <exception cref="RuleViolationException">The year is not later.</exception>
    public AssessmentScheme CopyFor(int year, AssessmentHand hand) => year > Year
        ? new AssessmentScheme(Content.ForYear(year), hand) { CopiedFromId = Id }
        : throw new RuleViolationException(AssessmentRule.SchemeYearNotLater, null, Year);

    /// <summary>拟订替换方案: a draft of the next edition; this one holds until that one is published.</summary>
    /// <exception cref="RuleViolationException">This one is not in force, or no reason is given.</exception>
    public AssessmentScheme DraftReplacement(string reason, AssessmentHand hand)
    {
        Demand(SchemeStep.Replace);
        DemandReason(reason);
        return new AssessmentScheme(Content, hand) { Edition = Edition + 1, PrecedingId = Id, ReplaceReason = reason.Trim() };
    }

    /// <summary>修改.</summary>
    /// <exception cref="RuleViolationException">It is no draft any more, or a replacement would leave its year.</exception>
    public void Change(SchemeContent content, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(SchemeStep.Change);
        if (PrecedingId is not null && content.Year != Year)
        {
            throw new RuleViolationException(AssessmentRule.SchemeReplacementUnfit, null, Year);
        }

        Hold(content);
        ChangedBy = hand.By;
        flow.Fire(SchemeStep.Change);
    }

    /// <summary>公布: from today on nothing in it changes.</summary>
    /// <param name="startsOn">自评起始日.</param>
    /// <param name="preceding">The edition that it replaces, which ends with this; null for a first one.</param>
    /// <param name="hand">经办.</param>
    /// <exception cref="RuleViolationException">It is no draft, has a problem, begins too early, or replaces another edition than the one it was drafted for.</exception>
    public void Publish(DateOnly startsOn, AssessmentScheme? preceding, AssessmentHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        var flow = Demand(SchemeStep.Publish);
        if (SchemeCheck.Of(Content) is { Count: > 0 } problems)
        {
            throw new RuleViolationException(AssessmentRule.SchemeFlawed, null, problems.Count);
        }

        if (hand.Today.AddDays(Content.Terms.NoticeDays) is var earliest && startsOn < earliest)
        {
            throw new RuleViolationException(AssessmentRule.SchemeNoticeTooShort, null, startsOn, Content.Terms.NoticeDays, earliest);
        }

        if (preceding?.Id != PrecedingId)
        {
            throw new RuleViolationException(AssessmentRule.SchemeReplacementUnfit, null, Year);
        }

        preceding?.GiveWay(hand);
        (PublishedBy, PublishedOn, StartsOn) = (hand.By, hand.Today, startsOn);
        flow.Fire(SchemeStep.Publish);
    }

    /// <summary>作废.</summary>
    /// <exception cref="RuleViolationException">It is no draft any more.</exception>
    public void Drop() => Demand(SchemeStep.Drop).Fire(SchemeStep.Drop);

    /// <summary>Refuses to go on by an edition that is not in force.</summary>
    /// <exception cref="RuleViolationException">It is not.</exception>
    public void DemandInForce()
    {
        if (Stage is not SchemeStage.Published)
        {
            throw new RuleViolationException(AssessmentRule.RoundSchemeUnfit, null, Stage);
        }
    }

    internal static void DemandReason(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private void GiveWay(AssessmentHand hand)
    {
        Demand(SchemeStep.Replace).Fire(SchemeStep.Replace);
        ReplacedOn = hand.Today;
    }

    private void Hold(SchemeContent content) => (_read, Json, Year, Name) = (content, SchemeJson.Write(content), content.Year, content.Name);

    private StateMachine<SchemeStage, SchemeStep> Demand(SchemeStep step) =>
        Machine is var flow && flow.CanFire(step) ? flow : throw new RuleViolationException(AssessmentRule.AssessmentStepNotPermitted, null, step, Stage);
}
