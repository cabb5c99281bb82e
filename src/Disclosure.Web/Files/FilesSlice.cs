using System.Threading.RateLimiting;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.RateLimiting;

namespace Disclosure.Web.Files;

/// <summary>The room of files: contents beside the database, and the archive.</summary>
internal static class FilesSlice
{
    private const int Downloads = 100;

    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RateLimiterOptions>(limits => limits
            .AddPolicy(Shell.OwnOrigin.UploadLimit, who => Bucket(who, FilesSettings.MaxPerCase))
            .AddPolicy(Shell.OwnOrigin.DownloadLimit, who => Bucket(who, Downloads)));
        return services
            .AddSingleton(FilesSettings.Of(configuration))
            .AddSingleton<BlobStore>().AddSingleton<VirusScanner>().AddSingleton<FileIntake>()
            .AddScoped<FileFiling>().AddScoped<FileReading>()
            .AddAct<AddAttachment, UploadForm, UploadFormValidator>()
            .AddAct<RemoveAttachment, RemoveAttachmentForm, RemoveAttachmentFormValidator>()
            .AddScoped<AttachmentList>().AddScoped<ReadAttachment>()
            .AddScoped<ArchiveSheets>()
            .AddAct<ArchiveCase, ArchiveForm, ArchiveFormValidator>()
            .AddAct<TakeOutOfArchive, TakeOutForm, TakeOutFormValidator>()
            .AddScoped<SweepFiles>().AddScoped<ScanQuarantine>().AddHostedService<QuarantineJob>();
    }

    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapPost(FileEndpoints.UploadPath, FileEndpoints.UploadAsync).RequireRateLimiting(Shell.OwnOrigin.UploadLimit);
        app.MapGet(FileEndpoints.DownloadPath, FileEndpoints.DownloadAsync).RequireRateLimiting(Shell.OwnOrigin.DownloadLimit);
        return app;
    }

    /// <summary>So many files at once and two a second for one user: a whole case in one go, but no flood.</summary>
    private static RateLimitPartition<string> Bucket(HttpContext context, int atOnce) =>
        RateLimitPartition.GetTokenBucketLimiter(context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = atOnce,
            TokensPerPeriod = 20,
            ReplenishmentPeriod = IdentitySlice.Period,
            AutoReplenishment = true,
        });
}
