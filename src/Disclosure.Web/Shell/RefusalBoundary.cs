using System.Diagnostics;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Web.Shell;

/// <summary>
/// Catches what a page did not: a refusal is said with its article, anything else is a bug, logged with a trace id that the user can pass on.
/// </summary>
public sealed partial class RefusalBoundary : ErrorBoundaryBase
{
    private string? _trace;

    [Inject]
    private ILogger<RefusalBoundary> Logger { get; init; } = null!;

    protected override Task OnErrorAsync(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        if (Problem.Of(exception) is null)
        {
            _trace = Activity.Current?.TraceId.ToString() ?? ActivityTraceId.CreateRandom().ToString();
            LogBug(Logger, exception, _trace);
        }

        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<RefusalNote>(1);
        builder.AddComponentParameter(2, nameof(RefusalNote.Problem), Problem.Of(CurrentException));
        builder.AddComponentParameter(3, nameof(RefusalNote.Trace), _trace);
        builder.AddComponentParameter(4, nameof(RefusalNote.OnAgain), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A page failed, trace {Trace}")]
    private static partial void LogBug(ILogger logger, Exception exception, string trace);
}
