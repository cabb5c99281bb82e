namespace Disclosure.Domain.Organs;

/// <summary>联系方式 of an organ's disclosure office, valid from a day until the next entry: an office that moves keeps its old address in old cases.</summary>
/// <param name="ValidFrom">First day on which it holds.</param>
/// <param name="OfficeName">公开机构.</param>
/// <param name="Head">负责人: who consents to an extension.</param>
/// <param name="Person">联系人.</param>
/// <param name="Phone">电话.</param>
/// <param name="Address">地址.</param>
public sealed record OrganContact(DateOnly ValidFrom, string OfficeName, string Head, string Person, string Phone, string Address)
{
    /// <summary>Longest name, phone or address, in characters.</summary>
    public const int MaxText = 200;
}
