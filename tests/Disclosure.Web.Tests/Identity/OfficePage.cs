using System.Globalization;
using Bunit;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Identity;

/// <summary>Pages of users, organs and the calendar over the real slices, in Chinese, on Monday 14 September 2026.</summary>
public abstract class OfficePage : BunitContext, IAsyncLifetime
{
    protected OfficePage()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private protected TestOffice Office { get; private set; } = null!;

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public virtual async ValueTask InitializeAsync()
    {
        Office = await TestOffice.OpenAsync((services, _) => services.AddOrgans());
        Services.AddFallbackServiceProvider(Office.Services);
        Office.ActAs(await Office.AddUserAsync("security", Role.SecurityAdministrator));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Office.DisposeAsync();
    }
}
