using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Tests.Documents;

/// <summary>版式 of a filled letter: as GB/T 9704 asks.</summary>
public sealed class LetterLayoutTests
{
    private const string Line = "本机关于收到申请后进行了检索，现将检索的范围和结果告知如下所述情况。";

    [Fact]
    public void A_letter_that_fits_keeps_22_lines_a_page() => Assert.All(Spacings(Letter(10)), spacing => Assert.Equal("579", spacing));

    [Fact]
    public void Lines_move_closer_where_only_the_signature_would_go_over()
    {
        var spacing = Assert.Single(Spacings(Letter(16)).Distinct());

        Assert.InRange(int.Parse(spacing, System.Globalization.CultureInfo.InvariantCulture), 480, 578);
    }

    [Fact]
    public void A_letter_of_two_pages_keeps_its_distance_and_takes_its_last_text_along()
    {
        var letter = Letter(30);

        Assert.All(Spacings(letter), spacing => Assert.Equal("579", spacing));
        Assert.NotNull(Paragraphs(letter).Single(p => p.InnerText.StartsWith("联系方式", StringComparison.Ordinal)).ParagraphProperties!.KeepNext);
    }

    [Theory]
    [InlineData("市环保局", "1724", "1280")] // six half and three whole characters of the day over four whole ones
    [InlineData("呼和浩特市经济技术开发区管理委员会", "640", "2250")]
    public void The_organ_stands_centred_over_the_day(string organ, string organRight, string dayRight)
    {
        var all = Paragraphs(Letter(3, organ)).ToList();

        Assert.Equal((organRight, dayRight), (all[^2].ParagraphProperties!.Indentation!.Right!.Value, all[^1].ParagraphProperties!.Indentation!.Right!.Value));
    }

    [Fact]
    public void Behind_a_colon_several_lines_each_begin_anew_and_one_goes_on()
    {
        Assert.Contains("申请公开的内容为：监测报告", Texts(Letter(1, request: "监测报告")));
        Assert.Superset(new HashSet<string> { "申请公开的内容为：", "1．监测报告", "2．验收意见" }, Texts(Letter(1, request: "1．监测报告\n2．验收意见")).ToHashSet());
    }

    [Fact]
    public void An_optional_line_goes_where_there_is_nothing_to_say_and_no_other_does()
    {
        Assert.DoesNotContain(Texts(Letter(1)), text => text.StartsWith("附件", StringComparison.Ordinal));
        Assert.Contains("附件：监测报告", Texts(Letter(1, more: ("Attachments", "监测报告"))));
        Assert.Throws<RuleViolationException>(() => Letter(1, ""));
    }

    private static byte[] Letter(int lines, string organ = "市环保局", string request = "监测报告", (string Tag, string Text)? more = null)
    {
        string[] description = ["! 告知书", "# 呼环公开告〔2026〕1号", "> 钱某：", "申请公开的内容为：{Request}", .. Enumerable.Repeat(Line[..24], lines), "附件：{Attachments}", "联系方式：公开办", "< {OrganName}", "^ 2026年8月11日"];
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["OrganName"] = organ, ["Request"] = request };
        if (more is { } given)
        {
            texts[given.Tag] = given.Text;
        }

        return LetterWriter.Fill(LetterPaper.Build(description, tag => tag, hasRedHead: false), new LetterValues(texts, [], null) { Optional = new HashSet<string> { "Attachments" } },
            _ => throw new RuleViolationException(ReplyRule.LetterFieldMissing));
    }

    private static IEnumerable<Paragraph> Paragraphs(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()];
    }

    private static IEnumerable<string> Texts(byte[] docx) => Paragraphs(docx).Select(p => p.InnerText);

    private static IEnumerable<string> Spacings(byte[] docx) => Paragraphs(docx).Skip(2).Select(p => p.ParagraphProperties!.SpacingBetweenLines!.Line!.Value!);
}
