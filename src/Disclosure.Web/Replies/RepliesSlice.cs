using FluentValidation;

namespace Disclosure.Web.Replies;

/// <summary>The room of replies: what it registers.</summary>
internal static class RepliesSlice
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddScoped<ChangeFact>()
        .AddScoped<RecordReply>().AddSingleton<IValidator<ReplyForm>, ReplyFormValidator>()
        .AddScoped<ImportApplications>().AddScoped<ExportApplications>();
}
