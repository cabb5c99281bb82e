using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>我的工作: what must I do today, in which order, and why.</summary>
public sealed partial class MyWorkPage
{
    private WorkDay? _day;
    private YearFigures? _figures;
    private IReadOnlyList<DueCount> _due = [];
    private IReadOnlyList<RecentAct> _recent = [];
    private IReadOnlyList<WorkDispute> _disputes = [];
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

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.GetAsync();
        if (!actor.May(Permission.ViewCases))
        {
            _hasNoCases = true;
            return;
        }

        _mayRegister = actor.May(Permission.RegisterApplication);
        (_figures, _due, _recent) = await Year.ReadAsync();
        _disputes = await Disputes.ReadAsync();
        _day = await Work.ReadAsync();
    }
}
