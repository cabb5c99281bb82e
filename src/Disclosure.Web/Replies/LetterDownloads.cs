using System.IO.Compression;
using Disclosure.Domain.Replies;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Replies;

/// <summary>下载文书: as Word document, as PDF, or many in one archive. What is out of reach is not found.</summary>
internal static class LetterDownloads
{
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Most letters of one archive.</summary>
    public const int MaxLetters = 500;

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> WordAsync(long id, LetterList letters, CancellationToken cancellationToken) =>
        await letters.FindAsync(id, cancellationToken) is { } found ? Results.File(found.Docx, WordType, NameOf(found.Letter) + ".docx") : Results.NotFound();

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> PdfAsync(long id, LetterList letters, PdfPrinter printer, CancellationToken cancellationToken) =>
        await letters.FindAsync(id, cancellationToken) is { } found
            ? Results.File(await printer.PrintAsync(found.Docx, cancellationToken), "application/pdf", NameOf(found.Letter) + ".pdf")
            : Results.NotFound();

    [Requires(Permission.ViewCases)]
    public static async Task<IResult> ZipAsync(string? ids, LetterList letters, CancellationToken cancellationToken)
    {
        var wanted = (ids ?? "").Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => long.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var id) ? id : -1).Distinct().ToList();
        if (wanted.Count is 0 or > MaxLetters || wanted.Contains(-1))
        {
            return Results.NotFound();
        }

        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var id in wanted)
            {
                if (await letters.FindAsync(id, cancellationToken) is not { } found)
                {
                    return Results.NotFound();
                }

                await using var entry = await archive.CreateEntry($"{NameOf(found.Letter)}.docx", CompressionLevel.Fastest).OpenAsync(cancellationToken);
                await entry.WriteAsync(found.Docx, cancellationToken);
            }
        }

        stream.Position = 0;
        return Results.File(stream, "application/zip", "文书.zip");
    }

    /// <summary>编号 and 文号: no name of a person in a file name.</summary>
    private static string NameOf(LetterItem letter) =>
        string.Join('_', new[] { letter.Number, LetterForms.Of(letter.Kind).Title, letter.CaseNumber }.Where(p => p.Length > 0));
}
