using Disclosure.Domain.Assessment;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Assessment;

/// <summary>
/// 指标与评分: one line an indicator; the arrow keys move between those that are marked. A block is folded with its button and opens by itself when one of
/// its indicators is turned to.
/// </summary>
public sealed partial class SheetTree
{
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private string _known = "";

    [Parameter, EditorRequired]
    public required AssessmentSheet Sheet { get; set; }

    /// <summary>The indicator that is looked at.</summary>
    [Parameter, EditorRequired]
    public required string At { get; set; }

    /// <summary>Another one is looked at.</summary>
    [Parameter]
    public EventCallback<string> OnLook { get; set; }

    /// <summary>Another one is to be filled in.</summary>
    [Parameter]
    public EventCallback<string> OnOpen { get; set; }

    /// <summary>The indicators that have others below them.</summary>
    private IEnumerable<SchemeIndicator> Blocks => Sheet.Lines.Select(line => line.Indicator).Where(indicator => !indicator.IsLeaf);

    protected override void OnParametersSet()
    {
        if (_known == At)
        {
            return;
        }

        _known = At;
        _folded.ExceptWith(Blocks.Where(block => block.WithDescendants().Any(below => below.Code == At)).Select(block => block.Code));
    }

    /// <summary>Every block is.</summary>
    private bool IsFolded => Blocks.All(block => _folded.Contains(block.Code));

    /// <summary>The lines that stand under no folded one.</summary>
    private IEnumerable<SheetLine> Shown()
    {
        var under = int.MaxValue;
        foreach (var line in Sheet.Lines)
        {
            if (line.Depth > under)
            {
                continue;
            }

            under = _folded.Contains(line.Indicator.Code) ? line.Depth : int.MaxValue;
            yield return line;
        }
    }

    private void Fold(string code)
    {
        if (!_folded.Remove(code))
        {
            _folded.Add(code);
        }
    }

    private void FoldAll()
    {
        if (IsFolded)
        {
            _folded.Clear();
        }
        else
        {
            _folded.UnionWith(Blocks.Select(block => block.Code));
        }
    }

    private static int Files(SheetLine line) => line.Files.Count + line.OfficeFiles.Count + line.Facts.Sum(fact => fact.Files.Count);

    private bool IsDone(SheetLine line) => Sheet.Card is not null ? line.IsMarked : line.Self is not null;

    private string ClassOf(SheetLine line) => (line.Depth switch { 1 => "l1", 2 => "l2", _ => "l2 l3" }) + (line.Indicator.Code == At ? " is-focus" : "");

    private Task FocusedAsync(SheetLine line) => line.Indicator.IsLeaf && line.Indicator.Code != At ? OnLook.InvokeAsync(line.Indicator.Code) : Task.CompletedTask;
}
