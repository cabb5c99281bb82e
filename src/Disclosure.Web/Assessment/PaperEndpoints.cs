using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Assessment;

/// <summary>考核文书 as files: the score sheet of a unit, the summary of all, the announcement. What is out of reach is not found.</summary>
internal static class PaperEndpoints
{
    public const string SheetWordPath = "/assessment/{round:long}/units/{code}/sheet.docx", SheetBookPath = "/assessment/{round:long}/units/{code}/sheet.xlsx",
        SummaryWordPath = "/assessment/{round:long}/summary.docx", SummaryBookPath = "/assessment/{round:long}/summary.xlsx", AnnouncementPath = "/assessment/{round:long}/announcement.docx";

    /// <summary>Score sheet of a unit.</summary>
    /// <param name="round">年度考核.</param>
    /// <param name="code">单位代码.</param>
    /// <param name="format">docx or xlsx.</param>
    public static string SheetHref(long round, string code, string format) => $"{AssessmentAddress.Unit(round, code)}/sheet.{format}";

    /// <summary>Summary of all units.</summary>
    /// <param name="round">年度考核.</param>
    /// <param name="format">docx or xlsx.</param>
    public static string SummaryHref(long round, string format) => $"{AssessmentAddress.Round(round)}/summary.{format}";

    public static string AnnouncementHref(long round) => $"{AssessmentAddress.Round(round)}/announcement.docx";

    public static IEndpointRouteBuilder MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet(SheetWordPath, SheetWordAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SheetBookPath, SheetBookAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SummaryWordPath, SummaryWordAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SummaryBookPath, SummaryBookAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(AnnouncementPath, AnnouncementAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        return app;
    }

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> SheetWordAsync(long round, string code, AssessmentPapers papers, CancellationToken cancellationToken) =>
        await papers.UnitAsync(round, code, cancellationToken) is { } paper ? Results.File(ScoreSheetFile.Word(paper), LetterDownloads.WordType, $"{ScoreSheetFile.NameOf(paper)}.docx") : Results.NotFound();

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> SheetBookAsync(long round, string code, AssessmentPapers papers, CancellationToken cancellationToken) =>
        await papers.UnitAsync(round, code, cancellationToken) is { } paper ? Book(stream => ScoreSheetFile.Workbook(paper, stream), ScoreSheetFile.NameOf(paper)) : Results.NotFound();

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> SummaryWordAsync(long round, AssessmentPapers papers, CancellationToken cancellationToken) =>
        await papers.SummaryAsync(round, cancellationToken) is { } paper ? Results.File(SummaryFile.Word(paper), LetterDownloads.WordType, $"{SummaryFile.NameOf(paper)}.docx") : Results.NotFound();

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> SummaryBookAsync(long round, AssessmentPapers papers, CancellationToken cancellationToken) =>
        await papers.SummaryAsync(round, cancellationToken) is { } paper ? Book(stream => SummaryFile.Workbook(paper, stream), SummaryFile.NameOf(paper)) : Results.NotFound();

    [Requires(Permission.ViewAssessment)]
    public static async Task<IResult> AnnouncementAsync(long round, AssessmentPapers papers, CancellationToken cancellationToken) =>
        await papers.AnnouncementAsync(round, cancellationToken) is { } paper ? Results.File(AnnouncementFile.Word(paper), LetterDownloads.WordType, $"{AnnouncementFile.NameOf(paper)}.docx") : Results.NotFound();

    private static IResult Book(Action<Stream> write, string name)
    {
        var stream = new MemoryStream();
        write(stream);
        stream.Position = 0;
        return Results.File(stream, StatisticsWorkbook.MediaType, $"{name}.xlsx");
    }
}
