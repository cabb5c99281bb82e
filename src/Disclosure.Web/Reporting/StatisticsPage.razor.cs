using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Reporting;

/// <summary>统计表: a form of a year, of an organ or the city; the address says which, and which figure is looked into.</summary>
public sealed partial class StatisticsPage
{
    private StatisticsForm _form = StatisticsForm.Form2021;
    private int _year;
    private IReadOnlyList<OrganItem> _organs = [];
    private StatisticsView? _view;
    private IReadOnlyList<FeeLine>? _fees;
    private FigureDetail? _detail;
    private FormCell? _entering;
    private FigureForm _entry = new();
    private (string?, int, string?)? _shown;
    private string? _wrongYear;
    private bool _open;

    [SupplyParameterFromQuery]
    public string? Form { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromQuery]
    public string? Organ { get; set; }

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Column { get; set; }

    [SupplyParameterFromQuery]
    public string? Compare { get; set; }

    [Inject]
    private StatisticsQuery Statistics { get; init; } = null!;

    [Inject]
    private FeesCollected Fees { get; init; } = null!;

    [Inject]
    private FigureDetailQuery Details { get; init; } = null!;

    [Inject]
    private EnterFigure Entering { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private IEnumerable<int> Years => Enumerable.Range(FigurePlace.FirstYear, Time.Today().Year - FigurePlace.FirstYear + 1).Reverse();

    private string Heading => Text.Format(ReportingTexts.FormTitle, _form.Title, _year);

    private string Here => Text.Format(ReportingTexts.HereIs, _year, _view?.Filled.Reporter.Name ?? "");

    private string Subtitle => Text.Format(
        _view?.Filled.Units > 0 ? ReportingTexts.PeriodOfUnits : ReportingTexts.Period,
        Text.Format(ReportingTexts.FormOf, _form.Code), new DateOnly(_year, 1, 1), new DateOnly(_year, 12, 31), _view?.Filled.Units);

    private bool Compares => bool.TryParse(Compare, out var compares) && compares;

    private static IReadOnlyList<(string Title, string Href)> Crumbs => [(ReportingTexts.Title, "/statistics")];

    private bool TakesOverdue => _entering?.Source is FigureSource.Cases;

    private string EntryHint => TakesOverdue ? ReportingTexts.OverdueHint
        : _view?.Filled is { Reporter.Code: null, Entering: { } office } ? Text.Format(ReportingTexts.CityHint, office.Name) : ReportingTexts.EntryHint;

    protected override async Task OnParametersSetAsync()
    {
        var asked = FigurePlace.YearOf(Year) is { } year && year <= Time.Today().Year ? year : (int?)null;
        _year = asked ?? Time.Today().Year - 1;
        _wrongYear = asked is null && !string.IsNullOrEmpty(Year) ? Year : null;
        _form = StatisticsForm.Find(Form ?? "") ?? StatisticsForm.ForYear(_year);
        if (_shown != (_form.Code, _year, Organ))
        {
            var looked = _shown is not null;
            (_view, _fees, _detail, _shown) = (null, null, null, (_form.Code, _year, Organ));
            _organs = (await Current.GetAsync()).ReachesAll ? await Organs.AllAsync() : [];
            await FillAsync();
            _fees = _form == StatisticsForm.Form2021 ? await Fees.RunAsync(_year, string.IsNullOrEmpty(Organ) ? null : Organ) : null; // the older form has a line of its own
            await LookAsync(focus: looked);
            return;
        }

        _view = _view! with { Compares = Compares };
        await LookAsync(focus: true);
    }

    private async Task FillAsync() =>
        _view = new StatisticsView(await Statistics.RunAsync(_form, _year, string.IsNullOrEmpty(Organ) ? null : Organ), null, Compares);

    /// <summary>Looks into the figure of the address, and leads the reader there when she asked for it.</summary>
    private async Task LookAsync(bool focus)
    {
        var before = _detail?.Place;
        _detail = Code is null ? null : await Details.RunAsync(_form, _year, Organ, Code, Column);
        _view = _view! with { Looked = _detail?.Place };
        if (focus && _detail is not null && before != _detail.Place)
        {
            StateHasChanged();
            await Js.InvokeVoidAsync("disclosure.focus", "side");
        }
    }

    private void Open(FormCell cell)
    {
        var filled = _view!.Filled;
        var entered = filled.Entered.GetValueOrDefault(cell.Key);
        _entry = new FigureForm
        {
            Organ = filled.Entering!.Code!,
            Form = _form.Code,
            Year = _year,
            Code = cell.Key.Code,
            Column = cell.Key.Column,
            Value = entered is null ? "" : FigureText.Of(entered.Value),
            Reason = entered?.Reason ?? "",
            Version = entered?.Version ?? Guid.Empty,
        };
        (_entering, _open) = (cell, true);
    }

    private async Task EnterAsync()
    {
        await Entering.RunAsync(_entry);
        await FillAsync();
        await LookAsync(focus: false);
    }

    private void Move(params (string Name, object? Value)[] parameters) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(parameters.ToDictionary(p => p.Name, p => p.Value is "" ? null : p.Value, StringComparer.Ordinal)));

    private static string Blank(string text) => text.Length > 0 ? text : "—";
}
