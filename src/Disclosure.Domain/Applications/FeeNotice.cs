namespace Disclosure.Domain.Applications;

/// <summary>收费通知 (国办函〔2020〕109号 art. 6): noticed within the period by the way that the applicant chose, paid or left unpaid.</summary>
/// <param name="Ordinal">Number of the notice within the case, counted from 1.</param>
/// <param name="Basis">计费标准.</param>
/// <param name="Units">Items or pages charged for; 0 for costs.</param>
/// <param name="Earlier">Items of the same applicant earlier in the month; 0 for pages and costs.</param>
/// <param name="Yuan">应缴, in whole 元.</param>
/// <param name="NoticedOn">发出日.</param>
/// <param name="Route">By which way it was sent.</param>
/// <param name="ReceivedOn">收到通知之日; the twenty working days for paying run from the day after it.</param>
/// <param name="PaidOn">缴费日; the reply period runs again from the day after it.</param>
/// <param name="WithdrawnOn">收回或减免之日, or null.</param>
/// <param name="WithdrawnWhy">Why it was withdrawn.</param>
public sealed record FeeNotice(
    int Ordinal,
    FeeBasis Basis,
    int Units,
    int Earlier,
    int Yuan,
    DateOnly NoticedOn,
    ProvisionRoute Route,
    DateOnly? ReceivedOn = null,
    DateOnly? PaidOn = null,
    DateOnly? WithdrawnOn = null,
    string? WithdrawnWhy = null)
{
    /// <summary>The notice stands: neither withdrawn nor waived.</summary>
    public bool Stands => WithdrawnOn is null;

    /// <summary>待缴费: it stops the case until it is paid, withdrawn or lapsed.</summary>
    public bool IsAwaited => Stands && PaidOn is null && Basis is not FeeBasis.Cost;
}
