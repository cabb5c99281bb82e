using System.Text;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Calendar;

public sealed class HolidayNoticeTests
{
    private const string Good = """
        { "year": 2027, "source": "国办发明电〔2026〕9号",
          "daysOff": [{ "date": "2027-01-02", "name": "元旦" }, { "date": "2027-01-01", "name": "元旦" }],
          "workingDays": [{ "date": "2027-01-03", "name": "元旦" }] }
        """;

    [Fact]
    public void A_year_is_read_with_its_days_in_order()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        var notice = HolidayNotice.Parse(stream);

        Assert.Equal((2027, "国办发明电〔2026〕9号"), (notice.Year, notice.Source));
        Assert.Equal([new NamedDay(D("2027-01-01"), "元旦"), new NamedDay(D("2027-01-02"), "元旦")], notice.DaysOff);
        Assert.Equal([new NamedDay(D("2027-01-03"), "元旦")], notice.WorkingDays);
    }

    [Theory]
    [InlineData("{", "JSON")]
    [InlineData("[]", "year")]
    [InlineData("""{ "source": "号" }""", "year")]
    [InlineData("""{ "year": "2027" }""", "year")]
    [InlineData("""{ "year": 20270 }""", "year")]
    [InlineData("""{ "year": 2027 }""", "source")]
    [InlineData("""{ "year": 2027, "source": " " }""", "source")]
    [InlineData("""{ "year": 2027, "source": "号", "workingDays": [] }""", "daysOff")]
    [InlineData("""{ "year": 2027, "source": "号", "daysOff": [] }""", "workingDays")]
    [InlineData("""{ "year": 2027, "source": "号", "daysOff": [{ "date": "2027-02-30", "name": "春节" }], "workingDays": [] }""", "daysOff[0].date")]
    [InlineData("""{ "year": 2027, "source": "号", "daysOff": [{ "date": "2027-02-01" }], "workingDays": [] }""", "daysOff[0].name")]
    [InlineData("""{ "year": 2027, "source": "号", "daysOff": [7], "workingDays": [] }""", "daysOff[0].date")]
    public void What_cannot_be_read_is_named_by_its_place(string json, string place)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => HolidayNotice.Parse(json));

        Assert.Equal((CalendarRule.HolidayNoticeUnreadable, place), (refusal.Rule, refusal.Arguments[0]));
    }

    [Theory]
    [InlineData("\"2027-01-02\"", "\"2026-12-31\"", "2026-12-31")] // another year
    [InlineData("\"2027-01-02\"", "\"2027-01-01\"", "2027-01-01")] // twice off
    [InlineData("\"2027-01-02\"", "\"2027-01-03\"", "2027-01-03")] // off and worked
    [InlineData("\"2027-01-03\"", "\"2027-01-04\"", "2027-01-04")] // a Monday needs no making up
    public void A_day_that_contradicts_the_file_is_named(string day, string wrong, string named)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => HolidayNotice.Parse(Good.Replace(day, wrong, StringComparison.Ordinal)));

        Assert.Equal(CalendarRule.HolidayNoticeContradiction, refusal.Rule);
        Assert.Equal([D(named), 2027], refusal.Arguments);
    }
}
