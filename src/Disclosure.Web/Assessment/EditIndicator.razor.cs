using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Assessment;

/// <summary>One indicator of a draft with its rules; moved, given others below it, or taken out with all below it.</summary>
public sealed partial class EditIndicator
{
    private bool _removing;

    [Parameter, EditorRequired]
    public required SchemeDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required IndicatorPart Part { get; set; }

    [Parameter, EditorRequired]
    public required SchemeReading Reading { get; set; }

    [Parameter]
    public EventCallback OnChange { get; set; }

    /// <summary>Raised with the part that is to be open now.</summary>
    [Parameter]
    public EventCallback<string> OnMove { get; set; }

    private bool IsLeaf => Part.Children.Count == 0;

    private List<IndicatorPart> Siblings => Draft.PlaceOf(Part).Siblings;

    private IndicatorPart? Parent => Draft.PlaceOf(Part).Parent;

    private int Place => Siblings.IndexOf(Part);

    private Task Set(Action set)
    {
        set();
        return OnChange.InvokeAsync();
    }

    private Task Move(int by) => Set(() =>
    {
        var (siblings, place) = (Siblings, Place);
        siblings.RemoveAt(place);
        siblings.Insert(place + by, Part);
    });

    private Task MoveUnder(string? key) => Set(() =>
    {
        var target = Draft.AllIndicators.FirstOrDefault(other => other.Key == key);
        Siblings.Remove(Part);
        (target?.Children ?? Draft.Indicators).Add(Part);
    });

    private Task AddBelow()
    {
        var child = Draft.Named(new IndicatorPart { Code = SchemeCodes.NextBelow(Part, Draft) });
        Part.Children.Add(child);
        return OnMove.InvokeAsync(child.Key);
    }

    private Task AddRule() => Set(() => Part.Rules.Add(Draft.Named(new RulePart { Code = SchemeCodes.NextRule(Part, Draft) })));

    private Task RemoveAsync()
    {
        var parent = Parent;
        Siblings.Remove(Part);
        return OnMove.InvokeAsync(parent?.Key ?? SchemeDraft.AtBasics);
    }
}
