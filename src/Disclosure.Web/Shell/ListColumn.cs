using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>A column of a <see cref="ListTable{TRow}"/>. It renders nothing itself; the table draws its cell for each row.</summary>
public sealed class ListColumn<TRow> : ComponentBase
{
    [CascadingParameter]
    private ListTable<TRow> Table { get; set; } = null!;

    /// <summary>Its head.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The name under which the query sorts by it; null when it does not sort.</summary>
    [Parameter]
    public string? Sort { get; set; }

    /// <summary>The first click sorts from the largest.</summary>
    [Parameter]
    public bool DescendingFirst { get; set; }

    /// <summary>Numbers stand to the right.</summary>
    [Parameter]
    public bool Numeric { get; set; }

    /// <summary>The one column that may be cut; takes the room that is left, and a line of its own in a card.</summary>
    [Parameter]
    public bool Cut { get; set; }

    /// <summary>Does not decide: left out of cards.</summary>
    [Parameter]
    public bool Minor { get; set; }

    /// <summary>Decides even less: left out of the table too where there is little room.</summary>
    [Parameter]
    public bool Least { get; set; }

    /// <summary>Stands in the last line of a card.</summary>
    [Parameter]
    public bool Foot { get; set; }

    /// <summary>The cell. Plain markup, no components: a row costs memory for every user who looks at it.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment<TRow> ChildContent { get; set; }

    internal string? CellClass { get; private set; }

    protected override void OnInitialized() => Table.Add(this);

    protected override void OnParametersSet() => CellClass = string.Join(' ', Classes()) is { Length: > 0 } classes ? classes : null;

    private IEnumerable<string> Classes()
    {
        if (Cut)
        {
            yield return "cut";
        }

        if (Numeric)
        {
            yield return "num";
        }

        if (Minor || Least)
        {
            yield return "hide-n";
        }

        if (Least)
        {
            yield return "hide-m";
        }

        if (Foot)
        {
            yield return "unit";
        }
    }
}
