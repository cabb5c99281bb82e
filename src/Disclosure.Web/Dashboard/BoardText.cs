using System.Globalization;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>Figures of the board in words.</summary>
internal static class BoardText
{
    /// <summary>11.5; – where nothing is known.</summary>
    public static string Days(decimal? days) => days is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>12.5%; – where nothing is known.</summary>
    public static string Share(decimal? percent) => percent is { } known ? known.ToString("0.0", CultureInfo.InvariantCulture) + "%" : "–";

    /// <summary>The share of a bar that a number takes, in per cent of the largest.</summary>
    public static string Part(decimal value, decimal largest) => (largest == 0 ? 0 : 100m * value / largest).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>05-15起新法, where the law changed in a month of a year.</summary>
    public static string? ChangeIn(int year, int month) => LawChange.In(year) is { } change && change.On.Month == month ? AnalysisText.Short(change) : null;

    /// <summary>The word of the lamp where the days alone would not say what is late.</summary>
    public static string? LampOf(BoardItem item) => item.Subject is BoardSubject.Confirmation ? ShellTexts.LampToConfirm : null;

    /// <summary>应于 10月16日 周一答复.</summary>
    public static string DueOf(BoardItem item) => Text.Format(
        item.Subject switch
        {
            BoardSubject.Reply => DashboardTexts.Board_DueReply,
            BoardSubject.Confirmation => DashboardTexts.Board_DueConfirm,
            BoardSubject.Dispute => DashboardTexts.Board_DueDispute,
        },
        Text.Day(item.DueOn));

    /// <summary>How late; an extended case is late twice, for the applicant has waited since the original day.</summary>
    public static string? LateOf(BoardItem item) => item.OriginalDueOn is { } original && item.Late.AgainstOriginal > 0
        ? Text.Format(item.Late.AgainstDue > 0 ? DashboardTexts.LateTwice : DashboardTexts.LateOriginal, item.Late.AgainstOriginal, Text.MonthDay(original), item.Late.AgainstDue)
        : item.Late.AgainstDue > 0 ? Text.Format(DashboardTexts.Board_LateDays, item.Late.AgainstDue) : null;
}
