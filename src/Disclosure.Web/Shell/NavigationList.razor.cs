using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;

namespace Disclosure.Web.Shell;

/// <summary>The pages this person may open, with how much waits in each. The numbers are counted again on every move, and when the page follows a change.</summary>
public sealed partial class NavigationList
{
    private readonly Dictionary<NavigationEntry, int> _waiting = [];
    private readonly CancellationTokenSource _left = new();
    private IReadOnlyList<NavigationEntry> _entries = [];
    private NavigationEntry? _here;

    [CascadingParameter]
    private Task<AuthenticationState>? SignedIn { get; set; }

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [Inject]
    private IAuthorizationService Authorization { get; init; } = null!;

    [Inject]
    private NavigationManager Navigator { get; init; } = null!;

    [Inject]
    private LookedAgain Looked { get; init; } = null!;

    private Navigation Navigation => Services.GetRequiredService<Navigation>();

    public void Dispose()
    {
        Navigator.LocationChanged -= OnMoved;
        Looked.Leave(OnLooked);
        _left.Cancel();
        _left.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigator.LocationChanged += OnMoved;
        Looked.Listen(OnLooked);
        Locate();
        if (SignedIn is not null)
        {
            _entries = await Navigation.OfAsync((await SignedIn).User, Authorization);
            StateHasChanged();
            await CountAsync();
        }
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(async () =>
    {
        Locate();
        StateHasChanged();
        await CountAsync();
    });

    private void OnLooked() => _ = InvokeAsync(CountAsync);

    private void Locate() => _here = Navigation.At(new Uri(Navigator.Uri).AbsolutePath);

    private async Task CountAsync()
    {
        if (SignedIn is null)
        {
            return;
        }

        var user = (await SignedIn).User;
        foreach (var entry in _entries.Where(e => e.Waiting is not null))
        {
            if (_left.IsCancellationRequested)
            {
                return;
            }

            try
            {
                _waiting[entry] = await entry.Waiting!(Services, user, _left.Token);
            }
            catch (Exception exception) when (exception is OperationCanceledException or NotAllowedException)
            {
                _waiting.Remove(entry); // left, or signed out meanwhile: no number
            }
        }

        StateHasChanged();
    }
}
