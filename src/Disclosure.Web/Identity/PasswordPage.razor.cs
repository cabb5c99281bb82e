using Disclosure.Domain.Law;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Web.Identity;

/// <summary>修改密码, of one's own will or because it is due. A plain page: it renews the cookie.</summary>
public sealed partial class PasswordPage
{
    private Problem? _problem;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [SupplyParameterFromForm]
    private ChangePasswordForm? Form { get; set; }

    [Inject]
    private ChangePassword Change { get; init; } = null!;

    [Inject]
    private SignInManager<User> Manager { get; init; } = null!;

    [Inject]
    private Sessions Sessions { get; init; } = null!;

    [Inject]
    private PasswordProfile Profile { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private bool IsDue => Http.Features.Get<SessionFeature>()?.State is SessionState.PasswordDue;

    private string Reason => IsDue ? IdentityTexts.PasswordDue : IdentityTexts.PasswordByWish;

    private string RulesText => Profile == PasswordProfile.Mlps3
        ? Text.Format(IdentityTexts.RulesMlps3, Profile.MinLength, Profile.MinClasses, Profile.Remembered, Profile.MaxAge!.Value.TotalDays)
        : Text.Format(IdentityTexts.RulesAsvs, Profile.MinLength);

    protected override void OnInitialized() => Form ??= new ChangePasswordForm();

    private async Task ChangeAsync()
    {
        try
        {
            var user = await Change.RunAsync(Form!, Http.RequestAborted);
            Sessions.End(Http.User);
            await Manager.SignInWithClaimsAsync(user, isPersistent: false, Sessions.Begin());
            Navigation.NavigateTo("/");
        }
        catch (Exception refusal) when (refusal is RuleViolationException or ValidationException)
        {
            _problem = Problem.Of(refusal);
        }
    }
}
