using System.Threading.RateLimiting;
using FluentValidation;
using Microsoft.AspNetCore.RateLimiting;

namespace Disclosure.Web.Files;

/// <summary>The room of files: contents beside the database, and the archive.</summary>
internal static class FilesSlice
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RateLimiterOptions>(limits => limits.AddPolicy(Shell.OwnOrigin.UploadLimit, Uploads));
        return services
            .AddSingleton(FilesSettings.Of(configuration))
            .AddSingleton<BlobStore>().AddSingleton<VirusScanner>().AddSingleton<FileIntake>()
            .AddScoped<FileFiling>().AddScoped<FileReading>()
            .AddScoped<AddAttachment>().AddSingleton<IValidator<UploadForm>, UploadFormValidator>()
            .AddScoped<RemoveAttachment>().AddSingleton<IValidator<RemoveAttachmentForm>, RemoveAttachmentFormValidator>()
            .AddScoped<AttachmentList>().AddScoped<ReadAttachment>()
            .AddScoped<ArchiveSheets>()
            .AddScoped<ArchiveCase>().AddSingleton<IValidator<ArchiveForm>, ArchiveFormValidator>()
            .AddScoped<TakeOutOfArchive>().AddSingleton<IValidator<TakeOutForm>, TakeOutFormValidator>()
            .AddScoped<SweepFiles>().AddScoped<ScanQuarantine>().AddHostedService<QuarantineJob>();
    }

    public static IEndpointRouteBuilder MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapPost(FileEndpoints.UploadPath, FileEndpoints.UploadAsync).RequireRateLimiting(Shell.OwnOrigin.UploadLimit);
        app.MapGet(FileEndpoints.DownloadPath, FileEndpoints.DownloadAsync);
        return app;
    }

    /// <summary>Two hundred files at once and two a second from one user: a whole case in one go, but no flood.</summary>
    private static RateLimitPartition<string> Uploads(HttpContext context) =>
        RateLimitPartition.GetTokenBucketLimiter(context.User.Identity?.Name ?? context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = FilesSettings.MaxPerCase,
            TokensPerPeriod = 20,
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            AutoReplenishment = true,
        });
}
