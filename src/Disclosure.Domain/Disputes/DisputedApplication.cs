namespace Disclosure.Domain.Disputes;

/// <summary>一并争议的申请: a further application of the same dispute, beside the leading one.</summary>
/// <param name="ApplicationId">The case.</param>
/// <param name="LinkedOn">The day on which it was joined.</param>
public sealed record DisputedApplication(long ApplicationId, DateOnly LinkedOn);
