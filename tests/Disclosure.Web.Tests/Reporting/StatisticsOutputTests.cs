using System.Globalization;
using System.Text.Json;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Commands;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;

namespace Disclosure.Web.Tests.Reporting;

/// <summary>The same filled form for other programs, for the terminal and as the sheet that is handed in.</summary>
public sealed class StatisticsOutputTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public StatisticsOutputTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Json_gives_every_line_in_the_order_of_the_form()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2017-03-01", "2017-03-09"), office.Case("2017-03-01", "2017-12-01"));
        await office.Get<EnterFigure>().RunAsync(new FigureForm { Organ = "HHHT-006", Form = "2014", Year = 2017, Code = "8.4", Value = "92.10" }, Cancelled);

        using var json = Json(await RunAsync(office, StatisticsForm.Form2014, 2017));

        var root = json.RootElement;
        Assert.Equal(["form", "year", "organ", "lines", "checks"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("2014", 2017, JsonValueKind.Null), (root.GetProperty("form").GetString(), root.GetProperty("year").GetInt32(), root.GetProperty("organ").ValueKind));
        Assert.Equal(StatisticsForm.Form2014.Cells.Select(c => c.Row.Code), root.GetProperty("lines").EnumerateArray().Select(l => l.GetProperty("code").GetString()));
        Assert.Equal("""{"code":"3.1","name":"收到申请数","unit":"件","value":2}""", Compact(Line("3.1")));
        Assert.Equal("""{"code":"3","name":"依申请公开情况","unit":null,"value":null}""", Compact(Line("3")));
        Assert.Equal("92.1", Line("8.4").GetProperty("value").GetRawText());
        Assert.Equal(JsonValueKind.Null, Line("1.1").GetProperty("value").ValueKind);
        Assert.Equal("""{"id":"L2","level":"error","holds":false,"detail":"2 ≠ 1+0"}""", Compact(Check("L2")));
        Assert.Equal(JsonValueKind.Null, Check("L8").GetProperty("holds").ValueKind);
        Assert.Equal("warning", Check("L5").GetProperty("level").GetString());

        JsonElement Line(string code) => root.GetProperty("lines").EnumerateArray().Single(l => l.GetProperty("code").GetString() == code);
        JsonElement Check(string id) => root.GetProperty("checks").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);
    }

    [Theory]
    [InlineData("2019", "3.6")]
    [InlineData("2021", "3.6.1")]
    public async Task Json_gives_three_tables_of_the_annual_report(string form, string row)
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2025-03-03", "2025-03-10", ReplyOutcome.LapsedCorrection));

        using var json = Json(await RunAsync(office, StatisticsForm.Find(form)!, 2025, "HHHT-006"));

        var tables = json.RootElement.GetProperty("tables");
        Assert.Equal("HHHT-006", json.RootElement.GetProperty("organ").GetString());
        Assert.Equal(["2", "3", "4"], tables.EnumerateObject().Select(t => t.Name));
        Assert.Equal("""{"row":"ROW","values":{"NATURAL":1,"COMMERCIAL":0,"RESEARCH":0,"SOCIAL":0,"LEGAL_SERVICE":0,"OTHER":0,"TOTAL":1}}""".Replace("ROW", row, StringComparison.Ordinal),
            Compact(tables.GetProperty("3").EnumerateArray().Single(r => r.GetProperty("row").GetString() == row)));
        Assert.Equal(["reconsideration", "lawsuit.direct", "lawsuit.afterReconsideration"], tables.GetProperty("4").EnumerateArray().Select(r => r.GetProperty("row").GetString()));
        Assert.All(tables.GetProperty("2").EnumerateArray().SelectMany(r => r.GetProperty("values").EnumerateObject()), figure => Assert.Equal(JsonValueKind.Null, figure.Value.ValueKind));
    }

    [Theory]
    [InlineData("2014", "政府信息公开情况统计表")]
    [InlineData("2019", "三、收到和处理政府信息公开申请情况")]
    [InlineData("2021", "三、收到和处理政府信息公开申请情况")]
    public async Task The_workbook_reads_back_in_the_layout_of_the_form(string code, string sheet)
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2025-03-03", "2025-03-10"));
        var form = StatisticsForm.Find(code)!;
        using var file = new MemoryStream();

        StatisticsWorkbook.Write(await RunAsync(office, form, 2025), file);

        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document, Cancelled).Select(e => e.Description));
        }

        Assert.Equal(form.Tables.Select(t => t.Title), file.GetSheetNames());
        var cells = file.Query(sheetName: sheet).Select(row => ((IDictionary<string, object?>)row).Values.ToList()).ToList();
        Assert.Equal(sheet, cells[0][0]);
        Assert.StartsWith("填报单位（盖章）：市政务公开办（全市汇总）", (string)cells[1][0]!, StringComparison.Ordinal);
        Assert.Contains(cells, row => row[0] is "（一）收到申请数" or "一、本年新收政府信息公开申请数量" && row.Contains(1d));
        Assert.StartsWith("单位负责人：", (string)cells[^1][0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_leaves_as_text()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(new Organ("HHHT-777", "=HYPERLINK(\"x\")", OrganKind.CityDepartment, TestOffice.D("2008-05-01")));
        using var file = new MemoryStream();

        StatisticsWorkbook.Write((await RunAsync(office, StatisticsForm.Form2014, 2017, "HHHT-777")) with { Reporter = new FormReporter("HHHT-777", "=1+1") { Head = "@x" } }, file);

        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.DoesNotContain(cells, cell => cell.InnerText.Length > 0 && cell.DataType?.Value == CellValues.InlineString && cell.InnerText[0] is '=' or '@' or '+');
    }

    [Fact]
    public async Task A_character_that_no_workbook_can_carry_does_not_keep_it_from_being_written()
    {
        await using var office = await Caseload.OpenAsync();
        using var file = new MemoryStream();

        StatisticsWorkbook.Write((await RunAsync(office, StatisticsForm.Form2014, 2017)) with { Reporter = new FormReporter("HHHT-006", "市环保局") { Head = "云\v某", Phone = "\0" } }, file);

        Assert.Contains("云\v某", (string)((IDictionary<string, object?>)file.Query(sheetName: "政府信息公开情况统计表").Last()).Values.First()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_terminal_shows_lines_and_checks()
    {
        await using var office = await Caseload.OpenAsync();
        await office.SaveAsync(office.Case("2017-03-01", "2017-03-09"));

        var text = StatisticsText.Write(await RunAsync(office, StatisticsForm.Form2014, 2017));

        Assert.Contains("3.1                    1", text, StringComparison.Ordinal);
        Assert.Contains("相符    L1   1 = 1+0+0+0", text, StringComparison.Ordinal);
        Assert.Contains("待核    L8", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_is_handed_out_within_reach_only()
    {
        await using var office = await Caseload.OpenAsync();
        office.ActAs(Role.Clerk);
        var query = office.Get<StatisticsQuery>();

        var file = Assert.IsType<FileStreamHttpResult>(await ExportStatistics.HandleAsync("2014", "2017", null, query, office.Get<FeesCollected>(), Cancelled));

        Assert.Equal(("政府信息公开情况统计表-2017-HHHT-006.xlsx", StatisticsWorkbook.MediaType), (file.FileDownloadName, file.ContentType));
        await Assert.ThrowsAsync<NotAllowedException>(() => ExportStatistics.HandleAsync("2014", "2017", "HHHT-048", query, office.Get<FeesCollected>(), Cancelled));
        Assert.IsType<NotFound>(await ExportStatistics.HandleAsync("1999", "2017", null, query, office.Get<FeesCollected>(), Cancelled));
        Assert.IsType<NotFound>(await ExportStatistics.HandleAsync("2014", "99999", null, query, office.Get<FeesCollected>(), Cancelled));
    }

    [Fact]
    public async Task The_workbook_demands_the_right_to_see_statistics()
    {
        var folder = Directory.CreateTempSubdirectory("disclosure-");
        await using var app = ProgramHost.Build(["--urls", "http://127.0.0.1:0", $"--ConnectionStrings:Disclosure=Data Source={folder.FullName}/x.db"]);

        var endpoint = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>().Single(e => e.RoutePattern.RawText == ExportStatistics.Path);

        Assert.Equal(Permission.ViewStatistics, endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission);
    }

    private static Task<FilledForm> RunAsync(TestOffice office, StatisticsForm form, int year, string? organ = null) =>
        office.Get<StatisticsQuery>().RunAsync(form, year, organ, Cancelled);

    private static JsonDocument Json(FilledForm filled)
    {
        using var stream = new MemoryStream();
        StatisticsJson.Write(filled, stream);
        return JsonDocument.Parse(stream.ToArray());
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}
