namespace Disclosure.Domain.Applications;

/// <summary>申请人: who asks, as written on the application. Everything but the kind is personal data.</summary>
/// <param name="Kind">申请人类型.</param>
/// <param name="Name">姓名或名称.</param>
/// <param name="IdNumber">证件号码; the 2008 regulation does not ask for it.</param>
/// <param name="Phone">联系电话.</param>
/// <param name="Email">电子邮箱.</param>
/// <param name="Address">联系地址.</param>
public sealed record Applicant(ApplicantKind Kind, string Name, string? IdNumber = null, string? Phone = null, string? Email = null, string? Address = null)
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxName = 100;

    /// <summary>Longest identity number, phone number or e-mail address, in characters.</summary>
    public const int MaxShort = 100;

    /// <summary>Longest address, in characters.</summary>
    public const int MaxAddress = 300;
}
