using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>归档: a closed case laid into the archive with its checklist, and taken out again where that was needed.</summary>
public sealed class Archiving
{
    /// <summary>Longest 卷号, in characters.</summary>
    public const int MaxVolume = 60;

    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReason = 500;

    private readonly List<ArchiveLine> _lines = [];

    private Archiving()
    {
    }

    /// <summary>Lays the case into the archive.</summary>
    /// <param name="application">The case; its 归档日 follows.</param>
    /// <param name="lines">The checklist, one line a paper.</param>
    /// <param name="volume">卷号, or empty.</param>
    /// <param name="on">归档日.</param>
    /// <param name="by">Sign-in name.</param>
    /// <param name="today">Today's legal day.</param>
    /// <exception cref="RuleViolationException">
    /// The case is open, void or archived already; a paper is neither on file nor explained; the day lies ahead or before the closing.
    /// </exception>
    public Archiving(Application application, IReadOnlyList<ArchiveLine> lines, string volume, DateOnly on, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(lines);
        foreach (var paper in ArchiveDuty.Papers(application))
        {
            if (!lines.Any(line => line.Paper == paper && (line.IsFound || !string.IsNullOrWhiteSpace(line.Remark))))
            {
                throw new RuleViolationException(ApplicationRule.ArchivePaperMissing, Statutes.R2019(45), paper);
            }
        }

        application.LayIntoArchive(on, today);
        (ApplicationId, ArchivedOn, ArchivedBy, Volume) = (application.Id, on, by, volume);
        _lines.AddRange(lines);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>归档日.</summary>
    public DateOnly ArchivedOn { get; private set; }

    /// <summary>Sign-in name of whoever archived it.</summary>
    public string ArchivedBy { get; private set; } = "";

    /// <summary>卷号, or empty.</summary>
    public string Volume { get; private set; } = "";

    /// <summary>归档清单.</summary>
    public IReadOnlyList<ArchiveLine> Lines => _lines;

    /// <summary>出卷日: the case was taken out of the archive again; null while it lies there.</summary>
    public DateOnly? TakenOutOn { get; private set; }

    /// <summary>Sign-in name of whoever took it out, or null.</summary>
    public string? TakenOutBy { get; private set; }

    /// <summary>出卷理由, or null.</summary>
    public string? TakenOutReason { get; private set; }

    /// <summary>撤销归档: takes the case out of the archive.</summary>
    /// <exception cref="RuleViolationException">It does not lie there, or no reason.</exception>
    public void TakeOut(Application application, string reason, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        application.TakeOutOfArchive();
        (TakenOutOn, TakenOutBy, TakenOutReason) = (today, by, reason);
    }
}
