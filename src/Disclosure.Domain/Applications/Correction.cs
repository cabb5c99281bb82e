using Disclosure.Domain.Deadlines;

namespace Disclosure.Domain.Applications;

/// <summary>补正事项: which of the elements of an application (2019 art. 29) is missing or unclear.</summary>
[Flags]
public enum CorrectionItems
{
    /// <summary>未注明.</summary>
    None = 0,

    /// <summary>身份证明: name, proof of identity or contact.</summary>
    Identity = 1,

    /// <summary>特征性描述: what information is wanted.</summary>
    Description = 2,

    /// <summary>提供方式: the form wanted, and the way to get it.</summary>
    Form = 4,

    /// <summary>其他事项, in words.</summary>
    Other = 8,
}

/// <summary>补正 (2019 art. 30; 2008 art. 21): what was asked when, and when the corrected application came.</summary>
/// <param name="AskedOn">告知日; null where a corrected application came without a notice.</param>
/// <param name="ReceivedOn">收到补正之日, or null while it is awaited.</param>
/// <param name="LateReason">Why the notice came after the seven working days, where it did.</param>
public sealed record Correction(DateOnly? AskedOn, DateOnly? ReceivedOn, string? LateReason = null)
{
    /// <summary>第几次告知 among the earlier notices of a case, counted from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>补正事项; null where a ledger brought the case.</summary>
    public CorrectionItems? Items { get; init; }

    /// <summary>其他事项 in words.</summary>
    public string? OtherItem { get; init; }

    /// <summary>需补充的内容: what to add.</summary>
    public string? ToAdd { get; init; }

    /// <summary>指导和释明.</summary>
    public string? Guidance { get; init; }

    /// <summary>合理补正期限, working days from the service of the notice; null where a ledger brought the case.</summary>
    public int? Days { get; init; }

    /// <summary>送达日 of the notice: the period runs from it.</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>延长至: the last day that the office set for a proper reason of the applicant.</summary>
    public DateOnly? PostponedTo { get; init; }

    /// <summary>正当理由 of the postponement.</summary>
    public string? PostponeReason { get; init; }

    /// <summary>Why a second notice went out although the law knows one; null for the first.</summary>
    public string? RepeatReason { get; init; }

    /// <summary>
    /// 补正期限届满日; null while the notice is not served. A notice from a ledger has neither period nor service: the office's
    /// usual period from its own day.
    /// </summary>
    public DateOnly? LastDay(ReplyClock clock)
    {
        if ((Days is null ? ServedOn ?? AskedOn : ServedOn) is not { } served)
        {
            return null;
        }

        var last = clock.Calendar.NthWorkingDayAfter(served, Days ?? clock.Settings.CorrectionDays).On;
        return PostponedTo > last ? PostponedTo : last;
    }
}
