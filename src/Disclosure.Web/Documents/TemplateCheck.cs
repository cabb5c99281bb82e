using System.IO.Compression;
using System.Xml;
using Disclosure.Domain.Law;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Disclosure.Web.Documents;

/// <summary>Looks through an uploaded Word template before anybody writes on it: nothing that runs, loads or hides, and the controls it needs.</summary>
internal static class TemplateCheck
{
    /// <summary>Largest template, in bytes.</summary>
    public const int MaxSize = 1024 * 1024;

    private const long MaxUnpacked = 30L * 1024 * 1024;
    private const int MaxRatio = 100, MaxEntries = 300;

    private static readonly string[] Embedding = ["oleobject", "embeddings/", "activex", "afchunk", "altchunk", "subdocument", "customui"];

    private static readonly string[] EmbeddingTypes = ["/oleObject", "/package", "/aFChunk", "/control", "/subDocument"];

    /// <exception cref="RuleViolationException">The template is not taken; the rule says why.</exception>
    public static void Demand(byte[] docx, IEnumerable<string> needed, Func<string, bool> isKnown, Func<string, string> nameOf)
    {
        if (docx.Length > MaxSize)
        {
            throw new RuleViolationException(TemplateRule.TemplateTooLarge, null, MaxSize / 1024);
        }

        if (docx.Length < 4 || docx[0] != 'P' || docx[1] != 'K')
        {
            throw new RuleViolationException(TemplateRule.TemplateNotDocx);
        }

        try
        {
            LookThrough(docx);
            using var stream = new MemoryStream(docx, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            DemandFormat(document);
            DemandTags(document, needed, isKnown, nameOf);
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or FileFormatException or IOException or ArgumentException or NotSupportedException)
        {
            throw new RuleViolationException(TemplateRule.TemplateNotDocx);
        }
    }

    private static void LookThrough(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx, writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MaxEntries)
        {
            throw new RuleViolationException(TemplateRule.TemplateBomb);
        }

        if (archive.GetEntry("word/document.xml") is null)
        {
            throw new RuleViolationException(TemplateRule.TemplateNotDocx);
        }

        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.ToLowerInvariant();
            if (name.Contains("vba", StringComparison.Ordinal) || name.Contains("macro", StringComparison.Ordinal))
            {
                throw new RuleViolationException(TemplateRule.TemplateMacro, null, entry.FullName);
            }

            if (name.Contains("..", StringComparison.Ordinal) || Embedding.Any(part => name.Contains(part, StringComparison.Ordinal)))
            {
                throw new RuleViolationException(TemplateRule.TemplateEmbedded, null, entry.FullName);
            }

            var content = Unpack(entry, ref total);
            if (name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal))
            {
                Read(content, entry.FullName);
            }
        }
    }

    /// <summary>The bytes are counted, not believed.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, ref long total)
    {
        using var packed = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            total += read;
            if (total > MaxUnpacked || content.Length > 256 * 1024 && content.Length > entry.CompressedLength * MaxRatio)
            {
                throw new RuleViolationException(TemplateRule.TemplateBomb);
            }
        }

        return content.ToArray();
    }

    private static void Read(byte[] xml, string part)
    {
        var fields = new TemplateFields();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Element)
                {
                    Look(reader, part);
                    fields.See(reader);
                }
                else if (fields.IsInside && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    fields.Take(reader.Value);
                }
            }
        }
        catch (XmlException)
        {
            throw new RuleViolationException(TemplateRule.TemplateXml, null, part);
        }

        if (fields.Foreign is { } field)
        {
            throw new RuleViolationException(TemplateRule.TemplateExternal, null, field);
        }
    }

    private static void Look(XmlReader reader, string part)
    {
        switch (reader.LocalName)
        {
            case "Relationship" when string.Equals(reader.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase)
                || reader.GetAttribute("Target") is { } target && (target.Contains("://", StringComparison.Ordinal) || target.StartsWith(@"\\", StringComparison.Ordinal)):
                throw new RuleViolationException(TemplateRule.TemplateExternal, null, reader.GetAttribute("Target") ?? part);
            case "Relationship" when reader.GetAttribute("Type") is { } type && (type.EndsWith("/attachedTemplate", StringComparison.Ordinal) || type.EndsWith("/frame", StringComparison.Ordinal)):
                throw new RuleViolationException(TemplateRule.TemplateExternal, null, reader.GetAttribute("Target") ?? part);
            case "Relationship" when reader.GetAttribute("Type") is { } type && type.Contains("vbaProject", StringComparison.Ordinal):
            case "Override" or "Default" when reader.GetAttribute("ContentType") is { } content && content.Contains("macroEnabled", StringComparison.Ordinal):
                throw new RuleViolationException(TemplateRule.TemplateMacro, null, part);
            case "Override" when HidesXml(reader, reader.GetAttribute("PartName")):
            case "Default" when HidesXml(reader, "." + reader.GetAttribute("Extension")):
                throw new RuleViolationException(TemplateRule.TemplateNotDocx);
            case "mailMerge":
                throw new RuleViolationException(TemplateRule.TemplateExternal, null, reader.LocalName);
            case "Relationship" when reader.GetAttribute("Type") is { } type && EmbeddingTypes.Any(end => type.EndsWith(end, StringComparison.Ordinal)):
            case "object" or "altChunk" or "control" or "OLEObject" or "subDoc":
                throw new RuleViolationException(TemplateRule.TemplateEmbedded, null, part);
            default:
                break;
        }
    }

    /// <summary>A part of XML under another name would be read by Word and by no check.</summary>
    private static bool HidesXml(XmlReader reader, string? name) => reader.GetAttribute("ContentType") is { } type && type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        && type.StartsWith("application/vnd.openxmlformats-officedocument.", StringComparison.OrdinalIgnoreCase) && name?.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) is not true;

    private static void DemandFormat(WordprocessingDocument document)
    {
        if (document.DocumentType is not WordprocessingDocumentType.Document || document.MainDocumentPart?.Document?.Body is null)
        {
            throw new RuleViolationException(TemplateRule.TemplateNotDocx);
        }

        if (new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).FirstOrDefault() is { } error)
        {
            throw new RuleViolationException(TemplateRule.TemplateInvalid, null, error.Description);
        }
    }

    private static void DemandTags(WordprocessingDocument document, IEnumerable<string> needed, Func<string, bool> isKnown, Func<string, string> nameOf)
    {
        var tags = LetterWriter.TagsOf(document);
        var missing = needed.Where(tag => !tags.Contains(tag)).ToList();
        if (missing.Count > 0)
        {
            throw new RuleViolationException(TemplateRule.TemplateFieldMissing, null, string.Join('、', missing.Select(tag => $"{tag}（{nameOf(tag)}）")));
        }

        var unknown = tags.Where(tag => !isKnown(tag)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw new RuleViolationException(TemplateRule.TemplateFieldUnknown, null, string.Join('、', unknown));
        }
    }
}
