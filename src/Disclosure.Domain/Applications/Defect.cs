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

    /// <summary>未经确认: taken up without the confirmation that the channel needs.</summary>
    ConfirmationMissing,
}
