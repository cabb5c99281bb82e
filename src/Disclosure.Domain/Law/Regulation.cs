namespace Disclosure.Domain.Law;

/// <summary>适用条例: which version of the 政府信息公开条例 governs a case.</summary>
public enum Regulation
{
    /// <summary>国务院令第492号, for applications received from 2008-05-01 to 2019-05-14.</summary>
    R2008,

    /// <summary>国务院令第711号, for applications received since 2019-05-15.</summary>
    R2019,
}
