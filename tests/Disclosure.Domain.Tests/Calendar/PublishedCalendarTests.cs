using Disclosure.Domain.Calendar;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Calendar;

/// <summary>The embedded years against the control totals and the notices' own days.</summary>
public sealed class PublishedCalendarTests
{
    [Theory]
    [InlineData(2008, 251)]
    [InlineData(2009, 250)]
    [InlineData(2010, 250)]
    [InlineData(2011, 250)] // 31 December 2011 is worked for the New Year of 2012
    [InlineData(2012, 249)]
    [InlineData(2013, 250)]
    [InlineData(2014, 250)]
    [InlineData(2015, 249)] // 3 September off once, for the seventieth anniversary
    [InlineData(2016, 250)]
    [InlineData(2017, 249)]
    [InlineData(2018, 250)]
    [InlineData(2019, 250)]
    [InlineData(2020, 249)]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_working_days(int year, int workingDays) =>
        Assert.Equal(workingDays, EveryDay().Count(day => day.Year == year && Published.IsWorking(day)));

    [Theory]
    [InlineData(2017, 19, 19, 23, 19, 21, 22, 21, 23, 22, 17, 22, 21)]
    [InlineData(2018, 22, 17, 22, 20, 22, 20, 22, 23, 21, 18, 22, 21)]
    [InlineData(2019, 22, 17, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22)]
    [InlineData(2020, 17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23)]
    [InlineData(2021, 20, 17, 23, 22, 19, 21, 22, 22, 22, 17, 22, 23)]
    [InlineData(2022, 21, 16, 23, 21, 20, 21, 21, 23, 21, 18, 22, 22)]
    [InlineData(2023, 18, 20, 23, 20, 21, 21, 21, 23, 20, 19, 22, 21)]
    [InlineData(2024, 22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22)]
    [InlineData(2025, 19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23)]
    [InlineData(2026, 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23)]
    public void A_month_has_its_working_days(int year, params int[] workingDays) =>
        Assert.Equal(
            workingDays,
            Enumerable.Range(1, 12).Select(month => EveryDay().Count(day => day.Year == year && day.Month == month && Published.IsWorking(day))));

    [Fact]
    public void It_covers_2008_to_2026_and_says_so()
    {
        Assert.Equal((D("2008-01-01"), D("2026-12-31")), (Published.FirstDay, Published.LastDay));
        Assert.Matches("^2008–2026·[0-9a-f]{8}$", Published.Version);
        Assert.True(Published.Covers(D("2026-12-31")));
        Assert.False(Published.Covers(D("2027-01-01")));
        Assert.False(Published.Covers(D("2007-12-31")));
    }

    [Theory]
    [InlineData("2017-03-01", DayNatureKind.Working, null)]
    [InlineData("2017-03-04", DayNatureKind.Weekend, null)]
    [InlineData("2017-10-02", DayNatureKind.Holiday, "中秋节、国庆节")]
    [InlineData("2017-01-28", DayNatureKind.Holiday, "春节")] // a Saturday within the span
    [InlineData("2017-09-30", DayNatureKind.MakeUp, "中秋节、国庆节")]
    [InlineData("2020-02-01", DayNatureKind.Holiday, "春节")] // worked by the first notice, off by the second
    [InlineData("2020-02-03", DayNatureKind.Working, null)]
    [InlineData("2024-02-09", DayNatureKind.Working, null)] // New Year's Eve was not off in 2024
    [InlineData("2027-10-01", DayNatureKind.AssumedWorking, null)] // no notice yet
    [InlineData("2027-10-02", DayNatureKind.AssumedRest, null)]
    public void A_day_says_why_it_is_worked_or_not(string day, DayNatureKind kind, string? name) =>
        Assert.Equal(new DayNature(kind, name), Published.NatureOf(D(day)));

    [Fact]
    public void A_year_names_its_notices()
    {
        Assert.Equal("国办发明电〔2016〕17号", Published.SourceOf(2017));
        Assert.Equal("国办发明电〔2019〕16号；国办发明电〔2020〕1号", Published.SourceOf(2020));
    }

    private static IEnumerable<DateOnly> EveryDay()
    {
        for (var day = Published.FirstDay; day <= Published.LastDay; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
