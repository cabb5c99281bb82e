using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Organs;

/// <summary>The room of organs: what it registers.</summary>
internal static class OrgansSlice
{
    public static IServiceCollection AddOrgans(this IServiceCollection services) => services
        .AddSingleton<OrganDirectory>()
        .AddScoped<OrganList>().AddScoped<OrganRecord>()
        .AddAct<CreateOrgan, CreateOrganForm, CreateOrganFormValidator>()
        .AddAct<ChangeOrgan, ChangeOrganForm, ChangeOrganFormValidator>()
        .AddAct<SetOrganRemedies, OrganRemediesForm, OrganRemediesFormValidator>()
        .AddAct<SetOrganContact, OrganContactForm, OrganContactFormValidator>()
        .AddScoped<ImportOrgans>()
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => OrgansTexts.Organs, "/organs", Icons.Material.Outlined.AccountBalance, nameof(Permission.ViewOrgans)) { Order = 10 });
}
