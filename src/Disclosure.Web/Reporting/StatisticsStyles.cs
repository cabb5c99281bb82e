using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Web.Reporting;

/// <summary>The style sheet behind <see cref="SheetStyle"/>, in its order.</summary>
internal static class StatisticsStyles
{
    private const uint Normal = 0, Bold = 1, Large = 2, Bordered = 1, Shaded = 2;

    /// <summary>The first key that a workbook may give to a format of its own.</summary>
    private const uint OwnFormats = 164;

    public static Stylesheet Create() => new(
        new NumberingFormats(Enumerable.Range(1, 4).Select(decimals => new NumberingFormat { NumberFormatId = OwnFormats + (uint)decimals, FormatCode = $"0.{new string('0', decimals)}" })),
        new Fonts(Font(11, bold: false), Font(11, bold: true), Font(16, bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFEEF2F2" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(), new Border(Edge<LeftBorder>(), Edge<RightBorder>(), Edge<TopBorder>(), Edge<BottomBorder>(), new DiagonalBorder())),
        new CellFormats(Enum.GetValues<SheetStyle>().Select(Format)));

    private static CellFormat Format(SheetStyle style) => style switch
    {
        SheetStyle.Plain => Look(Normal, 0, 0, HorizontalAlignmentValues.Left),
        SheetStyle.Title => Look(Large, 0, 0, HorizontalAlignmentValues.Center),
        SheetStyle.Head => Look(Bold, Shaded, Bordered, HorizontalAlignmentValues.Center),
        SheetStyle.Label => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Left),
        SheetStyle.Label1 => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Left, 1),
        SheetStyle.Label2 => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Left, 2),
        SheetStyle.Label3 => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Left, 3),
        SheetStyle.Section => Look(Bold, 0, Bordered, HorizontalAlignmentValues.Left),
        SheetStyle.Centred => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Center),
        SheetStyle.Figure => Look(Normal, 0, Bordered, HorizontalAlignmentValues.Right),
        SheetStyle.Fixed1 or SheetStyle.Fixed2 or SheetStyle.Fixed3 or SheetStyle.Fixed4 => Fixed((uint)(style - SheetStyle.Fixed1) + 1),
    };

    private static CellFormat Fixed(uint decimals)
    {
        var format = Look(Normal, 0, Bordered, HorizontalAlignmentValues.Right);
        (format.NumberFormatId, format.ApplyNumberFormat) = (OwnFormats + decimals, true);
        return format;
    }

    private static CellFormat Look(uint font, uint fill, uint border, HorizontalAlignmentValues horizontal, uint indent = 0) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = true, Indent = indent },
    };

    private static Font Font(double size, bool bold)
    {
        var font = new Font();
        if (bold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "宋体" });
        return font;
    }

    private static T Edge<T>()
        where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin };
}
