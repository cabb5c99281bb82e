using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>What the register of applications gives to an assessment.</summary>
public sealed class CaseRegisterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_measure_that_is_not_entered_gives_one_fact_a_unit_also_where_it_is_nothing()
    {
        await using var office = await FactOffice.OpenAsync();

        var facts = await office.FactsAsync(new AssessedSpan(2026, D("2026-09-13")));

        Assert.Equal(3, facts.Count);
        Assert.All(facts, unit => Assert.Equal(FactOffice.Counted.Select(entry => entry.Key).Order(), unit.Select(fact => fact.Key).Order()));
        Assert.All(facts.SelectMany(unit => unit), fact => Assert.Equal((new MeasuredFact(0), 0), (fact.Fact, fact.Cases.Count)));
    }

    [Theory]
    [InlineData(1, "2017-12-31")]
    [InlineData(2, "2017-08-15")]
    [InlineData(3, "2020-12-31")]
    [InlineData(4, "2021-02-01")]
    [InlineData(5, "2022-12-31")]
    public async Task The_queries_find_exactly_what_the_domain_counts_among_all_cases(int seed, string cutOff)
    {
        await using var office = await FactOffice.OpenAsync();
        var cases = (await office.FillAsync(seed, 500)).Where(a => a.VoidedOn is null).ToList();
        var span = new AssessedSpan(seed == 4 ? 2020 : D(cutOff).Year, D(cutOff));
        var papers = await PapersAsync(office);
        var clock = office.Get<ReplyClock>();

        var facts = await office.FactsAsync(span);

        foreach (var entry in FactOffice.Counted.Where(entry => entry.Register is FactRegister.Cases))
        {
            foreach (var organ in facts.Select(unit => unit.Key))
            {
                var own = cases.Where(a => a.OrganId == organ).Select(a => Judged(a, papers, clock)).ToList();
                var fact = facts[organ].Single(f => f.Key == entry.Key);
                Assert.Equal(own.Where(one => CaseMeasures.Counts(entry.Measure, one, span)).Select(one => one.Number).Order(), fact.Cases.Select(one => one.Number));
                Assert.Equal(entry.HasBase ? own.Count(one => CaseMeasures.IsExpected(one, span)) : 0, fact.Fact.Base);
                Assert.Equal(fact.Cases.Count, fact.Fact.Count);
            }
        }
    }

    [Theory]
    [InlineData(7, 2017)]
    [InlineData(8, 2021)]
    public async Task What_was_replied_late_is_what_the_statistics_call_late(int seed, int year)
    {
        await using var office = await FactOffice.OpenAsync();
        var cases = await office.FillAsync(seed, 500);

        var facts = await office.FactsAsync(new AssessedSpan(year, new DateOnly(year, 12, 31)));

        var late = cases.Where(a => a is { VoidedOn: null, Timeliness: Timeliness.Overdue } && a.ClosedYear == year).ToList();
        Assert.NotEmpty(late);
        Assert.Equal(late.Count, facts.SelectMany(unit => unit).Where(fact => fact.Key == "lateReply").Sum(fact => fact.Fact.Count));
        Assert.Equal(late.Select(a => (a.Number, a.FinalDueOn, a.ClosedOn)).Order(), facts.SelectMany(unit => unit).Where(fact => fact.Key == "lateReply").SelectMany(fact => fact.Cases).Select(c => (c.Number, c.DueOn, c.DoneOn)).Order());
    }

    [Fact]
    public async Task A_case_opened_again_stays_as_late_or_in_time_as_its_first_reply()
    {
        await using var office = await FactOffice.OpenAsync();
        foreach (var (arrived, replied) in new[] { ("2026-03-02", "2026-03-30"), ("2026-03-02", "2026-04-15") }) // twenty working days end on 30 March
        {
            var found = await office.CloseAsync(await office.RegisterAsync(arrived), ReplyOutcome.Refused, replied, WithholdingGround.InternalAffairs);
            await using var db = await office.DbAsync();
            var stored = await db.Applications.SingleAsync(a => a.Number == found.Number, Cancel);
            stored.Reopen(D("2026-06-01"), D("2026-06-15"), "复议撤销", D("2026-09-14"), office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
        }

        var late = await office.FactAsync(Measure.LateReply, 2026, "2026-09-13");

        Assert.Equal(new MeasuredFact(1, 2), late.Fact);
        Assert.Equal((D("2026-03-30"), D("2026-04-15")), (late.Cases[0].DueOn!.Value, late.Cases[0].DoneOn!.Value));
        Assert.Equal(0, (await office.FactAsync(Measure.NoReply, 2026, "2026-09-13")).Fact.Count);
    }

    [Fact]
    public async Task Papers_are_missing_only_where_a_reply_left_without_the_program()
    {
        await using var office = await FactOffice.OpenAsync();
        await office.ToAsync(await office.DraftedAsync(), ReplyStage.Dispatched);
        var sought = await office.DraftedAsync(ReplyOutcome.NotExisting, submit: false);
        await office.TakeAsync(sought, ReplyStep.RecordSearch);
        sought = await office.ReplyAsync(sought.Application.Number);
        await office.TakeAsync(sought, ReplyStep.Submit);
        await office.ToAsync(await office.ReplyAsync(sought.Application.Number), ReplyStage.Dispatched);
        office.ActAs(Role.Clerk);
        var granted = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        var notExisting = await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.NotExisting, "2026-09-10");

        Assert.Equal([granted.Number], (await office.FactAsync(Measure.MissingSecrecyReview, 2026)).Cases.Select(c => c.Number));
        Assert.Equal([notExisting.Number], (await office.FactAsync(Measure.MissingSearchRecord, 2026)).Cases.Select(c => c.Number));
    }

    private static async Task<(ISet<long> Reviewed, ISet<long> Sought)> PapersAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var boxes = await db.Archivings.AsNoTracking().ToListAsync(Cancel);
        return (boxes.Where(box => box.Lines.Any(line => line.Paper is ArchivePaper.ReviewSheet)).Select(box => box.ApplicationId).ToHashSet(),
            boxes.Where(box => box.Lines.Any(line => line.Paper is ArchivePaper.SearchRecord)).Select(box => box.ApplicationId).ToHashSet());
    }

    private static JudgedCase Judged(Application found, (ISet<long> Reviewed, ISet<long> Sought) papers, ReplyClock clock) => new(found.Number, found.FinalDueOn, found.ClosedOn, found.Outcome, found.Ground)
    {
        Defects = found.Defects(clock),
        ArchivedOn = found.ArchivedOn,
        HasSearchRecord = papers.Sought.Contains(found.Id),
        HasSecrecyReview = papers.Reviewed.Contains(found.Id),
        HasThirdParty = found.Consultations.Any(letter => letter.Party is ConsultedParty.ThirdParty),
        HasEndlessPause = found.Consultations.Any(letter => letter.EndedOn is null && (letter.Party is ConsultedParty.ThirdParty || found.Regulation is Regulation.R2019)),
        IsFromLedger = found.ImportId is not null,
    };
}
