using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Disputes;

/// <summary>复议诉讼: what must be answered, attended or performed, and by when.</summary>
public sealed partial class DisputesPage
{
    private static readonly IReadOnlyDictionary<DisputeView, int> NoCounts = new Dictionary<DisputeView, int>();

    private DisputeFilter _filter = new();
    private IReadOnlyDictionary<DisputeView, int> _counts = NoCounts;
    private IReadOnlyList<OrganItem> _organs = [];

    [Inject]
    private DisputeList List { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    private string? Summary => _counts.Count == 0 ? null
        : Text.Format(DisputesTexts.List_Summary, Text.Number(_counts[DisputeView.Open]), Text.Number(_counts[DisputeView.Near]), Text.Number(_counts[DisputeView.ToPerform]));

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        _organs = actor.ReachesAll ? await Organs.AllAsync() : [];
        _counts = await List.CountAsync();
    }

    private static string HrefOf(DisputeView view) => ListAddress.OfView(DisputeFilter.Home, view, DisputeView.Open);

    private RenderFragment LampOf(DisputeLine row) => row switch
    {
        _ when row.LightBy(Lights) is { } light => DeadlineLamp.Draw(light),
        { Stage: DisputeStage.Concluded } => DeadlineLamp.Draw(new LightReading(DeadlineLight.Done, null)),
        { Stage: DisputeStage.Suspended } => DeadlineLamp.Draw(new LightReading(DeadlineLight.Paused, null)),
        _ => DeadlineLamp.Without(DisputesTexts.List_Waiting),
    };

    protected override void Read() => _filter = DisputeFilter.Read(ListAddress.Read(Navigation.Uri, [], null, false));

    private void Filter((string Name, object? Value)[] filters) => Navigation.Filter(filters);
}
