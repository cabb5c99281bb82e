using System.Text.Json;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Tests.Reporting.Tallies;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>The report of Hohhot for 2017: 145 applications, 9 reconsiderations, 41 lawsuits.</summary>
public sealed class Hohhot2017Tests
{
    private static readonly FormResult Result = StatisticsForm.Form2014.Evaluate(new FormInput(2017, Cases(), Disputes(), [new("7", 0), new("8.4", 92.1m)]));

    [Fact]
    public void Every_figure_of_the_report_comes_out()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Reporting", "hohhot-2017.json")));

        Assert.All(expected.RootElement.GetProperty("lines").EnumerateObject(), line =>
            Assert.Equal(line.Value.GetDecimal(), Result.Figures[line.Name]));
        Assert.All(expected.RootElement.GetProperty("sums").EnumerateArray(), sum =>
            Assert.Equal(sum.GetProperty("value").GetDecimal(), sum.GetProperty("lines").EnumerateArray().Sum(line => Result.Figures[line.GetString()!])));
    }

    [Theory]
    [InlineData("L1", "145 = 30+0+27+88")]
    [InlineData("L2", "145 = 139+6")]
    [InlineData("L5", "145 = 145")]
    [InlineData("L6", "145 ≤ 145+0")]
    [InlineData("L7", "9 = 2+3+4; 41 = 15+7+19")]
    public void Its_checks_hold_and_show_their_arithmetic(string id, string detail)
    {
        Assert.Equal(detail, Result.Check(id).Detail);
        Assert.True(Result.Check(id).Holds);
    }

    [Fact]
    public void What_nobody_entered_is_null_and_so_is_a_check_over_it()
    {
        Assert.Null(Result.Figures["1.1"]);
        Assert.Null(Result.Check("L8").Holds);
        Assert.True(Result.MaySubmit);
    }

    [Fact]
    public void A_remark_says_how_many_disputes_are_pending() =>
        Assert.Equal([("4.3", 4L), ("5.3", 10L)], Result.Remarks.Select(remark => (remark.Rule.Code, remark.Count)));

    private static List<CaseTally> Cases()
    {
        Channel[] channels = [.. Enumerable.Repeat(Channel.InPerson, 25), .. Enumerable.Repeat(Channel.Oral, 5),
            .. Enumerable.Repeat(Channel.Internet, 27), .. Enumerable.Repeat(Channel.PostSigned, 80), .. Enumerable.Repeat(Channel.PostUnsigned, 8)];
        WithholdingGround[] grounds = [WithholdingGround.CommercialSecret, WithholdingGround.StateSecret, WithholdingGround.PersonalPrivacy, WithholdingGround.ThreeSafetyOneStability];
        return [.. channels.Select((channel, index) => Closed(
            index < 28 ? ReplyOutcome.Refused : ReplyOutcome.Granted,
            index < 28 ? grounds[index % 4] : null,
            received: 2017,
            closed: 2017,
            channel: channel,
            timeliness: index % 24 == 5 ? Timeliness.Extended : Timeliness.InTime,
            regulation: Regulation.R2008).Times(1))];
    }

    private static List<DisputeTally> Disputes() =>
    [
        Reconsideration(DisputeResultKind.Upheld, 2017, 2017).Times(2),
        Reconsideration(DisputeResultKind.Corrected, 2017).Times(3),
        Reconsideration(DisputeResultKind.Upheld, 2017, 2018).Times(1),
        Reconsideration(null, 2017).Times(3),
        Lawsuit(DisputeResultKind.Upheld, 2017, 2017).Times(15),
        Lawsuit(DisputeResultKind.Corrected, 2017, 2017, after: true).Times(7),
        Lawsuit(DisputeResultKind.Other, 2017, 2017).Times(9),
        Lawsuit(null, 2017).Times(10),
        Lawsuit(DisputeResultKind.Corrected, 2016, 2017).Times(5),
    ];
}
