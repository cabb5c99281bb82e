using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using static Disclosure.Domain.Disputes.DisputeResult;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>Disputes driven through their flows, counted: one lawsuit is one, whatever instances it went through.</summary>
public sealed class DisputeCountingTests
{
    private static readonly DisputeHand Hand = new(Caseload.Today, "legalofficer", WorkCalendar.Published);

    private static int _numbers;

    [Fact]
    public async Task The_9_reconsiderations_and_41_lawsuits_of_2017_come_out_of_the_flows()
    {
        await using var office = await Caseload.OpenAsync();
        DisputeResult[] decisions = [Upheld, Upheld, Annulled, DeclaredIllegal, Changed, ReconsiderationDismissed, Terminated, Withdrawn, ReconsiderationClaimDismissed];
        DisputeResult[] judgments =
        [
            .. Enumerable.Repeat(ClaimDismissed, 15), .. Enumerable.Repeat(Annulled, 4), .. Enumerable.Repeat(DeclaredIllegal, 3),
            .. Enumerable.Repeat(SuitDismissed, 10), .. Enumerable.Repeat(Withdrawn, 9),
        ];

        await office.SaveAsync([.. decisions.Select(r => Decided(office, Reconsideration("2017-03-01"), r, "2017-04-20")), .. judgments.Select(r => Decided(office, Lawsuit("2017-05-02"), r, "2017-09-20"))]);

        var figures = (await RunAsync(office, StatisticsForm.Form2014, 2017)).Result.Figures;
        Assert.Equal((9, 2, 3, 4), (figures["4"], figures["4.1"], figures["4.2"], figures["4.3"]));
        Assert.Equal((41, 15, 7, 19), (figures["5"], figures["5.1"], figures["5.2"], figures["5.3"]));
    }

    [Fact]
    public async Task A_lawsuit_that_was_sent_back_is_pending_until_the_new_first_instance_decides()
    {
        await using var office = await Caseload.OpenAsync();
        var first = Decided(office, Lawsuit("2022-02-01"), ClaimDismissed, "2022-05-10");
        await office.SaveAsync(first);
        var second = Decided(office, Lawsuit("2022-06-01", CourtInstance.Second), Remanded, "2022-09-01", first);
        await office.SaveAsync(second);
        Assert.Equal((0, 0, 0, 1), await LawsuitsAsync(office, 2022));

        await office.SaveAsync(Decided(office, Lawsuit("2023-01-10"), Annulled, "2023-04-20", second));

        Assert.Equal((0, 0, 0, 1), await LawsuitsAsync(office, 2022));
        Assert.Equal((0, 1, 0, 0), await LawsuitsAsync(office, 2023));
    }

    [Fact]
    public async Task A_retrial_takes_the_place_of_what_it_tries_again_within_a_year_and_leaves_earlier_years_as_they_were()
    {
        await using var office = await Caseload.OpenAsync();
        var first = Decided(office, Lawsuit("2022-02-01"), ClaimDismissed, "2022-05-10");
        await office.SaveAsync(first);

        await office.SaveAsync(Decided(office, Lawsuit("2023-01-10", CourtInstance.Retrial), Annulled, "2023-04-20", first));

        Assert.Equal((1, 0, 0, 0), await LawsuitsAsync(office, 2022));
        Assert.Equal((0, 1, 0, 0), await LawsuitsAsync(office, 2023));
    }

    [Fact]
    public async Task A_lawsuit_after_a_reconsideration_counts_beside_it()
    {
        await using var office = await Caseload.OpenAsync();
        var decided = Decided(office, Reconsideration("2022-02-01"), Upheld, "2022-03-10");
        await office.SaveAsync(decided);

        await office.SaveAsync(Decided(office, Lawsuit("2022-04-01") with { AfterReconsideration = true }, Annulled, "2022-07-10", decided));

        var figures = (await RunAsync(office, StatisticsForm.Form2021, 2022)).Result.Figures;
        Assert.Equal((1, 1, 0), (figures["reconsideration", "UPHELD"], figures["lawsuit.afterReconsideration", "CORRECTED"], figures["lawsuit.direct", "TOTAL"]));
    }

    [Fact]
    public async Task An_organ_sued_as_reconsideration_body_does_not_count_the_lawsuit()
    {
        await using var office = await Caseload.OpenAsync();

        await office.SaveAsync(Decided(office, Lawsuit("2022-02-01"), ClaimDismissed, "2022-05-10", position: DisputePosition.ReconsiderationBody));

        Assert.Equal((0, 0, 0, 0), await LawsuitsAsync(office, 2022));
    }

    [Theory]
    [InlineData(2022, DisputeStanding.Pending)]
    [InlineData(2023, DisputeStanding.Corrected)]
    public async Task Behind_a_figure_a_dispute_stands_as_it_stood_at_the_end_of_its_year(int year, DisputeStanding standing)
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(Decided(office, Lawsuit("2022-11-01"), Annulled, "2023-02-10"));

        var list = await office.Get<DisputesBehindList>().RunAsync(DisputesBehind.Find("2021", year, "lawsuit.direct", "TOTAL")!, new ListQuery(1, 20, null, false), TestContext.Current.CancellationToken);

        Assert.Equal(standing, Assert.Single(list.Rows).StandingOn(year));
    }

    private static DisputeFactsheet Reconsideration(string acceptedOn) => new(DisputeKind.Reconsideration, "市人民政府", "", TestOffice.D(acceptedOn));

    private static DisputeFactsheet Lawsuit(string acceptedOn, CourtInstance instance = CourtInstance.First) => new(DisputeKind.Lawsuit, "某区人民法院", "", TestOffice.D(acceptedOn), false, instance);

    /// <summary>Opened, answered on the day the copy came, decided.</summary>
    private static Dispute Decided(
        TestOffice office, DisputeFactsheet facts, DisputeResult result, string decidedOn, Dispute? preceding = null, DisputePosition position = DisputePosition.OriginalOrgan)
    {
        var dispute = new Dispute($"C-{Interlocked.Increment(ref _numbers)}", office.Environment6.Id, new DisputeOpening(facts, "钱某", DisputeGround.OtherAct)
        {
            PrecedingId = preceding?.Id,
            Position = position,
            CopyReceivedOn = facts.AcceptedOn,
        }, Hand);
        dispute.ListEvidence(EvidenceKind.Document, "答复书", "依法答复", null, "", Hand);
        dispute.FileAnswer(facts.AcceptedOn, Hand);
        var corrected = DisputeResults.KindOf(result) is DisputeResultKind.Corrected;
        dispute.Conclude(new DisputeConclusion(
            TestOffice.D(decidedOn), TestOffice.D(decidedOn), facts.Kind is DisputeKind.Reconsideration ? DecisionForm.Decision : DecisionForm.Judgment, "", result)
        {
            Reason = corrected ? CorrectedReason.WrongGround : null,
        }, Hand);
        return dispute;
    }

    private static async Task<(int, int, int, int)> LawsuitsAsync(TestOffice office, int year)
    {
        var figures = (await RunAsync(office, StatisticsForm.Form2021, year)).Result.Figures;
        return ((int)figures["lawsuit.direct", "UPHELD"]!, (int)figures["lawsuit.direct", "CORRECTED"]!, (int)figures["lawsuit.direct", "OTHER"]!, (int)figures["lawsuit.direct", "PENDING"]!);
    }

    private static Task<FilledForm> RunAsync(TestOffice office, StatisticsForm form, int year) =>
        office.Get<StatisticsQuery>().RunAsync(form, year, null, TestContext.Current.CancellationToken);
}
