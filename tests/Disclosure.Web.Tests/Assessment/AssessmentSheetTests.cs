using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>What whose eyes see of a unit's sheet, and when.</summary>
public sealed class AssessmentSheetTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(UnitStage.SelfAssessing)]
    [InlineData(UnitStage.SelfAssessed)]
    [InlineData(UnitStage.Scoring)]
    public async Task Before_the_feedback_the_unit_sees_its_own_words_only(UnitStage stage)
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(stage);
        office.ActAs(Role.HeadOfOffice);

        var sheet = await SheetAsync(office, unit);

        Assert.Equal((null, null, 0), (sheet!.Card, sheet.Rank, sheet.Unmarked == sheet.Leaves.Count ? 0 : 1));
        Assert.All(sheet.Lines, line => Assert.Equal((null, 0), (line.Score, line.Marks.Count)));
        Assert.All(sheet.Leaves.SelectMany(line => line.Facts), fact => Assert.Equal((null, null, 0), (fact.Fact, fact.Amount, fact.Cases.Count)));
        Assert.Empty(sheet.RedLines);
        Assert.Equal((100m, "见附件"), (sheet.SelfTotal!.Value, sheet.Find("A1")!.Self!.Remark)); // 105 with the bonus, held at 100
    }

    [Fact]
    public async Task From_the_feedback_on_the_unit_sees_what_cost_it_points_and_not_who_marked()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.FedBack);
        office.ActAs(Role.HeadOfOffice);

        var sheet = await SheetAsync(office, unit);

        Assert.Equal(94m, sheet!.Card!.Final); // 4 of A1 and 2 of B
        Assert.Equal(["/applications/SQ-HHHT-006-2026-00012", "/applications/SQ-HHHT-006-2026-00021"], sheet.Find("A1")!.Facts[0].Cases.Select(one => one.Href));
        Assert.Equal([(38m, "两件缺页", "")], sheet.Find("B")!.Marks.Select(mark => (mark.Score, mark.Reason, mark.By)));
        Assert.Equal((null, 0, null, null), (sheet.Rank, sheet.GroupSize, sheet.Previous, sheet.Next));
        Assert.Equal([UnitStep.Accept, UnitStep.Contest], sheet.Steps.Order());
        Assert.False(sheet.IsOffice);
    }

    [Theory]
    [InlineData(UnitStage.Decided, false)]
    [InlineData(UnitStage.Announced, true)]
    public async Task A_rank_is_the_units_to_see_once_it_is_announced(UnitStage stage, bool isSeen)
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(stage);
        office.ActAs(Role.Leader);

        Assert.Equal(isSeen ? 1 : null, (await SheetAsync(office, unit))!.Rank);
        office.ActAs(Role.Supervisor);
        Assert.Equal(1, (await SheetAsync(office, unit))!.Rank);
    }

    [Fact]
    public async Task A_foreign_unit_is_not_there()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.FedBack);
        office.ActAs(Role.HeadOfOffice, office.District48);

        Assert.Null(await SheetAsync(office, unit));
        Assert.Null(await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-048", Stop)); // her own takes no part
        office.ActAs(Role.SecrecyOfficer);
        await Assert.ThrowsAsync<NotAllowedException>(() => SheetAsync(office, unit));
    }

    [Fact]
    public async Task The_second_scorer_does_not_see_the_firsts_mark_before_both_are_in()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        await FreezeAsync(office, unit);
        office.ActAs(Role.Assessor);
        await MarkAsync(office, unit.Id, MarkSeat.First, 38);
        Assert.Equal((MarkSeat.First, 1), ((await LineAsync(office, unit)).Seat, (await LineAsync(office, unit)).Marks.Count)); // her own she sees

        office.ActAs(Role.CityOffice);
        var blind = await LineAsync(office, unit);
        Assert.Equal((MarkSeat.Second, 0, null, false, 40m), (blind.Seat, blind.Marks.Count, blind.Difference, blind.IsMarked, blind.Score!.Score));
        await MarkAsync(office, unit.Id, MarkSeat.Second, 36);
        var open = await LineAsync(office, unit);
        Assert.Equal((2, 2m, false), (open.Marks.Count, open.Difference!.Value, open.IsMarked));

        office.ActAs(Role.Assessor, "third");
        Assert.Equal(MarkSeat.Third, (await LineAsync(office, unit)).Seat);
        await MarkAsync(office, unit.Id, MarkSeat.Third, 37);
        Assert.True((await LineAsync(office, unit)).IsMarked);
        office.ActAs(Role.Supervisor);
        Assert.Null((await LineAsync(office, unit)).Seat); // who only looks marks nothing
    }

    [Fact]
    public async Task Whoever_assesses_sees_the_rank_so_far_and_goes_from_unit_to_unit_of_the_group()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        var other = new Domain.Organs.Organ("HHHT-007", "市住建局", Domain.Organs.OrganKind.CityDepartment, TestOffice.D("2008-05-01"));
        await using (var db = await office.DbAsync())
        {
            db.Organs.Add(other);
            await db.SaveChangesAsync(Stop);
            db.UnitAssessments.Add(new UnitAssessment(unit.RoundId, other.Id, AssessmentGroup.Departments)); // about which nothing is known, so that it has lost nothing yet
            db.UnitAssessments.Add(new UnitAssessment(unit.RoundId, office.District48.Id, AssessmentGroup.Areas));
            await db.SaveChangesAsync(Stop);
        }

        office.ActAs(Role.Assessor);
        var sheet = await SheetAsync(office, unit);

        Assert.Equal((2, 2, null, "HHHT-007"), (sheet!.Rank!.Value, sheet.GroupSize, sheet.Previous, sheet.Next));
        Assert.Equal("HHHT-006", (await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-007", Stop))!.Previous);
    }

    [Fact]
    public async Task What_can_be_confirmed_at_once_and_fed_back_is_offered_when_it_is_ready()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        await FreezeAsync(office, unit);
        office.ActAs(Role.Assessor);
        Assert.Equal((1, 4), ((await SheetAsync(office, unit))!.Confirmable, (await SheetAsync(office, unit))!.Unmarked)); // only A1's facts are known
        Assert.Equal([SheetAct.Confirm], SheetActs.Of((await SheetAsync(office, unit))!));

        var marked = await office.UnitAtAsync(UnitStage.Scoring);
        Assert.Equal([SheetAct.FeedBack], SheetActs.Of((await SheetAsync(office, marked))!));
    }

    [Fact]
    public async Task One_unit_is_reckoned_anew_without_the_cases_of_the_others()
    {
        var statements = new Statements();
        await using var office = await BeginAsync(add: statements.Listen);
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        await using (var db = await office.DbAsync())
        {
            for (var i = 0; i < 56; i++)
            {
                var organ = new Domain.Organs.Organ($"HHHT-{100 + i}", $"市某局{i}", Domain.Organs.OrganKind.CityDepartment, TestOffice.D("2008-05-01"));
                db.Organs.Add(organ);
                await db.SaveChangesAsync(Stop);
                var other = new UnitAssessment(unit.RoundId, organ.Id, AssessmentGroup.Departments);
                Bring(other, UnitStage.Scoring);
                db.UnitAssessments.Add(other);
            }

            await db.SaveChangesAsync(Stop);
        }

        office.ActAs(Role.Assessor);
        statements.Forget();
        var sheet = await SheetAsync(office, unit);

        Assert.Equal((1, 57), (sheet!.Rank!.Value, sheet.GroupSize));
        Assert.DoesNotContain("RoundId", Assert.Single(statements.All, text => text.Contains("AssessmentCases", StringComparison.Ordinal)), StringComparison.Ordinal); // those of the one unit
        Assert.InRange(statements.All.Count, 10, 25); // however many units there are
    }

    [Fact]
    public async Task An_open_sheet_asks_one_small_question_until_its_unit_goes_on()
    {
        var statements = new Statements();
        await using var office = await BeginAsync(add: statements.Listen);
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        var sheet = (await SheetAsync(office, unit))!;
        statements.Forget();

        Assert.False(await office.Get<AssessmentSheets>().IsOvertakenAsync(sheet, Stop));
        Assert.Single(statements.All);
        await MarkAsync(office, unit.Id, MarkSeat.First, 37, "a");
        office.ActAs(Role.Assessor);
        Assert.True(await office.Get<AssessmentSheets>().IsOvertakenAsync(sheet, Stop));
    }

    private static Task<AssessmentSheet?> SheetAsync(TestOffice office, UnitAssessment unit) => office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Stop);

    private static async Task<SheetLine> LineAsync(TestOffice office, UnitAssessment unit) => (await SheetAsync(office, unit))!.Find("B")!;

    private static async Task FreezeAsync(TestOffice office, UnitAssessment unit)
    {
        office.ActAs(Role.Assessor);
        await office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await office.RoundAsync()), Stop);
        Assert.Equal(UnitStage.Scoring, (await office.UnitAsync(unit.Id)).Stage);
    }

    private static async Task MarkAsync(TestOffice office, long unit, MarkSeat seat, decimal score, string who)
    {
        office.ActAs(Role.Assessor, who);
        await MarkAsync(office, unit, seat, score);
    }

    private static async Task MarkAsync(TestOffice office, long unit, MarkSeat seat, decimal score) =>
        await office.Get<MarkIndicator>().RunAsync(Form<MarkIndicatorForm>(await office.UnitAsync(unit), f => (f.Code, f.Seat, f.Score, f.Reason) = ("B", seat, score, "抽查五件")), Stop);
}
