using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>
/// A page or part whose refusals stay on it: when a handler throws one, <see cref="Problem"/> says it and everything typed is kept.
/// Show it with <c>&lt;ProblemNote Problem="Problem" /&gt;</c>. Anything that is no refusal goes on to the error boundary.
/// </summary>
public abstract class ShellPage : ComponentBase, IHandleEvent
{
    /// <summary>The last refusal; cleared when the next act begins.</summary>
    protected Problem? Problem { get; set; }

    /// <summary>Runs an act; a refusal is said in <see cref="Problem"/>.</summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> TryAsync(Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        Problem = null;
        try
        {
            await act();
            return true;
        }
        catch (Exception exception) when (Problem.Of(exception) is { } problem)
        {
            Problem = problem;
            return false;
        }
    }

    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        try
        {
            var task = item.InvokeAsync(arg);
            StateHasChanged();
            await task;
        }
        catch (Exception exception) when (Problem.Of(exception) is { } problem)
        {
            Problem = problem;
        }

        StateHasChanged();
    }
}
