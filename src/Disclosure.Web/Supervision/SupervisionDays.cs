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
            Days(configuration, "Supervision:LateReplyDays", usual.LateReplyDays), Days(configuration, "Supervision:OtherDays", usual.OtherDays),
            Days(configuration, "Supervision:SecondAfter", usual.SecondAfter), Days(configuration, "Supervision:TalkAfter", usual.TalkAfter));
        if (notices.TalkAfter < notices.SecondAfter)
        {
            throw new ConfigurationException("Supervision:TalkAfter", notices.TalkAfter.ToString(CultureInfo.InvariantCulture), "请填写不小于 Supervision:SecondAfter 的工作日数");
        }

        return new SupervisionDays(notices, new ComplaintPeriods([.. ComplaintPeriods.Default.Rows.Select(row => Own(configuration, row))]));
    }

    /// <summary>An office that sets its own days names its own rule as their source.</summary>
    private static ComplaintPeriod Own(IConfiguration configuration, ComplaintPeriod row)
    {
        var days = Days(configuration, $"Complaints:{row.Kind}Days", row.Days);
        return days == row.Days ? row : row with { Days = days, Source = configuration["Complaints:Source"] is { Length: > 0 } source ? source : row.Source };
    }

    private static int Days(IConfiguration configuration, string key, int usual) => configuration.Number(key, usual, 1, SupervisionNotice.MaxDays);
}
