using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using MudBlazor;

namespace Disclosure.Web.Replies;

/// <summary>The room of replies: what it registers.</summary>
internal static class RepliesSlice
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddSingleton(provider => LetterSettings.Read(provider.GetRequiredService<IConfiguration>())).AddScoped<LetterDesk>().AddSingleton<LetterTemplates>().AddSingleton<PdfPrinter>()
        .AddScoped<LetterList>().AddScoped<IssueLetter>().AddSingleton<IValidator<IssueLetterForm>, IssueLetterFormValidator>()
        .AddScoped<VoidLetter>().AddSingleton<IValidator<VoidLetterForm>, VoidLetterFormValidator>()
        .AddScoped<TemplateList>().AddScoped<UploadTemplate>().AddSingleton<IValidator<TemplateForm>, TemplateFormValidator>().AddScoped<SwitchTemplate>()
        .AddScoped<LetterBatch>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => RepliesTexts.Batch_Title, "/letters/batch", Icons.Material.Outlined.Description, nameof(Permission.HandleCase)) { Order = 5 })
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => RepliesTexts.Templates_Title, "/letter-templates", Icons.Material.Outlined.Article, nameof(Permission.ManageTemplates)) { Order = 30 })
        .AddScoped<ReviewWithheld>().AddSingleton<IValidator<ReviewWithheldForm>, ReviewWithheldFormValidator>().AddScoped<WithheldList>().AddScoped<FillWithheld>()
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => RepliesTexts.Withheld_Short, "/withheld", Icons.Material.Outlined.Lock, nameof(Permission.ViewCases))
        {
            Order = 20,
            Waiting = async (provider, _, cancellationToken) => await provider.GetRequiredService<WithheldList>().CountAsync(cancellationToken) is var (due, open) ? due + open : 0,
        })
        .AddScoped<ChangeFact>()
        .AddScoped<RecordReply>().AddSingleton<IValidator<ReplyForm>, ReplyFormValidator>()
        .AddScoped<WithdrawCase>().AddScoped<CloseWithoutReply>().AddSingleton<IValidator<ClosingForm>, ClosingFormValidator>()
        .AddScoped<ReplyAct>()
        .AddScoped<DraftReply>().AddScoped<ChangeDraft>().AddSingleton<IValidator<ReplyDraftForm>, ReplyDraftFormValidator>()
        .AddScoped<RecordSearch>().AddSingleton<IValidator<SearchForm>, SearchFormValidator>()
        .AddScoped<ReviewSecrecy>().AddSingleton<IValidator<ReviewForm>, ReviewFormValidator>()
        .AddScoped<ReferSecrecy>().AddSingleton<IValidator<ReferForm>, ReferFormValidator>()
        .AddScoped<AnswerReferral>().AddSingleton<IValidator<AnswerReferralForm>, AnswerReferralFormValidator>()
        .AddScoped<CheckLegality>().AddSingleton<IValidator<CheckLegalityForm>, CheckLegalityFormValidator>()
        .AddScoped<ApproveReply>().AddSingleton<IValidator<ApproveReplyForm>, ApproveReplyFormValidator>()
        .AddScoped<ReturnReply>().AddSingleton<IValidator<ReturnReplyForm>, ReturnReplyFormValidator>()
        .AddScoped<SealReply>().AddSingleton<IValidator<SealReplyForm>, SealReplyFormValidator>()
        .AddScoped<DispatchReply>().AddSingleton<IValidator<DispatchReplyForm>, DispatchReplyFormValidator>()
        .AddScoped<ServeReply>().AddSingleton<IValidator<ServeReplyForm>, ServeReplyFormValidator>()
        .AddScoped<DiscardDraft>().AddSingleton<IValidator<DiscardDraftForm>, DiscardDraftFormValidator>()
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
