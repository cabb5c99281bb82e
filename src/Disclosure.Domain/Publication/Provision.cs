using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <summary>提供登记: that what a reply promised to provide by a day was provided, when and how. Until it stands here the promise is a duty.</summary>
public sealed class Provision
{
    /// <summary>Longest note or reason, in characters.</summary>
    public const int MaxText = 500;

    private Provision()
    {
    }

    /// <summary>登记提供.</summary>
    /// <param name="replyId">The reply that promised it.</param>
    /// <param name="repliedOn">The day on which the reply left.</param>
    /// <param name="providedOn">提供日.</param>
    /// <param name="note">提供情况, or empty.</param>
    /// <param name="by">登记人, by sign-in name.</param>
    /// <param name="today">登记日.</param>
    /// <exception cref="RuleViolationException">The day lies ahead, or before the reply.</exception>
    public Provision(long replyId, DateOnly repliedOn, DateOnly providedOn, string note, string by, DateOnly today)
    {
        ReplyId = replyId;
        Set(repliedOn, providedOn, note, by, today);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>The reply that promised it.</summary>
    public long ReplyId { get; private set; }

    /// <summary>提供日.</summary>
    public DateOnly ProvidedOn { get; private set; }

    /// <summary>提供情况: how, to whom; or empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>更正理由; empty where nothing was corrected.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>登记人, by sign-in name.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>登记日.</summary>
    public DateOnly RecordedOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>更正: another day or note, with the reason.</summary>
    /// <exception cref="RuleViolationException">No reason, or the day can't be.</exception>
    public void Correct(DateOnly repliedOn, DateOnly providedOn, string note, string reason, string by, DateOnly today)
    {
        Demands.Text(reason);
        Set(repliedOn, providedOn, note, by, today);
        Reason = reason.Trim();
    }

    private void Set(DateOnly repliedOn, DateOnly providedOn, string note, string by, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(note);
        Demands.Day(providedOn, repliedOn, today);
        (ProvidedOn, Note, RecordedBy, RecordedOn) = (providedOn, note.Trim(), by, today);
    }
}
