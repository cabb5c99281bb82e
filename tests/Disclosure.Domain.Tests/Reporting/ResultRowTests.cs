using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Domain.Tests.Reporting.Tallies;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>Where each outcome and ground of each regulation stands in each form.</summary>
public sealed class ResultRowTests
{
    public static TheoryData<string, Regulation, ReplyOutcome, WithholdingGround?> Endings
    {
        get
        {
            var endings = new TheoryData<string, Regulation, ReplyOutcome, WithholdingGround?>();
            foreach (var form in (string[])["2019", "2021"])
            {
                foreach (var rule in Outcomes.All)
                {
                    var grounds = rule.Outcome is Refused ? Grounds.Of(rule.Regulation).Select(ground => (WithholdingGround?)ground.Ground) : [null];
                    foreach (var ground in grounds)
                    {
                        endings.Add(form, rule.Regulation, rule.Outcome, ground);
                    }
                }
            }

            return endings;
        }
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void Every_ending_of_either_regulation_stands_in_exactly_one_row(string form, Regulation regulation, ReplyOutcome outcome, WithholdingGround? ground) =>
        Assert.Single(StatisticsForm.Find(form)!.RowsOf(Closed(outcome, ground, regulation: regulation), 2025));

    [Theory]
    [InlineData(AlreadyPublic, null, "3.1")]
    [InlineData(Refused, OtherByLaw, "3.3.2")]
    [InlineData(Refused, CommercialSecret, "3.3.4")]
    [InlineData(Refused, PersonalPrivacy, "3.3.4")]
    [InlineData(Refused, NotGovernmentInformation, "3.6.3")]
    [InlineData(NotThisOrgan, null, "3.4.1")]
    [InlineData(NotExisting, null, "3.4.1")]
    [InlineData(OtherChannel, null, "3.5.1")]
    [InlineData(ToBeAmended, null, "3.6.3")]
    [InlineData(Other, null, "3.6.3")]
    public void An_outcome_of_2008_stands_where_the_annual_report_says_the_same(ReplyOutcome outcome, WithholdingGround? ground, string row) =>
        Assert.Equal(row, StatisticsForm.Form2021.RowsOf(Closed(outcome, ground, regulation: Regulation.R2008), 2025).Single().Code);

    [Theory]
    [InlineData(Refused, ProhibitedByLaw, "3.3.4.6")]
    [InlineData(Refused, ThirdPartyRights, "3.3.4.6")]
    [InlineData(Refused, EnforcementFile, "3.3.4.6")]
    [InlineData(Refused, InternalAffairs, "3.3.4.5")]
    [InlineData(Refused, ProcessInformation, "3.3.4.5")]
    [InlineData(SpecialAccessRules, null, "3.3.8")]
    [InlineData(PetitionLike, null, "3.3.8")]
    public void An_outcome_of_2019_continues_the_series_where_form_2014_says_the_same(ReplyOutcome outcome, WithholdingGround? ground, string line)
    {
        var result = StatisticsForm.Form2014.Evaluate(Input(2025, Closed(outcome, ground).Times(4)));

        Assert.Equal((4m, 4m, 4m), (result.Figures[line], result.Figures["3.3"], result.Figures["3.2"]));
        Assert.True(result.Check("L3").Holds);
        Assert.True(result.Check("L4").Holds);
    }

    [Theory]
    [InlineData(Withdrawn)]
    [InlineData(Other)]
    [InlineData(NeedsProcessing)]
    [InlineData(StillUnclear)]
    [InlineData(Repeated)]
    [InlineData(ReplyOutcome.Publication)]
    [InlineData(Excessive)]
    [InlineData(Reconfirmation)]
    [InlineData(LapsedCorrection)]
    [InlineData(LapsedFee)]
    public void A_closing_without_a_line_in_form_2014_is_counted_as_closed_and_named(ReplyOutcome outcome)
    {
        var result = StatisticsForm.Form2014.Evaluate(Input(2025, Closed(outcome).Times(2)));
        var check = result.Check("L5");

        Assert.Equal((2m, 0m), (result.Figures["3.2"], result.Figures["3.3"]));
        Assert.Equal((CheckLevel.Warning, "0 ≠ 2"), (check.Level, check.Detail));
        Assert.True(check.Cases!.Matches(Closed(outcome), 2025));
        Assert.False(check.Cases.Matches(Closed(), 2025));
        Assert.Equal((RemarkKind.WithoutReplyLine, 2), result.Remarks.Select(remark => (remark.Rule.Kind, remark.Count)).Single());
    }

    [Fact]
    public void Every_outcome_has_a_line_in_form_2014_or_is_remarked_on()
    {
        var lines = StatisticsForm.Form2014.Tables[0].Rows.Where(row => row.Code.StartsWith("3.3.", StringComparison.Ordinal) && row.Level == 2).ToList();

        Assert.All(Enum.GetValues<ReplyOutcome>(), outcome =>
        {
            var places = lines.Count(line => ((FigureSource.Cases)line.Source).Set.Matches(Closed(outcome), 2025))
                + StatisticsForm.Form2014.Remarks.Count(rule => rule.Source is FigureSource.Cases cases && cases.Set.Matches(Closed(outcome), 2025));
            Assert.Equal(1, places);
        });
    }
}
