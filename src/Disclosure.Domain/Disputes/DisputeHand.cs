using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Disputes;

/// <summary>经办: who acts in a dispute, on which day, by which calendar the duties are counted.</summary>
/// <param name="Today">Today's legal day.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="Calendar">工作日历.</param>
public sealed record DisputeHand(DateOnly Today, string By, WorkCalendar Calendar);
