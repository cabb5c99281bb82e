using System.Globalization;
using Disclosure.Web.Data;

namespace Disclosure.Web.Supervision;

/// <summary>What an office sets for its supervision.</summary>
/// <param name="SecrecyReviewDays">保密审查 has so many working days from the day a draft is handed in.</param>
/// <param name="RemindAt">The time of day, in China, after which the reminders of a working day leave.</param>
/// <param name="SelfAuditAt">The time of day after which the program audits itself.</param>
/// <param name="AnnualReportsFrom">The first year whose annual reports are watched; null for those that were due since the program was first used.</param>
/// <param name="KeepDays">Read notices, sent mails and runs of jobs are kept so long.</param>
/// <param name="RemindEverySeconds">How often the program looks whether the reminders of the day are due.</param>
internal sealed record SupervisionSettings(int SecrecyReviewDays = 2, TimeOnly RemindAt = default, TimeOnly SelfAuditAt = default, int? AnnualReportsFrom = null, int KeepDays = 400, int RemindEverySeconds = 300)
{
    /// <summary>Reads <c>Supervision:SecrecyReviewDays</c> and <c>Reminders:At</c>, <c>SelfAudit:At</c>.</summary>
    /// <exception cref="ConfigurationException">A value can't be used.</exception>
    public static SupervisionSettings Read(IConfiguration configuration) => new(
        Number(configuration, "Supervision:SecrecyReviewDays", 2, 1, 20),
        Time(configuration, "Reminders:At", new TimeOnly(8, 0)),
        Time(configuration, "SelfAudit:At", new TimeOnly(2, 0)),
        string.IsNullOrEmpty(configuration["Supervision:AnnualReportsFrom"]) ? null : Number(configuration, "Supervision:AnnualReportsFrom", 0, 2008, 2100),
        Number(configuration, "Reminders:KeepDays", 400, 30, 3_650),
        Number(configuration, "Reminders:EverySeconds", 300, 1, 3_600));

    internal static TimeOnly Time(IConfiguration configuration, string key, TimeOnly fallback) => configuration[key] switch
    {
        null or "" => fallback,
        var text when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
        var text => throw new ConfigurationException(key, text, "请按 08:30 的格式填写时间"),
    };

    internal static int Number(IConfiguration configuration, string key, int fallback, int least, int most) => configuration[key] switch
    {
        null or "" => fallback,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => throw new ConfigurationException(key, text, string.Create(CultureInfo.InvariantCulture, $"请填写 {least} 至 {most} 的整数")),
    };
}
