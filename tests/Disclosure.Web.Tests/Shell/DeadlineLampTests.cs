using Bunit;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

public sealed class DeadlineLampTests : ShellTest
{
    [Theory]
    [InlineData(DeadlineLight.Red, -1, "红灯·逾期 1 日", "dl--red")]
    [InlineData(DeadlineLight.Yellow, 2, "黄灯·剩 2 日", "dl--yellow")]
    [InlineData(DeadlineLight.Yellow, 0, "黄灯·今日到期", "dl--yellow")]
    [InlineData(DeadlineLight.Reminder, 6, "提醒·剩 6 日", "dl--blue")]
    [InlineData(DeadlineLight.InTime, 12, "在期·剩 12 日", "dl--none")]
    [InlineData(DeadlineLight.Provisional, 12, "暂定·剩 12 日", "dl--prov")]
    [InlineData(DeadlineLight.Paused, null, "暂停", "dl--paused")]
    [InlineData(DeadlineLight.Done, null, "办结", "dl--done")]
    public void A_light_says_its_word_and_number_beside_its_icon(DeadlineLight light, int? left, string words, string colours)
    {
        var lamp = Render<DeadlineLamp>(p => p.Add(l => l.Reading, new LightReading(light, left))).Find(".dl");

        Assert.Equal(words, lamp.TextContent);
        Assert.Contains(colours, lamp.ClassList);
        Assert.Equal("true", lamp.QuerySelector("svg")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void Every_light_has_an_icon_of_its_own() =>
        Assert.Equal(Enum.GetValues<DeadlineLight>().Length, Enum.GetValues<DeadlineLight>().Select(l => DeadlineLamp.IconOf(l).Value).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_pause_says_its_day_and_a_duty_its_own_word()
    {
        Assert.Equal("暂停·第 5 日", DeadlineLamp.Say(new LightReading(DeadlineLight.Paused, null), pausedDays: 5));
        Assert.Equal("黄灯·待确认", DeadlineLamp.Say(new LightReading(DeadlineLight.Yellow, -1), ShellTexts.LampToConfirm));
        Assert.Equal("提醒·剩 7 个工作日", DeadlineLamp.Say(new LightReading(DeadlineLight.Reminder, 7), inFull: true));
    }
}
