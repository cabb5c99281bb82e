using System.Text;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Calendar;

namespace Disclosure.Web.Tests.Applications;

/// <summary>Years as a file would bring them. Invented: no notice for 2027 is known.</summary>
internal static class Calendars
{
    /// <summary>2027 with New Year, Spring Festival, Labour Day and National Day.</summary>
    public static HolidayNotice Of2027(string source = "国办发明电〔2026〕9号") => new(
        2027, source,
        [
            .. Days("元旦", "2027-01-01", 3), .. Days("春节", "2027-02-05", 8), .. Days("清明节", "2027-04-05", 1), .. Days("劳动节", "2027-05-01", 5),
            .. Days("端午节", "2027-06-09", 1), .. Days("中秋节", "2027-09-15", 1), .. Days("国庆节", "2027-10-01", 7),
        ],
        [.. new[] { "2027-02-20", "2027-04-25" }.Select(day => new NamedDay(TestOffice.D(day), day[5..7] == "02" ? "春节" : "劳动节"))]);

    public static Task<CalendarFile> FileOf(HolidayNotice notice) => FileOf(notice.ToJson(), $"{notice.Year}.json");

    public static async Task<CalendarFile> FileOf(string text, string name = "2027.json")
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await CalendarFile.ReadAsync(stream, name, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<NamedDay> Days(string name, string first, int count) =>
        Enumerable.Range(0, count).Select(i => new NamedDay(TestOffice.D(first).AddDays(i), name));
}
