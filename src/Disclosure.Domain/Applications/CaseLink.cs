using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>How two cases belong together.</summary>
public enum CaseLinkKind
{
    /// <summary>重复: the same applicant asks for the same again (2019 art. 36(6)).</summary>
    Repeated,

    /// <summary>相似: somebody else asks for the same, or for something near it (2019 art. 44).</summary>
    Similar,
}

/// <summary>关联: an earlier and a later case that belong together; told on both.</summary>
public sealed class CaseLink
{
    /// <summary>Longest note and sign-in name, in characters.</summary>
    public const int MaxNote = 400, MaxName = 256;

    private CaseLink()
    {
    }

    /// <summary>Links two cases of one organ; the order in which they are named does not matter.</summary>
    /// <exception cref="RuleViolationException">A case is linked to itself or to a void one, or a repetition is not of the same applicant.</exception>
    public CaseLink(Application one, Application other, CaseLinkKind kind, string note, string linkedBy, DateTime linkedAt)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Id == other.Id)
        {
            throw new RuleViolationException(ApplicationRule.LinkToItself, null, one.Number);
        }

        if (new[] { one, other }.FirstOrDefault(found => found.VoidedOn is not null) is { } gone)
        {
            throw new RuleViolationException(ApplicationRule.RegistrationVoid, null, gone.Number);
        }

        if (kind is CaseLinkKind.Repeated && !string.Equals(one.Applicant.Name.Trim(), other.Applicant.Name.Trim(), StringComparison.Ordinal))
        {
            throw new RuleViolationException(ApplicationRule.RepeatedByAnother, Statutes.R2019(36, 0, 6), one.Applicant.Name, other.Applicant.Name);
        }

        var isFirst = (DayOf(one), one.Id).CompareTo((DayOf(other), other.Id)) < 0;
        (EarlierId, LaterId) = isFirst ? (one.Id, other.Id) : (other.Id, one.Id);
        (Kind, Note, LinkedBy, LinkedAt) = (kind, note, linkedBy, linkedAt);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case that came first.</summary>
    public long EarlierId { get; private set; }

    /// <summary>The case that came after it.</summary>
    public long LaterId { get; private set; }

    /// <summary>重复 or 相似.</summary>
    public CaseLinkKind Kind { get; private set; }

    /// <summary>说明, or empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Sign-in name of whoever linked them.</summary>
    public string LinkedBy { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime LinkedAt { get; private set; }

    private static DateOnly DayOf(Application application) => application.ReceivedOn ?? application.ArrivedOn ?? application.RegisteredOn;
}
