using Disclosure.Domain.Law;

namespace Disclosure.Domain.Calendar;

/// <summary>How far a year for the calendar has come.</summary>
public enum CalendarImportState
{
    /// <summary>待批准: read and checked, counted with by nobody.</summary>
    Proposed,

    /// <summary>已启用.</summary>
    Applied,

    /// <summary>未批准.</summary>
    Rejected,
}

/// <summary>
/// 导入的放假安排: a year that stands over the one that comes with the program, or beyond it, with its origin and who let it in.
/// Kept for ever: a case closed under it is explained by it. Whoever brought it does not approve it.
/// </summary>
public sealed class CalendarImport
{
    /// <summary>Longest 文号, file name and sign-in name, in characters.</summary>
    public const int MaxSource = 200, MaxFileName = 200, MaxName = 256, MaxReason = 400;

    /// <summary>Longest content, in characters; a year is about two thousand.</summary>
    public const int MaxContent = 60_000;

    private CalendarImport()
    {
    }

    /// <summary>A year brought in, not yet in force.</summary>
    /// <param name="notice">放假安排.</param>
    /// <param name="fileName">文件名.</param>
    /// <param name="fileHash">SHA-256 of the file, hexadecimal.</param>
    /// <param name="proposedBy">Sign-in name.</param>
    /// <param name="proposedAt">Now, UTC.</param>
    public CalendarImport(HolidayNotice notice, string fileName, string fileHash, string proposedBy, DateTime proposedAt)
    {
        ArgumentNullException.ThrowIfNull(notice);
        (Year, Source, Content) = (notice.Year, notice.Source, notice.ToJson());
        (FileName, FileHash, ProposedBy, ProposedAt) = (fileName, fileHash, proposedBy, proposedAt);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>日历年.</summary>
    public int Year { get; private set; }

    /// <summary>文号.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The year as JSON, see <see cref="HolidayNotice.Parse(string)"/>.</summary>
    public string Content { get; private set; } = "";

    /// <summary>文件名.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>Sign-in name of whoever brought it.</summary>
    public string ProposedBy { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime ProposedAt { get; private set; }

    /// <summary>How far it has come.</summary>
    public CalendarImportState State { get; private set; }

    /// <summary>Sign-in name of whoever decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When it was decided, UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why it was not approved.</summary>
    public string? RejectReason { get; private set; }

    /// <summary>版本 of the calendar with it, or null until then.</summary>
    public string? CalendarVersion { get; private set; }

    /// <summary>How many open cases got another due date by it.</summary>
    public int Shifted { get; private set; }

    /// <summary>Renewed with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>放假安排.</summary>
    public HolidayNotice Notice => HolidayNotice.Parse(Content);

    /// <summary>批准并启用, by somebody else; the command line, behind which the operator of the machine stands, brings and applies in one.</summary>
    /// <exception cref="RuleViolationException">It is decided, or whoever brought it approves it herself.</exception>
    public void Apply(string by, DateTime at, string calendarVersion, bool alone = false)
    {
        DemandDecidable(alone ? null : by);
        (State, DecidedBy, DecidedAt, CalendarVersion) = (CalendarImportState.Applied, by, at, calendarVersion);
    }

    /// <summary>Notes how many open cases moved.</summary>
    public void Moved(int shifted) => Shifted = shifted;

    /// <summary>不批准: nothing changes.</summary>
    /// <exception cref="RuleViolationException">It is decided, the reason is missing, or whoever brought it decides herself.</exception>
    public void Reject(string by, DateTime at, string reason)
    {
        DemandDecidable(by);
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        (State, DecidedBy, DecidedAt, RejectReason) = (CalendarImportState.Rejected, by, at, reason);
    }

    private void DemandDecidable(string? by)
    {
        if (State is not CalendarImportState.Proposed)
        {
            throw new RuleViolationException(CalendarRule.CalendarImportDecided, null, Year);
        }

        if (string.Equals(by, ProposedBy, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(Rule.OwnRequest);
        }
    }
}
