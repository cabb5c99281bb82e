using System.Net.Mime;
using System.Text;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Assessment;

/// <summary>考核方案 as a file, to whoever may see it.</summary>
internal static class SchemeEndpoints
{
    public const string JsonPath = "/assessment/schemes/{id:long}/json", XlsxPath = "/assessment/schemes/{id:long}/xlsx";

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> JsonAsync(long id, SchemeFiles files, CancellationToken cancellationToken) =>
        await files.FindAsync(id, cancellationToken) is { } file
            ? Results.File(Encoding.UTF8.GetBytes(SchemeJson.Write(file.Content)), MediaTypeNames.Application.Json, $"{NameOf(file)}.json") : Results.NotFound();

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> XlsxAsync(long id, SchemeFiles files, CancellationToken cancellationToken)
    {
        if (await files.FindAsync(id, cancellationToken) is not { } file)
        {
            return Results.NotFound();
        }

        var stream = new MemoryStream();
        SchemeWorkbook.Write(file.Content, stream);
        stream.Position = 0;
        return Results.File(stream, StatisticsWorkbook.MediaType, $"{NameOf(file)}.xlsx");
    }

    private static string NameOf(SchemeFile file) => $"{file.Scheme.Name}（{file.Scheme.Number()}）";
}
