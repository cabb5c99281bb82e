using System.Text;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Assessment;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>考核方案 as a file: out and in again it is the same, and what can't be read is named with sheet, row and column.</summary>
public sealed class SchemeImportTests
{
    private static readonly SchemeContent Sample = SampleScheme.For(2026);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task A_workbook_brings_in_what_was_taken_out(string culture)
    {
        Shell.ShellTest.Speak(culture);
        var read = await ReadAsync(Rich());

        Assert.Empty(read.Problems);
        Assert.Equal(SchemeJson.Write(Rich()), SchemeJson.Write(read.Content!));
    }

    [Fact]
    public async Task A_json_file_is_told_every_place_that_stands_against_it()
    {
        var read = await SchemeImport.ReadAsync(new MemoryStream("""{"year":"2026","name":"x","groups":["towns"],"grades":[],"indicators":[{"code":"A","name":"A","pionts":1}]}"""u8.ToArray()), "方案.json", Stop);

        Assert.Null(read.Content);
        Assert.Equal(["JSON year", "JSON groups[0]", "JSON indicators[0].pionts", "JSON indicators[0].points"], read.Problems.Select(problem => problem.Place));
        Assert.All(read.Problems, problem => Assert.True(problem.IsFatal));
    }

    [Theory]
    [InlineData("{\n \"year\": 2026,\n oops", "JSON 语法有误，在第 3 行第 2 个字符附近")]
    [InlineData("{\"year\":2026,\"name\":\"x\",\"groups\":[],\"indicators\":[]}", "缺少 grades。")]
    public async Task What_is_missing_and_where_the_syntax_breaks_is_said_in_words(string json, string said)
    {
        var read = await SchemeImport.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), "方案.json", Stop);

        Assert.StartsWith(said, Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_json_file_brings_in_what_was_taken_out()
    {
        var json = SchemeJson.Write(Rich());
        var read = await SchemeImport.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes('\uFEFF' + json)), "方案.json", Stop);

        Assert.Empty(read.Problems);
        Assert.Equal(json, SchemeJson.Write(read.Content!));
    }

    [Fact]
    public async Task A_draft_with_problems_comes_in_and_names_them_with_their_rows()
    {
        var read = await ReadAsync(Sample with { Terms = Sample.Terms with { NoticeDays = 10 }, Grades = [new GradeBand("优秀", 90), new GradeBand("合格", 10)] });

        Assert.NotNull(read.Content);
        Assert.Equal([("方案 第 9 行 提前公布天数", false), ("等次", false)], read.Problems.Where(p => p.Sheet is "方案" or "等次").Select(p => (p.Place, p.IsFatal)).OrderDescending());
        Assert.Contains(read.Problems, p => p.Place == "红线 第 2 行 最高等次");
    }

    [Theory]
    [InlineData("指标", 8, 3, "四", "指标 第 9 行 分值")]
    [InlineData("指标", 8, 1, "Z", "指标 第 9 行 上级指标")]
    [InlineData("指标", 8, 0, "B", "指标 第 9 行 编号")]
    [InlineData("指标", 8, 5, "随意", "指标 第 9 行 数据来源")]
    [InlineData("指标", 8, 7, "对", "指标 第 9 行 双人评分")]
    [InlineData("规则", 1, 0, "Z9", "规则 第 2 行 所属指标")]
    [InlineData("规则", 1, 3, "moonPhase", "规则 第 2 行 度量")]
    [InlineData("规则", 1, 4, "", "规则 第 2 行 每件分值")]
    [InlineData("规则", 1, 6, "1.5", "规则 第 2 行 免扣件数")]
    [InlineData("规则", 0, 4, "价格", "规则 第 1 行 价格")]
    [InlineData("规则", 0, 4, "价格", "规则 第 1 行 每件分值")]
    [InlineData("红线", 1, 1, "", "红线 第 2 行 红线事项")]
    [InlineData("等次", 1, 1, "九十", "等次 第 2 行 起始分")]
    [InlineData("方案", 1, 1, "去年", "方案 第 2 行 考核年度")]
    [InlineData("方案", 3, 1, "街道", "方案 第 4 行 适用分组")]
    [InlineData("方案", 7, 0, "舍入", "方案 第 8 行 舍入")]
    [InlineData("方案", 7, 0, "舍入", "方案 舍入规则")]
    public async Task What_can_t_be_read_is_named_and_nothing_comes_in(string sheet, int row, int column, string text, string place)
    {
        var read = await ReadAsync(Sample, book => Set(book, sheet, row, column, text));

        Assert.Null(read.Content);
        Assert.Contains(read.Problems, p => p.IsFatal && p.Place == place);
        Assert.All(read.Problems, p => Assert.NotEmpty(p.Message));
    }

    [Fact]
    public async Task A_missing_column_is_said_once_and_not_row_by_row()
    {
        var read = await ReadAsync(Sample, book =>
        {
            Set(book, "规则", 0, 0, "所属的");
            Set(book, "规则", 0, 4, "价格");
        });

        Assert.Equal(["规则 第 1 行 所属的", "规则 第 1 行 价格", "规则 第 1 行 所属指标", "规则 第 1 行 每件分值"], read.Problems.Where(p => p.Sheet == "规则").Select(p => p.Place));
    }

    [Fact]
    public async Task A_missing_sheet_is_named()
    {
        var read = await ReadAsync(Sample, book => SheetOf(book, "红线").Name = "别的");

        Assert.Equal(["红线"], read.Problems.Select(p => p.Place));
        Assert.Null(read.Content);
    }

    [Fact]
    public async Task A_measure_is_known_by_its_name_too()
    {
        var read = await ReadAsync(Sample, book => Set(book, "规则", 1, 3, "缺席市级培训"));

        Assert.Equal("trainingAbsence", read.Content!.FindLeaf("A1")!.Rules[0].Measure);
    }

    [Theory]
    [InlineData("方案.json", "{", "JSON")]
    [InlineData("方案.json", "{\"year\":2026,\"name\":\"甲\",\"groups\":[],\"grades\":[],\"indicators\":[],\"colour\":1}", "colour")]
    [InlineData("方案.json", "{\"year\":2026,\"name\":\"甲\",\"groups\":[],\"grades\":[],\"indicators\":[{\"code\":\"A\",\"name\":\"甲\",\"points\":\"十\"}]}", "indicators[0].points")]
    [InlineData("方案.xlsx", "这不是工作簿", "")]
    [InlineData("方案.csv", "a,b", "")]
    public async Task A_file_that_is_no_scheme_is_refused_with_the_place(string name, string content, string place)
    {
        var read = await SchemeImport.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, Stop);

        Assert.Null(read.Content);
        var problem = Assert.Single(read.Problems);
        Assert.True(problem.IsFatal);
        Assert.Contains(place, problem.Place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_another_encoding_or_too_large_is_refused()
    {
        Assert.Contains("UTF-8", Assert.Single((await SchemeImport.ReadAsync(new MemoryStream([0xC4, 0xE3]), "a.json", Stop)).Problems).Message, StringComparison.Ordinal);
        Assert.Contains("MB", Assert.Single((await SchemeImport.ReadAsync(new MemoryStream(new byte[SchemeImport.MaxBytes + 1]), "a.json", Stop)).Problems).Message, StringComparison.Ordinal);
    }

    /// <summary>The sample with everything that a scheme can say, and a text that a spreadsheet would take for a formula.</summary>
    private static SchemeContent Rich() => Sample with
    {
        Groups = [AssessmentGroup.Departments],
        Terms = new SchemeTerms(100, 3.5m, 3, RoundingRule.HalfEven, 25, 6, 7),
        Indicators = [.. Sample.Indicators.Select(top => top.Code != "C" ? top : top with
        {
            Name = "=依申请公开",
            Children = [.. top.Children.Select(leaf => leaf.Code != "C4" ? leaf : leaf with
            {
                IsDoubleMarked = true,
                Floor = 0.5m,
                Rules = [leaf.Rules[0] with { IsOnce = true, FreeCases = 1, Cap = 2.25m, Threshold = new Threshold(2) }, new ScoringRule("C4.9", "占比", "lateReply", 0.5m) { Threshold = new Threshold(null, 12.5m) }],
            })],
        })],
    };

    private static async Task<SchemeImport> ReadAsync(SchemeContent content, Action<SpreadsheetDocument>? change = null)
    {
        var stream = new MemoryStream();
        SchemeWorkbook.Write(content, stream);
        if (change is not null)
        {
            stream.Position = 0;
            using var book = SpreadsheetDocument.Open(stream, isEditable: true);
            change(book);
        }

        stream.Position = 0;
        return await SchemeImport.ReadAsync(stream, "方案.xlsx", Stop);
    }

    private static Sheet SheetOf(SpreadsheetDocument book, string name) => book.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name);

    private static void Set(SpreadsheetDocument book, string name, int row, int column, string text)
    {
        var part = (WorksheetPart)book.WorkbookPart!.GetPartById(SheetOf(book, name).Id!);
        var cell = part.Worksheet!.Descendants<Row>().ElementAt(row).Elements<Cell>().Single(c => c.CellReference == $"{(char)('A' + column)}{row + 1}");
        (cell.CellValue, cell.DataType, cell.InlineString) = (null, CellValues.InlineString, new InlineString(new Text(text)));
    }
}
