using Disclosure.Web.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Tests.Documents;

/// <summary>Tables of a letter: each repeats its own row, and a part without rows goes with its heading.</summary>
public sealed class LetterTablesTests
{
    private static readonly string[] Letter =
    [
        "{Chapter}、排名", "= 50 50", "| 单位 | 件数 |", "| {Unit} | {Count} |", "[ Part", "{Chapter}、点名案件", "= 50 50", "| 编号 | 单位 |", "| {Case} | {Owner} |", "]", "{Chapter}、要求", "{Demands}",
    ];

    [Fact]
    public void Each_table_repeats_its_own_row_and_no_others()
    {
        var docx = Fill(Letter, [["市环保局", "3"], ["新城区", "1"]], [["A-1", "新城区"]]);

        Assert.Equal("一、排名/单位/件数/市环保局/3/新城区/1/二、点名案件/编号/单位/A-1/新城区/三、要求/按期办理", TextOf(docx));
        Assert.Empty(LetterOffice.Faults(docx));
    }

    [Fact]
    public void A_part_without_a_row_goes_with_heading_and_table_and_the_chapters_count_on()
    {
        var docx = Fill(Letter, [["市环保局", "3"]], []);

        Assert.Equal("一、排名/单位/件数/市环保局/3/二、要求/按期办理", TextOf(docx));
        Assert.Empty(LetterOffice.Faults(docx));
    }

    [Fact]
    public void What_stays_stands_in_the_letter_itself_so_that_the_layout_measures_it()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Fill(Letter, [["市环保局", "3"]], [["A-1", "新城区"]])), false);

        Assert.Empty(document.MainDocumentPart!.Document!.Body!.Elements<SdtBlock>());
        Assert.Equal(2, document.MainDocumentPart.Document.Body!.Elements<Table>().Count());
    }

    [Fact]
    public void A_table_outside_of_its_part_goes_when_only_its_head_is_left()
    {
        string[] moved = ["[ Part", "点名案件", "]", "= 50 50", "| 编号 | 单位 |", "| {Case} | {Owner} |", "{Demands}"];

        Assert.Equal("按期办理", TextOf(Fill(moved, [["市环保局", "3"]], [])));
        Assert.Equal("点名案件/编号/单位/A-1/新城区/按期办理", TextOf(Fill(moved, [["市环保局", "3"]], [["A-1", "新城区"]])));
    }

    [Fact]
    public void A_row_may_be_a_paragraph()
    {
        string[] listed = ["{Unit}办结{Count}件。", "{Demands}"];

        Assert.Equal("市环保局办结3件。/新城区办结1件。/按期办理", TextOf(Fill(listed, [["市环保局", "3"], ["新城区", "1"]], [])));
    }

    [Theory]
    [InlineData(1, "一"), InlineData(9, "九"), InlineData(10, "十"), InlineData(11, "十一"), InlineData(20, "二十"), InlineData(34, "三十四")]
    public void Chapters_are_numbered_as_people_write(int number, string written) => Assert.Equal(written, LetterTables.Numeral(number));

    private static byte[] Fill(string[] lines, string[][] units, string[][] cases) => LetterWriter.Fill(
        LetterPaper.Build(lines, tag => tag, hasRedHead: false),
        new LetterValues(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Demands"] = "按期办理" },
            [Rows(["Unit", "Count"], units), Rows(["Case", "Owner"], cases) with { Part = "Part" }], null),
        tag => throw new InvalidOperationException(tag));

    private static LetterRows Rows(string[] tags, string[][] rows) => new(
        tags.ToHashSet(StringComparer.Ordinal), [.. rows.Select(row => tags.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))]);

    private static string TextOf(byte[] docx) => LetterOffice.TextOf(docx).Replace('\n', '/');
}
