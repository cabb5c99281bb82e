using System.Globalization;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Reporting;

/// <summary>
/// 复议诉讼分析. Who opens it: a supervisor and the city's office before the monthly meeting and when the annual report is written, for all units; the
/// head and the legal officer of a unit once a quarter, for their own. With what question: which units, topics, kinds of reply lose before the
/// reconsideration body and the courts, for what reason, and is it getting better, so that it is known whom to train and which reply to look
/// at twice. So the share corrected comes first, beside the years before, and every number leads to its disputes.
/// </summary>
public sealed partial class DisputeAnalysisPage
{
    private AnalysisFilter _filter = new(FigurePlace.FirstYear, FigurePlace.FirstYear);
    private AnalysisOfDisputes? _analysis;
    private IReadOnlyList<OrganItem> _organs = [];

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Organ { get; set; }

    [Inject]
    private DisputeAnalysis Analysis { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private static IReadOnlyList<(string Title, string Href)> Crumbs => [(DisputesTexts.List_Title, DisputeFilter.Home)];

    private IEnumerable<int> Choices => Enumerable.Range(FigurePlace.FirstYear, Time.Today().Year - FigurePlace.FirstYear + 1).Reverse();

    /// <summary>The kinds shown, each with its bar.</summary>
    private IReadOnlyList<(DisputeKind Kind, string Bar)> Bars =>
        [.. new[] { (DisputeKind.Reconsideration, "in1"), (DisputeKind.Lawsuit, "in2") }.Where(bar => _filter.Kind is null || _filter.Kind == bar.Item1)];

    private string Subtitle => Text.Format(
        ReportingTexts.Analysis_Subtitle, _filter.From, _filter.To, _analysis is null ? AnalysisText.Kind(_filter.Kind) : $"{AnalysisText.Unit(_analysis)}·{AnalysisText.Kind(_filter.Kind)}");

    protected override async Task OnParametersSetAsync()
    {
        var asked = AnalysisFilter.Read(From, To, Kind, Organ, Time.Today().Year);
        if (_analysis is not null && asked == _filter)
        {
            return;
        }

        (_filter, _analysis) = (asked, null);
        _organs = (await Current.DemandAsync(Permission.AnalyzeDisputes)).ReachesAll ? await Organs.AllAsync() : [];
        _analysis = await Analysis.RunAsync(asked);
        _filter = asked;
    }

    private void Move(string name, object? value) => Navigation.NavigateTo((name switch
    {
        "from" => AnalysisFilter.Read(value as string, Year(_filter.To), _filter.Kind?.ToString(), _filter.Organ, Time.Today().Year),
        "to" => AnalysisFilter.Read(Year(_filter.From), value as string, _filter.Kind?.ToString(), _filter.Organ, Time.Today().Year),
        "kind" => _filter with { Kind = ListAddress.Member<DisputeKind>(value as string) },
        _ => _filter with { Organ = value is string { Length: > 0 } organ ? organ : null },
    }).Href());

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
