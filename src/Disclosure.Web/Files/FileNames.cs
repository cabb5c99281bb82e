using System.Globalization;
using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>Which names are taken, and which format each extension promises.</summary>
internal static class FileNames
{
    private const string PathSigns = "/\\:*?\"<>|";

    private static readonly Dictionary<string, FileFormat> Promised = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = FileFormat.Pdf,
        [".docx"] = FileFormat.Docx,
        [".xlsx"] = FileFormat.Xlsx,
        [".pptx"] = FileFormat.Pptx,
        [".ofd"] = FileFormat.Ofd,
        [".png"] = FileFormat.Png,
        [".jpg"] = FileFormat.Jpeg,
        [".jpeg"] = FileFormat.Jpeg,
        [".tif"] = FileFormat.Tiff,
        [".tiff"] = FileFormat.Tiff,
        [".txt"] = FileFormat.Text,
    };

    /// <summary>For the browser's file dialog.</summary>
    public static string Accepted => string.Join(',', Promised.Keys);

    /// <summary>What a name promises.</summary>
    /// <exception cref="RuleViolationException">The name is unfit, or promises a format that is not taken.</exception>
    public static FileFormat Demand(string name)
    {
        if (!IsFit(name))
        {
            throw new RuleViolationException(FileRule.FileNameUnfit);
        }

        return Promised.TryGetValue(Path.GetExtension(name), out var format) ? format : throw new RuleViolationException(FileRule.FileFormatNotAllowed, null, name);
    }

    public static string MediaTypeOf(FileFormat format) => format switch
    {
        FileFormat.Pdf => "application/pdf",
        FileFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileFormat.Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        FileFormat.Ofd => "application/ofd",
        FileFormat.Png => "image/png",
        FileFormat.Jpeg => "image/jpeg",
        FileFormat.Tiff => "image/tiff",
        FileFormat.Text => "text/plain",
    };

    /// <summary>No control, bidirectional or other invisible characters, nothing that any system takes for a path, no dots or spaces at the ends.</summary>
    private static bool IsFit(string name) =>
        name.Length is > 0 and <= Attachment.MaxName
        && name == name.Trim(' ', '.', '\u3000')
        && name.EnumerateRunes().All(IsFit);

    private static bool IsFit(Rune rune) => rune != Rune.ReplacementChar && !PathSigns.Contains((char)(rune.IsBmp ? rune.Value : 'x'), StringComparison.Ordinal)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
