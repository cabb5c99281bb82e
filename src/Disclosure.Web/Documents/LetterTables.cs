using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Disclosure.Web.Documents;

/// <summary>One table of a letter: the row, or the paragraph outside of tables, that holds its tags stands once for each item.</summary>
/// <param name="Tags">The tags of its row.</param>
/// <param name="Items">The values, one an item.</param>
internal sealed record LetterRows(IReadOnlySet<string> Tags, IReadOnlyList<IReadOnlyDictionary<string, string>> Items)
{
    /// <summary>Tag of the control around what goes where there is no item, such as a heading with its table; or null.</summary>
    public string? Part { get; init; }

    /// <summary>A table that is never empty: without an item its controls lack their values, and the letter is refused.</summary>
    public static LetterRows Of(IReadOnlyList<IReadOnlyDictionary<string, string>> items) => new(items.Count == 0 ? new HashSet<string>() : items[0].Keys.ToHashSet(StringComparer.Ordinal), items);
}

/// <summary>The tables of a letter before its single values: parts that stay or go, rows, and chapters that are counted through what stays.</summary>
internal static class LetterTables
{
    /// <summary>Tag of the control that numbers a chapter.</summary>
    public const string ChapterTag = "Chapter";

    /// <summary>Ends the tag of a control that has its value.</summary>
    public const char Done = '.';

    public static void Arrange(OpenXmlPartRootElement root, IReadOnlyList<LetterRows> tables)
    {
        foreach (var rows in tables)
        {
            foreach (var part in Tagged(root, tag => tag == rows.Part))
            {
                Open(part, keep: rows.Items.Count > 0);
            }

            foreach (var pattern in Tagged(root, rows.Tags.Contains).Select(RowOf).OfType<OpenXmlElement>().Distinct().ToList())
            {
                Repeat(pattern, rows);
            }
        }

        var chapter = 0;
        foreach (var control in Tagged(root, tag => tag == ChapterTag))
        {
            Settle(control, ChapterTag, Numeral(++chapter));
        }
    }

    /// <summary>一 to 九十九.</summary>
    internal static string Numeral(int number) => number switch
    {
        <= 10 => "零一二三四五六七八九十"[number].ToString(),
        < 20 => "十" + Numeral(number % 10),
        _ => Numeral(number / 10) + "十" + (number % 10 == 0 ? "" : Numeral(number % 10)),
    };

    private static List<SdtElement> Tagged(OpenXmlPartRootElement root, Func<string, bool> isWanted) => [.. root.Descendants<SdtElement>().Where(c => LetterWriter.TagOf(c) is { } tag && isWanted(tag))];

    private static OpenXmlElement? RowOf(SdtElement control) => (OpenXmlElement?)control.Ancestors<TableRow>().FirstOrDefault() ?? control.Ancestors<Paragraph>().FirstOrDefault();

    /// <summary>What the control holds takes its place, or all of it goes.</summary>
    private static void Open(SdtElement part, bool keep)
    {
        foreach (var child in part.ChildElements.Where(e => keep && e is SdtContentBlock or SdtContentRow or SdtContentCell or SdtContentRun).SelectMany(content => content.ChildElements).ToList())
        {
            child.Remove();
            part.InsertBeforeSelf(child);
        }

        var parent = part.Parent;
        part.Remove();
        if (parent is TableCell && parent.GetFirstChild<Paragraph>() is null)
        {
            parent.Append(new Paragraph()); // a cell without one is broken
        }
    }

    private static void Repeat(OpenXmlElement pattern, LetterRows rows)
    {
        var after = pattern;
        foreach (var item in rows.Items)
        {
            var copy = pattern.CloneNode(true);
            foreach (var control in copy.Descendants<SdtElement>().ToList())
            {
                if (LetterWriter.TagOf(control) is { } tag && item.TryGetValue(tag, out var text))
                {
                    Settle(control, tag, text);
                    control.SdtProperties!.RemoveAllChildren<SdtId>(); // an id stands once in a document; Word gives new ones
                }
            }

            after = after.InsertAfterSelf(copy);
        }

        var table = pattern.Ancestors<Table>().FirstOrDefault();
        pattern.Remove();
        if (rows.Items.Count == 0 && table is not null && table.Descendants<TableRow>().All(row => row.Descendants<TableHeader>().Any()))
        {
            table.Remove();
        }
    }

    private static void Settle(SdtElement control, string tag, string text)
    {
        LetterWriter.Put(control, text);
        control.SdtProperties!.GetFirstChild<Tag>()!.Val = tag + Done;
    }
}
