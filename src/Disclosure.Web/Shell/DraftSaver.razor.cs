using System.Data.Common;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Shell;

/// <summary>Keeps a form on the server while it is being filled in.</summary>
public sealed partial class DraftSaver : IAsyncDisposable
{
    /// <summary>Short of a second, counted from the first change not yet kept: who never pauses loses no more than this either.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(800);

    private CancellationTokenSource _stop = new();
    private Task _work = Task.CompletedTask;
    private bool _waits;
    private DateTime? _savedAt;
    private bool _failed;

    /// <summary>Which form; a user has one draft of each.</summary>
    [Parameter, EditorRequired]
    public required string Form { get; set; }

    /// <summary>The input as it stands.</summary>
    [Parameter, EditorRequired]
    public required Func<object> Content { get; set; }

    [Inject]
    private Drafts Drafts { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    /// <summary>Something changed.</summary>
    public void Touch()
    {
        if (!_waits)
        {
            _waits = true;
            _work = SaveSoonAsync(_work, _stop.Token);
        }
    }

    /// <summary>The form is done with: what was kept is removed, and what was about to be kept is not.</summary>
    public async Task RemoveAsync()
    {
        await StopAsync();
        try
        {
            await Drafts.RemoveAsync(Form);
        }
        catch (DbException)
        {
            // What the form did is done; the draft left behind is recognised when the form is opened next.
        }

        _stop.Dispose();
        (_savedAt, _failed, _stop) = (null, false, new CancellationTokenSource());
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        if (await StopAsync())
        {
            await SaveAsync();
        }

        _stop.Dispose();
    }

    /// <summary>Waits for a draft just being kept, and keeps no further one.</summary>
    /// <returns>Whether something had not been kept yet.</returns>
    private async Task<bool> StopAsync()
    {
        await _stop.CancelAsync();
        await _work;
        var left = _waits;
        _waits = false;
        return left;
    }

    private async Task SaveSoonAsync(Task before, CancellationToken stop)
    {
        await before;
        try
        {
            await Task.Delay(Delay, Time, stop);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        _waits = false;
        await SaveAsync();
        StateHasChanged();
    }

    /// <summary>A draft that can't be kept must not take the page down with it: the words are still on the screen.</summary>
    private async Task SaveAsync()
    {
        try
        {
            _savedAt = await Drafts.SaveAsync(Form, Content());
            _failed = false;
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or NotAllowedException or ObjectDisposedException)
        {
            _failed = true;
        }
    }
}
