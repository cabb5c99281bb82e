using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Publication;

/// <summary>目录栏目. Who opens it: the clerk of a unit when she has updated a column; the city's office to see which ones stand still.</summary>
public sealed partial class ColumnsPage
{
    private ColumnFilter _filter = new();
    private IReadOnlyDictionary<ColumnView, int>? _counts;
    private IReadOnlyList<FieldOption> _choices = [];
    private ListTable<ColumnLine> _list = null!;
    private AddColumnForm? _form;
    private ColumnLine? _row;
    private PublicationActKind? _act;
    private string _ownOrgan = "";
    private bool _mayKeep;

    [Inject]
    private ColumnList List { get; init; } = null!;

    [Inject]
    private AddColumn UseCase { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        _mayKeep = actor.May(Permission.KeepPublications);
        _choices = actor.ReachesAll ? await Directory.ChoicesAsync(o => o.IsValidOn(Lights.Today)) : [];
        _ownOrgan = actor.ReachesAll ? "" : actor.OrganCode;
        _counts = await List.CountAsync(_filter.Organ);
    }

    protected override async Task MovedAsync() => _counts = await List.CountAsync(_filter.Organ);

    protected override void Read() => _filter = ColumnFilter.Read(ListAddress.Read(Navigation.Uri, [], null, false));

    private void Add() => _form = new AddColumnForm { Organ = _ownOrgan, Period = UpdatePeriod.Monthly, OpenedOn = Lights.Today };

    private void Open(ColumnLine row, PublicationActKind kind) => (_row, _act) = (row, kind);

    private void Fill(PublicationForm form)
    {
        (form as UpdateColumnForm)?.Fill(_row!);
        (form as CorrectColumnForm)?.Fill(_row!);
    }

    private async Task AddAsync()
    {
        var code = await UseCase.RunAsync(_form!);
        Announcer.Done(Text.Format(PublicationTexts.Registered, code));
        _form = null;
        await ReloadAsync();
    }

    private async Task DoneAsync(PublicationActKind kind)
    {
        _act = null;
        Announcer.Done(Text.Format(PublicationTexts.Done, kind));
        await ReloadAsync();
    }

    private async Task ReloadAsync()
    {
        _counts = await List.CountAsync(_filter.Organ);
        await _list.ReloadAsync();
    }
}
