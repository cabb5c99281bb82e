using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// The dialog of one step of a reply. Its form carries case and reply as they stood when it was opened: a second click is the same command, and
/// what somebody else changed meanwhile is refused, loaded again, and nothing typed is lost.
/// </summary>
/// <typeparam name="TForm">The form of the use case.</typeparam>
public abstract class DeskPart<TForm> : ComponentBase
    where TForm : ReplyActForm, new()
{
    [Parameter, EditorRequired]
    public ReplyDesk Desk { get; set; } = null!;

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Says what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Loads the desk again, after somebody else changed it, and hands it over.</summary>
    [Parameter]
    public Func<Task<ReplyDesk?>>? OnReload { get; set; }

    protected TForm Form { get; private set; } = new();

    /// <summary>The reply was changed while the dialog was open.</summary>
    protected bool IsStale { get; private set; }

    /// <summary>The step.</summary>
    protected abstract ReplyStep Step { get; }

    protected override void OnInitialized()
    {
        Form = new TForm { Number = Desk.Case.Number, Version = Desk.Case.Version, ReplyId = Desk.Reply!.Id, ReplyVersion = Desk.Reply.Version };
        Prefill();
    }

    /// <summary>What is known before anything is typed.</summary>
    protected virtual void Prefill()
    {
    }

    /// <summary>Hands the form over.</summary>
    protected abstract Task RunAsync();

    /// <summary>Runs the step; a refusal goes on to the dialog, which shows it.</summary>
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

        await OnDone.InvokeAsync(Text.Format(DashboardTexts.Desk_Done, Step));
    }

    /// <summary>Takes the reply as it is now and keeps what was typed.</summary>
    protected async Task ReloadAsync()
    {
        if (OnReload is not null && await OnReload() is { Reply: { } reply } present)
        {
            (Form.Version, Form.ReplyVersion, IsStale) = (present.Case.Version, reply.Version, false);
        }
    }

    /// <summary>The dialog has closed itself.</summary>
    protected Task CloseAsync() => OnClose.InvokeAsync();
}
