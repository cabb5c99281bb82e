using Spectre.Console;

namespace Disclosure.Web.Commands;

/// <summary>How far long work has come.</summary>
/// <param name="Done">Bytes or rows.</param>
/// <param name="Total">Of how many.</param>
internal readonly record struct WorkProgress(long Done, long Total);

/// <summary>A bar on a terminal; nothing where it would go to a file or a pipe. Standard output belongs to the result alone.</summary>
internal static class TerminalProgress
{
    /// <summary>Runs work and shows how far it has come; without a terminal it is asked for no reports.</summary>
    public static async Task<T> ShowAsync<T>(string what, Func<IProgress<WorkProgress>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return await work(null);
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes }); // standard output may well be a file
        return await screen.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(what);
            var result = await work(new Bar(task));
            task.Value = task.MaxValue;
            return result;
        });
    }

    private sealed class Bar(ProgressTask task) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => (task.MaxValue, task.Value) = (Math.Max(1, value.Total), value.Done);
    }
}

/// <summary>Adds up what went through.</summary>
internal sealed class WorkMeter(IProgress<WorkProgress>? progress, long total)
{
    private long _done;

    public void Add(long done) => progress?.Report(new WorkProgress(_done += done, total));
}
