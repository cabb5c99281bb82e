using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Replies;

/// <summary>批量制作文书: the letters that no drafter's words are needed for, many at once.</summary>
public sealed partial class LetterBatchPage
{
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private readonly List<LetterMade> _made = [];
    private IReadOnlyList<LetterWanted> _wanted = [];
    private LetterKind _kind = LetterKind.Receipt;
    private CancellationTokenSource? _cancel;
    private bool _isRunning;

    [Inject]
    private LetterBatch Batch { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    public void Dispose()
    {
        _cancel?.Cancel();
        _cancel?.Dispose();
    }

    protected override Task OnInitializedAsync() => ChooseAsync(_kind);

    private string Progress => _made.Count == 0 ? "" : Text.Format(RepliesTexts.Batch_Progress, _made.Count(m => m.LetterId is not null), _made.Count(m => m.LetterId is null), _chosen.Count - _made.Count);

    private async Task ChooseAsync(LetterKind kind)
    {
        _kind = kind;
        _made.Clear();
        _wanted = await Batch.WantedAsync(kind);
        _chosen.Clear();
        _chosen.UnionWith(_wanted.Select(w => w.Number));
    }

    private void ChooseAll(ChangeEventArgs e)
    {
        _chosen.Clear();
        if (e.Value is true)
        {
            _chosen.UnionWith(_wanted.Select(w => w.Number));
        }
    }

    private void Choose(LetterWanted row, ChangeEventArgs e)
    {
        _ = e.Value is true ? _chosen.Add(row.Number) : _chosen.Remove(row.Number);
    }

    private void Cancel() => _cancel?.Cancel();

    private async Task RunAsync()
    {
        _made.Clear();
        _cancel?.Dispose();
        _cancel = new CancellationTokenSource();
        _isRunning = true;
        try
        {
            var today = LegalDays.LegalDayOf(Time.GetUtcNow().UtcDateTime);
            foreach (var row in _wanted.Where(w => _chosen.Contains(w.Number)))
            {
                _made.Add(await Batch.MakeAsync(_kind, row, today, _cancel.Token));
                StateHasChanged();
                await Task.Delay(1, _cancel.Token); // an embedded database answers at once: without a pause neither progress nor the button for giving up gets its turn
            }
        }
        catch (OperationCanceledException)
        {
            // what is made stays made; the rest is listed as not done
        }
        finally
        {
            _isRunning = false;
        }
    }
}
