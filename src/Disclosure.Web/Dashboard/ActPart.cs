using Disclosure.Web.Applications;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// The dialog of one act. Its form carries what it is about as that stood when the dialog was opened: a second click is the same command, and what
/// somebody else changed meanwhile is refused, loaded again, and nothing typed is lost.
/// </summary>
/// <typeparam name="TForm">The form of the use case.</typeparam>
/// <typeparam name="TSubject">What the page has loaded.</typeparam>
public abstract class ActPart<TForm, TSubject> : ComponentBase
    where TForm : ActForm, new()
    where TSubject : class
{
    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Says what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Loads the page again, after somebody else changed it, and hands over what is there now.</summary>
    [Parameter]
    public Func<Task<TSubject?>>? OnReload { get; set; }

    protected TForm Form { get; } = new();

    /// <summary>What is said once it is done.</summary>
    protected abstract string Done { get; }

    /// <summary>Puts into the form which version of what it is about.</summary>
    protected abstract void Mark(TSubject subject);

    /// <summary>Hands the form over.</summary>
    protected abstract Task RunAsync();

    /// <summary>Runs the act; a refusal goes on to the dialog, which shows it.</summary>
    protected async Task ActAsync()
    {
        await RunAsync();
        await OnDone.InvokeAsync(Done);
    }

    /// <summary>Takes what is there now and keeps what was typed.</summary>
    protected async Task<bool> ReloadAsync()
    {
        if (OnReload is null || await OnReload() is not { } present)
        {
            return false;
        }

        Mark(present);
        return true;
    }

    /// <summary>The dialog has closed itself.</summary>
    protected Task CloseAsync() => OnClose.InvokeAsync();
}
