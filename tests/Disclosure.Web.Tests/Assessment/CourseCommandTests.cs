using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Assessment.CourseOffice;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>What the commands of the course refuse, and what a replaced scheme does to them.</summary>
public sealed class CourseCommandTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_years_units_are_assessed_once()
    {
        await using var office = await BeginAsync();
        var scheme = await PublishedAsync(office, Scheme);
        await StartAsync(office, scheme);

        await RefusedAsync(AssessmentRule.RoundStarted, () => StartAsync(office, scheme));
        await RefusedAsync(AssessmentRule.RoundStarted, async () => await StartAsync(office, await PublishedAsync(office, Scheme))); // another one for the same group
        Assert.NotEqual("", await StartAsync(office, await PublishedAsync(office, Scheme with { Groups = [AssessmentGroup.Areas] })));
    }

    [Fact]
    public async Task A_second_click_starts_nothing_twice()
    {
        await using var office = await BeginAsync();
        var form = new StartRoundForm { SchemeId = (await PublishedAsync(office, Scheme)).Id, SelfAssessmentUntil = D("2026-10-31"), CutOffOn = D("2026-12-31") };

        Assert.Equal(await office.Get<StartRound>().RunAsync(form, Stop), await office.Get<StartRound>().RunAsync(form, Stop));

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.UnitAssessments.CountAsync(Stop));
    }

    [Fact]
    public async Task A_draft_starts_nothing_and_days_must_be_possible()
    {
        await using var office = await BeginAsync();
        await using (var db = await office.DbAsync())
        {
            db.AssessmentSchemes.Add(new AssessmentScheme(Scheme, By("a")));
            await db.SaveChangesAsync(Stop);
        }

        await using var read = await office.DbAsync();
        await RefusedAsync(AssessmentRule.RoundSchemeUnfit, async () => await StartAsync(office, await read.AssessmentSchemes.SingleAsync(Stop)));
        var published = await PublishedAsync(office, Scheme);
        await RefusedAsync(AssessmentRule.AssessmentDayUnfit, () => StartAsync(office, published, until: "2026-06-30"));
        await RefusedAsync(AssessmentRule.AssessmentDayUnfit, () => StartAsync(office, published, cutOff: "2025-12-31"));
    }

    [Fact]
    public async Task An_abolished_unit_takes_no_part()
    {
        await using var office = await BeginAsync();
        await using (var db = await office.DbAsync())
        {
            (await db.Organs.SingleAsync(o => o.Id == office.Environment6.Id, Stop)).Change("市环保局", OrganKind.CityDepartment, null, D("2026-09-13"));
            await db.SaveChangesAsync(Stop);
        }

        await StartAsync(office, await PublishedAsync(office, Scheme));

        await using var after = await office.DbAsync();
        Assert.Empty(await after.UnitAssessments.ToListAsync(Stop));
    }

    [Fact]
    public async Task Before_the_self_assessment_is_opened_nothing_is_done_with_a_unit()
    {
        await using var office = await BeginAsync();
        await StartAsync(office, await PublishedAsync(office, Scheme));
        var unit = await office.UnitAsync(office.Environment6);
        office.ActAs(Role.Clerk);

        var refusal = await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => office.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(unit, f => (f.Code, f.Score) = ("A1", 40)), Stop));

        Assert.Equal([UnitStep.Assess, RoundStage.Noticed], refusal.Arguments);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_else_changed_the_unit_or_the_round_is_refused()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        var round = await office.RoundAsync();
        office.ActAs(Role.Clerk);
        await office.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(unit, f => (f.Code, f.Score) = ("A1", 38)), Stop);

        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<AssessIndicator>().RunAsync(Form<AssessIndicatorForm>(unit, f => (f.Code, f.Score) = ("A1", 39)), Stop));
        office.ActAs(Role.Assessor);
        await office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(round), Stop);
        await Assert.ThrowsAsync<StaleFormException>(() => office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(round), Stop));
    }

    [Fact]
    public async Task A_second_click_marks_nothing_twice_and_somebody_elses_form_is_hers()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        var form = Form<MarkIndicatorForm>(unit, f => (f.Code, f.Score, f.Reason) = ("A1", 38, "一件系邮政所误"));
        office.ActAs(Role.Assessor);

        Assert.Equal(await office.Get<MarkIndicator>().RunAsync(form, Stop), await office.Get<MarkIndicator>().RunAsync(form, Stop));
        office.ActAs(Role.CityOffice);
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<MarkIndicator>().RunAsync(form, Stop));
    }

    [Fact]
    public async Task What_is_left_empty_is_asked_for()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.FedBack);
        office.ActAs(Role.HeadOfOffice);

        var refusal = await Assert.ThrowsAsync<ValidationException>(() => office.Get<ContestIndicator>().RunAsync(Form<ContestIndicatorForm>(unit, f => f.Reason = new string('字', UnitAssessment.MaxText + 1)), Stop));

        Assert.Equal(["请填写“指标”。", "请填写“请求得分”。", $"“申诉理由”最多 {UnitAssessment.MaxText} 个字。"], refusal.Errors.Select(error => error.ErrorMessage));
    }

    [Fact]
    public async Task No_unit_or_round_that_is_not_there()
    {
        await using var office = await BeginAsync();
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<ConfirmMarks>().RunAsync(new ConfirmMarksForm { UnitId = 99 }, Stop));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<OpenRound>().RunAsync(new OpenRoundForm { RoundId = 99 }, Stop));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<StartRound>().RunAsync(new StartRoundForm { SchemeId = 99, SelfAssessmentUntil = D("2026-10-31"), CutOffOn = D("2026-12-31") }, Stop));
    }

    [Fact]
    public async Task A_replaced_scheme_drops_what_it_no_longer_asks_for_and_takes_the_units_of_its_groups()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        var round = await office.RoundAsync();
        await office.ReplaceAsync(round, Scheme with { Groups = [AssessmentGroup.Departments, AssessmentGroup.Areas], Indicators = [.. Scheme.Indicators.Skip(1), new SchemeIndicator("A1", "按期答复", 60) { Rules = [new ScoringRule("A1.1", "逾期", "lateReply", 2)] }] });
        office.ActAs(Role.Assessor);

        await office.Get<FollowScheme>().RunAsync(Form<FollowSchemeForm>(round), Stop);

        var after = await office.UnitAsync(unit.Id);
        Assert.Equal((UnitStage.SelfAssessing, "A2 重复设置"), (after.Stage, after.ReturnReason!));
        Assert.Equal(["A1", "B", "G"], after.SelfScores.Select(self => self.IndicatorCode).Order(StringComparer.Ordinal));
        Assert.Equal(AssessmentGroup.Areas, (await office.UnitAsync(office.District48)).Group);
        Assert.Equal(RoundStage.Noticed, (await office.RoundAsync()).Stage);
    }

    [Fact]
    public async Task Units_of_a_group_that_the_new_edition_leaves_out_take_no_part_any_more()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        var round = await office.RoundAsync();
        await office.ReplaceAsync(round, Scheme with { Groups = [AssessmentGroup.Areas] });
        office.ActAs(Role.Assessor);

        await office.Get<FollowScheme>().RunAsync(Form<FollowSchemeForm>(round), Stop);

        await using var db = await office.DbAsync();
        Assert.Equal([office.District48.Id], await db.UnitAssessments.Select(u => u.OrganId).ToListAsync(Stop));
        Assert.DoesNotContain(unit.Id, await db.UnitAssessments.Select(u => u.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Facts_that_no_register_gave_are_not_taken_for_none()
    {
        await using var office = await BeginAsync(add: services => Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.RemoveAll<IMeasureRegister>(services));
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        office.ActAs(Role.Assessor);
        await office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await office.RoundAsync()), Stop);

        var refusal = await RefusedAsync(AssessmentRule.AssessmentFactMissing, async () => await office.Get<ConfirmMarks>().RunAsync(Form<ConfirmMarksForm>(await office.UnitAsync(unit.Id)), Stop));

        Assert.Equal("A1", refusal.Arguments[0]);
    }

    private static async Task<AssessmentScheme> PublishedAsync(TestOffice office, SchemeContent content)
    {
        await using var db = await office.DbAsync();
        var scheme = new AssessmentScheme(content, By("a", "2026-06-01"));
        scheme.Publish(D("2026-07-01"), null, By("a", "2026-06-01"));
        db.AssessmentSchemes.Add(scheme);
        await db.SaveChangesAsync(Stop);
        return scheme;
    }

    private static Task<string> StartAsync(TestOffice office, AssessmentScheme scheme, string until = "2026-10-31", string cutOff = "2026-12-31") =>
        office.Get<StartRound>().RunAsync(new StartRoundForm { SchemeId = scheme.Id, SelfAssessmentUntil = D(until), CutOffOn = D(cutOff) }, Stop);
}
