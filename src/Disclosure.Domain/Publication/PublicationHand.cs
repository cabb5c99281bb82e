using Disclosure.Domain.Calendar;

namespace Disclosure.Domain.Publication;

/// <summary>经办: who keeps the register, on which day, by which calendar the days are counted.</summary>
/// <param name="Today">Today's legal day.</param>
/// <param name="By">Sign-in name.</param>
/// <param name="Calendar">工作日历.</param>
public sealed record PublicationHand(DateOnly Today, string By, WorkCalendar Calendar);
