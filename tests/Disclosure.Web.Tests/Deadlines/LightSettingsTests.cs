using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;
using Disclosure.Web.Deadlines;
using Microsoft.Extensions.Configuration;

namespace Disclosure.Web.Tests.Deadlines;

/// <summary>When a light changes is a setting of each kind; a wrong one stops the program with one clear line.</summary>
public sealed class LightSettingsTests
{
    [Fact]
    public void Nothing_set_is_the_usual_table() =>
        Assert.All(Enum.GetValues<WatchedKind>(), kind => Assert.Equal(LightRules.Usual[kind], Read()[kind]));

    [Fact]
    public void Only_what_is_set_differs() =>
        Assert.Equal(new LightRule(LightUnit.CalendarDays, 5, 3), Read(("Lights:Opinion:Unit", "CalendarDays"), ("Lights:Opinion:Yellow", "3"))[WatchedKind.Opinion]);

    [Fact]
    public void A_mark_may_be_a_share() =>
        Assert.Equal(new LightMark(40, IsShare: true), Read(("Lights:CourtDefence:Reminder", "40%"))[WatchedKind.CourtDefence].Reminder);

    [Fact]
    public void A_mark_may_be_a_share_past_the_end_of_the_period()
    {
        var rule = Read(("Lights:CatalogueColumn:Reminder", "10%"), ("Lights:CatalogueColumn:Yellow", "-20%"), ("Lights:CatalogueColumn:Red", "-100%"))[WatchedKind.CatalogueColumn];

        Assert.Equal((new LightMark(10, IsShare: true), new LightMark(-20, IsShare: true), new LightMark(-100, IsShare: true)), (rule.Reminder, rule.Yellow, rule.Red));
    }

    [Fact]
    public void The_earlier_names_still_set_the_reply_and_the_new_ones_win()
    {
        var earlier = Read(("Deadlines:ReminderWorkingDays", "9"), ("Deadlines:YellowWorkingDays", "4"))[WatchedKind.Reply];
        var both = Read(("Deadlines:ReminderWorkingDays", "9"), ("Lights:Reply:Reminder", "6"))[WatchedKind.Reply];

        Assert.Equal((new LightMark(9), new LightMark(4)), (earlier.Reminder, earlier.Yellow));
        Assert.Equal(new LightMark(6), both.Reminder);
    }

    [Theory]
    [InlineData("Lights:Repli:Yellow", "3", "Lights:Repli")]
    [InlineData("Lights:Opinion:Unit", "Weeks", "Lights:Opinion:Unit")]
    [InlineData("Lights:Opinion:Unit", "7", "Lights:Opinion:Unit")]
    [InlineData("Lights:Opinion:Yellow", "soon", "Lights:Opinion:Yellow")]
    [InlineData("Lights:Opinion:Yellow", "101%", "Lights:Opinion:Yellow")]
    [InlineData("Lights:Opinion:Yellow", "9", "Lights:Opinion")] // after the reminder
    [InlineData("Lights:Opinion:Yellow", "-1", "Lights:Opinion")] // not before red
    [InlineData("Lights:Opinion:Red", "0", "Lights:Opinion:Red")]
    [InlineData("Lights:Reply:Unit", "OfPeriod", "Lights:Reply")]
    [InlineData("Lights:Reply:Red", "-2", "Lights:Reply")]
    [InlineData("Deadlines:YellowWorkingDays", "400", "Deadlines:YellowWorkingDays")]
    [InlineData("Lights:CatalogueColumn:Yellow", "-60%", "Lights:CatalogueColumn")] // after red
    [InlineData("Lights:CatalogueColumn:Yellow", "-101%", "Lights:CatalogueColumn:Yellow")]
    [InlineData("Lights:CatalogueColumn:Red", "50%", "Lights:CatalogueColumn:Red")] // before the end of the period
    [InlineData("Lights:CatalogueColumn:Yellow", "-4", "Lights:CatalogueColumn")] // days past and a share past can't be compared
    [InlineData("Lights:Publication:Reminder", "50%", "Lights:Publication")] // its list looks for days
    [InlineData("Lights:PromisedProvision:Unit", "OfPeriod", "Lights:PromisedProvision")]
    public void A_wrong_value_is_refused_naming_its_key(string key, string value, string named)
    {
        var refusal = Assert.Throws<ConfigurationException>(() => Read((key, value)));

        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private static LightRules Read(params (string Key, string Value)[] settings) => LightSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build());
}
