using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Disclosure.Web.Disputes;

/// <summary>
/// 开庭日历 as iCalendar (RFC 5545), to be opened in the calendar of the telephone or the desk. It names the proceeding and the place, no party:
/// a calendar is seen by more people than the case is. The end of a hearing is never known beforehand, so none is given.
/// </summary>
internal static class HearingCalendar
{
    public const string AllPath = "/disputes/hearings.ics", OnePath = "/disputes/{number}/hearings/{ordinal:int}/ics", MediaType = "text/calendar";

    private const string Zone = "Asia/Shanghai";

    public static string Href(string number, int ordinal) => string.Create(CultureInfo.InvariantCulture, $"/disputes/{Uri.EscapeDataString(number)}/hearings/{ordinal}/ics");

    public static string HrefOfAll(HearingView view) => $"{AllPath}?view={view}";

    /// <summary>All hearings of a view.</summary>
    [Requires(Permission.ViewCases)]
    public static async Task<IResult> AllAsync(string? view, HearingList hearings, TimeProvider time, CancellationToken cancellationToken) =>
        FileOf(await hearings.ReadAsync(ListAddress.Member<HearingView>(view) ?? HearingView.Ahead, cancellationToken), time, "hearings.ics");

    /// <summary>One hearing.</summary>
    [Requires(Permission.ViewCases)]
    public static async Task<IResult> OneAsync(string number, int ordinal, HearingList hearings, TimeProvider time, CancellationToken cancellationToken) =>
        await hearings.FindAsync(number, ordinal, cancellationToken) is { } found
            ? FileOf([found], time, string.Create(CultureInfo.InvariantCulture, $"{found.Number}-{ordinal}.ics"))
            : Results.NotFound();

    /// <summary>The file as text.</summary>
    public static string Write(IEnumerable<HearingLine> hearings, DateTimeOffset now)
    {
        var calendar = new Ical.Net.Calendar { Method = "PUBLISH", ProductId = "-//Disclosure//Hearings//ZH" };
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone));
        foreach (var hearing in hearings)
        {
            calendar.Events.Add(EventOf(hearing, now));
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent EventOf(HearingLine hearing, DateTimeOffset now)
    {
        var about = DisputeWords.KindOf(hearing.Kind, hearing.Instance);
        var moment = new CalendarEvent
        {
            Uid = string.Create(CultureInfo.InvariantCulture, $"{hearing.Number}-{hearing.Ordinal}@hearings.disclosure"),
            DtStamp = new CalDateTime(now.UtcDateTime, CalDateTime.UtcTzId),
            Start = hearing.At is { } at
                ? new CalDateTime(hearing.On, at, Zone)
                : new CalDateTime(hearing.On),
            Summary = Text.Format(DisputesTexts.Hearings_Summary, about, hearing.Docket.Length > 0 ? hearing.Docket : hearing.Number).Trim(),
            Location = hearing.Place,
            Description = Text.Format(DisputesTexts.Hearings_Description, hearing.Number, hearing.Body, hearing.Organ),
            Status = hearing.Outcome is HearingOutcome.Cancelled or HearingOutcome.Postponed ? EventStatus.Cancelled : EventStatus.Confirmed,
        };
        moment.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = moment.Summary, Trigger = new Trigger(Duration.FromDays(-1)) });
        return moment;
    }

    private static IResult FileOf(IReadOnlyList<HearingLine> hearings, TimeProvider time, string name) =>
        Results.File(System.Text.Encoding.UTF8.GetBytes(Write(hearings, time.GetUtcNow())), MediaType + "; charset=utf-8", name);
}
