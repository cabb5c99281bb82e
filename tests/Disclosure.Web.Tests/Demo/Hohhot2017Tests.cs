using System.Text.Json;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Assessment;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Demo;

/// <summary>The reconstruction of 2017 sums up to the published report.</summary>
public sealed class Hohhot2017Tests(LoadedDemo demo) : IClassFixture<LoadedDemo>
{
    [Fact]
    public async Task Every_figure_of_the_report_comes_out_of_the_loaded_cases()
    {
        var result = (await demo.Office.Get<StatisticsQuery>().RunAsync(StatisticsForm.Form2014, Hohhot2017.Year, null, CancellationToken)).Result;
        using var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Demo", "hohhot-2017.json"), CancellationToken));

        Assert.All(expected.RootElement.GetProperty("lines").EnumerateObject(), line => Assert.Equal((line.Name, line.Value.GetDecimal()), (line.Name, result.Figures[line.Name])));
        Assert.All(expected.RootElement.GetProperty("sums").EnumerateArray(), sum =>
            Assert.Equal(sum.GetProperty("value").GetDecimal(), sum.GetProperty("lines").EnumerateArray().Sum(line => result.Figures[line.GetString()!])));
        Assert.Equal(28, result.Figures["3.3.4"]);
        Assert.Null(result.Figures["1.1"]);
        Assert.DoesNotContain(result.Checks, check => check.Holds is false);
        Assert.All(["L1", "L2", "L3", "L4", "L5", "L6", "L7"], id => Assert.True(result.Checks.Single(check => check.Id == id).Holds));
    }

    [Fact]
    public async Task The_analysis_shows_the_9_reconsiderations_and_41_lawsuits_of_the_report_and_the_shares_that_follow_from_it()
    {
        demo.Office.ActAs(Role.Supervisor);
        var years = (await demo.Office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(Hohhot2017.Year, Hohhot2017.Year), CancellationToken)).Years;

        Assert.Equal((9, 3, "33.3%"), (years[0].Filed, years[0].FiledCorrected, AnalysisText.Share(years[0].PercentOfFiled)));
        Assert.Equal((new CorrectedShare(2, 3, 2), 2, "42.9%"), (years[0].Decided, years[0].Pending, AnalysisText.Share(years[0].Decided.Percent)));
        Assert.Equal((41, 7, "17.1%"), (years[1].Filed, years[1].FiledCorrected, AnalysisText.Share(years[1].PercentOfFiled)));
        Assert.Equal((15, 7, 41 - 15 - 7), (years[1].Decided.Upheld, years[1].Decided.Corrected, years[1].Decided.Other + years[1].Pending));
    }

    [Fact]
    public async Task An_assessment_of_2017_finds_no_late_reply_and_the_corrections_of_the_report()
    {
        await using var db = await demo.Office.DbAsync();
        var organs = await db.Organs.Where(organ => organ.Kind != OrganKind.DisclosureOffice).Select(organ => organ.Id).ToListAsync(CancellationToken);
        var span = new AssessedSpan(Hohhot2017.Year, new DateOnly(2017, 12, 31));
        var measures = Measures.All.Where(entry => entry.Register is not FactRegister.Entered).ToList();
        var facts = new List<UnitFact>();
        foreach (var register in new IMeasureRegister[] { new CaseRegister(demo.Office.Get<ReplyClock>()), new DisputeRegister(demo.Office.Get<ReplyClock>()), new SupervisionRegister(), new ReportRegister(demo.Office.Time, new SupervisionSettings()), new PastAssessmentRegister() })
        {
            facts.AddRange(await register.ReadAsync(db, new FactQuestion(span, organs, measures.Where(entry => entry.Register == register.Register).Select(entry => entry.Measure).ToHashSet(), WithCases: true), CancellationToken));
        }

        var counts = facts.GroupBy(fact => fact.Fact.Key, fact => fact.Fact.Fact.Count, StringComparer.Ordinal).ToDictionary(sum => sum.Key, sum => sum.Sum(), StringComparer.Ordinal);

        Assert.Equal(57, organs.Count);
        Assert.Equal(57 * measures.Count, facts.Count);
        Assert.Equal(145, facts.Where(fact => fact.Fact.Key == "lateReply").Sum(fact => fact.Fact.Fact.Base)); // 139 in time, 6 extended
        Assert.Equal(
            new Dictionary<string, int>
            {
                ["correctedReconsideration"] = 3,
                ["lostLawsuit"] = 7,
                ["correctedDispute"] = 10,
                ["thirdPartyNotConsulted"] = 6, // withheld for a third party that no letter went to
                ["lateAnnualReport"] = 1, // the one of 2016, two days after 31 March 2017
                ["lateArchiving"] = 7, // kept out of the archive until the dispute over them was over
            },
            counts.Where(count => count.Value > 0).ToDictionary());
        Assert.DoesNotContain(facts.SelectMany(fact => fact.Fact.Cases), found => found.Title.Length > 60);
    }

    [Fact]
    public async Task The_register_of_2017_is_closed_and_came_by_the_channels_of_the_report()
    {
        await using var db = await demo.Office.DbAsync();
        var cases = await db.Applications.Where(a => a.ReceivedYear == Hohhot2017.Year).ToListAsync(CancellationToken);

        Assert.Equal(145, cases.Count);
        Assert.All(cases, a => Assert.False(a.IsOpen));
        Assert.All(cases, a => Assert.True(a.ClosedOn <= new DateOnly(2017, 12, 31) && !(a.RenewedOn > new DateOnly(2017, 12, 31))));
        Assert.Equal(25, cases.Count(a => a.NetworkChannel is NetworkChannel.Platform));
        Assert.Equal(2, cases.Count(a => a.NetworkChannel is NetworkChannel.Email));
        Assert.True(cases.Count(a => a.Consultations.Count > 0) >= 15 && cases.Count(a => a.Correction is not null) >= 5);
        Assert.True(cases.Select(a => a.Content).Distinct(StringComparer.Ordinal).Count() >= 140);
    }

    [Fact]
    public async Task Every_dispute_follows_the_reply_it_is_about()
    {
        await using var db = await demo.Office.DbAsync();
        var disputes = await db.Disputes.Where(d => d.Facts.AcceptedOn.Year == Hohhot2017.Year)
            .Join(db.Applications, d => d.ApplicationId, a => a.Id, (d, a) => new { Dispute = d, Case = a }).ToListAsync(CancellationToken);

        Assert.Equal(50, disputes.Count);
        Assert.All(disputes, d => Assert.True(d.Case.ClosedOn < d.Dispute.Facts.AcceptedOn && d.Case.OrganId == d.Dispute.OrganId));
        Assert.Equal(50, disputes.Select(d => d.Dispute.Facts.Docket).Distinct(StringComparer.Ordinal).Count());
        Assert.All(disputes.Where(d => d.Dispute.Facts.AfterReconsideration is true), d => Assert.Contains(disputes, other =>
            other.Case.Id == d.Case.Id && other.Dispute.Facts.Kind is DisputeKind.Reconsideration && other.Dispute.Facts.ClosedOn < d.Dispute.Facts.AcceptedOn));
    }

    [Theory]
    [InlineData(PauseBoundary.Inclusive, CorrectionEffect.Pause)]
    [InlineData(PauseBoundary.Strict, CorrectionEffect.Restart)]
    public void The_year_comes_out_however_the_office_counts(PauseBoundary boundary, CorrectionEffect effect)
    {
        var ids = HohhotOrgans.All.ToDictionary(organ => organ.Code, _ => 1L);
        var history = new History(new ReplyClock(WorkCalendar.Published, new ClockSettings(boundary, effect)), ids);
        Hohhot2017.Tell(history);
        history.Play(new DateOnly(2018, 12, 31));

        Assert.Equal((139, 6), (history.Cases.Count(c => c.Case.Timeliness is Timeliness.InTime), history.Cases.Count(c => c.Case.Timeliness is Timeliness.Extended)));
        Assert.All(history.Cases, life => Assert.Equal(2017, life.Case.ClosedYear));
        Assert.Equal(50, history.Disputes.Count);
    }

    [Fact]
    public void The_city_has_57_reporting_units_under_one_office()
    {
        var kinds = HohhotOrgans.All.CountBy(organ => organ.Kind).ToDictionary();

        Assert.Equal((47, 9, 1, 1), (kinds[OrganKind.CityDepartment], kinds[OrganKind.CountyArea], kinds[OrganKind.DevelopmentZone], kinds[OrganKind.DisclosureOffice]));
        Assert.Equal(58, HohhotOrgans.All.Select(o => o.Code).Distinct().Count());
        Assert.Equal(58, HohhotOrgans.All.Select(o => o.Mark).Distinct().Count());
    }

    [Fact]
    public void The_office_moved_at_the_end_of_2017()
    {
        var office = HohhotOrgans.Create(HohhotOrgans.All[0], null);

        Assert.Equal("0471-4606211", office.ContactOn(new DateOnly(2017, 6, 1))!.Phone);
        Assert.Equal("0471-4669593", office.ContactOn(new DateOnly(2018, 2, 24))!.Phone);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;
}
