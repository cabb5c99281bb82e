using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Documents;

/// <summary>
/// 版式: what GB/T 9704 asks for once a letter is filled. The organ stands centred over the day; where the signature would be pushed onto a page of its own,
/// the lines move closer together, as the standard lets them.
/// </summary>
internal static class LetterLayout
{
    /// <summary>Distance of two lines, in twentieths of a point: 22 of them in 225 mm.</summary>
    public const int Pitch = 579;

    /// <summary>Closest that 16-point lines may stand.</summary>
    private const int Closest = 480;

    private const int Wide = 316, Narrow = 172, DayIndent = 1280, LeastIndent = 640;

    /// <summary>Arranges a filled letter.</summary>
    public static void Arrange(Body body)
    {
        Sign(body);
        if (body.GetFirstChild<SectionProperties>() is not { } section || section.GetFirstChild<PageSize>() is not { Height.Value: var height, Width.Value: var width }
            || section.GetFirstChild<PageMargin>() is not { Top.Value: var top, Bottom.Value: var bottom, Left.Value: var left, Right.Value: var right })
        {
            return;
        }

        var first = body.ChildElements.TakeWhile((e, i) => i == 0 || (e as Paragraph)?.ParagraphProperties?.PageBreakBefore is null).ToList();
        var (room, line) = ((int)height - top - bottom, (int)width - (int)left - (int)right);
        for (var pitch = Pitch; pitch >= Closest; pitch -= 3)
        {
            if (first.Sum(e => HeightOf(e, line, pitch)) <= room - (pitch < Pitch ? pitch / 2 : 0))
            {
                Close(body, pitch);
                return;
            }
        }
    }

    private static void Close(Body body, int pitch)
    {
        foreach (var spacing in pitch == Pitch ? [] : body.Descendants<SpacingBetweenLines>().Where(IsText).ToList())
        {
            spacing.Before = spacing.Before?.Value == Written(Pitch) ? Written(pitch) : spacing.Before;
            spacing.Line = Written(pitch);
        }
    }

    /// <summary>Title and table have distances of their own.</summary>
    private static bool IsText(SpacingBetweenLines spacing) => spacing.LineRule?.Value == LineSpacingRuleValues.Exact && spacing.Line?.Value is "579" or "580";

    private static int HeightOf(OpenXmlElement element, int width, int pitch) => element switch
    {
        Paragraph paragraph => HeightOf(paragraph, width, pitch),
        Table table => 120 + table.Elements<TableRow>().Sum(HeightOf),
        _ => 0,
    };

    private static int HeightOf(Paragraph paragraph, int width, int pitch)
    {
        var (spacing, indent) = (paragraph.ParagraphProperties?.SpacingBetweenLines, paragraph.ParagraphProperties?.Indentation);
        var isText = spacing is not null && IsText(spacing);
        var each = isText ? pitch : Number(spacing?.Line?.Value, Pitch);
        var before = isText && spacing!.Before?.Value == Written(Pitch) ? pitch : Number(spacing?.Before?.Value, 0);
        return before + Number(spacing?.After?.Value, 0) + each * LinesOf(paragraph.InnerText, width, Number(indent?.FirstLine?.Value, 0));
    }

    private static int HeightOf(TableRow row) => Math.Max(
        (int)(row.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0),
        row.Elements<TableCell>().Select(cell =>
            120 + cell.Descendants<Extent>().Select(picture => (int)((picture.Cy?.Value ?? 0) / 635)).FirstOrDefault(0)
            + cell.Elements<Paragraph>().Where(p => p.InnerText.Length > 0).Sum(p => 420 * LinesOf(p.InnerText, (Number(cell.TableCellProperties?.TableCellWidth?.Width?.Value, 6245) - 240) * 16 / 14, 0))).Max());

    /// <summary>A line that is full loses half a character on the average, as no line may begin with a stop.</summary>
    private static int LinesOf(string text, int width, int first) => WidthOf(text) + first is var all && all <= width ? 1 : 1 + all * 100 / (width * 98);

    private static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x1100 ? Wide : Narrow);

    /// <summary>署名 over 成文日期: the day four characters from the edge, the organ centred over it and never closer than two.</summary>
    private static void Sign(Body body)
    {
        foreach (var day in body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.Indentation?.Right?.Value == Written(DayIndent)))
        {
            if (day.PreviousSibling() is Paragraph { ParagraphProperties.Indentation: { Right: not null } indent } organ)
            {
                var wider = (WidthOf(organ.InnerText) - WidthOf(day.InnerText)) / 2;
                indent.Right = Written(Math.Max(LeastIndent, DayIndent - wider));
                day.ParagraphProperties!.Indentation!.Right = Written(Math.Max(DayIndent, LeastIndent + wider));
            }
        }
    }

    private static int Number(string? twips, int otherwise) => int.TryParse(twips, CultureInfo.InvariantCulture, out var value) ? value : otherwise;

    private static string Written(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
