using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Documents;

/// <summary>What the content controls of a template are filled with.</summary>
/// <param name="Texts">By tag; a text may have several lines.</param>
/// <param name="Tables">The tables whose rows are repeated.</param>
/// <param name="Picture">The picture control, or null.</param>
internal sealed record LetterValues(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<LetterRows> Tables, byte[]? Picture)
{
    /// <summary>Tags whose paragraph goes where they have no value.</summary>
    public IReadOnlySet<string> Optional { get; init; } = new HashSet<string>();
}

/// <summary>Fills the content controls of a Word document by their tags and leaves everything else as it is.</summary>
internal static class LetterWriter
{
    /// <summary>The tags of a document, wherever they stand.</summary>
    public static IReadOnlySet<string> TagsOf(WordprocessingDocument document) =>
        Roots(document).SelectMany(root => root.Descendants<SdtElement>()).Select(TagOf).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>The filled document.</summary>
    /// <param name="template">A docx.</param>
    /// <param name="values">Its values.</param>
    /// <param name="missing">Called for a control without a value; throws.</param>
    public static byte[] Fill(byte[] template, LetterValues values, Action<string> missing)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        stream.Position = 0;
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var root in Roots(document).ToList())
            {
                LetterTables.Arrange(root, values.Tables);
                foreach (var control in root.Descendants<SdtElement>().ToList())
                {
                    Fill(document.MainDocumentPart!, control, values, missing);
                }
            }

            LetterLayout.Arrange(document.MainDocumentPart!.Document!.Body!);
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlPartRootElement> Roots(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        return new OpenXmlPartRootElement?[] { main.Document }.Concat(main.HeaderParts.Select(p => p.Header)).Concat(main.FooterParts.Select(p => p.Footer))
            .Concat([main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes]).OfType<OpenXmlPartRootElement>();
    }

    internal static string? TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value;

    private static void Fill(MainDocumentPart main, SdtElement control, LetterValues values, Action<string> missing)
    {
        if (TagOf(control) is not { Length: > 0 } tag || tag.EndsWith(LetterTables.Done))
        {
            return;
        }

        if (tag == LetterPaper.PictureTag)
        {
            if (values.Picture is { } png && control.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().FirstOrDefault()?.Embed?.Value is { } id)
            {
                using var stream = new MemoryStream(png);
                main.GetPartById(id).FeedData(stream);
            }

            return;
        }

        if (!values.Texts.TryGetValue(tag, out var text) || string.IsNullOrWhiteSpace(text))
        {
            if (!values.Optional.Contains(tag))
            {
                missing(tag);
            }
            else if (control.Ancestors<Paragraph>().FirstOrDefault() is { Parent: Body } line)
            {
                line.Remove();
            }
            else
            {
                Put(control, "");
            }

            return;
        }

        Put(control, text);
    }

    internal static void Put(SdtElement control, string text)
    {
        var lines = Printable(text.ReplaceLineEndings("\n").TrimEnd()).Split('\n');
        var run = control.Descendants<Run>().FirstOrDefault();
        var format = run?.RunProperties?.CloneNode(true) as RunProperties;
        format?.RemoveAllChildren<RunStyle>(); // the grey of a placeholder
        control.SdtProperties?.RemoveAllChildren<ShowingPlaceholder>();
        if (control is SdtRun && control.Parent is Paragraph { Parent: Body } paragraph && IsLast(control) && lines.Length > 1)
        {
            PutParagraphs(control, paragraph, lines, format);
            return;
        }

        foreach (var surplus in control.Descendants<Paragraph>().Skip(1).ToList())
        {
            surplus.Remove();
        }

        OpenXmlElement? place = control switch
        {
            SdtRun inline => inline.SdtContentRun ??= new SdtContentRun(),
            _ => control.Descendants<Paragraph>().FirstOrDefault(),
        };
        if (place is null)
        {
            return;
        }

        foreach (var old in place.ChildElements.Where(e => e is not ParagraphProperties).ToList())
        {
            old.Remove();
        }

        place.Append(RunOf(lines, format));
    }

    /// <summary>
    /// A control at the end of a paragraph becomes a paragraph a line, each with the indent of the first. Behind a colon the first line too begins anew.
    /// </summary>
    private static void PutParagraphs(SdtElement control, Paragraph paragraph, string[] lines, RunProperties? format)
    {
        if (paragraph.InnerText[..^control.InnerText.Length].EndsWith('：'))
        {
            control.Remove();
            paragraph = paragraph.InsertAfterSelf(new Paragraph(paragraph.ParagraphProperties?.CloneNode(true) ?? new ParagraphProperties(), control));
        }

        OpenXmlElement after = paragraph;
        foreach (var line in lines.Skip(1))
        {
            after = after.InsertAfterSelf(new Paragraph(paragraph.ParagraphProperties?.CloneNode(true) ?? new ParagraphProperties(), RunOf([line], format)));
        }

        var content = ((SdtRun)control).SdtContentRun ??= new SdtContentRun();
        content.RemoveAllChildren();
        content.Append(RunOf([lines[0]], format));
    }

    private static bool IsLast(SdtElement control) => control.ElementsAfter().All(e => e is BookmarkStart or BookmarkEnd or ProofError);

    private static Run RunOf(string[] lines, RunProperties? format)
    {
        var run = new Run();
        if (format is not null)
        {
            run.Append(format.CloneNode(true));
        }

        foreach (var (line, i) in lines.Select((line, i) => (line, i)))
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A text that XML can hold: what it can't goes, rare characters stay.</summary>
    internal static string Printable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' or >= 0x20 and not (0xFFFE or 0xFFFF))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
