using Disclosure.Web.Data;

namespace Disclosure.Web.Supervision;

/// <summary>What an office sets for its supervision.</summary>
/// <param name="SecrecyReviewDays">保密审查 has so many working days from the day a draft is handed in.</param>
/// <param name="RemindAt">The time of day, in China, after which the reminders of a working day leave.</param>
/// <param name="SelfAuditAt">The time of day after which the program audits itself.</param>
/// <param name="AnnualReportsFrom">The first year whose annual reports are watched; null for those that were due since the program was first used.</param>
/// <param name="KeepDays">Read notices, sent mails and runs of jobs are kept so long.</param>
/// <param name="RemindEverySeconds">How often the program looks whether the reminders of the day are due.</param>
internal sealed record SupervisionSettings(
    int SecrecyReviewDays = 2, TimeOnly RemindAt = default, TimeOnly SelfAuditAt = default, int? AnnualReportsFrom = null, int KeepDays = 400, int RemindEverySeconds = 300)
{
    /// <summary>Reads <c>Reminders:*</c>, <c>SelfAudit:At</c>, and what of <c>Supervision:*</c> is about duties.</summary>
    /// <exception cref="ConfigurationException">A value can't be used.</exception>
    public static SupervisionSettings Read(IConfiguration configuration) => new(
        configuration.Number("Supervision:SecrecyReviewDays", 2, 1, 20),
        configuration.Time("Reminders:At", new TimeOnly(8, 0)),
        configuration.Time("SelfAudit:At", new TimeOnly(2, 0)),
        string.IsNullOrEmpty(configuration["Supervision:AnnualReportsFrom"]) ? null : configuration.Number("Supervision:AnnualReportsFrom", 0, 2008, 2100),
        configuration.Number("Reminders:KeepDays", 400, 30, 3_650),
        configuration.Number("Reminders:EverySeconds", 300, 1, 3_600));
}
