using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>What is refused about the clock.</summary>
[Refusals]
public enum DeadlineRule
{
    /// <summary>Received before the 2008 regulation came into force. {0} day.</summary>
    ReceivedBeforeRegulation,

    /// <summary>A fact lies before the receipt. {0} fact, {1} its day, {2} receipt.</summary>
    FactBeforeReceipt,

    /// <summary>The corrected application came before the notice. {0} received, {1} asked.</summary>
    CorrectionReceivedBeforeAsked,

    /// <summary>The consultation ended before it was sent. {0} ended, {1} sent.</summary>
    ConsultationEndedBeforeSent,

    /// <summary>The extension is longer than the law allows. {0} days, {1} limit.</summary>
    ExtensionTooLong,

    /// <summary>An extension without its days or the reverse.</summary>
    ExtensionIncomplete,

    /// <summary>The party received the letter before it was sent. {0} received, {1} sent.</summary>
    PartyReceivedBeforeSent,
}
