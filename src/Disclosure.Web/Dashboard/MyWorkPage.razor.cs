using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>我的工作: what must I do today, in which order, and why. Left open all day it follows what others do within its reach.</summary>
public sealed partial class MyWorkPage : IDisposable
{
    private WorkDay? _day;
    private YearFigures? _figures;
    private IReadOnlyList<DueCount> _due = [];
    private IReadOnlyList<RecentAct> _recent = [];
    private IReadOnlyList<WorkDispute> _disputes = [];
    private LiveRefresh? _live;
    private long _seen;
    private int _look;
    private bool _mayRegister, _hasNoCases;

    [Inject]
    private WorkList Work { get; init; } = null!;

    [Inject]
    private WorkDisputes Disputes { get; init; } = null!;

    [Inject]
    private OfficeYear Year { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private WorkNews News { get; init; } = null!;

    [Inject]
    private ChangeSignal Signal { get; init; } = null!;

    [Inject]
    private LookedAgain Looked { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private ILogger<MyWorkPage> Log { get; init; } = null!;

    private (int Today, int Soon) Numbers => (_day?.Today + _disputes.Count(d => d.Group is WorkGroup.Today) ?? 0, _day?.Soon + _disputes.Count(d => d.Group is WorkGroup.Soon) ?? 0);

    public void Dispose() => _live?.Dispose();

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        if (!actor.May(Permission.ViewCases))
        {
            _hasNoCases = true;
            return;
        }

        _mayRegister = actor.May(Permission.RegisterApplication);
        _live = new LiveRefresh(Signal, Time, Log, () => InvokeAsync(LookAgainAsync));
        (_seen, _) = await News.SinceAsync(null);
        _figures = await Year.FiguresAsync();
        await ReadAsync();
    }

    /// <summary>The rows keep their keys, so focus and scroll stay; readers hear of it only where a number of the head has changed. The year's figures wait for the next visit.</summary>
    private async Task LookAgainAsync()
    {
        (_seen, var isNews) = await News.SinceAsync(_seen);
        if (!isNews)
        {
            return;
        }

        var before = Numbers;
        await ReadAsync();
        _look++;
        StateHasChanged();
        Looked.Tell();
        if (before != Numbers)
        {
            Announcer.Say(Text.Format(DashboardTexts.MyWorkChanged, Numbers.Today, Numbers.Soon));
        }
    }

    private async Task ReadAsync()
    {
        (_due, _recent) = await Year.NowAsync();
        _disputes = await Disputes.ReadAsync();
        _day = await Work.ReadAsync();
    }
}
