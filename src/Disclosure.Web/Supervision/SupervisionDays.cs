using System.Globalization;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;

namespace Disclosure.Web.Supervision;

/// <summary>督办 settings, sections <c>Supervision</c> and <c>Complaints</c>: days that no national rule fixes.</summary>
/// <param name="Notices">督办单.</param>
/// <param name="Complaints">举报投诉.</param>
internal sealed record SupervisionDays(NoticeSettings Notices, ComplaintPeriods Complaints)
{
    /// <exception cref="ConfigurationException">A value can't be used, or the ladder would run backwards.</exception>
    public static SupervisionDays Read(IConfiguration configuration)
    {
        var usual = new NoticeSettings();
        var notices = new NoticeSettings(
            Number(configuration, "Supervision:LateReplyDays", usual.LateReplyDays), Number(configuration, "Supervision:OtherDays", usual.OtherDays),
            Number(configuration, "Supervision:SecondAfter", usual.SecondAfter), Number(configuration, "Supervision:TalkAfter", usual.TalkAfter));
        if (notices.TalkAfter < notices.SecondAfter)
        {
            throw new ConfigurationException("Supervision:TalkAfter", Written(notices.TalkAfter), "请填写不小于 Supervision:SecondAfter 的工作日数");
        }

        return new SupervisionDays(notices, new ComplaintPeriods([.. ComplaintPeriods.Default.Rows.Select(row => Own(configuration, row))]));
    }

    /// <summary>An office that sets its own days names its own rule as their source.</summary>
    private static ComplaintPeriod Own(IConfiguration configuration, ComplaintPeriod row)
    {
        var days = Number(configuration, $"Complaints:{row.Kind}Days", row.Days);
        return days == row.Days ? row : row with { Days = days, Source = configuration["Complaints:Source"] is { Length: > 0 } source ? source : row.Source };
    }

    private static int Number(IConfiguration configuration, string key, int fallback) => configuration[key] switch
    {
        null or "" => fallback,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= SupervisionNotice.MaxDays => number,
        var text => throw new ConfigurationException(key, text, $"请填写 1 至 {Written(SupervisionNotice.MaxDays)} 的整数"),
    };

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
