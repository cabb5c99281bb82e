using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>征求意见对象.</summary>
public enum ConsultedParty
{
    /// <summary>第三方 (2019 art. 32; 2008 art. 23).</summary>
    ThirdParty,

    /// <summary>共同制作机关 (2019 art. 34); pauses the period under the 2019 regulation only (art. 33).</summary>
    CoProducingOrgan,
}

/// <summary>意见: what the party said.</summary>
public enum ConsultationOpinion
{
    /// <summary>同意公开.</summary>
    Agree,

    /// <summary>不同意公开.</summary>
    Disagree,

    /// <summary>部分同意公开.</summary>
    Partly,

    /// <summary>逾期未答复, or under the 2008 regulation no answer at all.</summary>
    Silent,
}

/// <summary>收到的意见, or the silence that ends a letter.</summary>
/// <param name="Opinion">意见.</param>
/// <param name="On">收到日; of a silence under the 2019 regulation the law gives the day, so it is not read.</param>
/// <param name="Reasons">理由 of the party.</param>
/// <param name="Unfounded">Why the organ finds a refusal without reasonable grounds (2019 art. 32), or null.</param>
public sealed record PartyOpinion(ConsultationOpinion Opinion, DateOnly On, string? Reasons = null, string? Unfounded = null);

/// <summary>征求意见: one letter and its end.</summary>
/// <param name="Ordinal">Number of the letter within the case, counted from 1.</param>
/// <param name="Party">Who was asked.</param>
/// <param name="SentOn">发出日.</param>
/// <param name="EndedOn">The day the opinion arrived or the period ran out, whichever came first; null while open.</param>
public sealed record Consultation(int Ordinal, ConsultedParty Party, DateOnly SentOn, DateOnly? EndedOn)
{
    /// <summary>Longest name or contact, in characters.</summary>
    public const int MaxName = 200;

    /// <summary>名称 of the party.</summary>
    public string? Name { get; init; }

    /// <summary>联系方式 of the party; personal data.</summary>
    public string? Contact { get; init; }

    /// <summary>所涉政府信息的描述, without the applicant's identity.</summary>
    public string? Description { get; init; }

    /// <summary>对方收到日: its fifteen working days run from it (2019 arts. 32, 34).</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>意见; null while open, and where a ledger brought the case.</summary>
    public ConsultationOpinion? Opinion { get; init; }

    /// <summary>意见收到日; may lie after the period, which then ended the pause.</summary>
    public DateOnly? OpinionOn { get; init; }

    /// <summary>理由 of the party.</summary>
    public string? Reasons { get; init; }

    /// <summary>理由不成立: why the organ finds the refusal without reasonable grounds; 2019 only.</summary>
    public string? Unfounded { get; init; }

    /// <summary>公共利益: why the information is disclosed all the same.</summary>
    public string? OverrideReason { get; init; }

    /// <summary>书面告知日: when the third party was told what is disclosed, and why.</summary>
    public DateOnly? OverrideToldOn { get; init; }

    /// <summary>答复期限 of the party; null under the 2008 regulation, which knows none.</summary>
    public LegalPeriod? PeriodUnder(Regulation regulation) => regulation is Regulation.R2008 ? null
        : Party is ConsultedParty.ThirdParty ? LegalPeriods.ThirdPartyOpinion : LegalPeriods.OrganOpinion;

    /// <summary>期满日: the last of the party's working days; null where there is no period, or the party's receipt is unknown.</summary>
    public LegalDay? LastDay(Regulation regulation, WorkCalendar calendar) =>
        ReceivedOn is { } received ? PeriodUnder(regulation)?.DueOn(received, calendar) : null;

    /// <summary>期满未答复: nothing came within the period, so silence has its effect from the next day on, recorded or not.</summary>
    public bool HasRunOut(DateOnly today, Regulation regulation, WorkCalendar calendar) =>
        EndedOn is null && LastDay(regulation, calendar) is { } last && today > last.On;

    /// <summary>
    /// Whether the third party stands against disclosure: it refused, wholly or in part, or under the 2008 regulation did not
    /// consent (art. 23). Silence under the 2019 regulation leaves the decision to the organ (art. 32); a co-producing organ
    /// advises, and its silence is consent (art. 34). What a ledger brought without an opinion bars nothing.
    /// </summary>
    public bool IsRefusal(Regulation regulation) => Party is ConsultedParty.ThirdParty && Opinion switch
    {
        ConsultationOpinion.Disagree or ConsultationOpinion.Partly => regulation is Regulation.R2008 || Unfounded is null,
        ConsultationOpinion.Silent => regulation is Regulation.R2008,
        _ => false,
    };

    /// <summary>The letter as an opinion or a silence leaves it; the pause ends with the period where the opinion came later.</summary>
    internal Consultation EndedBy(PartyOpinion given, Regulation regulation, WorkCalendar calendar)
    {
        var last = LastDay(regulation, calendar)?.On;
        var isSilent = given.Opinion is ConsultationOpinion.Silent;
        return this with
        {
            Opinion = given.Opinion,
            OpinionOn = isSilent ? null : given.On,
            EndedOn = isSilent ? last ?? given.On : last < given.On ? last : given.On,
            Reasons = given.Reasons,
            Unfounded = regulation is Regulation.R2019 ? given.Unfounded : null,
        };
    }
}
