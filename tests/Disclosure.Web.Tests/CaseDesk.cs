using System.Globalization;
using Bunit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor.Services;

namespace Disclosure.Web.Tests;

/// <summary>An office with somebody sitting before its pages, on Monday 2026-09-14.</summary>
public abstract class CaseDesk : BunitContext, IAsyncLifetime
{
    protected CaseDesk()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddMudServices();
        Services.AddScoped<Announcer>();
    }

    private protected TestOffice Office { get; set; } = null!;

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    public virtual async ValueTask InitializeAsync()
    {
        Office = await CaseOffice.OpenAsync();
        Services.AddSingleton<TimeProvider>(Office.Time); // the components' library brought the machine's own
        Services.AddFallbackServiceProvider(Office.Services);
        Office.ActAs(Role.Clerk);
    }

    /// <summary>Opens a page at an address.</summary>
    protected IRenderedComponent<TPage> Open<TPage>(string address, Action<ComponentParameterCollectionBuilder<TPage>>? parameters = null)
        where TPage : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render(parameters ?? (_ => { }));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Office.DisposeAsync();
    }
}
