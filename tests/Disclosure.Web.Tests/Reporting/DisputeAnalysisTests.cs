using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Applications;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>复议诉讼分析 over the database: the same numbers as the forms, and behind each number its disputes.</summary>
public sealed class DisputeAnalysisTests
{
    private static readonly CaseLights Lights = new(new ReplyClock(WorkCalendar.Published, ClockSettings.Default), LightRules.Usual, new FakeTimeProvider(new DateTimeOffset(Caseload.Today, new TimeOnly(9, 0), TimeSpan.FromHours(8))));

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Each_year_says_what_its_form_says(int seed)
    {
        await using var office = await RandomCaseload.OpenAsync(seed);
        office.ActAs(Role.Supervisor);
        var analysis = await office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2016, 2022), Cancel);

        foreach (var year in analysis.Years)
        {
            var (old, now) = (await FiguresAsync(office, StatisticsForm.Form2014, year.Year), await FiguresAsync(office, StatisticsForm.Form2021, year.Year));
            var line = year.Kind is DisputeKind.Reconsideration ? "4" : "5";
            string[] rows = year.Kind is DisputeKind.Reconsideration ? ["reconsideration"] : ["lawsuit.direct", "lawsuit.afterReconsideration"];
            Assert.Equal((old[line], old[line + ".2"]), (year.Filed, year.FiledCorrected));
            Assert.Equal(
                [rows.Sum(r => now[r, "UPHELD"]), rows.Sum(r => now[r, "CORRECTED"]), rows.Sum(r => now[r, "OTHER"]), rows.Sum(r => now[r, "PENDING"])],
                new decimal?[] { year.Decided.Upheld, year.Decided.Corrected, year.Decided.Other, year.Pending });
        }
    }

    [Theory]
    [InlineData(6, 2016, 2022, null)]
    [InlineData(7, 2019, 2019, DisputeKind.Lawsuit)]
    public async Task Behind_every_number_stand_as_many_disputes(int seed, int from, int to, DisputeKind? kind)
    {
        await using var office = await RandomCaseload.OpenAsync(seed);
        office.ActAs(Role.Supervisor);
        var filter = new AnalysisFilter(from, to, kind);
        var analysis = await office.Get<DisputeAnalysis>().RunAsync(filter, Cancel);

        foreach (var year in analysis.Years)
        {
            Assert.Equal(year.Filed, await BehindAsync(office, filter.Door(DisputeCount.Filed, year.Year, year.Year, ("kind", $"{year.Kind}"))));
            Assert.Equal(year.Pending, await BehindAsync(office, filter.Door(DisputeCount.Pending, year.Year, year.Year, ("kind", $"{year.Kind}"))));
            Assert.Equal(year.Decided.Corrected, await BehindAsync(office, filter.Door(DisputeCount.Decided, year.Year, year.Year, ("kind", $"{year.Kind}"), ("result", "Corrected"))));
        }

        Assert.Equal(analysis.Whole.Decided, await BehindAsync(office, filter.Door(DisputeCount.Decided)));
        foreach (var (share, last, name, value) in Lines(analysis))
        {
            Assert.True(share.Decided == await BehindAsync(office, filter.Door(DisputeCount.Decided, (name, value))), $"{name}={value}");
            Assert.True(last.Decided == await BehindAsync(office, filter.Door(DisputeCount.Decided, to, to, (name, value))), $"{name}={value} in {to}");
        }

        Assert.Equal(analysis.Whole.Decided, analysis.Matters.Sum(line => line.Whole.Decided));
        Assert.Equal(analysis.Whole.Corrected, analysis.Reasons.Sum(line => line.Whole.Corrected));
        Assert.True(analysis.Matters.Count > 1);
    }

    [Fact]
    public async Task What_was_contested_is_the_reply_of_the_case_and_its_topics_are_those_of_the_case()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.Supervisor);
        var application = office.Case("2025-03-03", "2025-03-20", ReplyOutcome.Refused, WithholdingGround.ProcessInformation, subjects: "土地管理；城乡规划建设");
        await office.SaveAsync(application);
        var annulled = office.Reconsideration("2025-04-01", DisputeResult.Annulled, "2025-05-06");
        annulled.Concern(application.Id);
        await office.SaveAsync(annulled, office.Reconsideration("2025-06-03", DisputeResult.Upheld, "2025-07-10"));

        var analysis = await office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2025, 2026), Cancel);

        Assert.Equal([("Refused.ProcessInformation", 1L), ("Unknown", 0L)], analysis.Matters.Select(m => (m.Key.Code, m.Whole.Corrected)));
        Assert.Equal([("土地管理", 1L), ("城乡规划建设", 1L), ("", 0L)], analysis.Topics.Select(t => (t.Key, t.Whole.Corrected)));
        Assert.Equal((CountedFilter.Missing, 1L), (Assert.Single(analysis.Reasons).Key, analysis.Reasons[0].Whole.Corrected));
        Assert.Equal(50m, Assert.Single(analysis.Organs).Whole.Percent);
        Assert.Equal(1, await BehindAsync(office, analysis.Filter.Door(DisputeCount.Decided, ("topic", "土地管理"))));
        Assert.Equal(0, await BehindAsync(office, analysis.Filter.Door(DisputeCount.Decided, ("topic", "土地"))));
    }

    [Fact]
    public async Task In_the_whole_period_a_lawsuit_counts_once_with_what_was_decided_last()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.Supervisor);
        var application = office.Case("2024-03-03", "2024-03-20");
        await office.SaveAsync(application);
        var (first, second) = (office.Lawsuit("2024-05-06", DisputeResult.ClaimDismissed, "2024-09-02", instance: CourtInstance.First), office.Lawsuit("2025-01-06", DisputeResult.Annulled, "2025-03-03", instance: CourtInstance.Second));
        first.Concern(application.Id);
        second.Concern(application.Id);
        await office.SaveAsync(first, second);

        var analysis = await office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2024, 2025, DisputeKind.Lawsuit), Cancel);

        Assert.Equal([new CorrectedShare(1, 0, 0), new CorrectedShare(0, 1, 0)], analysis.Years.Select(y => y.Decided));
        Assert.Equal(new CorrectedShare(0, 1, 0), analysis.Whole);
    }

    [Fact]
    public async Task A_unit_sees_its_own_whatever_it_asks_for()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Reconsideration("2025-04-01", DisputeResult.Annulled, "2025-05-06"), office.Reconsideration("2025-04-01", DisputeResult.Upheld, "2025-05-06", office.District48));
        office.ActAs(Role.HeadOfOffice, office.District48);

        var analysis = await office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2025, 2025, Organ: office.Environment6.Code), Cancel);

        Assert.Equal((office.District48.Code, new CorrectedShare(1, 0, 0)), (analysis.Unit!.Code, analysis.Whole));
        Assert.Empty(analysis.Organs);
    }

    [Fact]
    public async Task Who_may_not_analyse_is_told_nothing()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.Clerk);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<DisputeAnalysis>().RunAsync(new AnalysisFilter(2025, 2025), Cancel));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<(CorrectedShare Whole, CorrectedShare Last, string Name, string Value)> Lines(AnalysisOfDisputes analysis) =>
    [
        .. analysis.Organs.Select(l => (l.Whole, l.Years[^1], "organ", l.Key.Code)),
        .. analysis.Topics.Select(l => (l.Whole, l.Years[^1], "topic", l.Key.Length > 0 ? l.Key : CountedFilter.Missing)),
        .. analysis.Matters.Select(l => (l.Whole, l.Years[^1], "matter", l.Key.Code)),
        .. analysis.Reasons.Select(l => (l.Whole, l.Years[^1], "reason", l.Key)),
    ];

    /// <summary>How many disputes the list shows at an address.</summary>
    private static async Task<long> BehindAsync(TestOffice office, string address)
    {
        var filter = DisputeFilter.Read(ListAddress.Read("http://localhost" + address, [], null, false));
        await using var db = await office.DbAsync();
        var organ = filter.Organ is { } code ? await db.Organs.Where(o => o.Code == code).Select(o => (long?)o.Id).SingleAsync(Cancel) : null;
        Assert.NotEmpty(QueryHelpers.ParseQuery(new Uri("http://localhost" + address).Query));
        return await DisputeList.Disputes(db, filter, organ, Lights).LongCountAsync(Cancel);
    }

    private static async Task<FormFigures> FiguresAsync(TestOffice office, StatisticsForm form, int year) =>
        (await office.Get<StatisticsQuery>().RunAsync(form, year, null, Cancel)).Result.Figures;
}
