using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests;

/// <summary>An office whose organ has its contact, its remedies and its mark, as letters want them.</summary>
internal static class LetterOffice
{
    public static async Task<TestOffice> OpenAsync()
    {
        var office = await CaseOffice.OpenAsync();
        await office.EquipAsync();
        return office;
    }

    /// <summary>Gives the organ what its letters say of it.</summary>
    public static async Task EquipAsync(this TestOffice office)
    {
        await using var db = await office.DbAsync();
        var organ = await db.Organs.SingleAsync(o => o.Code == "HHHT-006", TestContext.Current.CancellationToken);
        organ.SetMark("呼环公开");
        organ.SetContact(new OrganContact(TestOffice.D("2008-05-01"), "公开办", "贺某", "齐某", "0471-4606211", "呼和浩特市新华大街1号"));
        organ.SetRemedies(new OrganRemedies(TestOffice.D("2008-05-01"), "呼和浩特市人民政府", "自治区生态环境厅", "新城区人民法院", "xzfy.example.gov.cn", false));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public static IssueLetterForm Form(Application found, LetterKind kind, string issuedOn = "2026-09-14") =>
        new() { Number = found.Number, Version = found.Version, Kind = kind, IssuedOn = TestOffice.D(issuedOn) };

    public static async Task<IReadOnlyList<LetterItem>> LettersAsync(this TestOffice office, Application found) => await office.Get<LetterList>().OfCaseAsync(found.Id, TestContext.Current.CancellationToken);

    /// <summary>What is wrong with a document, as Word would see it.</summary>
    public static IReadOnlyList<string> Faults(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return [.. new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}")];
    }

    /// <summary>A template as an office sends it back from Word.</summary>
    public static byte[] Edited(byte[] docx, Action<DocumentFormat.OpenXml.Wordprocessing.Body> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var document = WordprocessingDocument.Open(stream, true))
        {
            edit(document.MainDocumentPart!.Document!.Body!);
        }

        return stream.ToArray();
    }

    public static string TextOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }
}
