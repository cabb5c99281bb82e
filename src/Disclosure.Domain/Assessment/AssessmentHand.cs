using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Assessment;

/// <summary>经办: who acts, on which day, by which calendar the days are counted.</summary>
/// <param name="Today">Today's legal day.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="Calendar">工作日历.</param>
public sealed record AssessmentHand(DateOnly Today, string By, WorkCalendar Calendar)
{
    /// <summary>Whether it is the hand of somebody.</summary>
    public bool Is(string? other) => string.Equals(By, other, StringComparison.OrdinalIgnoreCase);
}
