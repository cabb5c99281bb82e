namespace Disclosure.Domain.Applications;

/// <summary>按期与否: how the day that counts compares with the due dates.</summary>
public enum Timeliness
{
    /// <summary>按时: by the base due date, pauses included, extension not.</summary>
    InTime,

    /// <summary>延期: after it, and by the due date of an approved extension.</summary>
    Extended,

    /// <summary>逾期: later than that.</summary>
    Overdue,
}
