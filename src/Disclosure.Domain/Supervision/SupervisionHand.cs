using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Supervision;

/// <summary>经办: who acts, on which day, by which calendar the days are counted.</summary>
/// <param name="Today">Today's legal day.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="Calendar">工作日历.</param>
public sealed record SupervisionHand(DateOnly Today, string By, WorkCalendar Calendar);
