using Disclosure.Web.Data;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Reporting;

/// <summary>导出复议诉讼分析.</summary>
internal static class ExportAnalysis
{
    [Requires(Permission.AnalyzeDisputes)]
    public static async Task<IResult> HandleAsync(
        string? from, string? to, string? kind, string? organ, DisputeAnalysis query, TimeProvider time, CancellationToken cancellationToken)
    {
        var analysis = await query.RunAsync(AnalysisFilter.Read(from, to, kind, organ, time.Today().Year), cancellationToken);
        var stream = new MemoryStream();
        AnalysisWorkbook.Write(analysis, stream);
        stream.Position = 0;
        return Results.File(stream, StatisticsWorkbook.MediaType, AnalysisWorkbook.FileName(analysis));
    }
}
