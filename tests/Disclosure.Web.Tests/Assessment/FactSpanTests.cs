using Disclosure.Domain.Assessment;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Assessment;
using Disclosure.Web.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>Where one year's facts end the next year's begin: nothing costs points twice, nothing falls between.</summary>
public sealed class FactSpanTests
{
    private static readonly SchemeContent Scheme = SampleScheme.For(2027);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_unit_that_was_assessed_last_year_is_judged_from_the_day_after_its_cut_off()
    {
        await using var office = await FactOffice.OpenAsync();
        await office.UnitAtAsync(UnitStage.Scoring); // 市环保局, frozen on what was known at the end of 31 August 2026
        await using (var db = await office.DbAsync())
        {
            foreach (var organ in new[] { office.Environment6, office.District48 })
            {
                db.AddRange(
                    office.Case("2026-06-01", "2026-08-20", organ: organ),
                    office.Case("2026-08-03", "2026-09-11", organ: organ), // due on 28 August: not answered at the cut-off, and counted so
                    office.Case("2026-08-10", "2026-09-10", organ: organ)); // due on 7 September
            }

            await db.SaveChangesAsync(Cancel);
        }

        var facts = await FactsAsync(office, "2027-12-31");

        Assert.Equal((1, D("2026-09-10")), (Late(facts[office.Environment6.Id]).Count(), Late(facts[office.Environment6.Id]).Single().DoneOn));
        Assert.Empty(Late(facts[office.District48.Id])); // it was not assessed then: its year begins in January
    }

    [Fact]
    public async Task An_annual_report_that_last_years_cut_off_has_judged_is_not_judged_again()
    {
        await using var office = await FactOffice.OpenAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        await using (var db = await office.DbAsync())
        {
            await db.AssessmentRounds.Where(round => round.Id == unit.RoundId).ExecuteUpdateAsync(set => set.SetProperty(round => round.CutOffOn, D("2027-03-31")), Cancel); // so that the report on 2026 is judged with 2026
            db.AnnualReports.AddRange(
                new AnnualReport(office.Environment6.Id, 2026, D("2027-02-02"), "https://example.cn/a", "u", D("2027-02-02")), // due on 31 January
                new AnnualReport(office.District48.Id, 2026, D("2027-04-02"), "https://example.cn/b", "u", D("2027-04-02"))); // due on 31 March
            await db.SaveChangesAsync(Cancel);
        }

        var facts = await FactsAsync(office, "2027-12-31");

        Assert.Empty(facts[office.Environment6.Id].Single(fact => fact.Key == "lateAnnualReport").Cases);
        Assert.Equal(["2026"], facts[office.District48.Id].Single(fact => fact.Key == "lateAnnualReport").Cases.Select(found => found.Number)); // it was not assessed for 2026
    }

    private static async Task<ILookup<long, FrozenFact>> FactsAsync(TestOffice office, string cutOff)
    {
        await using var db = await office.DbAsync();
        return await office.Get<AssessmentFacts>().ReadAsync(db, Scheme, new AssessedSpan(2027, D(cutOff)), [office.Environment6.Id, office.District48.Id], withCases: true, Cancel);
    }

    private static IEnumerable<ListedCase> Late(IEnumerable<FrozenFact> facts) => facts.Single(fact => fact.Key == "lateReply").Cases;
}
