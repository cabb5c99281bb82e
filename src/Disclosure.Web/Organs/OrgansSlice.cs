using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using MudBlazor;

namespace Disclosure.Web.Organs;

/// <summary>The room of organs: what it registers.</summary>
internal static class OrgansSlice
{
    public static IServiceCollection AddOrgans(this IServiceCollection services) => services
        .AddSingleton<OrganDirectory>()
        .AddScoped<OrganList>().AddScoped<OrganRecord>()
        .AddScoped<CreateOrgan>().AddSingleton<IValidator<CreateOrganForm>, CreateOrganFormValidator>()
        .AddScoped<ChangeOrgan>().AddSingleton<IValidator<ChangeOrganForm>, ChangeOrganFormValidator>()
        .AddScoped<SetOrganRemedies>().AddSingleton<IValidator<OrganRemediesForm>, OrganRemediesFormValidator>()
        .AddScoped<SetOrganContact>().AddSingleton<IValidator<OrganContactForm>, OrganContactFormValidator>()
        .AddScoped<ImportOrgans>()
        .AddPage(new NavigationEntry(NavigationGroup.Administration, () => OrgansTexts.Organs, "/organs", Icons.Material.Outlined.AccountBalance, nameof(Permission.ViewOrgans)) { Order = 10 });
}
