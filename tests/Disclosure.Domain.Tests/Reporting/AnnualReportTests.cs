using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Domain.Tests.Reporting.Tallies;

namespace Disclosure.Domain.Tests.Reporting;

/// <summary>A published report of the size of a city: 14069 new applications, 560 carried in, 13810 results, 819 carried out.</summary>
public sealed class AnnualReportTests
{
    private static readonly (ReplyOutcome Outcome, WithholdingGround? Ground, string Row, long Count)[] Results =
    [
        (Granted, null, "3.1", 5548), (PartiallyGranted, null, "3.2", 2168),
        (Refused, StateSecret, "3.3.1", 13), (Refused, ProhibitedByLaw, "3.3.2", 30), (Refused, ThreeSafetyOneStability, "3.3.3", 11),
        (Refused, ThirdPartyRights, "3.3.4", 51), (Refused, InternalAffairs, "3.3.5", 104), (Refused, ProcessInformation, "3.3.6", 85),
        (Refused, EnforcementFile, "3.3.7", 286), (SpecialAccessRules, null, "3.3.8", 150),
        (NotExisting, null, "3.4.1", 3222), (NeedsProcessing, null, "3.4.2", 180), (StillUnclear, null, "3.4.3", 19),
        (PetitionLike, null, "3.5.1", 203), (Repeated, null, "3.5.2", 148), (ReplyOutcome.Publication, null, "3.5.3", 0), (Excessive, null, "3.5.4", 101),
        (Reconfirmation, null, "3.5.5", 5), (LapsedCorrection, null, "3.6.1", 318), (LapsedFee, null, "3.6.2", 203), (Withdrawn, null, "3.6.3", 965),
    ];

    private static readonly (ApplicantKind Kind, string Column, long New)[] Organisations =
    [
        (ApplicantKind.Commercial, "COMMERCIAL", 252), (ApplicantKind.Research, "RESEARCH", 0), (ApplicantKind.Social, "SOCIAL", 45),
        (ApplicantKind.LegalService, "LEGAL_SERVICE", 128), (ApplicantKind.Other, "OTHER", 32),
    ];

    private static readonly FormResult Result = StatisticsForm.Form2021.Evaluate(new FormInput(2025, Cases(), Disputes(), []));

    [Fact]
    public void Every_row_has_its_total()
    {
        Assert.All(Results, result => Assert.Equal(result.Count, Result.Figures[result.Row, "TOTAL"]));
        Assert.Equal((14069, 560, 13810, 819), (Total("1"), Total("2"), Total("3.7"), Total("4")));
        Assert.Equal(13612, Result.Figures["1", "NATURAL"]);
        Assert.All(Organisations, kind => Assert.Equal(kind.New, Result.Figures["1", kind.Column]));
    }

    [Theory]
    [InlineData("T1", "TOTAL: 14069+560 = 13810+819")]
    [InlineData("T2", "TOTAL: 13810 = 5548+2168+13+30+11+51+104+85+286+150+3222+180+19+203+148+0+101+5+318+203+965")]
    [InlineData("T3", "1: 14069 = 13612+252+0+45+128+32")]
    [InlineData("T5", "13810/13810")]
    [InlineData("T8", "reconsideration: 790 = 376+97+196+121; lawsuit.direct: 56 = 16+1+12+27; lawsuit.afterReconsideration: 156 = 74+1+30+51")]
    public void Its_checks_hold_and_show_their_arithmetic(string id, string detail)
    {
        Assert.Equal(detail, Result.Check(id).Detail);
        Assert.True(Result.Check(id).Holds);
    }

    [Fact]
    public void Without_the_year_before_nothing_is_compared_with_it() => Assert.Null(Result.Check("T4").Holds);

    [Fact]
    public void What_was_carried_out_last_year_is_carried_in_this_year()
    {
        List<CaseTally> cases = [Closed(received: 2024, closed: 2025).Times(3), Open(2024).Times(2), Closed(received: 2023, closed: 2024).Times(7)];
        var last = StatisticsForm.Form2021.Evaluate(Input(2024, cases));
        var now = StatisticsForm.Form2021.Evaluate(Input(2025, cases) with { Previous = last.Figures });

        Assert.Equal("TOTAL: 5 = 5", now.Check("T4").Detail);
        Assert.True(now.Check("T4").Holds);
    }

    [Fact]
    public void The_trial_form_has_one_row_for_other_processing()
    {
        var trial = StatisticsForm.Form2019.Evaluate(new FormInput(2025, Cases(), Disputes(), []));

        Assert.Equal(318 + 203 + 965, trial.Figures["3.6", "TOTAL"]);
        Assert.Null(StatisticsForm.Form2019.Find(new FigureKey("3.6.1", "TOTAL")));
        Assert.True(trial.Check("T1").Holds);
        Assert.True(trial.Check("T2").Holds);
    }

    [Fact]
    public void Each_form_lists_the_rows_of_its_tables_in_order()
    {
        var decided = "1 2 " + string.Join(' ', Results.Take(18).Select(result => result.Row));

        Assert.Equal($"{decided} 3.6.1 3.6.2 3.6.3 3.7 4", Rows(StatisticsForm.Form2021, "3"));
        Assert.Equal($"{decided} 3.6 3.7 4", Rows(StatisticsForm.Form2019, "3"));
        Assert.Equal("reconsideration lawsuit.direct lawsuit.afterReconsideration", Rows(StatisticsForm.Form2021, "4"));
        Assert.Equal("20.1.rules 20.1.normative 20.5.permit 20.6.penalty 20.6.coercion 20.8.fee", Rows(StatisticsForm.Form2021, "2"));

        static string Rows(StatisticsForm form, string table) => string.Join(' ', form.Table(table).Rows.Select(row => row.Code));
    }

    private static decimal Total(string row) => Result.Figures[row, "TOTAL"]!.Value;

    /// <summary>Organisations are all granted and new; of the rest 560 were carried in and 819 are still open.</summary>
    private static List<CaseTally> Cases() =>
    [
        .. Organisations.Select(kind => Closed(kind: kind.Kind).Times(kind.New)),
        .. Results.Skip(1).Select(result => Closed(result.Outcome, result.Ground).Times(result.Count)),
        Closed(received: 2024).Times(560),
        Closed().Times(5548 - 560 - Organisations.Sum(kind => kind.New)),
        Open().Times(819),
    ];

    private static List<DisputeTally> Disputes() =>
    [
        .. Group(Reconsideration, 376, 97, 196, 121),
        .. Group((result, filed, closed) => Lawsuit(result, filed, closed), 16, 1, 12, 27),
        .. Group((result, filed, closed) => Lawsuit(result, filed, closed, after: true), 74, 1, 30, 51),
    ];

    private static DisputeTally[] Group(Func<DisputeResultKind?, int, int?, DisputeFacts> of, int upheld, int corrected, int other, int pending) =>
    [
        of(DisputeResultKind.Upheld, 2024, 2025).Times(upheld),
        of(DisputeResultKind.Corrected, 2025, 2025).Times(corrected),
        of(DisputeResultKind.Other, 2025, 2025).Times(other),
        of(DisputeResultKind.Upheld, 2025, 2026).Times(1),
        of(null, 2024, null).Times(pending - 1),
        of(DisputeResultKind.Upheld, 2023, 2024).Times(9),
    ];
}
