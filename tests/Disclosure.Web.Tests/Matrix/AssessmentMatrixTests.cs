using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Assessment;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Matrix;

/// <summary>
/// Role × act × stage at the service, for units and for the whole: what the page draws passes and leaves one entry, and everything else is refused and leaves one
/// too. What is lawful where is written down a second time in the domain's tests.
/// </summary>
public sealed class AssessmentMatrixTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<int> UnitSituations => [.. Enumerable.Range(0, UnitSituation.All.Count)];

    public static TheoryData<RoundStage, bool> RoundSituations => [.. from stage in Enum.GetValues<RoundStage>() from isReplaced in new[] { false, true } select (stage, isReplaced)];

    [Fact]
    public void Every_step_has_an_act()
    {
        Assert.Equal(Enum.GetValues<UnitStep>().Where(CourseRights.IsOwn), AssessmentCases.OfUnits.Select(one => one.Step).Distinct().Order());
        Assert.Equal(Enum.GetValues<RoundStep>(), AssessmentCases.OfRounds.Select(one => one.Step).OfType<RoundStep>().Order());
        Assert.All(Enum.GetValues<UnitStep>(), step => Assert.True(Enum.IsDefined(CourseRights.Of(step))));
    }

    [Theory]
    [MemberData(nameof(UnitSituations))]
    public async Task A_unit_yields_to_those_who_may_and_to_nobody_else(int index)
    {
        var situation = UnitSituation.All[index];
        await using var office = await CourseOffice.BeginAsync();
        var untouched = await UnitAsync(office, situation);
        var round = await office.RoundAsync();
        foreach (var one in AssessmentCases.OfUnits)
        {
            foreach (var (role, organ) in Everybody(office))
            {
                var actor = office.ActAs(role, organ);
                var isDrawn = CourseRights.May(round, untouched, one.Step, actor, TestOffice.D("2026-09-14"));
                var unit = isDrawn ? await UnitAsync(office, situation) : untouched;

                await AskAsync(office, one.Name, () => one.RunAsync(office, unit, Cancel), isDrawn, $"{one.Name} by {role} of {organ.Code} at {situation}");
            }
        }

        Assert.Equal(untouched.Version, (await office.UnitAsync(untouched.Id)).Version);
    }

    [Theory]
    [MemberData(nameof(UnitSituations))]
    public async Task Evidence_is_laid_from_its_own_side_and_by_nobody_else(int index)
    {
        var situation = UnitSituation.All[index];
        await using var office = await CourseOffice.BeginAsync();
        var unit = await UnitAsync(office, situation);
        var today = TestOffice.D("2026-09-14");
        foreach (var (role, organ) in Everybody(office))
        {
            var actor = office.ActAs(role, organ);
            var isOwn = actor.May(Permission.AssessOwnUnit) && actor.Reaches(unit.OrganId) && (unit.May(UnitStep.Assess, today) || unit.May(UnitStep.Contest, today));
            var isOffice = actor.May(Permission.MarkUnits) && actor.Reaches(unit.OrganId);
            var where = $"by {role} of {organ.Code} at {situation}";

            await AskAsync(office, nameof(AddEvidence), () => AssessmentCases.LayAsync(office, unit, Cancel), isOwn, $"evidence {where}");
            await AskAsync(office, nameof(AddOfficeEvidence), () => AssessmentCases.LayForOfficeAsync(office, unit, "A1", null, Cancel), isOffice && unit.MayProve(CourseOffice.Scheme, "A1", null, today, actor.Name), $"for a mark {where}");
            await AskAsync(office, nameof(AddOfficeEvidence), () => AssessmentCases.LayForOfficeAsync(office, unit, "A2", "latePublication", Cancel), isOffice && unit.May(UnitStep.Enter, today), $"for a fact {where}");
        }

        Assert.Equal(unit.Version, (await office.UnitAsync(unit.Id)).Version);
    }

    [Theory]
    [MemberData(nameof(RoundSituations))]
    public async Task A_round_yields_to_those_who_may_and_to_nobody_else(RoundStage stage, bool isReplaced)
    {
        await using var office = await CourseOffice.BeginAsync();
        var untouched = await RoundAsync(office, stage, isReplaced);
        foreach (var one in AssessmentCases.OfRounds)
        {
            foreach (var (role, organ) in Everybody(office))
            {
                var actor = office.ActAs(role, organ);
                var isDrawn = one.Step is { } step
                    ? CourseRights.May(untouched, step, actor) && !(isReplaced && stage < RoundStage.Scoring) // by an edition in force only, until the facts are frozen by it
                    : isReplaced && stage < RoundStage.Scoring && actor.May(Permission.RunAssessment);
                var round = isDrawn ? await RoundAsync(office, stage, isReplaced) : untouched;

                await AskAsync(office, one.Name, () => one.RunAsync(office, round, Cancel), isDrawn, $"{one.Name} by {role} of {organ.Code} at {stage}, replaced {isReplaced}");
            }
        }

        await using var db = await office.DbAsync();
        Assert.Equal(untouched.Version, (await db.AssessmentRounds.SingleAsync(r => r.Id == untouched.Id, Cancel)).Version);
    }

    /// <summary>Every role of the office, of the unit and of another unit.</summary>
    private static IEnumerable<(Role Role, Organ Organ)> Everybody(TestOffice office) =>
        from role in Enum.GetValues<Role>()
        from organ in RolePermissions.ReachesAll(role) ? new[] { office.CityOffice } : [office.CityOffice, office.Environment6, office.District48]
        select (role, organ);

    private static Task<UnitAssessment> UnitAsync(TestOffice office, UnitSituation situation) =>
        office.UnitAtAsync(situation.Stage, situation.FedBackOn, isReviewed: situation is { Stage: UnitStage.Objected, IsLate: true });

    /// <summary>A round with one unit that has come as far as the whole has.</summary>
    private static async Task<AssessmentRound> RoundAsync(TestOffice office, RoundStage stage, bool isReplaced)
    {
        var round = await office.RoundAsync(r =>
        {
            if (stage >= RoundStage.SelfAssessing)
            {
                r.Open(CourseOffice.By("a", "2026-07-01"));
            }

            if (stage >= RoundStage.Scoring)
            {
                r.Freeze(CourseOffice.By("a", "2026-09-01"));
            }

            if (stage >= RoundStage.Decided)
            {
                r.Decide("同意", 0, CourseOffice.By("c"));
            }

            if (stage >= RoundStage.Announced)
            {
                r.Announce("9号", CourseOffice.By("a"));
            }

            if (stage >= RoundStage.HandedOver)
            {
                r.HandOver(CourseOffice.By("a"));
            }
        });
        await using var db = await office.DbAsync();
        var unit = new UnitAssessment(round.Id, office.Environment6.Id, AssessmentGroup.Departments);
        CourseOffice.Bring(unit, stage switch
        {
            RoundStage.Noticed or RoundStage.SelfAssessing => UnitStage.SelfAssessed,
            RoundStage.Scoring => UnitStage.Settled,
            RoundStage.Decided => UnitStage.Decided,
            RoundStage.Announced => UnitStage.Announced,
            RoundStage.HandedOver => UnitStage.HandedOver,
        });
        db.UnitAssessments.Add(unit);
        if (isReplaced)
        {
            var scheme = await db.AssessmentSchemes.SingleAsync(s => s.Id == round.SchemeId, Cancel);
            var next = scheme.DraftReplacement("分值有误", CourseOffice.By("a"));
            next.Publish(TestOffice.D("2026-10-10"), scheme, CourseOffice.By("a"));
            db.AssessmentSchemes.Add(next);
        }

        await db.SaveChangesAsync(Cancel);
        return round;
    }

    private static async Task AskAsync(TestOffice office, string name, Func<Task<string>> act, bool isDrawn, string what)
    {
        var before = await LastAsync(office);

        var refusal = await Record.ExceptionAsync(act);

        Assert.True(isDrawn ? refusal is null : refusal is RuleViolationException or NotAllowedException, $"{what}: {refusal?.ToString() ?? "done"}");
        var after = await LastAsync(office);
        Assert.Equal((before.Seq + 1, name, isDrawn), (after.Seq, after.Action, after.IsDone));
    }

    private static async Task<(long Seq, string Action, bool IsDone)> LastAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var last = await db.AuditEntries.OrderByDescending(e => e.Seq).FirstOrDefaultAsync(Cancel);
        return last is null ? (0, "", false) : (last.Seq, last.Action, last.Result == AuditResult.Done);
    }
}
