using Disclosure.Web.Applications;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Supervision;

/// <summary>督办、投诉、检查、通报: what they register and which addresses they have beside their pages.</summary>
internal static class SupervisionParts
{
    public static IServiceCollection AddNotices(this IServiceCollection services) => services
        .AddSingleton(provider => SupervisionDays.Read(provider.GetRequiredService<IConfiguration>()))
        .AddSupervisionActs()
        .AddAct<DraftNotice, DraftNoticeForm>().AddAct<AddProof, AddProofForm>().AddAct<RemoveProof, RemoveProofForm>().AddScoped<ReadProof>().AddScoped<NoticeList>().AddScoped<NoticeFiles>()
        .AddSingleton(new BlobOwner((db, names) => db.NoticeProofs.Where(p => names.Contains(p.Blob)).Select(p => p.Blob)))
        .AddScoped<ProposeNotices>().AddSingleton<NoticeWatch>().AddHostedService(provider => provider.GetRequiredService<NoticeWatch>())
        .AddAct<RegisterComplaint, RegisterComplaintForm>()
        .AddAct<DraftInspection, DraftInspectionForm>().AddAct<SendInspection, SendInspectionForm>().AddAct<RewriteInspection, RewriteInspectionForm>().AddAct<ChangeInspection, ChangeInspectionForm>().AddAct<ReplyInspection, ReplyInspectionForm>()
        .AddAct<EvaluateInspection, EvaluateInspectionForm>().AddAct<CloseInspection, CloseInspectionForm>().AddAct<DropInspection, DropInspectionForm>()
        .AddAct<DraftBulletin, DraftBulletinForm>().AddAct<WriteBulletin, WriteBulletinForm>().AddAct<IssueBulletin, IssueBulletinForm>().AddAct<DropBulletin, DropBulletinForm>()
        .AddSingleton<SupervisionPapers>().AddScoped<BulletinCounting>().AddScoped<BulletinFiles>()
        .AddScoped<DraftDesk>().AddScoped<ComplaintFiles>().AddScoped<InspectionFiles>().AddScoped<IDutySource, NoticeDuties>().AddScoped<FindSource, NoticeFind>()
        .AddSingleton(new CaseBulkAct(() => SupervisionTexts.Bulk_Draft, Icons.Material.Outlined.Campaign, Permission.Supervise, DraftNoticePage.Href))
        .AddPage(new NavigationEntry(NavigationGroup.Supervision, () => SupervisionTexts.Notices_Title, NoticeFilter.Home, Icons.Material.Outlined.Campaign, nameof(Permission.ViewCases))
        {
            Order = 10,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<NoticeList>().WaitingAsync(cancellationToken),
        })
        .AddPage(new NavigationEntry(NavigationGroup.Supervision, () => SupervisionTexts.Complaints_Title, ComplaintFilter.Home, Icons.Material.Outlined.RecordVoiceOver, nameof(Permission.Supervise))
        {
            Order = 20,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<ComplaintFiles>().WaitingAsync(cancellationToken),
        })
        .AddPage(new NavigationEntry(NavigationGroup.Supervision, () => SupervisionTexts.Inspections_Title, InspectionPage.Home, Icons.Material.Outlined.PlaylistAddCheck, nameof(Permission.ViewCases))
        {
            Order = 30,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<InspectionFiles>().WaitingAsync(cancellationToken),
        })
        .AddPage(new NavigationEntry(NavigationGroup.Supervision, () => SupervisionTexts.Bulletins_Title, BulletinPage.Home, Icons.Material.Outlined.Summarize, nameof(Permission.ViewCases)) { Order = 40 });

    public static IEndpointRouteBuilder MapNotices(this IEndpointRouteBuilder app)
    {
        app.MapGet(SupervisionEndpoints.NoticePath, SupervisionEndpoints.NoticeAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SupervisionEndpoints.BulletinPath, SupervisionEndpoints.BulletinAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapGet(SupervisionEndpoints.ProofPath, SupervisionEndpoints.ProofAsync).RequireRateLimiting(OwnOrigin.DownloadLimit);
        app.MapPost(SupervisionEndpoints.ProofsPath, SupervisionEndpoints.AddProofAsync).RequireRateLimiting(OwnOrigin.UploadLimit);
        return app;
    }
}
