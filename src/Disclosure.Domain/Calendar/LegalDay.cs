namespace Disclosure.Domain.Calendar;

/// <summary>A computed day and whether the published calendars vouch for it.</summary>
/// <param name="On">The day, in China.</param>
/// <param name="IsProvisional">暂定: it lies beyond the published calendars, where Monday to Friday are assumed worked.</param>
public readonly record struct LegalDay(DateOnly On, bool IsProvisional);
