using System.Globalization;
using Bunit;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Applications;

/// <summary>An office with somebody sitting at the page of registering, typing as a browser would.</summary>
public abstract class RegisterDesk : BunitContext, IAsyncLifetime
{
    protected RegisterDesk()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    private protected TestOffice Office { get; private set; } = null!;

    protected string Address => Services.GetRequiredService<NavigationManager>().Uri;

    protected static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Office = await TestOffice.OpenAsync((services, _) => services.AddOrgans().AddApplications().AddScoped<Drafts>());
        Services.AddFallbackServiceProvider(Office.Services);
        await SitDownAsync(Role.Clerk, Office.Environment6);
    }

    /// <summary>Somebody with a sign-in of her own, so that her drafts can be kept.</summary>
    protected async Task SitDownAsync(Role role, Organ organ)
    {
        var name = $"{role}-{organ.Code}".ToLowerInvariant();
        await using var db = await Office.DbAsync();
        var user = new User { UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = "苏某某", Role = role, OrganId = organ.Id };
        db.Users.Add(user);
        await db.SaveChangesAsync(Cancel);
        Office.ActAs(new Actor(user.Id, name, "苏某某", role, organ.Id, organ.Code, organ.Name, "127.0.0.1"));
    }

    protected IRenderedComponent<RegisterPage> Open()
    {
        var page = Render<RegisterPage>();
        page.WaitForElement("form");
        return page;
    }

    /// <summary>The server is started again: nothing of the page is left but what was kept.</summary>
    protected async Task<IRenderedComponent<RegisterPage>> OpenAgainAsync()
    {
        await DisposeComponentsAsync();
        return Open();
    }

    protected static void Type(IRenderedComponent<RegisterPage> page, string field, string text)
    {
        page.Find("#" + field).Input(text);
        if (page.Find("#" + field).HasAttribute("blazor:onblur"))
        {
            page.Find("#" + field).Blur();
        }
    }

    protected static void Fill(IRenderedComponent<RegisterPage> page)
    {
        Type(page, "ArrivedOn", "20260911");
        Type(page, "ApplicantName", "钱某");
        Type(page, "Content", "某路段夜间施工噪声监测结果");
    }

    protected static Task EnterAsync(IRenderedComponent<RegisterPage> page) => page.Find("form").SubmitAsync();

    protected static Task ControlEnterAsync(IRenderedComponent<RegisterPage> page) => page.Find("[data-key='ctrl+enter']").ClickAsync();

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await Office.DisposeAsync();
    }
}
