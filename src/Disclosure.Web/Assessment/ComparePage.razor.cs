using System.Globalization;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Disclosure.Web.Assessment;

/// <summary>年度比较: a unit's years, or the averages of all, and each indicator over the years; the order stands in the address.</summary>
public sealed partial class ComparePage
{
    private Comparison? _comparison;
    private (string?, string?)? _known;

    /// <summary>单位代码.</summary>
    [SupplyParameterFromQuery(Name = "organ")]
    private string? Organ { get; set; }

    /// <summary>分组, where all units are looked at.</summary>
    [SupplyParameterFromQuery(Name = "group")]
    private string? Group { get; set; }

    [SupplyParameterFromQuery(Name = "sort")]
    private string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = "desc")]
    private string? Desc { get; set; }

    [Inject]
    private AssessmentComparison Comparisons { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private string SortBy => Sort ?? "lost";

    private bool Descending => Sort is null || Desc is "true" or "True";

    private IEnumerable<ComparedIndicator> Sorted
    {
        get
        {
            var all = _comparison!.Indicators.ToList(); // in the order of the scheme, which equals keep
            var year = int.TryParse(SortBy, NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : 0;
            Func<ComparedIndicator, IComparable> key = SortBy switch
            {
                "points" => indicator => indicator.Points,
                "lost" => indicator => indicator.Lost,
                "share" => indicator => indicator.Share,
                _ when year > 0 => indicator => indicator.ByYear.GetValueOrDefault(year, -1),
                _ => indicator => all.IndexOf(indicator),
            };
            return Descending ? all.OrderByDescending(key) : all.OrderBy(key);
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_known != (Organ, Group))
        {
            _known = (Organ, Group);
            _comparison = await Comparisons.ReadAsync(Organ, Enum.TryParse<AssessmentGroup>(Group, out var group) && Enum.IsDefined(group) ? group : null);
        }
    }

    private string Part(decimal lost) => (_comparison!.Indicators.Max(indicator => indicator.Lost) is > 0 and var most ? 100 * lost / most : 0).ToString("0.##", CultureInfo.InvariantCulture);

    private void Go(params ReadOnlySpan<(string Name, object? Value)> filters) => Navigation.NavigateTo(Navigation.With(filters));

    private RenderFragment Head(string by, string title, string? look = null) => builder =>
    {
        var isBy = SortBy == by;
        builder.OpenElement(0, "th");
        builder.AddAttribute(1, "scope", "col");
        builder.AddAttribute(2, "class", look);
        builder.AddAttribute(3, "aria-sort", isBy ? Descending ? "descending" : "ascending" : null);
        builder.OpenElement(4, "button");
        builder.AddAttribute(5, "type", "button");
        builder.AddAttribute(6, "onclick", EventCallback.Factory.Create(this, () => Go(("sort", by), ("desc", isBy && Descending ? null : true))));
        builder.AddContent(7, title);
        if (isBy)
        {
            builder.AddContent(8, Icon.Of(Descending ? Icons.Material.Outlined.ArrowDownward : Icons.Material.Outlined.ArrowUpward, "i--s"));
        }

        builder.CloseElement();
        builder.CloseElement();
    };
}
