using Disclosure.Web.Audit;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Shell;

/// <summary>
/// Lets a page that is left open follow what others do: a moment after a change it looks again, once for all changes of that moment and never twice
/// at the same time. A page makes one when it opens and disposes of it when it is left.
/// </summary>
internal sealed partial class LiveRefresh : IDisposable
{
    /// <summary>What comes within this time is shown together.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ChangeSignal _signal;
    private readonly TimeProvider _time;
    private readonly ILogger _log;
    private readonly Func<Task> _look;
    private readonly CancellationTokenSource _left = new();
    private int _pending;

    /// <param name="signal">What tells of changes.</param>
    /// <param name="time">The clock of the pause.</param>
    /// <param name="log">Where a look that failed is noted; the next change tries again.</param>
    /// <param name="look">Looks again; runs on no particular thread.</param>
    public LiveRefresh(ChangeSignal signal, TimeProvider time, ILogger log, Func<Task> look)
    {
        (_signal, _time, _log, _look) = (signal, time, log, look);
        _signal.Listen(OnChanged);
    }

    public void Dispose()
    {
        _signal.Leave(OnChanged);
        if (!_left.IsCancellationRequested)
        {
            _left.Cancel();
            _left.Dispose();
        }
    }

    private void OnChanged()
    {
        if (Interlocked.Increment(ref _pending) == 1)
        {
            _ = FollowAsync(_left.Token);
        }
    }

    private async Task FollowAsync(CancellationToken left)
    {
        try
        {
            for (var seen = 1; seen > 0; seen = Interlocked.Add(ref _pending, -seen))
            {
                await Task.Delay(Pause, _time, left);
                seen = Volatile.Read(ref _pending);
                await LookAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // the page was left
        }
    }

    private async Task LookAsync()
    {
        try
        {
            await _look();
        }
        catch (Exception exception) when (exception is NotAllowedException or ObjectDisposedException)
        {
            Dispose(); // signed out, or the circuit is gone: there is nobody to show it to
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(_log, exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not be brought up to date; the next change tries again")]
    private static partial void LogFailed(ILogger log, Exception exception);
}
