using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>Ctrl+K: finds a case number, a name or a page, and opens it.</summary>
public sealed partial class FindDialog
{
    private const int Limit = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);
    private IReadOnlyList<FindHit> _hits = [];
    private CancellationTokenSource? _asking;
    private string _text = "";
    private bool _open, _asked;

    [Inject]
    private OpenDialogs Dialogs { get; init; } = null!;

    [Inject]
    private IEnumerable<FindSource> Sources { get; init; } = [];

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    public void Dispose()
    {
        Dialogs.OnFind = null;
        GiveUp();
    }

    protected override void OnInitialized() => Dialogs.OnFind = Show;

    private void Show() => _ = InvokeAsync(() =>
    {
        (_open, _text, _hits, _asked) = (true, "", [], false);
        StateHasChanged();
    });

    private async Task TypeAsync(string? text)
    {
        _text = text ?? "";
        var words = _text.Trim();
        GiveUp();
        if (words.Length == 0)
        {
            (_hits, _asked) = ([], false);
            return;
        }

        _asking = new CancellationTokenSource();
        var stop = _asking.Token; // the next letter may dispose of the source between two lines
        try
        {
            await Task.Delay(Pause, Time, stop);
            var found = await Task.WhenAll(Sources.Select(s => s.FindAsync(words, Limit, stop)));
            stop.ThrowIfCancellationRequested();
            (_hits, _asked) = ([.. found.SelectMany(h => h).Take(Limit)], true);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // the next letter asks again
        }
    }

    private void GiveUp()
    {
        _asking?.Cancel();
        _asking?.Dispose();
        _asking = null;
    }

    private void Go(FindHit hit)
    {
        _open = false;
        Navigation.NavigateTo(hit.Href);
    }
}
