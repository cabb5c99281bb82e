using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

public sealed class TextTests
{
    private static readonly DateOnly Friday = new(2017, 10, 27);

    [Fact]
    public void Days_are_written_as_each_place_wants_them()
    {
        ShellTest.Speak("zh-CN");

        Assert.Equal("10月27日 周五", Text.Day(Friday));
        Assert.Equal("2017年10月27日 周五", Text.FullDay(Friday));
        Assert.Equal("10-27 周五", Text.ShortDay(Friday, new DateOnly(2017, 1, 1)));
        Assert.Equal("2017-10-27 周五", Text.ShortDay(Friday, new DateOnly(2018, 1, 1)));
        Assert.Equal("2017-10-27", Text.IsoDay(Friday));
    }

    [Fact]
    public void Days_are_written_in_English_too()
    {
        ShellTest.Speak("en");

        Assert.Equal("Fri 27 Oct", Text.Day(Friday));
        Assert.Equal("Fri 27 Oct 2017", Text.FullDay(Friday));
        Assert.Equal("10-27 Fri", Text.ShortDay(Friday, Friday));
    }

    [Theory]
    [InlineData("zh-CN", "（《政府信息公开条例》（2008）第二十四条第二款）。")]
    [InlineData("en", "(Regulations on Disclosure of Government Information (2008), art. 24(2)).")]
    public void A_refusal_carries_its_article(string culture, string citation)
    {
        ShellTest.Speak(culture);
        var refusal = new RuleViolationException(DeadlineRule.ExtensionTooLong, Statutes.R2008(24, 2), 20, 15);

        Assert.EndsWith(citation, Text.Of(refusal), StringComparison.Ordinal);
        Assert.Contains("20", Text.Of(refusal), StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_of_a_refusal_are_said_as_days_and_names()
    {
        ShellTest.Speak("zh-CN");
        var refusal = new RuleViolationException(ApplicationRule.OutcomeUnknownToRegulation, null, ReplyOutcome.Repeated, Regulation.R2008);

        Assert.Equal("2008 年《条例》没有“重复申请”这一答复结果。", Text.Of(refusal));
        Assert.Contains("2017-10-27", Text.Of(new RuleViolationException(Rule.DayAfterToday, null, "答复日期", Friday)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2017-10-18", "工作日")]
    [InlineData("2017-09-30", "调休上班")]
    [InlineData("2017-10-14", "周末")]
    [InlineData("2017-10-02", "中秋节、国庆节")]
    public void A_day_says_what_it_is_in_the_calendar(string day, string nature)
    {
        ShellTest.Speak("zh-CN");

        Assert.Equal(nature, Text.OfNature(WorkCalendar.Published, DateOnly.Parse(day, null)));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_rule_can_be_said_with_its_arguments(string culture)
    {
        ShellTest.Speak(culture);

        Type[] rooms = [.. new[] { typeof(Rule), typeof(Text) }.SelectMany(type => type.Assembly.GetExportedTypes()).Where(type => type.IsDefined(typeof(RefusalsAttribute), inherit: false))];

        Assert.True(rooms.Length > 10);
        Assert.All(rooms.SelectMany(room => Enum.GetValues(room).Cast<Enum>()), rule =>
            Assert.DoesNotContain("{", Text.Of(new RuleViolationException(rule, Statutes.R2019(33), Friday, Friday, Friday)), StringComparison.Ordinal));
    }
}
