namespace Disclosure.Domain.Applications;

/// <summary>程序瑕疵: what broke the law but happened. History is recorded, not refused.</summary>
public enum Defect
{
    /// <summary>逾期答复.</summary>
    LateReply,

    /// <summary>补正告知逾期: later than seven working days after receipt (2019 art. 30).</summary>
    LateCorrectionNotice,

    /// <summary>补正未经告知: a corrected application without a notice.</summary>
    MissingCorrectionNotice,

    /// <summary>延期过迟: approved after the due date; it gives no extended due date.</summary>
    ExtensionAfterDue,

    /// <summary>延期过长: longer than the law allows; only the limit counts.</summary>
    ExtensionTooLong,

    /// <summary>延迟答复告知过迟: told after the last day of the reply; it gives no later day (2019 art. 35).</summary>
    DelayAfterDue,

    /// <summary>收费通知过迟: sent after the last day of the reply; a payment starts nothing again.</summary>
    FeeNoticeLate,

    /// <summary>缺授权委托书: an agent without a power of attorney.</summary>
    PowerOfAttorneyMissing,

    /// <summary>未经确认: taken up without the confirmation that the channel needs.</summary>
    ConfirmationMissing,

    /// <summary>重复告知补正: a second notice, where the law knows one (2019 art. 30).</summary>
    RepeatedCorrectionNotice,

    /// <summary>延期未告知: consented to, but the applicant was not told by the due date; nothing is extended.</summary>
    ExtensionWithoutNotice,
}
