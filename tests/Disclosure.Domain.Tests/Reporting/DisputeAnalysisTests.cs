using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>被纠错率: what is counted, out of what, and under which name.</summary>
public sealed class DisputeAnalysisTests
{
    [Fact]
    public void The_share_is_what_was_corrected_out_of_what_was_decided()
    {
        var share = CorrectedShare.None.With(DisputeResultKind.Upheld, 2).With(DisputeResultKind.Corrected, 3).With(DisputeResultKind.Other, 2);

        Assert.Equal((7, 300m / 7), (share.Decided, share.Percent));
    }

    [Fact]
    public void Where_nothing_was_decided_there_is_no_share() => Assert.Null(CorrectedShare.None.Percent);

    [Fact]
    public void A_year_counts_what_was_filed_decided_and_left_pending_as_its_forms_do()
    {
        DisputeTally[] tallies =
        [
            Tally(2017, DisputeResultKind.Upheld, 2017, 2), Tally(2017, DisputeResultKind.Corrected, 2017, 3), Tally(2017, DisputeResultKind.Other, 2017, 2),
            Tally(2017, DisputeResultKind.Corrected, 2018, 1), // decided after the year
            Tally(2017, null, null, 1),
            Tally(2016, DisputeResultKind.Corrected, 2017, 4), // filed before it
        ];

        var year = DisputeYear.Of(2017, DisputeKind.Reconsideration, tallies);

        Assert.Equal((9, 3, 300m / 9), (year.Filed, year.FiledCorrected, year.PercentOfFiled));
        Assert.Equal((new CorrectedShare(2, 7, 2), 2), (year.Decided, year.Pending));
        Assert.Equal(0, DisputeYear.Of(2017, DisputeKind.Lawsuit, tallies).Filed);
        Assert.Null(DisputeYear.Of(2017, DisputeKind.Lawsuit, tallies).PercentOfFiled);
    }

    [Fact]
    public void A_dispute_about_two_topics_counts_under_each_and_the_most_corrected_comes_first()
    {
        DecidedTally[] decided =
        [
            Decided("土地管理；城乡规划建设；土地管理", DisputeResultKind.Corrected, 1), Decided("土地管理", DisputeResultKind.Upheld, 2), Decided("", DisputeResultKind.Other, 5),
        ];

        var lines = DisputeBreakdown.By(decided, [[decided[0]], []], tally => tally.Topics);

        Assert.Equal(["土地管理", "城乡规划建设", ""], lines.Select(line => line.Key));
        Assert.Equal((new CorrectedShare(2, 1, 0), new CorrectedShare(0, 1, 0), CorrectedShare.None), (lines[0].Whole, lines[0].Years[0], lines[0].Years[1]));
        Assert.Equal((5, 0m), (lines[2].Whole.Decided, lines[2].Whole.Percent));
    }

    [Fact]
    public void A_line_that_only_a_single_year_has_is_kept()
    {
        var lines = DisputeBreakdown.By([], [[Decided("土地管理", DisputeResultKind.Upheld, 1)]], tally => tally.Topics);

        Assert.Equal((0, 1), (Assert.Single(lines).Whole.Decided, lines[0].Years[0].Decided)); // decided in the year, taken over by an appeal in the next
    }

    [Theory]
    [InlineData(DisputeGround.Reply, ReplyOutcome.Refused, WithholdingGround.ProcessInformation, "Refused.ProcessInformation")]
    [InlineData(null, ReplyOutcome.NotExisting, null, "NotExisting")]
    [InlineData(DisputeGround.Silence, ReplyOutcome.Granted, null, "Silence")] // answered later
    [InlineData(DisputeGround.OtherAct, null, null, "OtherAct")]
    [InlineData(DisputeGround.Reply, null, null, "Unknown")]
    [InlineData(null, null, null, "Unknown")]
    public void What_is_contested_has_a_name_that_leads_back_to_it(DisputeGround? ground, ReplyOutcome? outcome, WithholdingGround? withheld, string code)
    {
        var matter = DisputedMatter.Of(ground, outcome, withheld);

        Assert.Equal((code, matter), (matter.Code, DisputedMatter.Find(code)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Reply")]
    [InlineData("Nonsense")]
    [InlineData("Refused.Nonsense")]
    [InlineData("Refused.StateSecret.StateSecret")]
    [InlineData("3")]
    public void A_name_of_nothing_is_none(string? code) => Assert.Null(DisputedMatter.Find(code));

    [Fact]
    public void The_law_changed_in_two_years()
    {
        Assert.Equal((Statute.Regulation2019, new DateOnly(2019, 5, 15)), (LawChange.In(2019)!.Statute, LawChange.In(2019)!.On));
        Assert.Equal((Statute.Reconsideration2023, new DateOnly(2024, 1, 1)), (LawChange.In(2024)!.Statute, LawChange.In(2024)!.On));
        Assert.Null(LawChange.In(2023));
    }

    private static DisputeTally Tally(int filed, DisputeResultKind? result, int? closed, long count) => new(new DisputeFacts(DisputeKind.Reconsideration, false, filed, result, closed), count);

    private static DecidedTally Decided(string subjects, DisputeResultKind result, long count) => new(6, subjects, DisputedMatter.Unknown, null, result, count);
}
