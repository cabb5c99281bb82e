using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using MudBlazor;

namespace Disclosure.Web.Publication;

/// <summary>The room of what must be made public: what it registers.</summary>
internal static class PublicationSlice
{
    public static IServiceCollection AddPublication(this IServiceCollection services) => services
        .AddPublicationActs()
        .AddAct<RegisterPublication, RegisterPublicationForm, PublicationFormValidator<RegisterPublicationForm>>()
        .AddAct<AddColumn, AddColumnForm, PublicationFormValidator<AddColumnForm>>()
        .AddAct<RecordProvision, ProvisionForm, ProvisionFormValidator>()
        .AddSingleton(provider => PublicationSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddScoped<PromiseList>().AddScoped<IDutySource, PromiseDuties>().AddScoped<ColumnList>().AddScoped<IDutySource, ColumnDuties>().AddScoped<FindSource, PublicationFind>()
        .AddScoped<PublicationPrefill>().AddScoped<PublicationList>().AddScoped<PublicationFiles>().AddScoped<CasePublications>().AddScoped<IDutySource, PublicationDuties>()
        .AddScoped<RecomputePublications>().AddScoped<ISelfCheck, PublicationDatesCheck>().AddSingleton<PublicationWatch>().AddHostedService(provider =>
        {
            _ = provider.GetRequiredService<PublicationSettings>(); // a wrong one stops the program at its start, not the first reader
            return provider.GetRequiredService<PublicationWatch>();
        })
        .AddPage(new NavigationEntry(NavigationGroup.Handling, () => PublicationTexts.Title, PublicationFilter.Home, Icons.Material.Outlined.Public, nameof(Permission.ViewCases))
        {
            Order = 26,
            Waiting = (provider, _, cancellationToken) => provider.GetRequiredService<PublicationList>().WaitingAsync(cancellationToken),
        });
}
