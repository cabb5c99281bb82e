using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Calendar;

/// <summary>One day that a notice names.</summary>
/// <param name="On">The day.</param>
/// <param name="Name">节日名称 it stands under; for a make-up day the holiday it is worked for.</param>
public readonly record struct NamedDay(DateOnly On, string Name);

/// <summary>放假安排通知: what the State Council arranged for one calendar year, several notices merged.</summary>
/// <param name="Year">The calendar year; every day of the lists lies in it.</param>
/// <param name="Source">文号 of the notices, joined by ；.</param>
/// <param name="DaysOff">放假日, weekends within a named span included, in ascending order.</param>
/// <param name="WorkingDays">调休上班日: Saturdays and Sundays that are worked, in ascending order.</param>
public sealed record HolidayNotice(int Year, string Source, IReadOnlyList<NamedDay> DaysOff, IReadOnlyList<NamedDay> WorkingDays)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Reads one year in the form <c>{"year", "source", "daysOff", "workingDays"}</c>.</summary>
    /// <exception cref="RuleViolationException">
    /// <see cref="CalendarRule.HolidayNoticeUnreadable"/> names the place that is missing or can't be read;
    /// <see cref="CalendarRule.HolidayNoticeContradiction"/> names a day of another year, a day named twice, or a make-up day from Monday to Friday.
    /// </exception>
    public static HolidayNotice Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw Unreadable("JSON", $"{problem.LineNumber + 1}:{problem.BytePositionInLine + 1}");
        }
    }

    /// <summary>Reads one year from a UTF-8 stream.</summary>
    /// <inheritdoc cref="Parse(string)" path="/exception"/>
    public static HolidayNotice Parse(Stream json)
    {
        using var reader = new StreamReader(json, leaveOpen: true);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>Writes the year in the form that <see cref="Parse(string)"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        new { year = Year, source = Source, daysOff = DaysOff.Select(Named), workingDays = WorkingDays.Select(Named) },
        Readable);

    private static object Named(NamedDay day) => new { date = day.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), name = day.Name };

    private static HolidayNotice Read(JsonElement root)
    {
        if (Member(root, "year") is not { ValueKind: JsonValueKind.Number } number || !number.TryGetInt32(out var year) || year is < 1 or > 9999)
        {
            throw Unreadable("year", Member(root, "year"));
        }

        var notice = new HolidayNotice(year, Text(root, "source", "source"), Days(root, "daysOff"), Days(root, "workingDays"));
        notice.DemandConsistency();
        return notice;
    }

    private static NamedDay[] Days(JsonElement root, string list)
    {
        if (Member(root, list) is not { ValueKind: JsonValueKind.Array } days)
        {
            throw Unreadable(list, Member(root, list));
        }

        return [.. days.EnumerateArray().Select((day, i) => new NamedDay(Date(day, $"{list}[{i}].date"), Text(day, "name", $"{list}[{i}].name"))).OrderBy(day => day.On)];
    }

    private static DateOnly Date(JsonElement day, string place) =>
        DateOnly.TryParseExact(Text(day, "date", place), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Unreadable(place, Member(day, "date"));

    private static string Text(JsonElement parent, string member, string place) =>
        Member(parent, member) is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString())
            ? text.GetString()!
            : throw Unreadable(place, Member(parent, member));

    private static JsonElement? Member(JsonElement parent, string name) =>
        parent.ValueKind is JsonValueKind.Object && parent.TryGetProperty(name, out var member) ? member : null;

    private static RuleViolationException Unreadable(string place, object? value) =>
        new(CalendarRule.HolidayNoticeUnreadable, null, place, value?.ToString() ?? "");

    private void DemandConsistency()
    {
        var seen = new HashSet<DateOnly>();
        foreach (var day in DaysOff.Concat(WorkingDays))
        {
            if (day.On.Year != Year || !seen.Add(day.On))
            {
                throw new RuleViolationException(CalendarRule.HolidayNoticeContradiction, null, day.On, Year);
            }
        }

        if (WorkingDays.FirstOrDefault(day => !day.On.IsWeekend()) is { Name: not null } worked)
        {
            throw new RuleViolationException(CalendarRule.HolidayNoticeContradiction, null, worked.On, Year);
        }
    }
}
