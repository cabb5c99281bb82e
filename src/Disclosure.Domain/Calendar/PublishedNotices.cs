using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Domain.Calendar;

/// <summary>The notices that come with the program, a file a year.</summary>
internal static class PublishedNotices
{
    /// <summary>The calendar of every embedded year.</summary>
    public static WorkCalendar Load()
    {
        var assembly = typeof(PublishedNotices).Assembly;
        return new WorkCalendar(assembly.GetManifestResourceNames().Where(IsYear).Select(name =>
        {
            using var json = assembly.GetManifestResourceStream(name)!;
            return HolidayNotice.Parse(json);
        }));
    }

    /// <summary>A short text that changes with any day, name or source: the years and a digest of the content.</summary>
    public static string VersionOf(IReadOnlyList<HolidayNotice> notices)
    {
        var content = new StringBuilder();
        foreach (var notice in notices)
        {
            content.Append(CultureInfo.InvariantCulture, $"{notice.Year}|{notice.Source}\n");
            Append('-', notice.DaysOff);
            Append('+', notice.WorkingDays);
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())).AsSpan(0, 4));
        var years = notices.Count == 1 ? $"{notices[0].Year}" : $"{notices[0].Year}–{notices[^1].Year}";
        return $"{years}·{digest}";

        void Append(char sign, IReadOnlyList<NamedDay> days)
        {
            foreach (var day in days)
            {
                content.Append(CultureInfo.InvariantCulture, $"{sign}{day.On:yyyy-MM-dd}|{day.Name}\n");
            }
        }
    }

    private static bool IsYear(string name) =>
        name.Length == 9 && name.EndsWith(".json", StringComparison.Ordinal) && name.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false;
}
