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

    [Theory]
    [InlineData(UnitStage.FedBack, false)]
    [InlineData(UnitStage.Decided, false)]
    [InlineData(UnitStage.Announced, true)]
    public async Task A_unit_reads_its_grade_and_rank_from_the_announcement_on_and_the_office_before(UnitStage stage, bool told)
    {
        await using var desk = await FactOffice.OpenAsync();
        var unit = await desk.UnitAtAsync(stage);

        desk.ActAs(Role.Assessor);
        Assert.Equal((true, stage is not UnitStage.FedBack), await ReadAsync());
        desk.ActAs(Role.HeadOfOffice);
        Assert.Equal((told, told), await ReadAsync());

        async Task<(bool Grade, bool Rank)> ReadAsync()
        {
            var paper = (await desk.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Stop))!;
            var (word, book) = (TextOf(ScoreSheetFile.Word(paper)), SheetsOf(stream => ScoreSheetFile.Workbook(paper, stream))["评分表"][^1]);
            Assert.Equal(word.Contains($"等次{paper.Card.Grade.Name}", StringComparison.Ordinal), book.Contains($"等次：{paper.Card.Grade.Name}", StringComparison.Ordinal));
            return (book.Contains($"等次：{paper.Card.Grade.Name}", StringComparison.Ordinal), word.Contains("市直部门名次1", StringComparison.Ordinal) && book.Contains("名次：1", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task What_no_document_can_hold_stands_in_no_way_of_the_sheet()
    {
        await using var desk = await FactOffice.OpenAsync();
        var unit = await desk.UnitAtAsync(UnitStage.FedBack);
        desk.ActAs(Role.HeadOfOffice);
        await desk.Get<ContestIndicator>().RunAsync(CourseOffice.Form<ContestIndicatorForm>(unit, f => (f.Code, f.Claimed, f.Reason) = ("A1", 40, "次日\u0001交\uFFFE邮\uD800{X}|=1")), Stop);
        var paper = (await desk.Get<AssessmentPapers>().UnitAsync(unit.RoundId, "HHHT-006", Stop))!;

        Assert.Contains("申诉：次日交邮\uFFFD（X）／=1", TextOf(ScoreSheetFile.Word(paper)), StringComparison.Ordinal);
        Assert.Contains(SheetsOf(stream => ScoreSheetFile.Workbook(paper, stream))["评分表"], cell => cell.Contains("次日_x0001_交", StringComparison.Ordinal));
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

    [Theory]
    [InlineData(2, RoundingRule.HalfUp, "3.80")]
    [InlineData(3, RoundingRule.HalfUp, "3.800")]
    [InlineData(0, RoundingRule.Down, "3")]
    public void The_contribution_has_the_decimals_of_the_scheme_on_every_paper(int decimals, RoundingRule rounding, string said)
    {
        var content = CourseOffice.Scheme with { Terms = new SchemeTerms(Decimals: decimals, Rounding: rounding) };
        var (unit, paper) = Settled(content, 5); // 95 points

        Assert.Contains($"计入绩效（权重4%）{said}", TextOf(ScoreSheetFile.Word(paper)), StringComparison.Ordinal);
        Assert.Contains(SheetsOf(stream => ScoreSheetFile.Workbook(paper, stream))["评分表"], cell => cell.Contains($"计入绩效：{said}", StringComparison.Ordinal));
        var round = new RoundPaper(paper.Round, content, "市公开办", [(AssessmentGroup.Departments, [new SummaryLine(6, "市环保局", unit.Stage, paper.Card, 1)])]);
        Assert.Contains($"优秀{said}B ", TextOf(SummaryFile.Word(round)), StringComparison.Ordinal);
        using var stream = new MemoryStream();
        SummaryFile.Workbook(round, stream);
        Assert.Equal(decimals == 0 ? null : $"0.{new string('0', decimals)}", FormatOf(stream, "H3")); // 名次, 单位, three blocks, 得分, 等次, 计入绩效
    }

    [Fact]
    public void What_people_entered_has_its_reason_on_the_sheet_and_what_stops_the_rules_is_said()
    {
        var (unit, paper) = Settled(CourseOffice.Scheme, 50);

        var reasons = PaperText.Reasons(paper.Card.Find("B")!, unit);

        Assert.Equal("文书规范每件扣 1 分：50件（填报：缺页五十件），扣50分；合计扣50分，本项最低0分", reasons);
    }

    [Theory]
    [InlineData(true, "不作为触碰红线；申诉：文件未定密；复核：予以采纳（经鉴定不属国家秘密）")]
    [InlineData(false, "等次不高于不合格；申诉：文件未定密；复核：维持（经鉴定不属国家秘密）")]
    public void What_the_objection_to_a_red_line_came_to_stands_on_the_sheet(bool isUpheld, string said)
    {
        var (unit, paper) = Settled(CourseOffice.Scheme, 0);
        unit.Enter(CourseOffice.Scheme, "secretLeak", new MeasuredFact(1), "误发一份内部文件", CourseOffice.By("a"));
        unit.FeedBack(CourseOffice.Scheme, CourseOffice.By("a"));
        unit.Contest(CourseOffice.Scheme, "R1", 0, "文件未定密。", CourseOffice.By("u"));
        unit.Review(CourseOffice.Scheme, "R1", isUpheld ? 0 : null, "经鉴定不属国家秘密。", CourseOffice.By("c"));

        Assert.Contains($"泄露国家秘密，{said}", TextOf(ScoreSheetFile.Word(paper with { Card = unit.Card(CourseOffice.Scheme) })), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_and_the_letters_of_a_table_keep_off_the_grid_of_the_text_so_that_a_unit_takes_one_line()
    {
        var (unit, paper) = Settled(CourseOffice.Scheme, 0);
        using var stream = new MemoryStream(AnnouncementFile.Word(new RoundPaper(paper.Round, paper.Scheme, "市公开办", [(AssessmentGroup.Departments, [new SummaryLine(6, "市环保局", unit.Stage, paper.Card, 1)])])));
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var cells = document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCell>().ToList();

        Assert.All(cells, cell => Assert.False(cell.Descendants<DocumentFormat.OpenXml.Wordprocessing.SnapToGrid>().Single().Val!.Value));
        Assert.Equal("16", cells.Single(cell => cell.InnerText == new string('■', 20)).Descendants<DocumentFormat.OpenXml.Wordprocessing.FontSize>().First().Val!.Value); // eight points: twenty in 64 mm
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

    /// <summary>A unit with so many deficient documents, marked and fed back, in a round of its own.</summary>
    private static (UnitAssessment Unit, UnitPaper Paper) Settled(SchemeContent content, int deficient)
    {
        var unit = new UnitAssessment(1, 6, AssessmentGroup.Departments);
        unit.Freeze([new FrozenFact("lateReply", new MeasuredFact(0, 23), [])], CourseOffice.By("a"));
        foreach (var key in CourseOffice.EnteredKeys)
        {
            unit.Enter(content, key, new MeasuredFact(key == "deficientForm" ? deficient : 0), key == "deficientForm" ? "缺页五十件" : "", CourseOffice.By("a"));
        }

        unit.ConfirmMarks(content, CourseOffice.By("a"));
        unit.Mark(content, "B", MarkSeat.First, null, "", CourseOffice.By("a"));
        unit.Mark(content, "B", MarkSeat.Second, null, "", CourseOffice.By("b"));
        var scheme = new AssessmentScheme(content, CourseOffice.By("a", "2026-06-01"));
        scheme.Publish(TestOffice.D("2026-07-01"), null, CourseOffice.By("a", "2026-06-01"));
        var round = new AssessmentRound(scheme, TestOffice.D("2026-07-31"), TestOffice.D("2026-08-31"));
        return (unit, new UnitPaper(round, content, unit, unit.Card(content), "市环保局", "市公开办", []) { TellsGrade = true });
    }

    private static string? FormatOf(MemoryStream stream, string cell)
    {
        stream.Position = 0;
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var book = document.WorkbookPart!;
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var style = book.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).First(c => c.CellReference == cell).StyleIndex!.Value;
        var format = ((CellFormat)styles.CellFormats!.ElementAt((int)style)).NumberFormatId?.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(one => one.NumberFormatId!.Value == format)?.FormatCode?.Value;
    }

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
