using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>
/// 备注: what colleagues should know of a case; it never leaves the office. Notes are never rewritten: a wrong one is followed by its
/// correction, by whoever wrote it.
/// </summary>
public sealed class CaseNote
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaxText = 2_000;

    private CaseNote()
    {
    }

    /// <summary>Writes a note.</summary>
    /// <param name="application">The case.</param>
    /// <param name="text">What is noted.</param>
    /// <param name="corrects">The note that this one corrects, or null.</param>
    /// <param name="by">Sign-in name of whoever writes.</param>
    /// <param name="at">Now, UTC.</param>
    /// <exception cref="RuleViolationException">The note was corrected before, or somebody else wrote it.</exception>
    public CaseNote(Application application, string text, CaseNote? corrects, string by, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (corrects is not null)
        {
            corrects.GiveWay(by);
            CorrectsId = corrects.Id;
        }

        (ApplicationId, Text, WrittenBy, WrittenAt) = (application.Id, text, by, at);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>What is noted.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Sign-in name of whoever wrote it.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>When it was written, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The note that this one corrects, or null.</summary>
    public long? CorrectsId { get; private set; }

    /// <summary>已更正: a later note says it right.</summary>
    public bool IsCorrected { get; private set; }

    private void GiveWay(string by)
    {
        if (!string.Equals(by, WrittenBy, StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(ApplicationRule.EntryOfAnother, null, WrittenBy);
        }

        IsCorrected = IsCorrected ? throw new RuleViolationException(ApplicationRule.EntryCorrected) : true;
    }
}
