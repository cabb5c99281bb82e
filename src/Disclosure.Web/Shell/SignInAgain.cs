using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>The session has ended: loads the present address anew, which leads to the sign-in page and back.</summary>
public sealed class SignInAgain : ComponentBase
{
    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    protected override void OnInitialized() => Navigation.NavigateTo(Navigation.Uri, forceLoad: true);
}
