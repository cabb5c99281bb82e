using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Replies;

/// <summary>The room of replies: what it registers.</summary>
internal static class RepliesSlice
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddSingleton(provider => LetterSettings.Read(provider.GetRequiredService<IConfiguration>())).AddScoped<LetterDesk>().AddSingleton<LetterTemplates>().AddSingleton<PdfPrinter>()
        .AddScoped<LetterList>().AddAct<IssueLetter, IssueLetterForm, IssueLetterFormValidator>()
        .AddAct<VoidLetter, VoidLetterForm, VoidLetterFormValidator>()
        .AddScoped<TemplateList>().AddAct<UploadTemplate, TemplateForm, TemplateFormValidator>().AddScoped<SwitchTemplate>()
        .AddScoped<LetterBatch>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => RepliesTexts.Batch_Title, "/letters/batch", Icons.Material.Outlined.Description, nameof(Permission.HandleCase)) { Order = 5 })
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => RepliesTexts.Templates_Title, "/letter-templates", Icons.Material.Outlined.Article, nameof(Permission.ManageTemplates)) { Order = 30 })
        .AddAct<ReviewWithheld, ReviewWithheldForm, ReviewWithheldFormValidator>().AddScoped<WithheldList>().AddScoped<FillWithheld>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => RepliesTexts.Withheld_Short, "/withheld", Icons.Material.Outlined.Lock, nameof(Permission.ViewCases))
        {
            Order = 20,
            Waiting = async (provider, _, cancellationToken) => await provider.GetRequiredService<WithheldList>().CountAsync(cancellationToken) is var (due, open) ? due + open : 0,
        })
        .AddScoped<ChangeFact>()
        .AddAct<RecordReply, ReplyForm, ReplyFormValidator>()
        .AddScoped<WithdrawCase>().AddAct<CloseWithoutReply, ClosingForm, ClosingFormValidator>()
        .AddScoped<ReplyAct>()
        .AddScoped<DraftReply>().AddAct<ChangeDraft, ReplyDraftForm, ReplyDraftFormValidator>()
        .AddAct<RecordSearch, SearchForm, SearchFormValidator>()
        .AddAct<ReviewSecrecy, ReviewForm, ReviewFormValidator>()
        .AddAct<ReferSecrecy, ReferForm, ReferFormValidator>()
        .AddAct<AnswerReferral, AnswerReferralForm, AnswerReferralFormValidator>()
        .AddAct<CheckLegality, CheckLegalityForm, CheckLegalityFormValidator>()
        .AddAct<ApproveReply, ApproveReplyForm, ApproveReplyFormValidator>()
        .AddAct<ReturnReply, ReturnReplyForm, ReturnReplyFormValidator>()
        .AddAct<SealReply, SealReplyForm, SealReplyFormValidator>()
        .AddAct<DispatchReply, DispatchReplyForm, DispatchReplyFormValidator>()
        .AddAct<ServeReply, ServeReplyForm, ServeReplyFormValidator>()
        .AddAct<DiscardDraft, DiscardDraftForm, DiscardDraftFormValidator>()
        .AddScoped<ImportApplications>().AddScoped<ExportApplications>();

    public static IEndpointRouteBuilder MapReplies(this IEndpointRouteBuilder app)
    {
        app.MapGet(ExportWithheld.Path, ExportWithheld.HandleAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet("/letters/{id:long}/docx", LetterDownloads.WordAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet("/letters/{id:long}/pdf", LetterDownloads.PdfAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet("/letters/archive", LetterDownloads.ZipAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet("/letter-templates/download", TemplateDownloads.HandleAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapPost(TemplateUpload.Path, TemplateUpload.HandleAsync).RequireRateLimiting(OwnOrigin.UploadLimit);
        return app;
    }
}
