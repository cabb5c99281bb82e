using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Documents;

/// <summary>
/// 公文纸: makes a Word template out of a readable description, in the layout of official documents (GB/T 9704: A4, margins 37/35/28/26 mm, title in
/// 小标宋 二号, text in 仿宋 三号, 22 lines of 28 characters a page). Fonts are named and never embedded.
/// </summary>
/// <remarks>
/// A line a paragraph: <c>!</c> title, <c>#</c> number, <c>&gt;</c> addressee, <c>&lt;</c> organ, <c>^</c> day, <c>-</c> cut-off line, <c>| a | b |</c> row of a
/// table, <c>= 20 50 30</c> before one with columns of these hundredths, whose first row is its head; anything else is text. <c>{Tag}</c> is a content control,
/// <c>[ Tag</c> to <c>]</c> one around the lines between.
/// </remarks>
internal static partial class LetterPaper
{
    /// <summary>Tag of the picture control.</summary>
    public const string PictureTag = "QrCode";

    /// <summary>A cell of a table that holds only these is a bar: it is drawn smaller, so that twenty stand in a line.</summary>
    public const char BarBlock = '■';

    private const string TitleFont = "方正小标宋简体", TextFont = "仿宋_GB2312", LabelFont = "黑体";

    /// <summary>Makes the template.</summary>
    /// <param name="lines">The description.</param>
    /// <param name="alias">What a tag is called in Word.</param>
    /// <param name="hasRedHead">红头.</param>
    public static byte[] Build(IEnumerable<string> lines, Func<string, string> alias, bool hasRedHead)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            var sheet = new Sheet(main, body, alias);
            if (hasRedHead)
            {
                sheet.AddRedHead();
            }

            string[] all = [.. lines.Where(l => l.Length > 0)];
            for (var i = 0; i < all.Length; i++)
            {
                sheet.Add(all[i], beforeSignature: i + 1 < all.Length && all[i + 1][0] == '<');
            }

            body.Append(Section(PageNumber(main)));
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            document.PackageProperties.Title = "";
        }

        return stream.ToArray();
    }

    private static SectionProperties Section(string footer) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Bottom = 1984, Left = 1587, Right = 1474, Header = 851, Footer = 1588, Gutter = 0 },
        new DocGrid { Type = DocGridValues.LinesAndChars, LinePitch = LetterLayout.Pitch, CharacterSpace = -849 }); // 28 characters of 16 points in 156 mm

    /// <summary>— 1 — in 宋体 四号.</summary>
    private static string PageNumber(MainDocumentPart main)
    {
        var part = main.AddNewPart<FooterPart>();
        part.Footer = new Footer(new Paragraph(
            new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
            Number(new Text("— ") { Space = SpaceProcessingModeValues.Preserve }),
            new SimpleField(Number(new Text("1"))) { Instruction = " PAGE " },
            Number(new Text(" —") { Space = SpaceProcessingModeValues.Preserve })));
        return main.GetIdOfPart(part);

        static Run Number(OpenXmlElement text) => new(new RunProperties(Fonts("宋体"), new FontSize { Val = "28" }), text);
    }

    private static Styles Styles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(Fonts(TextFont), new FontSize { Val = "32" }, new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault()));

    private static RunFonts Fonts(string name) => new() { Ascii = name, HighAnsi = name, EastAsia = name, ComplexScript = name };

    [GeneratedRegex(@"\{(?<tag>[A-Za-z]+)\}", RegexOptions.ExplicitCapture, 100)]
    private static partial Regex Tag { get; }

    /// <summary>The document as it grows.</summary>
    private sealed class Sheet(MainDocumentPart main, Body body, Func<string, string> alias)
    {
        private const int RowWidth = 8845;

        private OpenXmlElement _into = body;
        private Table? _table;
        private int[] _columns = [];
        private int _controls;

        /// <param name="line">A line of the description.</param>
        /// <param name="beforeSignature">No page holds a signature alone: the last text goes along.</param>
        public void Add(string line, bool beforeSignature)
        {
            if (line[0] == '|')
            {
                AddRow(line);
                return;
            }

            (_table, _columns) = (null, line[0] == '=' ? [.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(share => int.Parse(share, Invariant) * RowWidth / 100)] : []);
            if (line is "]" or ['=' or '[', ' ', ..])
            {
                _into = line[0] switch { '[' => Part(line[1..].Trim()), ']' => body, _ => _into };
                return;
            }

            _into.Append(line[0] switch
            {
                '!' => Styled(line[1..].Trim(), TitleFont, 44, new SpacingBetweenLines { Before = "0", After = "160", Line = "640", LineRule = LineSpacingRuleValues.Exact }, null, JustificationValues.Center, keep: true),
                '#' => Styled(line[1..].Trim(), TextFont, 32, Lines(after: 240), null, JustificationValues.Center, keep: true),
                '>' => Styled(line[1..].Trim(), TextFont, 32, Lines(), null, null, keep: true),
                '<' => Styled(line[1..].Trim(), TextFont, 32, Lines(before: LetterLayout.Pitch), new Indentation { Right = "640" }, JustificationValues.Right, keep: true),
                '^' => Styled(line[1..].Trim(), TextFont, 32, Lines(), new Indentation { Right = "1280" }, JustificationValues.Right),
                '-' => CutOff(),
                _ => Styled(line, TextFont, 32, Lines(), new Indentation { FirstLine = "640", FirstLineChars = 200 }, line.StartsWith("联系方式", StringComparison.Ordinal) ? JustificationValues.Left : JustificationValues.Both, keep: beforeSignature),
            });
        }

        public void AddRedHead()
        {
            var paragraph = Styled("{OrganName}", TitleFont, 62, new SpacingBetweenLines { After = "480" }, null, JustificationValues.Center);
            foreach (var properties in paragraph.Descendants<RunProperties>())
            {
                properties.InsertAfter(new Color { Val = "FF0000" }, properties.RunFonts);
            }

            paragraph.ParagraphProperties!.InsertAfter(
                new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 18, Space = 8, Color = "FF0000" }), null);
            body.Append(paragraph);
        }

        private SdtContentBlock Part(string tag)
        {
            var content = new SdtContentBlock();
            body.Append(new SdtBlock(new SdtProperties(new SdtAlias { Val = alias(tag) }, new Tag { Val = tag }, new SdtId { Val = 1000 + ++_controls }), content));
            return content;
        }

        private static SpacingBetweenLines Lines(int before = 0, int after = 0) =>
            new() { Before = before.ToString(Invariant), After = after.ToString(Invariant), Line = LetterLayout.Pitch.ToString(Invariant), LineRule = LineSpacingRuleValues.Exact };

        private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

        private static Paragraph CutOff() => new(
            new ParagraphProperties(
                new PageBreakBefore(),
                new SpacingBetweenLines { After = "480" }));

        private void AddRow(string line)
        {
            var cells = line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
            var (isSheet, isHead) = (_columns.Length == 0, _table is null && _columns.Length > 0);
            var widths = isSheet ? [2600, RowWidth - 2600] : _columns;
            if (_table is null)
            {
                _table = NewTable(widths);
                _into.Append(_table);
            }

            var properties = new TableRowProperties(new CantSplit(), new TableRowHeight { Val = !isSheet ? 400u : cells[1].Length == 0 ? 900u : 540u, HeightType = HeightRuleValues.AtLeast });
            if (isHead)
            {
                properties.Append(new TableHeader());
            }

            _table.Append(new TableRow([properties, .. cells.Select((text, i) => Cell(text, widths[i], isHead || (isSheet && i == 0) ? LabelFont : TextFont, isSheet))]));
        }

        private static Table NewTable(int[] widths) => new(
            new TableProperties(
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 120, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 120, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(Invariant) })));

        private TableCell Cell(string text, int width, string font, bool isSheet)
        {
            var paragraph = Styled(text, font, isSheet ? 28 : IsBar(text) ? 16 : 24, new SpacingBetweenLines { Line = isSheet ? "420" : "320", LineRule = LineSpacingRuleValues.AtLeast }, null, null);
            if (!isSheet)
            {
                paragraph.ParagraphProperties!.PrependChild(new SnapToGrid { Val = false }); // the grid of the text is wider than the letters of a table
            }

            return new TableCell(
                new TableCellProperties(new TableCellWidth { Width = width.ToString(Invariant), Type = TableWidthUnitValues.Dxa }, new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }), paragraph);
        }

        /// <summary>A bar of blocks stands in one line.</summary>
        private static bool IsBar(string text) => text.Length > 0 && text.All(sign => sign == BarBlock);

        private static T Border<T>()
            where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 6, Space = 0, Color = "000000" };

        private Paragraph Styled(string text, string font, int halfPoints, SpacingBetweenLines spacing, Indentation? indent, JustificationValues? align, bool keep = false)
        {
            var properties = new ParagraphProperties();
            if (keep)
            {
                properties.Append(new KeepNext());
            }

            properties.Append(spacing);
            if (indent is not null)
            {
                properties.Append(indent);
            }

            if (align is { } side)
            {
                properties.Append(new Justification { Val = side });
            }

            var paragraph = new Paragraph(properties);
            var at = 0;
            foreach (Match match in Tag.Matches(text))
            {
                AddText(paragraph, text[at..match.Index], font, halfPoints);
                paragraph.Append(Control(match.Groups["tag"].Value, font, halfPoints));
                at = match.Index + match.Length;
            }

            AddText(paragraph, text[at..], font, halfPoints);
            return paragraph;
        }

        private static void AddText(Paragraph paragraph, string text, string font, int halfPoints)
        {
            if (text.Length > 0)
            {
                paragraph.Append(RunOf(text, font, halfPoints));
            }
        }

        private static Run RunOf(string text, string font, int halfPoints) =>
            new(new RunProperties(Fonts(font), new FontSize { Val = halfPoints.ToString(Invariant) }), new Text(LetterWriter.Printable(text)) { Space = SpaceProcessingModeValues.Preserve });

        private SdtRun Control(string tag, string font, int halfPoints)
        {
            var isPicture = tag == PictureTag;
            return new SdtRun(
                new SdtProperties(
                    new SdtAlias { Val = alias(tag) }, new Tag { Val = tag }, new SdtId { Val = 1000 + ++_controls },
                    isPicture ? new SdtContentPicture() : new SdtContentText { MultiLine = true }),
                new SdtContentRun(isPicture ? new Run(LetterPicture.Add(main, LetterPicture.Blank, _controls)) : RunOf($"〔{alias(tag)}〕", font, halfPoints)));
        }
    }
}
