using System.Globalization;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>导出不予公开信息台账, as the filters of the page say.</summary>
internal static class ExportWithheld
{
    public const string Path = "/withheld/export";

    [Requires(Permission.ExportLedgers)]
    public static async Task<IResult> HandleAsync(string? format, HttpRequest request, IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time, CancellationToken cancellationToken)
    {
        if (LedgerFormats.Of($"x.{format}") is not { } asked)
        {
            return Results.NotFound();
        }

        var actor = await current.DemandAsync(Permission.ExportLedgers, cancellationToken);
        var query = new ListQuery(1, 100, null, false) { Address = QueryHelpers.ParseQuery(request.QueryString.Value) };
        var stream = new MemoryStream();
        await using (var writer = LedgerWriter.Open(stream, asked))
        {
            await writer.WriteAsync(
                [ApplicationsTexts.ApplicationFact_Number, RepliesTexts.Withheld_ItemColumn, RepliesTexts.Withheld_Organ, RepliesTexts.Withheld_Information, RepliesTexts.Withheld_Ground, RepliesTexts.Withheld_Article,
                    RepliesTexts.Withheld_Part, RepliesTexts.Withheld_Since, RepliesTexts.Withheld_State, RepliesTexts.Withheld_Reviewed, RepliesTexts.Withheld_Reason, RepliesTexts.Withheld_Next, RepliesTexts.Withheld_DisclosedOn, RepliesTexts.Withheld_DisclosedAt],
                cancellationToken);
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var rows = WithheldList.Rows(db, WithheldList.Sort(WithheldList.Filter(db, query, actor.ReachesAll ? null : actor.OrganId, time.Today()), query));
            await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                await writer.WriteAsync(Cells(row), cancellationToken);
            }
        }

        stream.Position = 0;
        var name = string.Create(CultureInfo.InvariantCulture, $"{RepliesTexts.Withheld_Title}-{Text.IsoDay(time.Today())}.{format}");
        return Results.File(stream, asked is LedgerFormat.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }

    private static IEnumerable<string> Cells(WithheldRow row) =>
    [
        row.Number, row.Item ?? RepliesTexts.Withheld_Whole, row.Organ, row.Information, row.Ground is { } ground ? Text.Of(ground) : "", row.Ground is { } why && Grounds.Find(Regulation.R2019, why) is { } rule ? Text.Of(rule.Source) : "",
        row.IsPartial ? RepliesTexts.Withheld_Yes : "", Text.IsoDay(row.WithheldOn), Text.Of(row.State), Iso(row.ReviewedOn), row.LastReason ?? "",
        row.State is WithheldState.Withheld ? Text.IsoDay(row.NextReviewOn) : "", Iso(row.DisclosedOn), row.DisclosedAt ?? "",
    ];

    private static string Iso(DateOnly? day) => day is { } known ? Text.IsoDay(known) : "";
}
