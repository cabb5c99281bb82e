namespace Disclosure.Domain.Organs;

/// <summary>行政机关、单位: an organ that receives applications and reports its figures.</summary>
public sealed class Organ
{
    /// <summary>Longest code, in characters.</summary>
    public const int MaxCode = 20;

    /// <summary>Longest name, in characters.</summary>
    public const int MaxName = 100;

    /// <summary>Longest 机关代字, in characters.</summary>
    public const int MaxMark = 20;

    private readonly List<OrganContact> _contacts = [];
    private readonly List<OrganRemedies> _remedies = [];

    /// <summary>An organ with its first contact data still to come.</summary>
    /// <exception cref="ArgumentException">Code or name is blank or too long.</exception>
    public Organ(string code, string name, OrganKind kind, DateOnly validFrom, long? parentId = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Code, Name, Kind, ValidFrom, ParentId) = (code, name, kind, validFrom, parentId);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>单位代码, unique, e.g. HHHT-006.</summary>
    public string Code { get; private set; }

    /// <summary>单位名称.</summary>
    public string Name { get; private set; }

    /// <summary>类别.</summary>
    public OrganKind Kind { get; private set; }

    /// <summary>上级单位, or null at the top.</summary>
    public long? ParentId { get; private set; }

    /// <summary>First day on which the organ exists.</summary>
    public DateOnly ValidFrom { get; private set; }

    /// <summary>Last day on which the organ exists, or null while it does.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>联系方式, one entry a period, oldest first.</summary>
    public IReadOnlyList<OrganContact> Contacts => [.. _contacts.OrderBy(c => c.ValidFrom)];

    /// <summary>救济机关, one entry a period, oldest first.</summary>
    public IReadOnlyList<OrganRemedies> Remedies => [.. _remedies.OrderBy(r => r.ValidFrom)];
    /// <summary>机关代字 of its document numbers, e.g. 呼环公开; null where it has none of its own.</summary>
    public string? Mark { get; private set; }

    /// <summary>Whether the organ fills in the statistics form itself: every kind but the city's disclosure office.</summary>
    public bool IsReportingUnit => Kind is not OrganKind.DisclosureOffice;

    /// <summary>The contact data that held on a day, or null if none was known.</summary>
    public OrganContact? ContactOn(DateOnly day) => _contacts.Where(c => c.ValidFrom <= day).MaxBy(c => c.ValidFrom);

    /// <summary>Where the organ's replies could be contested on a day, or null if none was known.</summary>
    public OrganRemedies? RemediesOn(DateOnly day) => _remedies.Where(r => r.ValidFrom <= day).MaxBy(r => r.ValidFrom);

    /// <summary>Whether the organ exists on a day.</summary>
    public bool IsValidOn(DateOnly day) => ValidFrom <= day && (ValidUntil is not { } last || day <= last);

    /// <summary>Changes name, kind, parent and last day; the code stays, since figures and numbers rest on it.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public void Change(string name, OrganKind kind, long? parentId, DateOnly? validUntil)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Kind, ParentId, ValidUntil) = (name, kind, parentId, validUntil);
    }

    /// <summary>Sets 机关代字; numbers given out before keep the old one.</summary>
    public void SetMark(string? mark) => Mark = string.IsNullOrWhiteSpace(mark) ? null : mark.Trim();

    /// <summary>Enters contact data that hold from a day on; an entry of the same day is replaced, older ones stay.</summary>
    public void SetContact(OrganContact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        _contacts.RemoveAll(c => c.ValidFrom == contact.ValidFrom);
        _contacts.Add(contact);
    }

    /// <summary>Enters body and court that hold from a day on; an entry of the same day is replaced, older ones stay.</summary>
    public void SetRemedies(OrganRemedies remedies)
    {
        ArgumentNullException.ThrowIfNull(remedies);
        _remedies.RemoveAll(r => r.ValidFrom == remedies.ValidFrom);
        _remedies.Add(remedies);
    }
}
