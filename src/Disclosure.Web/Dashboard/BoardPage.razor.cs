using System.Globalization;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// 督查看板. Who opens it: the supervisor of the city's office every morning and whenever she is at her desk, where it stays open beside her other
/// work; a head of office and the leader once a day, for their own unit; the assessor a few times a year. With what question: what is late right
/// now and who must act, what will be late in three days, which unit needs looking after. So what is late comes first, each row with the person
/// and the act that it waits for; the matrix opens with the worst unit on top; every number leads to its cases; and the page follows what happens.
/// </summary>
public sealed partial class BoardPage : IDisposable
{
    /// <summary>Its address.</summary>
    public const string Home = "/supervision";

    private Board? _board;
    private BoardFilter _filter = BoardFilter.Read(null, null, null, null, null, null, 0);
    private (string? Code, int? Year)? _asked;
    private DateTime _readAt;
    private bool _isUnknown;
    private LiveRefresh? _live;

    /// <summary>单位代码, or null for all.</summary>
    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery]
    public string? Desc { get; set; }

    [SupplyParameterFromQuery]
    public string? Kind { get; set; }

    [SupplyParameterFromQuery]
    public string? Show { get; set; }

    [SupplyParameterFromQuery]
    public string? Year { get; set; }

    [SupplyParameterFromQuery(Name = "month")]
    public string? MonthAsked { get; set; }

    [Inject]
    private SupervisionBoard Query { get; init; } = null!;

    [Inject]
    private ChangeSignal Signal { get; init; } = null!;

    [Inject]
    private LookedAgain Looked { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private ILogger<BoardPage> Log { get; init; } = null!;

    private string Title => _board?.Unit is { } unit ? Text.Format(DashboardTexts.Board_TitleUnit, unit.Name) : DashboardTexts.Board_Title;

    private IReadOnlyList<(string Title, string Href)> Crumbs => _board is { ReachesAll: true, Unit: not null } ? [(DashboardTexts.Board_Title, Home)] : [];

    private DateOnly Month => _filter.Month ?? new DateOnly(Time.Today().Year, Time.Today().Month, 1);

    public void Dispose() => _live?.Dispose();

    protected override void OnInitialized() => _live = new LiveRefresh(Signal, Time, Log, () => InvokeAsync(LookAgainAsync));

    protected override async Task OnParametersSetAsync()
    {
        _filter = BoardFilter.Read(Sort, Desc, Kind, Show, Year, MonthAsked, Time.Today().Year);
        if (_asked == (Code, _filter.Year))
        {
            return; // only another order: the board is the same
        }

        _asked = (Code, _filter.Year);
        await ReadAsync();
    }

    /// <summary>The rows keep their keys, so focus, scroll and order stay; readers hear of it only where a number of the head has changed.</summary>
    private async Task LookAgainAsync()
    {
        var before = (_board?.LateCount, _board?.SoonCount);
        await ReadAsync();
        StateHasChanged();
        Looked.Tell();
        if (_board is { } board && before != (board.LateCount, board.SoonCount))
        {
            Announcer.Say(Text.Format(DashboardTexts.Board_Changed, board.LateCount, board.SoonCount));
        }
    }

    private async Task ReadAsync()
    {
        _board = await Query.ReadAsync(Code, _filter.Year);
        (_isUnknown, _readAt) = (_board is null, LegalDays.OnOfficeClock(Time.GetUtcNow().UtcDateTime));
    }

    private static DateOnly Monday(DateOnly month) => month.AddDays(-(((int)month.DayOfWeek + 6) % 7));

    private static int WeeksOf(DateOnly month) => (month.AddMonths(1).AddDays(-1).DayNumber - Monday(month).DayNumber) / 7 + 1;

    private string HrefOf(DateOnly month) => Navigation.With(("month", month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
}
