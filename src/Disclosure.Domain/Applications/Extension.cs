namespace Disclosure.Domain.Applications;

/// <summary>延期答复 (2019 art. 33; 2008 art. 24): consented to by the head of the disclosure office and told to the applicant.</summary>
/// <param name="ApprovedOn">批准日; stands for consent and notice.</param>
/// <param name="Days">Working days asked for; beyond the law's limit only the limit counts.</param>
/// <param name="Reason">理由.</param>
public sealed record Extension(DateOnly ApprovedOn, int Days, string? Reason = null);
