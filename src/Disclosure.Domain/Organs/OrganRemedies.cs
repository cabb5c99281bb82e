using Disclosure.Domain.Law;

namespace Disclosure.Domain.Organs;

/// <summary>救济机关 of an organ, valid from a day until the next entry: body and court change with the law and with reforms, old replies keep theirs.</summary>
/// <param name="ValidFrom">First day on which it holds.</param>
/// <param name="Government">复议机关: the government of the same level; for a government the one above.</param>
/// <param name="SuperiorDepartment">上级主管部门, or empty.</param>
/// <param name="Court">管辖法院.</param>
/// <param name="InternetChannel">互联网复议渠道, or empty.</param>
/// <param name="IsVertical">垂直领导.</param>
public sealed record OrganRemedies(DateOnly ValidFrom, string Government, string SuperiorDepartment, string Court, string InternetChannel, bool IsVertical)
{
    /// <summary>For the clause.</summary>
    public RemedyAddresses ToAddresses() => new(Government, SuperiorDepartment, Court, InternetChannel, IsVertical);
}
