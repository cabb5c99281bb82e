using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>A unit's whole course written down and read again: facts, marks, objections and what is to be put right.</summary>
public sealed class AssessmentStorageTests
{
    private static readonly SchemeContent Scheme = SampleScheme.For(2026);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_course_survives_the_database_step_by_step()
    {
        await using var office = await OpenAsync();
        var id = await BeginAsync(office);
        await StepAsync(office, id, unit =>
        {
            foreach (var leaf in Scheme.Leaves)
            {
                unit.Assess(Scheme, leaf.Code, leaf.Most, "见附件", By("u"));
            }

            unit.Assess(Scheme, "C2", 6, "一件逾期", By("u")); // again: it takes the first one's place
            unit.Submit(Scheme, By("u"));
        });
        await StepAsync(office, id, unit => unit.Freeze(Registers(), By("a")));
        await StepAsync(office, id, unit =>
        {
            foreach (var key in Scheme.FactKeys.Where(key => Measures.Find(key) is { Register: FactRegister.Entered }))
            {
                unit.Enter(Scheme, key, new MeasuredFact(0), "", By("a"));
            }
        });
        await StepAsync(office, id, unit => unit.Enter(Scheme, "latePublication", new MeasuredFact(3), "抽查三条", By("b")));
        await StepAsync(office, id, unit =>
        {
            foreach (var leaf in Scheme.Leaves)
            {
                unit.Mark(Scheme, leaf.Code, MarkSeat.First, null, "", By("a"));
            }
        });
        await StepAsync(office, id, unit => unit.Mark(Scheme, "C4", MarkSeat.First, 3.5m, "一处缺依据", By("b")));
        await StepAsync(office, id, unit => unit.FeedBack(Scheme, By("a")));
        await StepAsync(office, id, unit => unit.Contest(Scheme, "C2", 6, "一件系邮政所误", By("u")));
        await StepAsync(office, id, unit => unit.Review(Scheme, "C2", 6, "属实", By("c")));
        await StepAsync(office, id, unit => unit.Settle(By("a", "2026-09-22"))); // fed back on Monday 14 September; counted 15, 16, 17, 18 and the worked Sunday 20
        await StepAsync(office, id, unit => unit.Decide(Scheme, 3, By("c")));
        await StepAsync(office, id, unit => unit.Announce(By("a")));
        await StepAsync(office, id, unit => unit.HandOver(Scheme, D("2026-12-31"), By("a")));
        await StepAsync(office, id, unit => unit.Rectify(1, "已改", By("a")));

        await using var db = await office.DbAsync();
        var found = await db.UnitAssessments.AsNoTracking().AsSplitQuery().SingleAsync(u => u.Id == id, Stop);

        Assert.Equal((UnitStage.HandedOver, 96m, "优秀", 3.84m, 3), (found.Stage, found.Final!.Value, found.Grade!, found.Contribution!.Value, found.Rank!.Value)); // 100 − 1.5 (B3) − 2 (C2 on review) − 0.5 (C4)
        Assert.Equal(96m, found.Card(Scheme).Final);
        Assert.Equal(6m, found.SelfScores.Single(self => self.IndicatorCode == "C2").Score);
        Assert.Equal([("SQ-HHHT-006-2026-00012", D("2026-10-17"), D("2026-10-18")), ("SQ-HHHT-006-2026-00021", D("2026-11-27"), D("2026-11-29"))], found.Cases.Select(c => (c.Number, c.DueOn!.Value, c.DoneOn!.Value)));
        Assert.Equal((3, "b"), found.Facts.Where(fact => fact.Key == "latePublication").Select(fact => (fact.Count, fact.By)).Single());
        Assert.Equal((3.5m, "b"), found.Marks.Where(mark => mark.IndicatorCode == "C4").Select(mark => (mark.Score!.Value, mark.By)).Single());
        Assert.Equal((4m, 6m, true), found.Objections.Select(o => (o.Before, o.After!.Value, o.IsUpheld!.Value)).Single());
        Assert.Equal([("B3", 1.5m, true), ("C2", 2m, false), ("C4", 0.5m, false)], found.Rectifications.OrderBy(r => r.Ordinal).Select(r => (r.IndicatorCode, r.Lost, r.DoneOn is not null)));
    }

    [Fact]
    public async Task Two_who_act_on_one_unit_at_the_same_time_do_not_overwrite_each_other()
    {
        await using var office = await OpenAsync();
        var id = await BeginAsync(office);
        await using var first = await office.DbAsync();
        await using var second = await office.DbAsync();
        var (one, other) = (await first.UnitAssessments.SingleAsync(u => u.Id == id, Stop), await second.UnitAssessments.SingleAsync(u => u.Id == id, Stop));
        one.Assess(Scheme, "A1", 3, "", By("u"));
        await first.SaveChangesAsync(Stop);
        other.Assess(Scheme, "A2", 6, "", By("v"));

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync(Stop));
    }

    [Fact]
    public async Task A_unit_is_assessed_once_a_round()
    {
        await using var office = await OpenAsync();
        await BeginAsync(office);
        await using var db = await office.DbAsync();
        db.UnitAssessments.Add(new UnitAssessment((await db.AssessmentRounds.SingleAsync(Stop)).Id, office.Environment6.Id, AssessmentGroup.Departments));

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Stop));
    }

    private static IEnumerable<FrozenFact> Registers() => Scheme.FactKeys.Where(key => Measures.Find(key) is { Register: not FactRegister.Entered })
        .Select(key => key == "lateReply"
            ? new FrozenFact(key, new MeasuredFact(2, 23), [
                new ListedCase("SQ-HHHT-006-2026-00012", "餐饮油烟监测报告", D("2026-10-17"), D("2026-10-18")),
                new ListedCase("SQ-HHHT-006-2026-00021", "环评专家库名单", D("2026-11-27"), D("2026-11-29")),
            ])
            : new FrozenFact(key, new MeasuredFact(0, 23), []));

    private static AssessmentHand By(string who, string on = "2026-09-14") => new(D(on), who, WorkCalendar.Published);

    private static async Task<long> BeginAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var scheme = new AssessmentScheme(Scheme, By("a", "2026-06-01"));
        scheme.Publish(D("2026-07-01"), null, By("a", "2026-06-01"));
        db.AssessmentSchemes.Add(scheme);
        await db.SaveChangesAsync(Stop);
        var round = new AssessmentRound(scheme, D("2026-07-31"), D("2026-08-31"));
        db.AssessmentRounds.Add(round);
        await db.SaveChangesAsync(Stop);
        var unit = new UnitAssessment(round.Id, office.Environment6.Id, AssessmentGroup.Departments);
        db.UnitAssessments.Add(unit);
        await db.SaveChangesAsync(Stop);
        return unit.Id;
    }

    private static async Task StepAsync(TestOffice office, long id, Action<UnitAssessment> act)
    {
        await using var db = await office.DbAsync();
        act(await db.UnitAssessments.AsSplitQuery().SingleAsync(u => u.Id == id, Stop));
        await db.SaveChangesAsync(Stop);
    }
}
