using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Matrix;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>Score sheet, summary and announcement: what stands in them, and who reads which from when on.</summary>
public sealed class PaperTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(UnitStage.SelfAssessed, false, false)]
    [InlineData(UnitStage.Scoring, true, false)]
    [InlineData(UnitStage.FedBack, true, true)]
    [InlineData(UnitStage.Announced, true, true)]
    public async Task A_unit_reads_its_sheet_from_the_feedback_on_and_the_office_from_the_freezing(UnitStage stage, bool office, bool own)
    {
        await using var desk = await FactOffice.OpenAsync();
        var unit = await desk.UnitAtAsync(stage);

        desk.ActAs(Role.Assessor);
        Assert.Equal(office, await SheetAsync() is not null);
        desk.ActAs(Role.HeadOfOffice);
        Assert.Equal(own, await SheetAsync() is not null);
        desk.ActAs(Role.HeadOfOffice, desk.District48);
        Assert.Null(await SheetAsync());
        desk.ActAs(Role.LegalOfficer);
        await Assert.ThrowsAsync<NotAllowedException>(SheetAsync);

        Task<UnitPaper?> SheetAsync() => desk.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Stop);
    }

    [Fact]
    public async Task The_sheet_names_every_indicator_with_its_points_and_the_cases_that_cost_them()
    {
        await using var desk = await FactOffice.OpenAsync();
        var unit = await desk.UnitAtAsync(UnitStage.Objected);
        desk.ActAs(Role.HeadOfOffice);
        var paper = (await desk.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Stop))!;

        var text = TextOf(ScoreSheetFile.Word(paper));
        Assert.Contains("2026年度政务公开考核评分表", text, StringComparison.Ordinal);
        Assert.Contains("SQ-HHHT-006-2026-00012、SQ-HHHT-006-2026-00021", text, StringComparison.Ordinal);
        Assert.Contains("扣4分", text, StringComparison.Ordinal);
        Assert.Contains("申诉：次日交邮；复核：正在进行", text, StringComparison.Ordinal);
        Assert.Contains("两件缺页", text, StringComparison.Ordinal);
        Assert.Contains("请在2026年9月20日前", text, StringComparison.Ordinal);
        Assert.All(paper.Card.All, score => Assert.Contains(score.Indicator.Name, text, StringComparison.Ordinal));

        var sheets = SheetsOf(stream => ScoreSheetFile.Workbook(paper, stream));
        Assert.Equal(["评分表", "案件清单"], sheets.Keys);
        Assert.Contains("94", sheets["评分表"]); // 36 + 20 + 38
        Assert.Contains("餐饮油烟监测报告", sheets["案件清单"]);
        Assert.Contains("2026-06-18", sheets["案件清单"]);
    }

    [Fact]
    public async Task The_sheet_lists_the_evidence_of_both_sides_that_its_reader_may_see()
    {
        await using var desk = await FactOffice.OpenAsync();
        var unit = await desk.UnitAtAsync(UnitStage.FedBack);
        desk.ActAs(Role.HeadOfOffice);
        await AssessmentCases.LayAsync(desk, unit, Stop);
        await desk.Get<ContestIndicator>().RunAsync(CourseOffice.Form<ContestIndicatorForm>(unit, f => (f.Code, f.Claimed, f.Reason) = ("A1", 40, "次日交邮")), Stop);
        desk.ActAs(Role.Assessor);
        await AssessmentCases.LayForOfficeAsync(desk, unit, "A1", null, Stop);

        Assert.Equal(["A1 单位申诉 自评表.pdf", "A1 复核依据 核查记录.pdf"], await LinesAsync());
        var paper = await PaperAsync();
        Assert.Contains("核查记录.pdf", TextOf(ScoreSheetFile.Word(paper)), StringComparison.Ordinal);
        Assert.Contains("核查记录.pdf", SheetsOf(stream => ScoreSheetFile.Workbook(paper, stream))["佐证清单"]);
        desk.ActAs(Role.HeadOfOffice);
        Assert.Equal(["A1 单位申诉 自评表.pdf"], await LinesAsync()); // the review has not come yet

        async Task<UnitPaper> PaperAsync() => (await desk.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Stop))!;
        async Task<IEnumerable<string>> LinesAsync() => EvidenceLines.Of(await PaperAsync()).Select(line => $"{line.Code} {line.Side} {line.FileName}");
    }

    [Fact]
    public void A_mark_that_was_overruled_is_never_given_as_the_reason()
    {
        var unit = new UnitAssessment(1, 6, AssessmentGroup.Departments);
        unit.Freeze([], CourseOffice.By("a"));
        unit.Enter(CourseOffice.Scheme, "deficientForm", new MeasuredFact(0), "", CourseOffice.By("a"));
        unit.Mark(CourseOffice.Scheme, "B", MarkSeat.First, 38, "两件缺页", CourseOffice.By("a"));
        unit.Mark(CourseOffice.Scheme, "B", MarkSeat.Second, 30, "十件缺页", CourseOffice.By("b"));
        Assert.Equal("", Reasons()); // neither stands

        unit.Mark(CourseOffice.Scheme, "B", MarkSeat.Third, null, "", CourseOffice.By("c"));
        Assert.Equal("", Reasons()); // the third found nothing and needs no reason

        string Reasons() => PaperText.Reasons(unit.Card(CourseOffice.Scheme).Find("B")!, unit);
    }

    [Fact]
    public async Task The_summary_ranks_all_units_of_a_group_and_is_the_offices_alone()
    {
        await using var desk = await FactOffice.OpenAsync();
        var round = await TwoUnitsAsync(desk);
        desk.ActAs(Role.HeadOfOffice);
        Assert.Null(await desk.Get<AssessmentPapers>().SummaryAsync(round, Stop));
        desk.ActAs(Role.Assessor);
        var paper = (await desk.Get<AssessmentPapers>().SummaryAsync(round, Stop))!;

        Assert.Equal([("新城区", 1, 98m), ("市环保局", 2, 94m)], paper.Groups.Single().Lines.Select(line => (line.Organ, line.Rank, line.Card.Final)));
        var text = TextOf(SummaryFile.Word(paper));
        Assert.Contains("考核汇总表（未审定）", text, StringComparison.Ordinal);
        Assert.True(text.IndexOf("新城区", StringComparison.Ordinal) < text.IndexOf("市环保局", StringComparison.Ordinal));
        Assert.Contains("A1 按期答复（4分）", text, StringComparison.Ordinal);
        var sheets = SheetsOf(stream => SummaryFile.Workbook(paper, stream));
        Assert.Equal(["市直部门", "市直部门分项"], sheets.Keys);
        Assert.Contains("3.76", sheets["市直部门"]); // 4 % of 94
    }

    [Fact]
    public async Task The_announcement_draws_a_bar_for_each_unit_and_units_read_it_once_it_is_out()
    {
        await using var desk = await FactOffice.OpenAsync();
        var id = await TwoUnitsAsync(desk);
        desk.ActAs(Role.Assessor);
        var text = TextOf(AnnouncementFile.Word((await desk.Get<AssessmentPapers>().AnnouncementAsync(id, Stop))!));
        Assert.Contains("（草稿，尚未审定）", text, StringComparison.Ordinal);
        Assert.Contains("参加考核的单位2个，平均得分96分，其中优秀2个", text, StringComparison.Ordinal);
        Assert.Contains(new string('■', 19), text, StringComparison.Ordinal); // 94 points
        Assert.Contains(new string('■', 20), text, StringComparison.Ordinal);

        desk.ActAs(Role.HeadOfOffice);
        Assert.Null(await desk.Get<AssessmentPapers>().AnnouncementAsync(id, Stop));
        await using (var db = await desk.DbAsync())
        {
            var round = await db.AssessmentRounds.FindAsync([id], Stop);
            round!.Decide("同意", 0, CourseOffice.By("c"));
            round.Announce("呼政公开考〔2026〕1号", CourseOffice.By("a"));
            await db.SaveChangesAsync(Stop);
        }

        var announced = TextOf(AnnouncementFile.Word((await desk.Get<AssessmentPapers>().AnnouncementAsync(id, Stop))!));
        Assert.Contains("呼政公开考〔2026〕1号", announced, StringComparison.Ordinal);
        Assert.Contains("经审定：同意。", announced, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 20)]
    [InlineData(95, 19)]
    [InlineData(94.5, 19)]
    [InlineData(0.5, 1)]
    [InlineData(0, 0)]
    public void A_bar_has_a_block_for_every_five_points_begun(double score, int blocks) => Assert.Equal(blocks, AnnouncementFile.Bar((decimal)score, 100).Length);

    private static async Task<long> TwoUnitsAsync(TestOffice desk)
    {
        var unit = await desk.UnitAtAsync(UnitStage.FedBack);
        await using var db = await desk.DbAsync();
        var other = new UnitAssessment(unit.RoundId, desk.District48.Id, AssessmentGroup.Departments);
        CourseOffice.Bring(other, UnitStage.FedBack);
        other.Contest(CourseOffice.Scheme, "A1", 40, "次日交邮", CourseOffice.By("u"));
        other.Review(CourseOffice.Scheme, "A1", 40, "属实", CourseOffice.By("c"));
        db.UnitAssessments.Add(other);
        await db.SaveChangesAsync(Stop);
        return unit.RoundId;
    }

    private static string TextOf(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    private static Dictionary<string, List<string>> SheetsOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        return document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToDictionary(
            sheet => sheet.Name!.Value!, sheet => ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<Cell>().Select(cell => cell.InnerText).ToList());
    }
}
