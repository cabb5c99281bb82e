using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Disclosure.Web.Documents;

/// <summary>
/// The fields of one part of a Word document: each by the instruction that Word would follow, in whatever pieces it is written. Only fields that count, date
/// or draw are known; any other may load or run something, and one whose name another field makes up is no better.
/// </summary>
internal sealed partial class TemplateFields
{
    private const char Begin = '\0';

    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE", "SEQ", "STYLEREF", "EQ", "SYMBOL", "ADVANCE",
    };

    private readonly StringBuilder _text = new();

    /// <summary>Whether the text that follows stands in an instruction, not in the letter.</summary>
    public bool IsInside { get; private set; }

    /// <summary>The first field that is not known, or null.</summary>
    public string? Foreign => _text.ToString().Split(Begin).Skip(1).Select(text => Name.Match(text).Value).FirstOrDefault(name => !Harmless.Contains(name));

    /// <summary>Looks at the beginning of an element.</summary>
    public void See(XmlReader element)
    {
        IsInside = element.LocalName is "instrText" or "delInstrText";
        switch (element.LocalName)
        {
            case "fldChar" when element.GetAttribute("fldCharType", element.NamespaceURI) is "begin":
                _text.Append(Begin);
                break;
            case "fldSimple":
                _text.Append(Begin).Append(element.GetAttribute("instr", element.NamespaceURI));
                break;
        }
    }

    /// <summary>Takes a text within an instruction.</summary>
    public void Take(string text) => _text.Append(text.Replace(Begin, ' '));

    [GeneratedRegex(@"(?<=^\s*)[^\s\\""]+", RegexOptions.None, 1000)]
    private static partial Regex Name { get; }
}
