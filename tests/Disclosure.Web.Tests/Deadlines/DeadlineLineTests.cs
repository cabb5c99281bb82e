using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Deadlines;

namespace Disclosure.Web.Tests.Deadlines;

/// <summary>The batch format: what goes in as text, and the five words that come out.</summary>
public sealed class DeadlineLineTests
{
    private static readonly ReplyClock Clock = new(WorkCalendar.Published, ClockSettings.Default);

    [Theory]
    [InlineData("2017-03-01", "", "", "", "15", "2017-03-22", "2017-04-13", "fixed")]
    [InlineData("2017-09-12", "", "2017-09-20/2017-10-16", "", "", "2017-10-27", "", "fixed")]
    [InlineData("2017-09-12", "", "2017-09-20/", "", "", "", "", "paused")]
    [InlineData("2017-09-12", "", "2018-09-20/", "", "", "", "", "paused")] // an open letter, whenever it was sent
    [InlineData("2017-11-01", "", "", "2017-11-08/2017-11-20", "", "2017-12-04", "", "fixed")]
    [InlineData("2025-09-26", "", "", "2025-10-09/2025-10-15", "20", "2025-11-12", "2025-12-10", "fixed")]
    [InlineData("2025-09-26", "", "2025-09-28/", "2025-10-09/", "", "", "", "awaiting_correction")]
    [InlineData("2019-05-14", "2019", "", "", "", "2019-06-12", "", "fixed")]
    [InlineData("2026-12-01", "", "", "", "20", "2026-12-29", "2027-01-26", "provisional")]
    [InlineData("2026-06-05", "", "2026-06-10/2026-06-12;2026-06-11/2026-06-15", "", "", "2026-07-09", "", "fixed")] // three days, once
    public void A_good_line_is_answered(string received, string regulation, string consultations, string correction, string extension, string due, string extended, string status)
    {
        var answer = DeadlineAnswer.To(new DeadlineLine(received, regulation, consultations, correction, extension), Clock);

        Assert.Equal((due, extended, status, ""), (Iso(answer.Due), Iso(answer.ExtendedDue), answer.Status, answer.Error));
    }

    [Theory]
    [InlineData("2017-02-31", "", "", "", "")]
    [InlineData("", "", "", "", "")]
    [InlineData("2017-03-01", "2018", "", "", "")]
    [InlineData("2017-03-01", "", "2017-02-28/2017-03-02", "", "")]
    [InlineData("2017-03-01", "", "2017-03-06/2017-03-03", "", "")]
    [InlineData("2017-03-01", "", "x/y", "", "")]
    [InlineData("2017-03-01", "", "", "2017-02-28/2017-03-02", "")]
    [InlineData("2017-03-01", "", "", "2017-03-06/2017-03-03", "")]
    [InlineData("2017-03-01", "", "", "", "16")]
    [InlineData("2026-03-02", "", "", "", "21")]
    [InlineData("2017-03-01", "", "", "", "1.5")]
    [InlineData("2017-03-01", "", "", "", "-1")]
    public void A_bad_line_says_why(string received, string regulation, string consultations, string correction, string extension)
    {
        var answer = DeadlineAnswer.To(new DeadlineLine(received, regulation, consultations, correction, extension), Clock);

        Assert.Equal(("invalid", null, null), (answer.Status, answer.Due, answer.ExtendedDue));
        Assert.NotEmpty(answer.Error);
    }

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
