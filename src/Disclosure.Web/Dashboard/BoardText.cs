using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Disputes;
using Disclosure.Web.Publication;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.AspNetCore.WebUtilities;

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
            BoardSubject.Notice => DashboardTexts.Board_DueNotice,
            BoardSubject.Opinion => DashboardTexts.Board_DueOpinion,
            BoardSubject.SecrecyReview => DashboardTexts.Board_DueSecrecy,
            BoardSubject.AnnualReport => DashboardTexts.Board_DueReport,
            BoardSubject.Inspection => DashboardTexts.Board_DueSheet,
            BoardSubject.Publication => DashboardTexts.Board_DuePublication,
            BoardSubject.Provision => DashboardTexts.Board_DueProvision,
            BoardSubject.CatalogueColumn => DashboardTexts.Board_DueColumn,
            BoardSubject.Dispute or BoardSubject.Complaint or BoardSubject.Assessment => DashboardTexts.Board_DueDispute,
        },
        Text.Day(item.DueOn));

    /// <summary>What the number of all is made of, each kind with its list; empty where there is one kind only.</summary>
    public static IReadOnlyList<(string Name, int Count, string? Href)> PartsOf(Board board, bool late)
    {
        var code = board.ReachesAll ? board.Unit?.Code : null;
        (BoardSubject Subject, int Count)[] parts = [.. Enum.GetValues<BoardSubject>().Select(s => (s, late ? board.Tally.Late(s) : board.Tally.Soon(s))).Where(p => p.Item2 > 0)];
        return parts.Length < 2 ? [] : [.. parts.Select(p => (Text.Of(p.Subject), p.Count, HrefOf(p.Subject, late, code)))];
    }

    /// <summary>The list of a kind; null where none shows just these.</summary>
    private static string? HrefOf(BoardSubject subject, bool late, string? organ) => subject switch
    {
        BoardSubject.Reply => BoardFigures.Href("light", late ? DeadlineLight.Red : DeadlineLight.Yellow, organ),
        BoardSubject.Confirmation => BoardFigures.Href("view", CaseView.ToConfirm, organ),
        BoardSubject.Dispute => QueryHelpers.AddQueryString(DisputeFilter.Home, Given(("view", nameof(DisputeView.Near)), ("organ", organ))),
        BoardSubject.Notice => NoticeFilter.HrefOf(late ? NoticeView.Late : NoticeView.ToAnswer, organ),
        BoardSubject.Complaint => ComplaintFilter.HrefOf(late ? ComplaintView.Late : ComplaintView.Open),
        BoardSubject.AnnualReport => AnnualReportsPage.Home,
        BoardSubject.Inspection => InspectionPage.Home,
        BoardSubject.Assessment => AssessmentAddress.Home,
        BoardSubject.Publication => PublicationFilter.HrefOf(late ? PublicationView.Late : PublicationView.Waiting, organ),
        BoardSubject.Provision => PromiseFilter.HrefOf(late ? PromiseView.Late : PromiseView.Open, organ),
        BoardSubject.CatalogueColumn => ColumnFilter.HrefOf(ColumnView.Late, organ),
        _ => null,
    };

    private static Dictionary<string, string?> Given(params (string Name, string? Value)[] parameters) =>
        parameters.Where(p => p.Value is not null).ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);

    /// <summary>How late; an extended case is late twice, for the applicant has waited since the original day.</summary>
    public static string? LateOf(BoardItem item) => item.OriginalDueOn is { } original && item.Late.AgainstOriginal > 0
        ? Text.Format(item.Late.AgainstDue > 0 ? DashboardTexts.LateTwice : DashboardTexts.LateOriginal, item.Late.AgainstOriginal, Text.MonthDay(original), item.Late.AgainstDue)
        : item.Late.AgainstDue > 0 ? Text.Format(DashboardTexts.Board_LateDays, item.Late.AgainstDue) : null;
}
