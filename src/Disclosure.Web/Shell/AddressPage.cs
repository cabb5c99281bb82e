using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Disclosure.Web.Shell;

/// <summary>A page whose address says what it shows: it is read when the page opens and whenever the query changes, so that back, forward and bookmarks work.</summary>
public abstract class AddressPage : ComponentBase, IDisposable
{
    private string _path = "";

    [Inject]
    protected NavigationManager Navigation { get; init; } = null!;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnMoved;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized()
    {
        _path = new Uri(Navigation.Uri).AbsolutePath;
        Navigation.LocationChanged += OnMoved;
        Read();
    }

    /// <summary>Takes over what the address says.</summary>
    protected abstract void Read();

    /// <summary>Loads what depends on it, after a move.</summary>
    protected virtual Task MovedAsync() => Task.CompletedTask;

    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == _path) // not while the page is being left
        {
            _ = InvokeAsync(async () =>
            {
                Read();
                await MovedAsync();
                StateHasChanged();
            });
        }
    }
}
