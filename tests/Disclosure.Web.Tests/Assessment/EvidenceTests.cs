using System.Text;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Assessment;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Files;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核佐证: what a unit lays beside its self-assessment and its objections, and who reads it.</summary>
public sealed class EvidenceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(UnitStage.SelfAssessing)]
    [InlineData(UnitStage.FedBack)]
    [InlineData(UnitStage.Objected)]
    public async Task A_unit_lays_files_beside_its_self_assessment_and_its_objections(UnitStage stage)
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(stage);
        office.ActAs(Role.Clerk);

        Assert.Equal($"{unit.RoundId}/HHHT-006", await AddAsync(office, unit));

        await using var db = await office.DbAsync();
        var file = await db.AssessmentEvidence.SingleAsync(Stop);
        Assert.Equal(("自评表.pdf", "A1", stage, "clerk"), (file.FileName, file.IndicatorCode, file.Stage, file.AddedBy));
        Assert.Equal(unit.Version, (await office.UnitAsync(unit.Id)).Version); // so that no form grows stale by it
        Assert.NotNull(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
    }

    [Theory]
    [InlineData(UnitStage.SelfAssessed)]
    [InlineData(UnitStage.Scoring)]
    [InlineData(UnitStage.Settled)]
    public async Task What_was_handed_in_or_settled_takes_no_more(UnitStage stage)
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(stage);
        office.ActAs(Role.Clerk);

        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => AddAsync(office, unit));
        Assert.Empty(office.KeptFiles);
    }

    [Fact]
    public async Task After_the_period_to_object_nothing_more_is_taken()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.FedBack, "2026-09-04");
        office.ActAs(Role.Clerk);

        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => AddAsync(office, unit));
    }

    [Fact]
    public async Task A_file_lies_beside_an_indicator_of_the_scheme()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);

        await RefusedAsync(AssessmentRule.IndicatorUnknown, () => AddAsync(office, unit, "A")); // a block has no mark of its own
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<AddEvidence>().RunAsync(new AddEvidenceForm { UnitId = unit.Id, Code = "A1" }, Stream.Null, Stop));
        await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<AddEvidence>().RunAsync(new AddEvidenceForm { UnitId = unit.Id, Code = "A1", FileName = "x.pdf" }, new MemoryStream(Encoding.UTF8.GetBytes("<html>")), Stop));
        Assert.Empty(office.KeptFiles);
    }

    [Fact]
    public async Task An_indicator_takes_so_many_files_and_no_more()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);
        for (var i = 0; i < AddEvidence.MaxFiles; i++)
        {
            await AddAsync(office, unit);
        }

        await RefusedAsync(FileRule.TooManyAttachments, () => AddAsync(office, unit));
        await AddAsync(office, unit, "A2");
    }

    [Fact]
    public async Task Another_unit_neither_adds_nor_reads_nor_removes()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);
        await AddAsync(office, unit);
        var id = await IdAsync(office);
        office.ActAs(Role.HeadOfOffice, office.District48);

        await Assert.ThrowsAsync<NotAllowedException>(() => AddAsync(office, unit));
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(id, Stop));
        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RemoveEvidence>().RunAsync(Form<RemoveEvidenceForm>(unit, f => f.EvidenceId = id), Stop));
        office.ActAs(Role.Assessor);
        Assert.NotNull(await office.Get<ReadEvidence>().RunAsync(id, Stop));
    }

    [Fact]
    public async Task A_file_is_taken_back_until_the_self_assessment_is_handed_in()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);
        await AddAsync(office, unit);
        await AddAsync(office, unit, "A2");
        var id = await IdAsync(office);

        await office.Get<RemoveEvidence>().RunAsync(Form<RemoveEvidenceForm>(unit, f => f.EvidenceId = id), Stop);

        Assert.Single(office.KeptFiles);
        office.ActAs(Role.HeadOfOffice);
        await office.Get<SubmitSelfAssessment>().RunAsync(Form<SubmitSelfAssessmentForm>(await office.UnitAsync(unit.Id)), Stop);
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, async () => await office.Get<RemoveEvidence>().RunAsync(Form<RemoveEvidenceForm>(await office.UnitAsync(unit.Id), f => f.EvidenceId = id + 1), Stop));
    }

    [Fact]
    public async Task What_lies_beside_an_indicator_that_a_new_scheme_drops_goes_with_it()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);
        await AddAsync(office, unit, "A2");
        await AddAsync(office, unit, "B");
        await office.ReplaceAsync(await office.RoundAsync(), Scheme with { Indicators = [new SchemeIndicator("A1", "按期答复", 60) { Rules = [new ScoringRule("A1.1", "逾期", "lateReply", 2)] }, .. Scheme.Indicators.Skip(1)] });
        office.ActAs(Role.Assessor);

        await office.Get<FollowScheme>().RunAsync(Form<FollowSchemeForm>(await office.RoundAsync()), Stop);

        await using var db = await office.DbAsync();
        Assert.Equal(["B"], await db.AssessmentEvidence.Select(e => e.IndicatorCode).ToListAsync(Stop));
        Assert.Equal(1, await office.Get<SweepFiles>().RunAsync(isAlone: true, Stop));
    }

    [Fact]
    public async Task The_sweep_leaves_evidence_alone()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Clerk);
        await AddAsync(office, unit);

        Assert.Equal(0, await office.Get<SweepFiles>().RunAsync(isAlone: true, Stop));
        Assert.Single(office.KeptFiles);
    }

    private static Task<string> AddAsync(TestOffice office, UnitAssessment unit, string code = "A1") =>
        office.Get<AddEvidence>().RunAsync(new AddEvidenceForm { UnitId = unit.Id, Code = code, FileName = "自评表.pdf" }, new MemoryStream(Made.Pdf()), Stop);

    private static async Task<long> IdAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.AssessmentEvidence.OrderBy(e => e.Id).Select(e => e.Id).FirstAsync(Stop);
    }
}
