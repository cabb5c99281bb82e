using System.Globalization;
using Disclosure.Web.Audit;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Shell;

/// <summary>
/// A dialog for one act: its fields, the act's own button, cancel and ✕. It is the browser's modal dialog, so Escape closes it, focus stays
/// inside and returns to the opener. A refusal is said in it and keeps the input; it closes when <see cref="OnAct"/> ends without one.
/// </summary>
/// <remarks>The browser draws it above everything: MudBlazor parts with popovers (select, autocomplete) do not show inside.</remarks>
public sealed partial class ActDialog
{
    private static int _dialogs;
    private readonly string _titleId = "dlg" + Interlocked.Increment(ref _dialogs).ToString("x", CultureInfo.InvariantCulture);
    private readonly TypedDays _days = new();
    private ElementReference _dialog;
    private bool _shown, _busy, _stale;

    [Parameter]
    public bool Open { get; set; }

    [Parameter]
    public EventCallback<bool> OpenChanged { get; set; }

    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The button, named by its act: 批准延期. Without it the dialog only shows something.</summary>
    [Parameter]
    public string? Act { get; set; }

    /// <summary>What the button does; throwing a refusal keeps the dialog open. No event callback: the page would swallow the refusal.</summary>
    [Parameter]
    public Func<Task>? OnAct { get; set; }

    /// <summary>
    /// Takes what is there now, where somebody else was faster, and keeps what was typed; false where nothing is there any more. The dialog offers it once
    /// an act was refused as stale.
    /// </summary>
    [Parameter]
    public Func<Task<bool>>? OnReload { get; set; }

    /// <summary>The act cannot be undone.</summary>
    [Parameter]
    public bool Dangerous { get; set; }

    /// <summary>The word of the other button.</summary>
    [Parameter]
    public string? Cancel { get; set; }

    /// <summary>Stands left of the buttons.</summary>
    [Parameter]
    public RenderFragment? Aside { get; set; }

    /// <summary><c>dlg--wide</c> where it holds a table.</summary>
    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    protected override void OnParametersSet()
    {
        if (!Open)
        {
            (_shown, _stale, Problem) = (false, false, null);
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Open && !_shown)
        {
            _shown = true;
            await Js.InvokeVoidAsync("disclosure.showModal", _dialog);
        }
    }

    private async Task ActAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        try
        {
            if (await TryAsync(ActOnReadableAsync))
            {
                await CloseAsync();
            }
            else
            {
                await Js.InvokeVoidAsync("disclosure.focusFirstInvalid", _dialog);
            }
        }
        finally
        {
            _busy = false;
        }
    }

    private async Task ActOnReadableAsync()
    {
        _days.Demand();
        try
        {
            await (OnAct?.Invoke() ?? Task.CompletedTask);
        }
        catch (StaleFormException)
        {
            _stale = true;
            throw;
        }
    }

    private async Task ReloadAsync()
    {
        if (await OnReload!())
        {
            (_stale, Problem) = (false, null);
        }
    }

    private async Task DismissAsync() => await CloseAsync();

    private async Task CloseAsync()
    {
        Open = false;
        (_shown, _stale, Problem) = (false, false, null);
        await OpenChanged.InvokeAsync(false);
    }
}
