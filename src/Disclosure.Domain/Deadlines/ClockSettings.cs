namespace Disclosure.Domain.Deadlines;

/// <summary>暂停首尾日: which days of a consultation are not counted; the law leaves it open. A letter answered on its own day pauses nothing.</summary>
public enum PauseBoundary
{
    /// <summary>发函日计入: the day of sending counts, the day of the answer does not.</summary>
    SentDayCounts,

    /// <summary>首尾均不计入: neither day counts; gives the latest due date.</summary>
    Inclusive,

    /// <summary>首尾均计入: both days count; gives the earliest due date, shown as the internal one.</summary>
    Strict,
}

/// <summary>补正的效力: what a correction does to the reply period.</summary>
public enum CorrectionEffect
{
    /// <summary>暂停: the days from notice to receipt are not counted.</summary>
    Pause,

    /// <summary>重新起算: the whole period runs again from the receipt of the corrected application.</summary>
    Restart,
}

/// <summary>Readings of the law that an office settles for itself.</summary>
/// <param name="PauseBoundary">Which days of a pause are not counted.</param>
/// <param name="CorrectionEffect2008">What a correction does under the 2008 regulation; under that of 2019 it always restarts (art. 30).</param>
/// <param name="CorrectionDays">合理补正期限, in working days, where a notice names none; the law fixes no length (2019 art. 30).</param>
public sealed record ClockSettings(
    PauseBoundary PauseBoundary = PauseBoundary.SentDayCounts,
    CorrectionEffect CorrectionEffect2008 = CorrectionEffect.Pause,
    int CorrectionDays = 15)
{
    /// <summary>The usual readings; ledgers and batches are always read so.</summary>
    public static readonly ClockSettings Default = new();
}
