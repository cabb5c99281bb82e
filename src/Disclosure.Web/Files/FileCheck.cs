using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>Tells what a content is, whatever its name says, and refuses what could do harm.</summary>
internal static class FileCheck
{
    private static ReadOnlySpan<byte> OldOffice => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <returns>What the content is; the same as its name promises.</returns>
    /// <exception cref="RuleViolationException">It is not taken; the rule says why.</exception>
    public static FileFormat Demand(Stream content, string name)
    {
        var promised = FileNames.Demand(name);
        if (content.Length == 0)
        {
            throw new RuleViolationException(FileRule.FileEmpty);
        }

        var format = FormatOf(content, name, promised);
        return format == promised ? format : throw new RuleViolationException(FileRule.FileIsNotWhatItsNameSays, null, name, format);
    }

    private static FileFormat FormatOf(Stream content, string name, FileFormat promised)
    {
        Span<byte> head = stackalloc byte[8];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        ReadOnlySpan<byte> start = head[..read];
        content.Position = 0;
        if (start.StartsWith("%PDF-"u8))
        {
            PdfCheck.Demand(content);
            return FileFormat.Pdf;
        }

        if (start.StartsWith("PK\u0003\u0004"u8))
        {
            return PackageCheck.Demand(content, name);
        }

        if (start.StartsWith(OldOffice))
        {
            throw promised is FileFormat.Docx or FileFormat.Xlsx or FileFormat.Pptx && HoldsEncryptedPackage(content)
                ? new RuleViolationException(FileRule.FileEncrypted) : new RuleViolationException(FileRule.FileFormatNotAllowed, null, name);
        }

        return ImageCheck.Find(content, start) ?? (TextCheck.IsText(content) ? FileFormat.Text : throw new RuleViolationException(FileRule.FileFormatNotAllowed, null, name));
    }

    /// <summary>Office keeps a document with a password in an old container with this stream.</summary>
    private static bool HoldsEncryptedPackage(Stream content)
    {
        var bytes = new byte[Math.Min(content.Length, 1 << 20)];
        content.Position = 0;
        content.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }
}
