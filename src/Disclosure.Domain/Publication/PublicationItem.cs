using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <summary>
/// 主动公开事项: information that a unit must make public of its own accord, within twenty working days after it was made or changed (2019 art. 26,
/// 2008 art. 18). The information itself stands on the platform; the register knows by when, whether, and where.
/// </summary>
public sealed partial class PublicationItem
{
    /// <summary>Longest 信息名称 or 依据, in characters.</summary>
    public const int MaxTitle = 200;

    /// <summary>Longest 编号 or 文号, in characters.</summary>
    public const int MaxCode = 60;

    /// <summary>Longest 网址 or place, in characters.</summary>
    public const int MaxAddress = 500;

    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 500;

    /// <summary>Longest sign-in name, in characters.</summary>
    public const int MaxBy = 256;

    private PublicationItem()
    {
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>公开单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>信息名称.</summary>
    public string Title { get; private set; } = "";

    /// <summary>形成或者变更之日.</summary>
    public DateOnly MadeOn { get; private set; }

    /// <summary>另有规定的期限, or null.</summary>
    public DateOnly? OtherDueOn { get; private set; }

    /// <summary>另有规定的依据, or empty.</summary>
    public string OtherBasis { get; private set; } = "";

    /// <summary>保密审查文号, or empty.</summary>
    public string ReviewReference { get; private set; } = "";

    /// <summary>保密审查日, or null while none is known.</summary>
    public DateOnly? ReviewedOn { get; private set; }

    /// <summary>The proposal to make public what several applicants asked for, or null.</summary>
    public long? ProposalId { get; private set; }

    /// <summary>公开状态.</summary>
    public PublicationState State { get; private set; }

    /// <summary>公开期限, a cache of <see cref="Due"/>.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>公开日, or null.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>公开网址 or place; empty while it is not public.</summary>
    public string Address { get; private set; } = "";

    /// <summary>未经保密审查的说明: why it had become public without one; empty otherwise. A defect, whatever the reason.</summary>
    public string UnreviewedReason { get; private set; } = "";

    /// <summary>决定不予公开之日, or null.</summary>
    public DateOnly? DroppedOn { get; private set; }

    /// <summary>不予公开的理由, or empty.</summary>
    public string DropReason { get; private set; } = "";

    /// <summary>更正或者撤回的理由, the latest; or empty.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>登记人, by sign-in name.</summary>
    public string RegisteredBy { get; private set; } = "";

    /// <summary>登记日.</summary>
    public DateOnly RegisteredOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>逾期公开: public, and after its last day.</summary>
    public bool WasLate => PublishedOn > DueOn;

    /// <summary>公开前未作保密审查: a defect.</summary>
    public bool WasUnreviewed => UnreviewedReason.Length > 0;

    /// <summary>The period of the law that runs for it; another last day takes its place where a law names one.</summary>
    public LegalPeriod Period => LegalPeriods.Publication(MadeOn);

    /// <summary>公开期限 from the facts: the twentieth working day after it was made or changed, or the day that another law names.</summary>
    /// <exception cref="RuleViolationException">It was made before the calendar begins.</exception>
    public LegalDay Due(WorkCalendar calendar) => OtherDueOn is { } other ? new LegalDay(other, false) : Period.DueOn(MadeOn, calendar);

    /// <summary>Reads the last day again, e.g. after a change of calendar.</summary>
    /// <returns>Whether the cache changed.</returns>
    public bool Recompute(WorkCalendar calendar)
    {
        var (before, due) = (DueOn, Due(calendar).On);
        DueOn = due;
        return before != due;
    }

    /// <summary>保密审查的依据 on a day: 2008 art. 14, since 2019-05-15 2019 art. 17.</summary>
    public static Article ReviewSource(DateOnly day) => day >= Statutes.Regulation2019InForce ? Statutes.R2019(17) : Statutes.R2008(14);

    /// <summary>Whether a step may be taken.</summary>
    public bool May(PublicationStep step) => step switch
    {
        PublicationStep.Publish or PublicationStep.Drop => State is PublicationState.Waiting,
        PublicationStep.Correct => State is not PublicationState.Dropped,
        PublicationStep.TakeBack => State is not PublicationState.Waiting,
    };
}
