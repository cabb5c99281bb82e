using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.WebEncoders;
using MudBlazor;
using MudBlazor.Services;

namespace Disclosure.Web.Shell;

/// <summary>The frame around every page: layout, theme, navigation, languages, headers and what is said when something is refused.</summary>
internal static class ShellSlice
{
    /// <summary>A text field with 20,000 Chinese characters must fit into one message of the circuit.</summary>
    private const long MaxMessage = 256 * 1024;

    public static readonly CultureInfo[] Cultures = [new("zh-CN"), new("en")];

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MaxMessage);
        services.AddCascadingAuthenticationState();
        services.AddMudServices(mud => mud.SnackbarConfiguration.VisibleStateDuration = 5000);
        services.AddTransient<MudLocalizer, MudBlazorWords>();
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.SameSite = SameSiteMode.Strict);
        services.AddProblemDetails();
        services.AddExceptionHandler<RefusalHandler>();
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<ForwardedHeadersOptions>(proxy =>
            proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto);
        services.Configure<RequestLocalizationOptions>(languages =>
        {
            languages.DefaultRequestCulture = new RequestCulture(Cultures[0]);
            languages.SupportedCultures = languages.SupportedUICultures = Cultures;
            languages.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
        return services
            .AddSingleton<Navigation>()
            .AddScoped<OpenDialogs>()
            .AddScoped<Drafts>()
            .AddScoped<Announcer>()
            .AddScoped<FindSource, PageFind>()
            .AddScoped<DeskNotices>()
            .AddScoped<LookedAgain>()
            .AddPage(new NavigationEntry(NavigationGroup.Today, () => ShellTexts.Inbox_Title, InboxPage.Address, Icons.Material.Outlined.Notifications) { Order = 5 });
    }

    /// <summary>Everything a request passes before it meets authentication.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseRequestLocalization(); // before what says refusals
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            CreateScopeForErrors = true,
            SuppressDiagnosticsCallback = met => Problem.Of(met.Exception) is not null, // a refusal is no fault of the program: it stands in no error log
        });
        app.UseMiddleware<OwnOrigin>();
        app.UseStatusCodePagesWithReExecute("/status/{0}");
        return app;
    }

    public static WebApplication MapShell(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null)
            .RequireAuthorization();
        return app;
    }

    /// <summary>Enters a page into the navigation; each room registers its own.</summary>
    public static IServiceCollection AddPage(this IServiceCollection services, NavigationEntry entry) => services.AddSingleton(entry);
}
