using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Shell;

/// <summary>The frame of every page after sign-in.</summary>
public sealed partial class MainLayout
{
    private RefusalBoundary? _boundary;
    private string? _theme;

    [CascadingParameter(Name = "Theme")]
    private string? Chosen { get; set; }

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IServiceProvider Services { get; init; } = null!;

    [Inject]
    private IEnumerable<Banner> Banners { get; init; } = [];

    private string Path => Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    protected override void OnInitialized() => _theme = Chosen;

    protected override void OnParametersSet() => _boundary?.Recover(); // another page: what went wrong on the last one is over

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            var theme = await Js.InvokeAsync<string?>("disclosure.theme"); // the system's, when none was chosen
            if (theme is not null && theme != _theme)
            {
                _theme = theme;
                StateHasChanged();
            }
        }
    }
}

/// <summary>A bar above every page, e.g. that the data is a demonstration.</summary>
/// <param name="Text">What it says; null when there is nothing to say.</param>
public sealed record Banner(Func<IServiceProvider, string?> Text);
