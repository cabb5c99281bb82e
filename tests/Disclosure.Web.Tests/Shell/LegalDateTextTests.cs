using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

public sealed class LegalDateTextTests
{
    private static readonly DateOnly Today = new(2017, 10, 18);

    [Theory]
    [InlineData("20171018", "2017-10-18")]
    [InlineData("2017-10-18", "2017-10-18")]
    [InlineData("2017-3-1", "2017-03-01")]
    [InlineData("2017/3/1", "2017-03-01")]
    [InlineData("2017.3.1", "2017-03-01")]
    [InlineData("2017年3月1日", "2017-03-01")]
    [InlineData("２０１７－０３－０１", "2017-03-01")] // an input method left on
    [InlineData(" 2017 - 03 - 01 ", "2017-03-01")]
    [InlineData("1018", "2017-10-18")]
    [InlineData("10-18", "2017-10-18")]
    [InlineData("10月18日", "2017-10-18")]
    [InlineData("3/1", "2017-03-01")]
    [InlineData("18", "2017-10-18")]
    [InlineData("1日", "2017-10-01")]
    [InlineData("20160229", "2016-02-29")]
    public void A_day_is_read_as_clerks_type_it(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), LegalDateText.Read(typed, Today).Day);

    [Theory]
    [InlineData("1019", "2016-10-19")]
    [InlineData("12-31", "2016-12-31")]
    [InlineData("19", "2017-09-19")]
    [InlineData("31", "2017-09-31")] // September has 30 days: refused, not moved
    public void A_short_day_is_the_last_one_that_is_not_after_today(string typed, string day)
    {
        var reading = LegalDateText.Read(typed, Today);

        Assert.Equal(day, $"{reading.Year:0000}-{reading.Month:00}-{reading.DayOfMonth:00}");
    }

    [Theory]
    [InlineData("1017", "2018-10-17")]
    [InlineData("1018", "2017-10-18")]
    [InlineData("17", "2017-11-17")]
    [InlineData("20", "2017-10-20")]
    public void Where_days_ahead_are_asked_for_a_short_day_is_the_next_one(string typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), LegalDateText.Read(typed, Today, ahead: true).Day);

    [Theory]
    [InlineData("20171032", nameof(LegalDateFault.NoSuchDay))]
    [InlineData("0231", nameof(LegalDateFault.NoSuchDay))]
    [InlineData("20170229", nameof(LegalDateFault.NoSuchDay))]
    [InlineData("1318", nameof(LegalDateFault.NoSuchMonth))]
    [InlineData("2017-0-1", nameof(LegalDateFault.NoSuchMonth))]
    [InlineData("0017-10-18", nameof(LegalDateFault.NoSuchYear))]
    [InlineData("101", nameof(LegalDateFault.Unreadable))] // 10-1 or 1-01
    [InlineData("2017-10", nameof(LegalDateFault.Unreadable))]
    [InlineData("2017-10/18", nameof(LegalDateFault.Unreadable))]
    [InlineData("昨天", nameof(LegalDateFault.Unreadable))]
    [InlineData("٢٠١٧١٠١٨", nameof(LegalDateFault.Unreadable))]
    [InlineData("20171018 10:00", nameof(LegalDateFault.Unreadable))]
    public void What_is_no_day_is_refused_with_the_reason(string typed, string fault)
    {
        var reading = LegalDateText.Read(typed, Today);

        Assert.Null(reading.Day);
        Assert.Equal(fault, reading.Fault.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\u3000")]
    public void Nothing_typed_is_no_day_and_no_fault(string? typed) => Assert.Equal(default, LegalDateText.Read(typed, Today));

    [Fact]
    public void Every_day_reads_back_as_it_is_written()
    {
        for (var day = new DateOnly(2008, 5, 1); day <= new DateOnly(2030, 12, 31); day = day.AddDays(1))
        {
            Assert.Equal(day, LegalDateText.Read(Text.IsoDay(day), Today).Day);
            Assert.Equal(day, LegalDateText.Read($"{day:yyyyMMdd}", Today).Day);
        }
    }
}
