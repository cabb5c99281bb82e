using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Web.Identity;

/// <summary>A demonstration account that the sign-in page names; only in the environment Demo.</summary>
/// <param name="Name">用户名.</param>
/// <param name="Password">密码.</param>
/// <param name="Who">Role and organ, in the language of the moment.</param>
public sealed record DemoAccount(string Name, string Password, Func<string> Who);

/// <summary>登录. A plain page without a circuit: only an answer to a request can set a cookie.</summary>
public sealed partial class SignInPage
{
    private string? _problem;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm]
    private SignInForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = SessionCookie.ReturnParameter)]
    private string? ReturnUrl { get; set; }

    /// <summary>Why somebody is led here: <c>idle</c> after a quarter of an hour.</summary>
    [SupplyParameterFromQuery(Name = "why")]
    private string? Why { get; set; }

    [Inject]
    private SignIn SignIn { get; init; } = null!;

    [Inject]
    private SignInManager<User> Manager { get; init; } = null!;

    [Inject]
    private Sessions Sessions { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IConfiguration Configuration { get; init; } = null!;

    [Inject]
    private IHostEnvironment Environment { get; init; } = null!;

    [Inject]
    private IEnumerable<DemoAccount> Accounts { get; init; } = [];

    private string? Said => Why switch
    {
        "idle" => Text.Format(IdentityTexts.SignedOutIdle, Sessions.Idle.TotalMinutes),
        _ => null,
    };

    protected override void OnInitialized()
    {
        Form ??= new SignInForm();
        if (Http.User.Identity?.IsAuthenticated is true && HttpMethods.IsGet(Http.Request.Method))
        {
            Navigation.NavigateTo(Local(ReturnUrl));
        }
    }

    private async Task SignInAsync()
    {
        try
        {
            var user = await SignIn.RunAsync(Form!, Http.RequestAborted);
            await Manager.SignInWithClaimsAsync(user, isPersistent: false, Sessions.Begin());
            Navigation.NavigateTo(Local(ReturnUrl));
        }
        catch (RuleViolationException refusal)
        {
            _problem = Text.Of(refusal);
        }
    }

    /// <summary>Leads nowhere but to a page of our own.</summary>
    internal static string Local(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
