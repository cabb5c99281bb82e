using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Tests.Reporting;

public sealed class StatisticsQueryTests
{
    [Fact]
    public async Task The_figures_of_hohhot_come_out_of_single_cases()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(HohhotCases(office));
        await office.SaveAsync(HohhotDisputes(office));

        var filled = await RunAsync(office, StatisticsForm.Form2014, 2017);

        Dictionary<string, decimal> expected = new()
        {
            ["3.1"] = 145,
            ["3.1.1"] = 30,
            ["3.1.2"] = 0,
            ["3.1.3"] = 27,
            ["3.1.4"] = 88,
            ["3.2"] = 145,
            ["3.2.1"] = 139,
            ["3.2.2"] = 6,
            ["4"] = 9,
            ["4.1"] = 2,
            ["4.2"] = 3,
            ["4.3"] = 4,
            ["5"] = 41,
            ["5.1"] = 15,
            ["5.2"] = 7,
            ["5.3"] = 19,
        };
        Assert.Equal(expected, expected.ToDictionary(line => line.Key, line => filled.Result.Figures[line.Key] ?? -1));
        Assert.Equal(28, filled.Result.Figures["3.3.4.1"] + filled.Result.Figures["3.3.4.2"] + filled.Result.Figures["3.3.4.3"] + filled.Result.Figures["3.3.4.4"]);
        Assert.All(["L1", "L2", "L3", "L4", "L7", "L12"], id => Assert.True(filled.Check(id).Holds, id));
        Assert.Null(filled.Previous);
        Assert.Equal((null, 2), (filled.Reporter.Code, filled.Units));
    }

    [Fact]
    public async Task A_void_registration_is_counted_nowhere()
    {
        await using var office = await Caseload.OpenAsync();
        var mistake = office.Case("2025-03-03", "2025-03-10");
        mistake.MakeVoid(Caseload.Today, "重复登记");
        await office.SaveAsync(mistake, office.Case("2025-03-03", "2025-03-10"));

        var filled = await RunAsync(office, StatisticsForm.Form2021, 2025);

        Assert.Equal((1, 1), (filled.Result.Figures["1", "TOTAL"], filled.Result.Figures["3.7", "TOTAL"]));
    }

    [Fact]
    public async Task A_withdrawal_before_any_confirmation_came_in_and_went_out()
    {
        await using var office = await Caseload.OpenAsync();
        var withdrawn = new Application("W-1", office.Environment6.Id, TestOffice.Facts("2025-03-03") with
        {
            Channel = Channel.Fax,
            ClosedOn = TestOffice.D("2025-03-05"),
            Outcome = ReplyOutcome.Withdrawn,
        }, Caseload.Today, office.Get<ReplyClock>());
        var series = new Application("W-2", office.Environment6.Id, TestOffice.Facts("2018-03-05") with
        {
            Channel = Channel.PostUnsigned,
            ClosedOn = TestOffice.D("2018-03-06"),
            Outcome = ReplyOutcome.Withdrawn,
        }, Caseload.Today, office.Get<ReplyClock>());
        await office.SaveAsync(withdrawn, series);

        var annual = await RunAsync(office, StatisticsForm.Form2021, 2025);
        var old = await RunAsync(office, StatisticsForm.Form2014, 2018);

        Assert.Equal((1, 1, 1, 0), (annual.Result.Figures["1", "TOTAL"], annual.Result.Figures["3.6.3", "TOTAL"], annual.Result.Figures["3.7", "TOTAL"], annual.Result.Figures["4", "TOTAL"]));
        Assert.True(annual.Check("T1").Holds);
        Assert.Equal((1, 1, 1), (old.Result.Figures["3.1"], old.Result.Figures["3.1.4"], old.Result.Figures["3.2"]));
        Assert.All(["L1", "L2", "L6"], id => Assert.True(old.Check(id).Holds, id));
    }

    [Fact]
    public async Task An_open_case_is_carried_over_until_it_is_closed()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2023-12-28", "2025-01-06"), office.Case("2024-05-06", "2024-05-20"));

        Assert.Equal((0, 1, 0, 1), await InAndOutAsync(2023));
        Assert.Equal((1, 1, 1, 1), await InAndOutAsync(2024));
        Assert.Equal((1, 0, 1, 0), await InAndOutAsync(2025));
        Assert.True((await RunAsync(office, StatisticsForm.Form2021, 2024)).Check("T4").Holds);

        async Task<(int, int, int, int)> InAndOutAsync(int year)
        {
            var figures = (await RunAsync(office, StatisticsForm.Form2021, year)).Result.Figures;
            return ((int)figures["2", "TOTAL"]!, (int)figures["1", "TOTAL"]!, (int)figures["3.7", "TOTAL"]!, (int)figures["4", "TOTAL"]!);
        }
    }

    [Fact]
    public async Task A_second_instance_takes_the_place_of_the_first()
    {
        await using var office = await Caseload.OpenAsync();
        var (one, other) = (office.Case("2023-01-05", "2023-02-01"), office.Case("2023-01-05", "2023-02-01"));
        await office.SaveAsync(one, other);
        var first = office.Lawsuit("2023-03-01", DisputeResult.ClaimDismissed, "2023-06-01", instance: CourtInstance.First);
        var second = office.Lawsuit("2023-07-01", DisputeResult.Annulled, "2023-11-01", instance: CourtInstance.Second);
        var late = office.Lawsuit("2023-03-01", DisputeResult.ClaimDismissed, "2023-06-01", instance: CourtInstance.First);
        var next = office.Lawsuit("2024-01-10", instance: CourtInstance.Second);
        foreach (var (dispute, concerned) in new[] { (first, one), (second, one), (late, other), (next, other) })
        {
            dispute.Concern(concerned.Id);
        }

        await office.SaveAsync(first, second, late, next);

        Assert.Equal((1, 1, 0), await StandingsAsync(2023)); // the second instance of the other case was filed only later
        Assert.Equal((0, 0, 1), await StandingsAsync(2024));

        async Task<(int, int, int)> StandingsAsync(int year)
        {
            var figures = (await RunAsync(office, StatisticsForm.Form2021, year)).Result.Figures;
            return ((int)figures["lawsuit.direct", "UPHELD"]!, (int)figures["lawsuit.direct", "CORRECTED"]!, (int)figures["lawsuit.direct", "PENDING"]!);
        }
    }

    [Fact]
    public async Task The_year_before_stands_beside_the_year()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2016-03-01", "2016-03-09"), office.Case("2016-12-30", "2017-01-06"), office.Case("2017-03-01", "2018-01-05", ReplyOutcome.NotExisting));

        var filled = await RunAsync(office, StatisticsForm.Form2014, 2017);

        Assert.Equal((2, 1), (filled.Previous?["3.1"], filled.Previous?["3.2"]));
        Assert.Equal((1, 1), (filled.Result.Figures["3.1"], filled.Result.Figures["3.2"]));
        Assert.Equal("1 ≤ 1+1", filled.Check("L6").Detail);
    }

    [Fact]
    public async Task A_clerk_sees_her_own_organ_and_no_other()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2025-03-03"), office.Case("2025-03-03", organ: office.District48));
        office.ActAs(Role.Clerk);

        var filled = await RunAsync(office, StatisticsForm.Form2021, 2025);

        Assert.Equal(("HHHT-006", 1), (filled.Reporter.Code, filled.Result.Figures["1", "TOTAL"]));
        Assert.False(filled.MayEnter);
        await Assert.ThrowsAsync<NotAllowedException>(() => RunAsync(office, StatisticsForm.Form2021, 2025, "HHHT-048"));
    }

    [Theory]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task Who_may_not_see_statistics_sees_none(Role role)
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => RunAsync(office, StatisticsForm.Form2021, 2025));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<FigureDetailQuery>().RunAsync(StatisticsForm.Form2021, 2025, null, "1", "TOTAL", Cancelled));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2007)]
    [InlineData(9999)]
    public async Task A_year_without_a_regulation_is_refused(int year)
    {
        await using var office = await Caseload.OpenAsync();

        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => RunAsync(office, StatisticsForm.Form2014, year));
    }

    [Fact]
    public async Task An_organ_that_is_not_there_is_refused()
    {
        await using var office = await Caseload.OpenAsync();

        Assert.Equal(OrganRule.OrganMissing, (await Assert.ThrowsAsync<RuleViolationException>(() => RunAsync(office, StatisticsForm.Form2021, 2025, "HHHT-999"))).Rule);
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Task<FilledForm> RunAsync(TestOffice office, StatisticsForm form, int year, string? organ = null) =>
        office.Get<StatisticsQuery>().RunAsync(form, year, organ, Cancelled);

    private static IEnumerable<Application> HohhotCases(TestOffice office)
    {
        Channel[] channels = [.. Enumerable.Repeat(Channel.InPerson, 30), .. Enumerable.Repeat(Channel.Internet, 27), .. Enumerable.Repeat(Channel.PostSigned, 80), .. Enumerable.Repeat(Channel.PostUnsigned, 8)];
        WithholdingGround[] grounds = [WithholdingGround.StateSecret, WithholdingGround.CommercialSecret, WithholdingGround.PersonalPrivacy, WithholdingGround.ThreeSafetyOneStability];
        return channels.Select((channel, index) => index % 24 == 5
            ? office.Case("2017-03-01", "2017-04-10", channel: channel, extension: new Extension(TestOffice.D("2017-03-10"), 15), organ: index % 3 == 0 ? office.District48 : null)
            : office.Case("2017-03-01", "2017-03-09", index < 29 ? ReplyOutcome.Refused : ReplyOutcome.Granted, index < 29 ? grounds[index % 4] : null, channel, organ: index % 3 == 0 ? office.District48 : null));
    }

    private static IEnumerable<Dispute> HohhotDisputes(TestOffice office)
    {
        (int Count, Func<Dispute> Make)[] disputes =
        [
            (2, () => office.Reconsideration("2017-04-01", DisputeResult.Upheld, "2017-05-01")),
            (3, () => office.Reconsideration("2017-04-01", DisputeResult.Annulled, "2017-05-01", office.District48)),
            (1, () => office.Reconsideration("2017-11-01", DisputeResult.Upheld, "2018-01-05")),
            (3, () => office.Reconsideration("2017-11-01")),
            (15, () => office.Lawsuit("2017-04-01", DisputeResult.ClaimDismissed, "2017-09-01")),
            (7, () => office.Lawsuit("2017-04-01", DisputeResult.OrderedToReplyAgain, "2017-09-01", after: true)),
            (9, () => office.Lawsuit("2017-04-01", DisputeResult.Withdrawn, "2017-09-01")),
            (10, () => office.Lawsuit("2017-11-01")),
        ];
        return disputes.SelectMany(d => Enumerable.Range(0, d.Count).Select(_ => d.Make()));
    }
}
