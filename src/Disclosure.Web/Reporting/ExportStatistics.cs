using Disclosure.Domain.Reporting;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Reporting;

/// <summary>导出: hands out a filled form as a workbook.</summary>
internal static class ExportStatistics
{
    public const string Path = "/statistics/export";

    [Requires(Permission.ViewStatistics)]
    public static async Task<IResult> HandleAsync(string? form, string? year, string? organ, StatisticsQuery query, FeesCollected fees, CancellationToken cancellationToken)
    {
        if (StatisticsForm.Find(form ?? "") is not { } found || FigurePlace.YearOf(year) is not { } ofYear)
        {
            return Results.NotFound();
        }

        var filled = await query.RunAsync(found, ofYear, string.IsNullOrEmpty(organ) ? null : organ, cancellationToken);
        var collected = found == StatisticsForm.Form2021 ? await fees.RunAsync(ofYear, string.IsNullOrEmpty(organ) ? null : organ, cancellationToken) : [];
        var stream = new MemoryStream();
        StatisticsWorkbook.Write(filled, stream, collected);
        stream.Position = 0;
        return Results.File(stream, StatisticsWorkbook.MediaType, StatisticsWorkbook.FileName(filled));
    }
}
