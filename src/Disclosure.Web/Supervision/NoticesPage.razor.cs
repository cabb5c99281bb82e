using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Supervision;

/// <summary>督办单: what waits for approval, for the unit, for a judgement, and what is late.</summary>
public sealed partial class NoticesPage
{
    private static readonly IReadOnlyDictionary<NoticeView, int> NoCounts = new Dictionary<NoticeView, int>();

    private NoticeFilter _filter = new();
    private IReadOnlyDictionary<NoticeView, int> _counts = NoCounts;
    private IReadOnlyList<FieldOption> _choices = [];
    private bool _maySupervise;

    [Inject]
    private NoticeList List { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    private string? Summary => _counts.Count == 0 ? null
        : Text.Format(SupervisionTexts.Notices_Summary, Text.Number(_counts[NoticeView.Open]), Text.Number(_counts[NoticeView.ToAnswer]), Text.Number(_counts[NoticeView.Late]));

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        _maySupervise = actor.May(Permission.Supervise);
        _counts = await List.CountAsync();
        _choices = _counts.ContainsKey(NoticeView.ToApprove) ? await Organs.ChoicesAsync(o => o.IsReportingUnit) : [];
    }

    /// <summary>The lamp of what the unit owes; where the office has to act its word stands in the column of the stage.</summary>
    private RenderFragment LampOf(NoticeLine row) => row switch
    {
        { IsAwaited: true, DueOn: { } due } => DeadlineLamp.Draw(Lights.OfDuty(WatchedKind.SupervisionNotice, due)),
        { Stage: NoticeStage.InPlace or NoticeStage.NotInPlace or NoticeStage.Withdrawn } => DeadlineLamp.Draw(new LightReading(DeadlineLight.Done, null), Text.Of(row.Stage)),
        _ => DeadlineLamp.Without(SupervisionTexts.WithOffice),
    };

    protected override void Read() => _filter = NoticeFilter.Read(ListAddress.Read(Navigation.Uri, [], null, false));
}
