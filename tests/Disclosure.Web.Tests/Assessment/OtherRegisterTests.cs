using Disclosure.Domain.Assessment;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Tests.Disputes;
using Disclosure.Web.Tests.Reporting;
using Disclosure.Web.Tests.Supervision;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>What disputes, supervision, statistics and last year's assessment give to this year's.</summary>
public sealed class OtherRegisterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task What_was_corrected_is_what_the_statistics_have_decided(int seed)
    {
        await using var office = await RandomCaseload.OpenAsync(seed, 200, 300);
        var form = StatisticsForm.Form2021;
        await using var facts = await FactOffice.OpenAsync();
        foreach (var year in new[] { 2018, 2021, 2022 })
        {
            var result = await office.Get<StatisticsQuery>().RunAsync(form, year, null, Cancel);
            await using var db = await office.DbAsync();
            var asked = new Disclosure.Web.Assessment.FactQuestion(
                new AssessedSpan(year, new DateOnly(year, 12, 31)), [office.CityOffice.Id, office.Environment6.Id, office.District48.Id],
                new HashSet<Measure> { Measure.CorrectedReconsideration, Measure.LostLawsuit, Measure.CorrectedDispute }, WithCases: true);

            var found = await new Disclosure.Web.Assessment.DisputeRegister(facts.Get<Disclosure.Domain.Deadlines.ReplyClock>()).ReadAsync(db, asked, Cancel);

            decimal Of(Func<DisputeKind, bool> kind) => form.Cells.Where(cell => cell.Source is FigureSource.Disputes { Set: { Standings: [DisputeStanding.Corrected] } set } && kind(set.Kind)).Sum(cell => result.Result.Figures[cell.Key] ?? 0);
            decimal Sum(string key) => found.Where(fact => fact.Fact.Key == key).Sum(fact => fact.Fact.Fact.Count);
            Assert.Equal((Of(kind => kind is DisputeKind.Reconsideration), Of(kind => kind is DisputeKind.Lawsuit)), (Sum("correctedReconsideration"), Sum("lostLawsuit")));
            Assert.True(Sum("lostLawsuit") > 0);
            Assert.Equal(Sum("correctedDispute"), Sum("correctedReconsideration") + Sum("lostLawsuit"));
        }
    }

    [Fact]
    public async Task An_answer_and_an_order_that_came_late_are_listed_with_their_days()
    {
        await using var office = await FactOffice.OpenAsync();
        await office.StoreAsync("FY-1", DisputeOffice.Reconsideration("2026-08-03"), copyOn: "2026-08-04"); // ten days or seven working days have passed
        await office.StoreAsync("FY-2", DisputeOffice.Reconsideration("2026-09-09"), copyOn: "2026-09-10");
        await office.StoreAsync("SS-3", DisputeOffice.Lawsuit("2026-03-02"), copyOn: "2026-03-03");
        await using (var db = await office.DbAsync())
        {
            var hand = new DisputeHand(D("2026-09-14"), "u", WorkCalendar.Published);
            var lost = await db.Disputes.SingleAsync(d => d.Number == "SS-3", Cancel);
            lost.Conclude(new DisputeConclusion(D("2026-06-01"), D("2026-06-05"), DecisionForm.Judgment, "行初1号", DisputeResult.OrderedToReplyAgain)
            {
                Reason = Enum.GetValues<CorrectedReason>()[0],
                Orders = [new DisputeOrder(ObligationKind.ReplyAgain, "重新答复", D("2026-07-01"))],
            }, hand);
            await db.SaveChangesAsync(Cancel);
        }

        var (late, orders) = (await office.FactAsync(Measure.LateDisputeAnswer, 2026, "2026-09-13"), await office.FactAsync(Measure.LatePerformance, 2026, "2026-09-13"));

        Assert.Equal(("FY-1", "呼和浩特市人民政府 呼政复字〔2026〕7号"), (Assert.Single(late.Cases).Number, late.Cases[0].Title));
        Assert.True(late.Cases[0].DueOn < D("2026-09-13") && late.Cases[0].DoneOn is null);
        Assert.Equal(("SS-3", D("2026-07-01")), (Assert.Single(orders.Cases).Number, orders.Cases[0].DueOn!.Value));
    }

    [Fact]
    public async Task Notices_complaints_and_inspections_of_the_year_count()
    {
        await using var office = await FactOffice.OpenAsync();
        var answered = await office.NoticeAtAsync(NoticeStage.Answered);
        var rejected = await office.NoticeAtAsync(NoticeStage.NotInPlace);
        var silent = await office.NoticeAtAsync(NoticeStage.Issued);
        var complaint = await office.ComplaintAtAsync(ComplaintStage.Decided);
        await using (var db = await office.DbAsync())
        {
            var hand = new SupervisionHand(D("2026-09-14"), "supervisor", WorkCalendar.Published);
            var inspection = new Inspection("JC-1", office.CityOffice.Id, "专项检查", "", D("2026-09-20"), [("登记是否完整", ""), ("是否按期", ""), ("是否归档", "")], [office.Environment6.Id, office.District48.Id], hand);
            inspection.Send(hand);
            inspection.Reply(office.Environment6.Id, [new(1, InspectionReply.Yes, ""), new(2, InspectionReply.Yes, ""), new(3, InspectionReply.Yes, "")], hand);
            inspection.Evaluate(office.Environment6.Id, [new(1, InspectionReply.Yes, ""), new(2, InspectionReply.No, ""), new(3, InspectionReply.Partly, "")], "一般", hand);
            inspection.Reply(office.District48.Id, [new(1, InspectionReply.No, ""), new(2, InspectionReply.No, ""), new(3, InspectionReply.No, "")], hand);
            db.Inspections.Add(inspection);
            await db.SaveChangesAsync(Cancel);
        }

        var facts = await office.FactsAsync(new AssessedSpan(2026, D("2026-12-31")), office.Environment6.Id, office.District48.Id);

        FrozenFact Of(Measure measure) => facts[office.Environment6.Id].Single(fact => fact.Key == Measures.Of(measure).Key);
        Assert.Equal([(silent.Number, silent.DueOn)], Of(Measure.LateNoticeAnswer).Cases.Select(c => (c.Number, c.DueOn)));
        Assert.DoesNotContain(answered.Number, Of(Measure.LateNoticeAnswer).Cases.Select(c => c.Number));
        Assert.Equal([rejected.Number], Of(Measure.NoticeNotInPlace).Cases.Select(c => c.Number));
        Assert.Equal([(complaint.Code, "逾期不答复申请")], Of(Measure.FoundedComplaint).Cases.Select(c => (c.Number, c.Title)));
        Assert.Equal([("JC-1/02", "是否按期"), ("JC-1/03", "是否归档")], Of(Measure.InspectionProblem).Cases.Select(c => (c.Number, c.Title)));
        Assert.All(facts[office.District48.Id].Where(fact => Measures.Find(fact.Key)!.Register is FactRegister.Supervision), fact => Assert.Equal(0, fact.Fact.Count)); // what it says of itself costs nothing
        Assert.Equal(0, (await office.FactAsync(Measure.LateNoticeAnswer, 2026, "2026-09-14")).Fact.Count); // at that cut-off none was late
        Assert.Equal(0, (await office.FactAsync(Measure.FoundedComplaint, 2025)).Fact.Count);
    }

    [Fact]
    public async Task The_checks_that_fail_on_a_units_own_form_are_its_arithmetic_errors()
    {
        await using var office = await FactOffice.OpenAsync();
        await using (var db = await office.DbAsync())
        {
            db.Add(office.Case("2017-03-01", "2017-05-31")); // late, and no line of the form of 2014 holds it
            db.Add(office.Case("2017-03-01", "2017-03-10", organ: office.District48));
            await db.SaveChangesAsync(Cancel);
        }

        office.ActAs(Role.CityOffice);
        var own = (await office.Get<StatisticsQuery>().RunAsync(StatisticsForm.Form2014, 2017, "HHHT-006", Cancel)).Result.Checks.Where(c => c is { Level: CheckLevel.Error, Holds: false }).ToList();
        var facts = await office.FactsAsync(new AssessedSpan(2017, D("2017-12-31")));

        Assert.NotEmpty(own);
        Assert.Equal(own.Select(c => (c.Id, c.Detail)), facts[office.Environment6.Id].Single(f => f.Key == "reportArithmeticError").Cases.Select(c => (c.Number, c.Title)));
        Assert.Equal(0, facts[office.District48.Id].Single(f => f.Key == "reportArithmeticError").Fact.Count);
    }

    [Fact]
    public async Task An_annual_report_is_late_by_the_register_and_missing_only_where_its_day_came_while_the_register_was_kept()
    {
        await using var office = await FactOffice.OpenAsync();
        await office.RegisterAsync("2026-09-01"); // the first entry of the program: 14 September 2026
        await using (var db = await office.DbAsync())
        {
            db.AnnualReports.Add(new AnnualReport(office.Environment6.Id, 2025, D("2026-02-02"), "https://example.cn", "u", D("2026-09-14"))); // due on 31 January
            db.AnnualReports.Add(new AnnualReport(office.District48.Id, 2025, D("2026-03-31"), "https://example.cn", "u", D("2026-09-14")));
            await db.SaveChangesAsync(Cancel);
        }

        var late = await office.FactAsync(Measure.LateAnnualReport, 2026);
        var missing = await office.FactAsync(Measure.LateAnnualReport, 2027, "2027-02-01");

        Assert.Equal([("2025", D("2026-01-31"), D("2026-02-02"))], late.Cases.Select(c => (c.Number, c.DueOn!.Value, c.DoneOn!.Value)));
        Assert.Equal([("2026", D("2027-01-31"), null)], missing.Cases.Select(c => (c.Number, c.DueOn!.Value, c.DoneOn)));
        Assert.Equal(0, (await office.FactAsync(Measure.LateAnnualReport, 2025)).Fact.Count); // that on 2024 was due before anybody could record it
        Assert.Equal(0, (await office.FactsAsync(new AssessedSpan(2026, D("2026-12-31")), office.District48.Id))[office.District48.Id].Single(fact => fact.Key == "lateAnnualReport").Fact.Count);
    }

    [Fact]
    public async Task Last_years_list_counts_where_its_day_has_passed()
    {
        await using var office = await FactOffice.OpenAsync();
        await using (var db = await office.DbAsync())
        {
            var hand = new AssessmentHand(D("2026-01-05"), "a", WorkCalendar.Published);
            var content = SampleScheme.For(2025);
            var scheme = new AssessmentScheme(content, hand with { Today = D("2025-06-01") });
            scheme.Publish(D("2025-07-01"), null, hand with { Today = D("2025-06-01") });
            db.AssessmentSchemes.Add(scheme);
            await db.SaveChangesAsync(Cancel);
            var round = new AssessmentRound(scheme, D("2025-07-31"), D("2025-12-31"));
            db.AssessmentRounds.Add(round);
            await db.SaveChangesAsync(Cancel);
            db.UnitAssessments.Add(Assessed(content, new UnitAssessment(round.Id, office.Environment6.Id, AssessmentGroup.Departments), hand));
            await db.SaveChangesAsync(Cancel);
        }

        var open = await office.FactAsync(Measure.OpenRectification, 2026, "2026-06-30");

        Assert.Equal([("2025-02", "C5 归档", D("2026-06-30"))], open.Cases.Select(c => (c.Number, c.Title, c.DueOn!.Value)));
        Assert.Equal(0, (await office.FactAsync(Measure.OpenRectification, 2026, "2026-06-29")).Fact.Count);
        Assert.Equal(0, (await office.FactAsync(Measure.OpenRectification, 2025)).Fact.Count);
    }

    /// <summary>A unit that lost points for two indicators, and has put one of them right.</summary>
    private static UnitAssessment Assessed(SchemeContent scheme, UnitAssessment unit, AssessmentHand hand)
    {
        unit.Freeze([.. scheme.FactKeys.Where(key => Measures.Find(key) is { Register: not FactRegister.Entered }).Select(key => new FrozenFact(key, new MeasuredFact(key is "lateArchiving" or "lateReply" ? 1 : 0, 20), []))], hand);
        foreach (var key in scheme.FactKeys.Where(key => Measures.Find(key) is { Register: FactRegister.Entered }))
        {
            unit.Enter(scheme, key, new MeasuredFact(0), "", hand);
        }

        foreach (var leaf in scheme.Leaves)
        {
            unit.Mark(scheme, leaf.Code, MarkSeat.First, null, "", hand);
        }

        unit.FeedBack(scheme, hand);
        unit.Accept(hand);
        unit.Decide(scheme, 1, hand);
        unit.Announce(hand);
        unit.HandOver(scheme, D("2026-06-30"), hand);
        unit.Rectify(1, "已改", hand);
        return unit;
    }
}
