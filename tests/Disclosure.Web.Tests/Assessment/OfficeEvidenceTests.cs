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

/// <summary>评分依据: what those who enter facts, mark and review lay beside an indicator, and who reads it from when on.</summary>
public sealed class OfficeEvidenceTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_marks_lays_files_beside_an_indicator_and_takes_them_away_again()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);

        Assert.Equal($"{unit.RoundId}/HHHT-006", await AddAsync(office, unit));
        var file = Assert.Single(await FilesAsync(office));
        Assert.Equal((new EvidenceNote("A1", null, true, UnitStage.Scoring, "assessor"), "核查记录.pdf"), (file.Note, file.FileName));
        Assert.Equal(unit.Version, (await office.UnitAsync(unit.Id)).Version); // so that no form grows stale by it

        await RemoveAsync(office, unit, file.Id);
        Assert.Empty(await FilesAsync(office));
        Assert.Empty(office.KeptFiles);
    }

    [Fact]
    public async Task A_second_click_takes_a_file_in_once()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        var form = new AddOfficeEvidenceForm { UnitId = unit.Id, Code = "A1", FileName = "核查记录.pdf" };
        await office.Get<AddOfficeEvidence>().RunAsync(form, new MemoryStream(Made.Pdf()), Stop);
        await office.Get<AddOfficeEvidence>().RunAsync(form, new MemoryStream(Made.Pdf()), Stop);

        Assert.Single(await FilesAsync(office));
        Assert.Single(office.KeptFiles);
    }

    [Fact]
    public async Task Facts_that_people_enter_are_borne_out_beside_their_indicator_and_their_red_line()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit, "A2", "latePublication");
        await AddAsync(office, unit, "R1", "secretLeak");
        await RefusedAsync(AssessmentRule.FactNotEntered, () => AddAsync(office, unit, "A1", "lateReply"));
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, () => AddAsync(office, unit, "A2"));

        var sheet = (await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Stop))!;
        Assert.Equal("核查记录.pdf", sheet.Find("A2")!.Facts[0].Files.Single().FileName);
        Assert.Equal("核查记录.pdf", sheet.RedLines.Single().Files.Single().FileName);
        Assert.Empty(sheet.Find("A2")!.OfficeFiles);
        Assert.Empty(sheet.Find("A2")!.Files);
    }

    [Fact]
    public async Task Before_the_feedback_the_unit_neither_reads_nor_sees_nor_counts_nor_removes_it()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit);
        await AddAsync(office, unit, "A2", "latePublication");
        var files = await FilesAsync(office);
        office.ActAs(Role.HeadOfOffice);

        var sheet = (await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Stop))!;
        Assert.All(sheet.Leaves, line => Assert.Empty(line.Files.Concat(line.OfficeFiles).Concat(line.Facts.SelectMany(fact => fact.Files))));
        foreach (var file in files)
        {
            Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
            await Assert.ThrowsAsync<NotAllowedException>(() => RemoveAsync(office, unit, file.Id));
            await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RemoveEvidence>().RunAsync(Form<RemoveEvidenceForm>(unit, f => f.EvidenceId = file.Id), Stop));
        }

        Assert.Equal(2, (await FilesAsync(office)).Count);
    }

    [Fact]
    public async Task While_it_assesses_itself_the_unit_removes_nothing_of_the_offices()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit, "A2", "latePublication");
        var file = Assert.Single(await FilesAsync(office));
        office.ActAs(Role.Clerk);

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<RemoveEvidence>().RunAsync(Form<RemoveEvidenceForm>(unit, f => f.EvidenceId = file.Id), Stop));
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
    }

    [Fact]
    public async Task From_the_feedback_on_the_unit_reads_it_and_is_not_told_who_laid_it()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit);
        await office.Get<FeedBackUnit>().RunAsync(Form<FeedBackUnitForm>(unit), Stop);
        var file = Assert.Single(await FilesAsync(office));
        await RefusedAsync(AssessmentRule.AssessmentStepNotPermitted, async () => await RemoveAsync(office, await office.UnitAsync(unit.Id), file.Id));
        office.ActAs(Role.Clerk);

        Assert.NotNull(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
        var line = (await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Stop))!.Find("A1")!;
        Assert.Equal(("", false, false), (line.OfficeFiles.Single().AddedBy, line.OfficeFiles.Single().IsRemovable, line.TakesOfficeFiles));
        office.ActAs(Role.HeadOfOffice, office.District48);
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
    }

    [Fact]
    public async Task Where_two_mark_neither_reads_or_removes_the_others_before_both_have_marked()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessed);
        office.ActAs(Role.Assessor);
        await office.Get<FreezeRound>().RunAsync(Form<FreezeRoundForm>(await office.RoundAsync()), Stop);
        await AddAsync(office, unit, "B");
        await MarkAsync(office, unit, MarkSeat.First);
        var file = Assert.Single(await FilesAsync(office));

        office.ActAs(Role.CityOffice);
        Assert.Empty((await LineAsync(office, unit)).OfficeFiles);
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
        await Assert.ThrowsAsync<NotAllowedException>(async () => await RemoveAsync(office, await office.UnitAsync(unit.Id), file.Id));
        office.ActAs(Role.Supervisor); // who only looks is no scorer, and still no channel between two
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));

        office.ActAs(Role.CityOffice);
        await MarkAsync(office, unit, MarkSeat.Second);
        Assert.Equal((file.Id, false), (await LineAsync(office, unit)).OfficeFiles.Select(seen => (seen.Id, seen.IsRemovable)).Single());
        Assert.NotNull(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
        await RefusedAsync(AssessmentRule.EvidenceNotOwn, async () => await RemoveAsync(office, await office.UnitAsync(unit.Id), file.Id));
    }

    [Fact]
    public async Task A_review_is_borne_out_and_the_unit_reads_that_with_it()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Objected);
        office.ActAs(Role.Assessor, "a");
        await RefusedAsync(AssessmentRule.ReviewSamePerson, () => AddAsync(office, unit));
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit);
        var file = Assert.Single(await FilesAsync(office));
        office.ActAs(Role.Clerk);
        Assert.Null(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));

        office.ActAs(Role.Assessor);
        await office.Get<ReviewObjection>().RunAsync(Form<ReviewObjectionForm>(unit, f => (f.Code, f.Opinion) = ("A1", "逾期属实")), Stop);
        office.ActAs(Role.Clerk);
        Assert.NotNull(await office.Get<ReadEvidence>().RunAsync(file.Id, Stop));
    }

    [Fact]
    public async Task A_form_that_was_overtaken_removes_nothing()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit);
        await office.Get<EnterFact>().RunAsync(Form<EnterFactForm>(unit, f => (f.Key, f.Count) = ("secretLeak", 0)), Stop);

        await Assert.ThrowsAsync<Web.Audit.StaleFormException>(async () => await RemoveAsync(office, unit, (await FilesAsync(office))[0].Id));
    }

    [Fact]
    public async Task Nothing_is_taken_without_a_name_or_of_a_strange_kind_or_too_often()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.Scoring);
        office.ActAs(Role.Assessor);
        await Assert.ThrowsAsync<ValidationException>(() => office.Get<AddOfficeEvidence>().RunAsync(new AddOfficeEvidenceForm { UnitId = unit.Id, Code = "A1" }, Stream.Null, Stop));
        await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<AddOfficeEvidence>().RunAsync(new AddOfficeEvidenceForm { UnitId = unit.Id, Code = "A1", FileName = "x.pdf" }, new MemoryStream("<html>"u8.ToArray()), Stop));
        Assert.Empty(office.KeptFiles);
        for (var i = 0; i < AddEvidence.MaxFiles; i++)
        {
            await AddAsync(office, unit);
        }

        await RefusedAsync(FileRule.TooManyAttachments, () => AddAsync(office, unit));
        office.ActAs(Role.CityOffice);
        await AddAsync(office, unit); // how many somebody else has laid says nothing to her
    }

    [Fact]
    public async Task The_units_own_files_are_not_counted_with_the_offices()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Assessor);
        for (var i = 0; i < AddEvidence.MaxFiles; i++)
        {
            await AddAsync(office, unit, "A2", "latePublication");
        }

        office.ActAs(Role.Clerk);
        await office.Get<AddEvidence>().RunAsync(new AddEvidenceForm { UnitId = unit.Id, Code = "A2", FileName = "自评表.pdf" }, new MemoryStream(Made.Pdf()), Stop);

        Assert.Equal([false], (await FilesAsync(office)).Select(file => file.IsOffice).Where(isOffice => !isOffice));
    }

    [Fact]
    public async Task What_bears_out_facts_that_a_new_scheme_does_not_ask_for_goes_with_them()
    {
        await using var office = await BeginAsync();
        var unit = await office.UnitAtAsync(UnitStage.SelfAssessing);
        office.ActAs(Role.Assessor);
        await AddAsync(office, unit, "A2", "latePublication");
        await AddAsync(office, unit, "R1", "secretLeak");
        await office.ReplaceAsync(await office.RoundAsync(), Scheme with { Indicators = [new SchemeIndicator("A1", "按期答复", 60) { Rules = [new ScoringRule("A1.1", "逾期", "lateReply", 2)] }, .. Scheme.Indicators.Skip(1)] });

        await office.Get<FollowScheme>().RunAsync(Form<FollowSchemeForm>(await office.RoundAsync()), Stop);

        Assert.Equal(["R1"], (await FilesAsync(office)).Select(file => file.IndicatorCode)); // though it is no leaf
    }

    private static Task<string> AddAsync(TestOffice office, UnitAssessment unit, string code = "A1", string? key = null) =>
        office.Get<AddOfficeEvidence>().RunAsync(new AddOfficeEvidenceForm { UnitId = unit.Id, Code = code, Key = key, FileName = "核查记录.pdf" }, new MemoryStream(Made.Pdf()), Stop);

    private static Task<string> RemoveAsync(TestOffice office, UnitAssessment unit, long id) =>
        office.Get<RemoveOfficeEvidence>().RunAsync(Form<RemoveOfficeEvidenceForm>(unit, f => f.EvidenceId = id), Stop);

    private static async Task MarkAsync(TestOffice office, UnitAssessment unit, MarkSeat seat) =>
        await office.Get<MarkIndicator>().RunAsync(Form<MarkIndicatorForm>(await office.UnitAsync(unit.Id), f => (f.Code, f.Seat, f.Score, f.Reason) = ("B", seat, 38, "抽查五件")), Stop);

    private static async Task<SheetLine> LineAsync(TestOffice office, UnitAssessment unit) => (await office.Get<AssessmentSheets>().FindAsync(unit.RoundId, "HHHT-006", Stop))!.Find("B")!;

    private static async Task<List<AssessmentEvidence>> FilesAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.AssessmentEvidence.OrderBy(e => e.Id).ToListAsync(Stop);
    }
}
