using System.Globalization;
using Disclosure.Web.Data;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Applications;

/// <summary>The conditions of the list. What it changes goes into the address and comes back from there.</summary>
public sealed partial class CaseFilterBar
{
    private const string YearName = "year", OrganName = "organ", HandlerName = "handler", TextName = "q";
    private const int FirstYear = 2008;

    /// <summary>Conditions that only closed or void cases meet: with them the view 在办 would show nothing.</summary>
    private static readonly string[] BeyondOpen = ["outcome", "void"];

    private string _text = "";
    private string? _known;
    private bool _open;
    private IReadOnlyList<DeskColleague> _handlers = [];
    private (string? Organ, string? Handler)? _asked;

    [Parameter, EditorRequired]
    public required CaseFilter Filter { get; set; }

    /// <summary>Empty where only one organ is within reach.</summary>
    [Parameter]
    public IReadOnlyList<OrganItem> Organs { get; set; } = [];

    [Parameter]
    public EventCallback<(string Name, object? Value)[]> OnChange { get; set; }

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private CaseHandlers Handlers { get; init; } = null!;

    private DateOnly Today => Time.Today();

    protected override async Task OnParametersSetAsync()
    {
        if (_known != Filter.Text)
        {
            (_known, _text) = (Filter.Text, Filter.Text ?? "");
        }

        await NameHandlersAsync();
    }

    private Task ToggleAsync()
    {
        _open = !_open;
        return NameHandlersAsync();
    }

    /// <summary>Asks who there is only where somebody looks: when the conditions are open, or one of them is a name.</summary>
    private async Task NameHandlersAsync()
    {
        var wanted = (Filter.Organ, Filter.Handler);
        if ((_open || Filter.Handler is not null) && _asked != wanted)
        {
            _asked = wanted;
            _handlers = await Handlers.ReadAsync(Filter.Organ, Filter.Handler);
        }
    }

    private Task SearchAsync() => SetAsync(TextName, _text.Trim());

    private Task SetAsync(string name, object? value)
    {
        var filters = new List<(string, object?)> { (name, value) };
        if (name == "figure")
        {
            filters = [("form", null), ("year", null), ("code", null), ("column", null), ("organ", null)];
        }
        else if (name == OrganName)
        {
            filters.Add((HandlerName, null)); // somebody of another organ
        }
        else if (value is not (null or "") && BeyondOpen.Contains(name) && Filter.IsQueue)
        {
            filters.Add(("view", CaseView.All));
        }

        return OnChange.InvokeAsync([.. filters]);
    }

    private IEnumerable<(string Name, string Title, string Value)> Chips()
    {
        (string Name, string Title, string? Value)[] all =
        [
            (TextName, ShellTexts.Find, Filter.Text),
            ("figure", ApplicationsTexts.FilterFigure, Filter.Figure is { } f ? string.Join(' ', new[] { f.Form, f.Year.ToString(CultureInfo.InvariantCulture), f.Code, f.Column }.OfType<string>()) : null),
            ("stage", ApplicationsTexts.ListStage, Filter.Stage is { } stage ? Text.Of(stage) : null),
            ("light", ApplicationsTexts.FilterLight, Filter.Light is { } light ? Text.Of(light) : null),
            (YearName, ApplicationsTexts.FilterYear, Filter.Year?.ToString(CultureInfo.InvariantCulture)),
            (OrganName, ApplicationsTexts.ListOrgan, Organs.FirstOrDefault(o => o.Code == Filter.Organ)?.Name),
            ("channel", ApplicationsTexts.ApplicationFact_Channel, Filter.Channel is { } channel ? Text.Of(channel) : null),
            ("outcome", ApplicationsTexts.ApplicationFact_Outcome, Filter.Outcome is { } outcome ? Text.Of(outcome) : null),
            ("void", ApplicationsTexts.Void, Filter.Void is { } with ? Text.Of(with) : null),
            ("desk", ApplicationsTexts.FilterDesk, Filter.Desk is { } desk ? Text.Of(desk) : null),
            (HandlerName, ApplicationsTexts.ListHandler, Filter.Handler is { } handler ? _handlers.FirstOrDefault(h => string.Equals(h.Name, handler, StringComparison.OrdinalIgnoreCase))?.DisplayName ?? handler : null),
            ("due", ApplicationsTexts.ListDue, Filter.DueOn is { } due ? Text.IsoDay(due) : null),
        ];
        return all.Where(chip => chip.Value is not null && !(Filter.Figure is not null && chip.Name == OrganName)).Select(chip => (chip.Name, chip.Title, chip.Value!));
    }
}
