namespace Disclosure.Web.Data;

/// <summary>China Standard Time: eight hours ahead of UTC, without summer time. Legal days begin and end by it, wherever the server stands.</summary>
internal sealed class LegalTime : TimeProvider
{
    private static readonly TimeZoneInfo China = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "China Standard Time", "China Standard Time");

    public override TimeZoneInfo LocalTimeZone => China;
}

internal static class LegalDays
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>Today's legal day.</summary>
    public static DateOnly Today(this TimeProvider time) => LegalDayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The legal day of a UTC instant.</summary>
    public static DateOnly LegalDayOf(DateTime utc) => DateOnly.FromDateTime(utc + Offset);

    /// <summary>The UTC instant of a time on the clock of the office.</summary>
    public static DateTime FromOfficeClock(DateTime time) => DateTime.SpecifyKind(time - Offset, DateTimeKind.Utc);

    /// <summary>A UTC instant on the clock of the office.</summary>
    public static DateTime OnOfficeClock(DateTime utc) => utc + Offset;
}
