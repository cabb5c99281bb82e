using System.Globalization;
using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;

namespace Disclosure.Web.Documents;

/// <summary>
/// Shows a Word letter in the browser: paragraphs, runs, tables, the picture and what our templates format them with. Every text is encoded and
/// every style comes from a number or a fixed word, so nothing of a document runs.
/// </summary>
internal sealed class LetterHtml
{
    private readonly StringBuilder _html = new();
    private readonly MainDocumentPart _main;

    private LetterHtml(MainDocumentPart main) => _main = main;

    /// <summary>The letter as a fragment.</summary>
    public static string Of(byte[] docx)
    {
        using var stream = new MemoryStream(docx, writable: false);
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var html = new LetterHtml(document.MainDocumentPart!);
        html.Children(document.MainDocumentPart!.Document!.Body!);
        return html._html.ToString();
    }

    /// <summary>The letter as a page to print, with margins and page numbers of its own.</summary>
    public static string PageOf(byte[] docx) =>
        "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
        + "<title>文书</title><style>@page{size:A4;margin:37mm 26mm 35mm 28mm;@bottom-center{content:\"— \" counter(page) \" —\";font:14pt SimSun,'Noto Serif CJK SC',serif}}"
        + $"body{{margin:0}}{Styles}</style></head><body class=\"paper-text\">{Of(docx)}</body></html>";

    /// <summary>How the fragment looks wherever it stands.</summary>
    public const string Styles =
        ".paper-text{color:#000;letter-spacing:-.21pt;font:16pt/28.95pt '仿宋_GB2312',FangSong,STFangsong,'Noto Serif CJK SC',serif;text-align:start;overflow-wrap:anywhere}"
        + ".paper-text p{margin:0;white-space:pre-wrap;min-height:1em}.paper-text table{border-collapse:collapse;width:calc(100% - 1px);table-layout:fixed;margin:6pt 0}"
        + ".paper-text table,.paper-text td{box-sizing:border-box}.paper-text td{border:1px solid #000;padding:3pt 6pt;vertical-align:middle}.paper-text tr{break-inside:avoid}.paper-text img{width:22mm;height:22mm;display:inline-block;image-rendering:pixelated}";

    private void Children(OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            Element(element);
        }
    }

    private void Element(OpenXmlElement element)
    {
        switch (element)
        {
            case Paragraph paragraph:
                Wrap("p", ParagraphStyle(paragraph.ParagraphProperties), paragraph);
                break;
            case Table table:
                Wrap("table", "", table);
                break;
            case TableRow row:
                Wrap("tr", Twips(row.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value.ToString(CultureInfo.InvariantCulture)) is { } height ? $"height:{height}pt" : "", row);
                break;
            case TableCell cell:
                Wrap("td", cell.TableCellProperties?.TableCellWidth?.Width?.Value is { } width && Twips(width) is { } twips ? $"width:{twips}pt" : "", cell);
                break;
            case Run run:
                Wrap("span", RunStyle(run.RunProperties), run);
                break;
            case Text text:
                _html.Append(WebUtility.HtmlEncode(text.Text));
                break;
            case TabChar:
                _html.Append('\t');
                break;
            case Break:
                _html.Append("<br>");
                break;
            case Drawing drawing:
                Picture(drawing);
                break;
            case SdtElement or SdtContentBlock or SdtContentRun or SdtContentCell or SdtContentRow or Hyperlink:
                Children(element);
                break;
            default:
                break; // properties, bookmarks and whatever our templates do not use
        }
    }

    private void Wrap(string tag, string style, OpenXmlElement inner)
    {
        _html.Append('<').Append(tag);
        if (style.Length > 0)
        {
            _html.Append(" style=\"").Append(style).Append('"');
        }

        _html.Append('>');
        Children(inner);
        _html.Append("</").Append(tag).Append('>');
    }

    private void Picture(Drawing drawing)
    {
        if (drawing.Descendants<A.Blip>().FirstOrDefault()?.Embed?.Value is { } id && _main.TryGetPartById(id, out var part) && part is ImagePart { ContentType: "image/png" or "image/jpeg" } image)
        {
            using var stream = image.GetStream(FileMode.Open, FileAccess.Read);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _html.Append("<img alt=\"查询二维码\" src=\"data:").Append(image.ContentType).Append(";base64,").Append(Convert.ToBase64String(copy.ToArray())).Append("\">");
        }
    }

    private static string ParagraphStyle(ParagraphProperties? properties)
    {
        if (properties is null)
        {
            return "";
        }

        var style = new StringBuilder();
        if (properties.Justification?.Val?.Value is { } align)
        {
            style.Append(align == JustificationValues.Center ? "text-align:center;" : align == JustificationValues.Right || align == JustificationValues.End ? "text-align:right;" : align == JustificationValues.Both ? "text-align:justify;" : "");
        }

        if (properties.Indentation is { } indent)
        {
            Length(style, "text-indent", indent.FirstLine?.Value);
            Length(style, "padding-left", indent.Left?.Value);
            Length(style, "padding-right", indent.Right?.Value);
        }

        if (properties.SpacingBetweenLines is { } spacing)
        {
            Length(style, "padding-top", spacing.Before?.Value);
            Length(style, "padding-bottom", spacing.After?.Value);
            if (spacing.LineRule?.Value == LineSpacingRuleValues.Exact || spacing.LineRule?.Value == LineSpacingRuleValues.AtLeast)
            {
                Length(style, "line-height", spacing.Line?.Value);
            }
        }

        if (properties.PageBreakBefore is not null)
        {
            style.Append("break-before:page;");
        }

        if (properties.KeepNext is not null)
        {
            style.Append("break-after:avoid;");
        }

        if (properties.ParagraphBorders?.BottomBorder is not null)
        {
            style.Append("border-bottom:2pt solid #f00;");
        }

        return style.ToString();
    }

    private static string RunStyle(RunProperties? properties)
    {
        if (properties is null)
        {
            return "";
        }

        var style = new StringBuilder();
        if (properties.FontSize?.Val?.Value is { } half && double.TryParse(half, CultureInfo.InvariantCulture, out var size) && size is > 0 and < 400)
        {
            style.Append(CultureInfo.InvariantCulture, $"font-size:{size / 2:0.#}pt;");
        }

        style.Append(FamilyOf(properties.RunFonts?.EastAsia?.Value ?? ""));
        if (properties.Bold is { } bold && (bold.Val is null || bold.Val.Value))
        {
            style.Append("font-weight:bold;");
        }

        if (properties.Color?.Val?.Value is { Length: 6 } color && color.All(char.IsAsciiHexDigit))
        {
            style.Append("color:#").Append(color).Append(';');
        }

        return style.ToString();
    }

    private static string FamilyOf(string font) => font switch
    {
        "" => "",
        _ when font.Contains("标宋", StringComparison.Ordinal) => "font-family:'方正小标宋简体','华文中宋',STZhongsong,SimSun,'Noto Serif CJK SC',serif;font-weight:600;",
        _ when font.Contains("黑体", StringComparison.Ordinal) => "font-family:'黑体',SimHei,'Noto Sans CJK SC',sans-serif;",
        _ when font.Contains("楷体", StringComparison.Ordinal) => "font-family:'楷体_GB2312',KaiTi,STKaiti,'Noto Serif CJK SC',serif;",
        _ => "",
    };

    private static void Length(StringBuilder style, string property, string? twips)
    {
        if (Twips(twips) is { } points)
        {
            style.Append(property).Append(':').Append(points).Append("pt;");
        }
    }

    private static string? Twips(string? twips) =>
        int.TryParse(twips, CultureInfo.InvariantCulture, out var value) && value is > 0 and < 20_000 ? (value / 20.0).ToString("0.#", CultureInfo.InvariantCulture) : null;
}
