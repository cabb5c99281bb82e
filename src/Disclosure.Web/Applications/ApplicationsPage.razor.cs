using System.Globalization;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Disclosure.Web.Applications;

/// <summary>申请: which cases there are, and which of them is next.</summary>
public sealed partial class ApplicationsPage
{
    private static readonly IReadOnlyDictionary<CaseView, int> NoCounts = new Dictionary<CaseView, int>();

    private CaseFilter _filter = new();
    private IReadOnlyDictionary<CaseView, int> _counts = NoCounts;
    private IReadOnlyList<OrganItem> _organs = [];
    private string? _figure;
    private IReadOnlyList<CaseBulkAct> _bulk = [];
    private bool _mayRegister;

    [Inject]
    private ApplicationList List { get; init; } = null!;

    [Inject]
    private CaseViewCounts Counts { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private IEnumerable<CaseBulkAct> BulkActs { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        _mayRegister = actor.May(Permission.RegisterApplication);
        _bulk = [.. BulkActs.Where(act => actor.May(act.Permission))];
        _organs = actor.ReachesAll ? await Organs.AllAsync() : [];
        _counts = await Counts.ReadAsync();
    }

    private static string HrefOf(CaseView view) => ListAddress.OfView("/applications", view, CaseView.Open);

    private static string HrefOf(DeskFilter desk) => $"/applications?view={(desk is DeskFilter.Mine ? CaseView.Open : CaseView.All)}&desk={desk}";

    protected override void Read()
    {
        _filter = CaseFilter.Read(ListAddress.Read(Navigation.Uri, [], null, false));
        _figure = _filter.Figure is { } figure ? List.TitleOf(figure) ?? ApplicationsTexts.ListUnknownFigure : null;
    }

    private Task<ListPage<CaseRow>> LoadAsync(ListQuery query, CancellationToken cancellationToken) => List.ReadAsync(query, cancellationToken);

    private void Filter((string Name, object? Value)[] filters) => Navigation.Filter(filters);

    private RenderFragment LampOf(CaseRow row) => row switch
    {
        { IsVoid: true } => Tag(ApplicationsTexts.Void),
        { Standing.IsOpen: false } => DeadlineLamp.Draw(Lights.Of(row.Standing), row.Timeliness is { } timeliness ? Text.Of(timeliness) : null),
        { Standing.Stage: ApplicationStage.Arrived } => DeadlineLamp.Draw(Lights.Of(row.Standing), ShellTexts.LampToConfirm),
        _ => DeadlineLamp.Draw(Lights.Of(row.Standing), pausedDays: Lights.PausedDays(row.Standing)),
    };

    private RenderFragment DueOf(CaseRow row) => row.Standing.FinalDueOn is { } due && !row.IsVoid
        ? builder => builder.AddContent(0, Text.ShortDay(due, Lights.Today))
        : Muted(row.Standing is { LatestDueOn: { } latest } && !row.IsVoid ? Text.Format(ApplicationsTexts.LatestDue, Text.ShortDay(latest, Lights.Today))
            : row.Standing.IsOpen ? ApplicationsTexts.NoDue : "–");

    private RenderFragment ReceivedOf(CaseRow row) => row switch
    {
        { ReceivedOn: { } received } => builder => builder.AddContent(0, DayOf(received)),
        { Standing.ArrivedOn: { } arrived } => Muted(Text.Format(ApplicationsTexts.ArrivedShort, DayOf(arrived))),
        _ => Muted("–"),
    };

    private string DayOf(DateOnly day) => day.ToString(day.Year == Lights.Today.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string StageOf(CaseRow row) => row switch
    {
        { IsVoid: true } => ApplicationsTexts.Void,
        { Standing: { IsOpen: true, DueStatus: DueStatus.AwaitingPayment } } => Text.Of(DueStatus.AwaitingPayment),
        { Standing: { IsOpen: true, PausedSince: not null, Stage: not ApplicationStage.AwaitingCorrection } } => ApplicationsTexts.Consulting,
        _ => Text.Of(row.Standing.Stage),
    };

    private static RenderFragment Muted(string text) => builder => Span(builder, "muted", text);

    private static RenderFragment Tag(string text) => builder => Span(builder, "tag", text);

    private static void Span(RenderTreeBuilder builder, string @class, string text)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", @class);
        builder.AddContent(2, text);
        builder.CloseElement();
    }
}
