using System.Data.Common;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Applications;

/// <summary>Looks for look-alikes when the typing pauses; what was being looked for before is given up.</summary>
public sealed partial class SimilarPanel : IDisposable
{
    /// <summary>With the search itself the hint is there within 300 ms.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private const int Shown = 60;

    private IReadOnlyList<SimilarCase>? _found;
    private (long? Organ, string Applicant, string Content) _asked;
    private CancellationTokenSource? _search;

    /// <summary>受理单位, once it is known.</summary>
    [Parameter, EditorRequired]
    public required long? OrganId { get; set; }

    [Parameter, EditorRequired]
    public required string Applicant { get; set; }

    [Parameter, EditorRequired]
    public required string Content { get; set; }

    [Inject]
    private SimilarCases Cases { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    public void Dispose() => GiveUp();

    protected override async Task OnParametersSetAsync()
    {
        var ask = (OrganId, Applicant.Trim(), Content.Trim());
        if (ask == _asked)
        {
            return;
        }

        _asked = ask;
        GiveUp();
        if (OrganId is not { } organ || ask is { Item2: "", Item3: "" })
        {
            _found = null;
            return;
        }

        var search = _search = new CancellationTokenSource();
        var stop = search.Token; // the next letter may dispose of the source between two lines
        try
        {
            await Task.Delay(Pause, Time, stop);
            var found = await Cases.FindAsync(organ, ask.Item2, ask.Item3, stop);
            _found = search == _search ? found : _found;
        }
        catch (Exception exception) when (exception is OperationCanceledException or DbException)
        {
            // More was typed and is being looked for already; or the search failed, which must not take the form down with it.
        }
    }

    private void GiveUp()
    {
        _search?.Cancel();
        _search?.Dispose();
        _search = null;
    }

    /// <summary>The beginning of the content, the piece that both share marked.</summary>
    private static RenderFragment Marked(SimilarCase seen) => builder =>
    {
        var at = seen.Fragment.Length == 0 ? -1 : seen.Content.IndexOf(seen.Fragment, StringComparison.Ordinal);
        var from = Math.Max(0, Math.Min(at, at + seen.Fragment.Length - Shown));
        from -= from > 0 && char.IsLowSurrogate(seen.Content[from]) ? 1 : 0;
        var piece = seen.Content[from..];
        builder.AddContent(0, from > 0 ? "…" : "");
        if (at >= 0)
        {
            builder.AddContent(1, piece[..(at - from)]);
            builder.OpenElement(2, "mark");
            builder.AddContent(3, seen.Fragment);
            builder.CloseElement();
            piece = piece[(at - from + seen.Fragment.Length)..];
        }

        builder.AddContent(4, piece.Length > Shown ? piece[..(char.IsHighSurrogate(piece[Shown - 1]) ? Shown - 1 : Shown)] + "…" : piece);
    };
}
