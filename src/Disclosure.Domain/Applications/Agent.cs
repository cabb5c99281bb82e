namespace Disclosure.Domain.Applications;

/// <summary>代理人: who acts for the applicant, with a power of attorney.</summary>
/// <param name="Name">姓名.</param>
/// <param name="IdNumber">证件号码, or null.</param>
/// <param name="PowerOfAttorneyOn">提交授权委托书之日; null while it is missing, which is something to have corrected.</param>
public sealed record Agent(string Name, string? IdNumber = null, DateOnly? PowerOfAttorneyOn = null);
