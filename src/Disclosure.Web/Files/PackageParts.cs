using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Files;

/// <summary>What the parts of one package say: which format it is, and whether a part does anything but show.</summary>
internal sealed partial class PackageParts
{
    private static readonly Dictionary<string, FileFormat> Mains = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = FileFormat.Docx,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = FileFormat.Xlsx,
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"] = FileFormat.Pptx,
    };

    private static readonly string[] Schemes = ["http", "https", "mailto"];

    /// <summary>What the package is, as far as it has been read; null while nothing says so.</summary>
    public FileFormat? Format { get; private set; }

    public static bool IsXml(string path) => path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks at the name and the first bytes of a part.</summary>
    /// <exception cref="RuleViolationException">It is program code or another file.</exception>
    public void DemandHarmless(string path, ReadOnlySpan<byte> start, bool isPackage)
    {
        if (path.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || path.Contains("activeX", StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(FileRule.FileHasMacros);
        }

        var isForeign = start is [0xD0, 0xCF, 0x11, 0xE0, ..] or [(byte)'M', (byte)'Z', ..] or [0x7F, (byte)'E', (byte)'L', (byte)'F', ..]
            or [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..];
        if (isForeign || !isPackage && path.Contains("/embeddings/", StringComparison.OrdinalIgnoreCase) && !IsXml(path) || isPackage && Format is FileFormat.Ofd)
        {
            throw new RuleViolationException(FileRule.FileHasEmbeddedObject);
        }
    }

    /// <summary>Reads a part of XML.</summary>
    /// <exception cref="RuleViolationException">It is unsafe, damaged or active.</exception>
    public void Read(string path, Stream part)
    {
        var fields = new StringBuilder();
        try
        {
            // DTDs are let in only to be recognised: nothing is resolved, and the first one ends the reading.
            using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 });
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.DocumentType)
                {
                    throw new RuleViolationException(FileRule.FileXmlUnsafe);
                }

                if (xml.NodeType is XmlNodeType.Element)
                {
                    See(path, xml, fields);
                }
            }
        }
        catch (XmlException exception)
        {
            throw new RuleViolationException(exception.Message.Contains("DTD", StringComparison.Ordinal) ? FileRule.FileXmlUnsafe : FileRule.FileDamaged);
        }

        if (Loading.IsMatch(fields.ToString()))
        {
            throw new RuleViolationException(FileRule.FileLoadsFromElsewhere);
        }
    }

    private void See(string path, XmlReader xml, StringBuilder fields)
    {
        switch (xml.LocalName)
        {
            case "Override" or "Default" when path.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase):
                SeeType(xml.GetAttribute("ContentType") ?? "", xml.GetAttribute("PartName") ?? "." + xml.GetAttribute("Extension"));
                break;
            case "Relationship" when path.EndsWith(".rels", StringComparison.OrdinalIgnoreCase):
                DemandRelation(xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "", xml.GetAttribute("TargetMode"));
                break;
            case "OFD" when path.Equals("OFD.xml", StringComparison.OrdinalIgnoreCase):
                Format = FileFormat.Ofd;
                break;
            case "Attachment" when xml.NamespaceURI.Contains("ofdspec", StringComparison.OrdinalIgnoreCase):
                throw new RuleViolationException(FileRule.FileHasEmbeddedObject);
            case "mailMerge":
                throw new RuleViolationException(FileRule.FileLoadsFromElsewhere);
            case "instrText" or "delInstrText" when !xml.IsEmptyElement:
                fields.Append(TextOf(xml));
                break;
            case "fldSimple":
                fields.Append(' ').Append(xml.GetAttribute("instr", xml.NamespaceURI)).Append(' ');
                break;
        }
    }

    private static string TextOf(XmlReader xml)
    {
        using var field = xml.ReadSubtree();
        field.Read();
        return field.ReadElementContentAsString();
    }

    /// <param name="type">What a part is said to be.</param>
    /// <param name="name">The part, or the ending of all such parts.</param>
    private void SeeType(string type, string name)
    {
        if (type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase) && type.StartsWith("application/vnd.openxmlformats-officedocument.", StringComparison.OrdinalIgnoreCase) && !IsXml(name))
        {
            throw new RuleViolationException(FileRule.FileDamaged); // no program of an office writes so: it would be read there and by no check here
        }

        if (type.Contains("macro", StringComparison.OrdinalIgnoreCase) || type.Contains("vba", StringComparison.OrdinalIgnoreCase) || type.Contains("activeX", StringComparison.OrdinalIgnoreCase))
        {
            throw new RuleViolationException(FileRule.FileHasMacros);
        }

        if (Mains.TryGetValue(type, out var format))
        {
            Format = format;
        }
    }

    private static void DemandRelation(string type, string target, string? mode)
    {
        switch (type[(type.LastIndexOf('/') + 1)..])
        {
            case "attachedTemplate" or "externalLink" or "externalLinkPath" or "connections":
                throw new RuleViolationException(FileRule.FileLoadsFromElsewhere);
            case "oleObject" or "aFChunk" or "subDocument":
                throw new RuleViolationException(FileRule.FileHasEmbeddedObject);
            case "control" or "vbaProject" or "wordVbaData" or "xlMacrosheet":
                throw new RuleViolationException(FileRule.FileHasMacros);
            case "hyperlink" when mode is "External" && (target.StartsWith('#') || Uri.TryCreate(target, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme, StringComparer.OrdinalIgnoreCase)):
                break; // followed only by a reader's click
            case not "" when mode is null or "Internal":
                break;
            default:
                throw new RuleViolationException(FileRule.FileLoadsFromElsewhere);
        }
    }

    [GeneratedRegex(@"\bDDE(AUTO)?\b|\bINCLUDE(TEXT|PICTURE)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Loading { get; }
}
