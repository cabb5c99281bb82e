using Disclosure.Domain.Law;
using static Disclosure.Domain.Deadlines.DayKind;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Deadlines;

/// <summary>Every period of law that the program watches, a line each.</summary>
public static class LegalPeriods
{
    /// <summary>答复期限 of the 2008 regulation.</summary>
    public static readonly LegalPeriod Reply2008 = new(15, Working, MaxExtension: 15, R2008(24));

    /// <summary>答复期限 of the 2019 regulation.</summary>
    public static readonly LegalPeriod Reply2019 = new(20, Working, MaxExtension: 20, R2019(33));

    /// <summary>补正告知期限: the applicant is told once what to correct; 2019 only.</summary>
    public static readonly LegalPeriod CorrectionNotice = new(7, Working, MaxExtension: 0, R2019(30));

    /// <summary>第三方意见期限: from the day the third party receives the letter; silent, the organ decides; 2019 only.</summary>
    public static readonly LegalPeriod ThirdPartyOpinion = new(15, Working, MaxExtension: 0, R2019(32));

    /// <summary>共同制作机关意见期限: silent, it is taken to agree; 2019 only.</summary>
    public static readonly LegalPeriod OrganOpinion = new(15, Working, MaxExtension: 0, R2019(34));

    /// <summary>缴费期限: from the day after the fee notice was received; unpaid, the application is given up; 2019 only.</summary>
    public static readonly LegalPeriod FeePayment = new(20, Working, MaxExtension: 0, OfProcessingFee(6));

    /// <summary>主动公开期限 of the 2008 regulation: from the day on which the information was made or changed.</summary>
    public static readonly LegalPeriod Publication2008 = new(20, Working, MaxExtension: 0, R2008(18));

    /// <summary>主动公开期限 of the 2019 regulation.</summary>
    public static readonly LegalPeriod Publication2019 = new(20, Working, MaxExtension: 0, R2019(26));

    /// <summary>主动公开期限 of information that was made or changed on a day.</summary>
    public static LegalPeriod Publication(DateOnly madeOn) => madeOn >= Regulation2019InForce ? Publication2019 : Publication2008;

    /// <summary>答复期限 of a regulation.</summary>
    public static LegalPeriod Reply(Regulation regulation) => regulation is Regulation.R2008 ? Reply2008 : Reply2019;

    /// <summary>不计算在期限内: why the time of a consultation is not counted.</summary>
    public static Article PauseSource(Regulation regulation) => regulation is Regulation.R2008 ? R2008(24, 3) : R2019(33, 3);

    /// <summary>补正: why a correction pauses the period or starts it again.</summary>
    public static Article CorrectionSource(Regulation regulation) => regulation is Regulation.R2008 ? R2008(21, 0, 4) : R2019(30);
}
