using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>单位与期限.</summary>
public sealed partial class BoardMatrix
{
    [Parameter, EditorRequired]
    public required Board Board { get; set; }

    [Parameter, EditorRequired]
    public required BoardFilter Filter { get; set; }

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private IReadOnlyList<BoardUnit> Shown { get; set; } = [];

    private bool HasProvisional => Board.Tally[DeadlineLight.Provisional] > 0;

    private decimal LongestDays => Board.Units.Max(u => u.Year.AverageDays) ?? 0;

    /// <summary>Units of the kind that had nothing, and are not shown.</summary>
    private int Idle => Filter.ShowsIdle ? 0 : Board.Units.Count(u => (Filter.Kind is null || u.Organ.Kind == Filter.Kind) && BoardFilter.IsIdle(u));

    protected override void OnParametersSet() => Shown = Filter.Of(Board.Units);

    private string Show(string? which) => Navigation.With(("show", which));

    private static string? Current(bool isCurrent) => isCurrent ? "true" : null;

    private string? SortOf(BoardSort? sort) => sort is null ? null : Filter.Sort != sort ? "none" : Filter.Descending ? "descending" : "ascending";

    /// <summary>A column starts with its worst unit; a second click turns it round.</summary>
    private void SortBy(BoardSort sort)
    {
        var down = Filter.Sort == sort ? !Filter.Descending : sort is not BoardSort.Name;
        Navigation.NavigateTo(Navigation.With(("sort", sort), ("desc", down ? "true" : "false")));
    }

    private string Past(BoardUnit unit, BoardFigure figure) => BoardFigures.Href(figure, Board.Year, null, unit.Organ.Code);

    private string Corrected(BoardUnit unit) =>
        new AnalysisFilter(Board.Year, Board.Year, Organ: unit.Organ.Code).Door(DisputeCount.Decided, ("result", nameof(DisputeResultKind.Corrected)));

    private static RenderFragment Cell(BoardUnit unit, DeadlineLight light) => Number(
        unit.Tally[light], BoardFigures.Href("light", light, unit.Organ.Code), DeadlineLamp.ColoursOf(light) + (light is DeadlineLight.Red ? " solid" : ""),
        Text.Format(DashboardTexts.Board_CellSaid, unit.Organ.Name, light, unit.Tally[light]));
}
