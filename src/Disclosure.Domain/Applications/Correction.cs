namespace Disclosure.Domain.Applications;

/// <summary>补正 (2019 art. 30; 2008 art. 21): what was asked when, and when the corrected application came.</summary>
/// <param name="AskedOn">告知日; null where a corrected application came without a notice.</param>
/// <param name="ReceivedOn">收到补正之日, or null while it is awaited.</param>
/// <param name="LateReason">Why the notice came after the seven working days, where it did.</param>
public sealed record Correction(DateOnly? AskedOn, DateOnly? ReceivedOn, string? LateReason = null);
