using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// The dialog of one act. Its form carries the case as it stood when the dialog was opened: a second click is the same command, and a case that
/// somebody else changed meanwhile is refused, loaded again, and nothing typed is lost.
/// </summary>
/// <typeparam name="TForm">The form of the use case.</typeparam>
public abstract class CasePart<TForm> : ComponentBase
    where TForm : ActForm, new()
{
    [Parameter, EditorRequired]
    public CaseFile File { get; set; } = null!;

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Says what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Loads the case again, after somebody else changed it, and hands it over.</summary>
    [Parameter]
    public Func<Task<CaseFile?>>? OnReload { get; set; }

    protected TForm Form { get; private set; } = new();

    /// <summary>The case was changed while the dialog was open.</summary>
    protected bool IsStale { get; private set; }

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    protected override void OnInitialized() => Form = new TForm { Number = File.Case.Number, Version = File.Case.Version };

    /// <summary>Hands the form over.</summary>
    protected abstract Task RunAsync();

    /// <summary>Runs the act; a refusal goes on to the dialog, which shows it.</summary>
    protected async Task ActAsync()
    {
        try
        {
            await RunAsync();
        }
        catch (StaleFormException)
        {
            IsStale = true;
            StateHasChanged();
            throw;
        }

        await OnDone.InvokeAsync(Done);
    }

    /// <summary>Takes the case as it is now and keeps what was typed.</summary>
    protected async Task ReloadAsync()
    {
        if (OnReload is not null && await OnReload() is { } present)
        {
            (Form.Version, IsStale) = (present.Case.Version, false);
        }
    }

    /// <summary>The dialog has closed itself.</summary>
    protected Task CloseAsync() => OnClose.InvokeAsync();
}
