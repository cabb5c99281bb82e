using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Reporting;

/// <summary>统计口径: which year of a case decides whether it is counted in a year.</summary>
public enum YearBasis
{
    /// <summary>本年收到: first received in the year.</summary>
    ReceivedInYear,

    /// <summary>本年办结: closed in the year by the first final reply, a lapse or a withdrawal.</summary>
    ClosedInYear,

    /// <summary>上年结转: received before the year and open on 1 January.</summary>
    CarriedIn,

    /// <summary>结转下年: received by 31 December and open on that day.</summary>
    CarriedOut,
}

/// <summary>What the statistics know of an application. A void registration, or one not yet received, is no case.</summary>
/// <param name="ReceivedYear">Year of 收到申请之日: of the first receipt, not of a correction.</param>
/// <param name="ClosedYear">Year in which the case was closed; null while it is open.</param>
/// <param name="Channel">渠道.</param>
/// <param name="ApplicantKind">申请人类型.</param>
/// <param name="Outcome">答复类型 of the first final reply; null while the case is open.</param>
/// <param name="Ground">不予公开情形; only with a refusal.</param>
/// <param name="Timeliness">按期与否 of the closing; null while the case is open.</param>
/// <param name="Regulation">适用条例.</param>
public sealed record CaseFacts(
    int ReceivedYear,
    int? ClosedYear,
    Channel Channel,
    ApplicantKind ApplicantKind,
    ReplyOutcome? Outcome,
    WithholdingGround? Ground,
    Timeliness? Timeliness,
    Regulation Regulation);

/// <summary>How many cases share the same facts.</summary>
/// <param name="Facts">The facts they share.</param>
/// <param name="Count">Their number, 件.</param>
public sealed record CaseTally(CaseFacts Facts, long Count);

/// <summary>
/// 统计范围: which applications a figure counts. The same definition counts the figure and lists the cases behind it,
/// so the two can never differ. A list that is null leaves its fact open.
/// </summary>
/// <param name="Basis">统计口径.</param>
public sealed record CaseSet(YearBasis Basis)
{
    /// <summary>渠道 that count.</summary>
    public IReadOnlyList<Channel>? Channels { get; init; }

    /// <summary>申请人类型 that count.</summary>
    public IReadOnlyList<ApplicantKind>? ApplicantKinds { get; init; }

    /// <summary>答复类型 that count, whatever the ground. Together with <see cref="Grounds"/> either of the two suffices.</summary>
    public IReadOnlyList<ReplyOutcome>? Outcomes { get; init; }

    /// <summary>不予公开情形 that count. Together with <see cref="Outcomes"/> either of the two suffices.</summary>
    public IReadOnlyList<WithholdingGround>? Grounds { get; init; }

    /// <summary>按期与否 that count.</summary>
    public IReadOnlyList<Timeliness>? Timeliness { get; init; }

    /// <summary>适用条例 that count.</summary>
    public IReadOnlyList<Regulation>? Regulations { get; init; }

    /// <summary>Whether a case with these facts is counted in the year.</summary>
    public bool Matches(CaseFacts facts, int year) =>
        InYear(facts, year)
        && HasResult(facts)
        && (ApplicantKinds is null || ApplicantKinds.Contains(facts.ApplicantKind))
        && (Channels is null || Channels.Contains(facts.Channel))
        && (Timeliness is null || (facts.Timeliness is { } timeliness && Timeliness.Contains(timeliness)))
        && (Regulations is null || Regulations.Contains(facts.Regulation));

    private bool InYear(CaseFacts facts, int year) => Basis switch
    {
        YearBasis.ReceivedInYear => facts.ReceivedYear == year,
        YearBasis.ClosedInYear => facts.ClosedYear == year,
        YearBasis.CarriedIn => facts.ReceivedYear < year && !(facts.ClosedYear < year),
        YearBasis.CarriedOut => facts.ReceivedYear <= year && !(facts.ClosedYear <= year),
    };

    private bool HasResult(CaseFacts facts) =>
        (Outcomes is null && Grounds is null)
        || (Outcomes is not null && facts.Outcome is { } outcome && Outcomes.Contains(outcome))
        || (Grounds is not null && facts.Ground is { } ground && Grounds.Contains(ground));
}
