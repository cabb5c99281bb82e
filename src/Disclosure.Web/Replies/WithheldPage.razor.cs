using System.Globalization;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Replies;

/// <summary>不予公开信息台账: what is withheld, why, and when it is looked at again.</summary>
public sealed partial class WithheldPage
{
    private ListTable<WithheldRow> _list = null!;
    private ReviewWithheldForm _form = new();
    private WithheldRow? _open;
    private IReadOnlyList<OrganItem> _organs = [];
    private (int Due, int MayBeDisclosed) _counts;
    private WithheldView _view;
    private WithholdingGround? _ground;
    private long? _organ;
    private string? _search;
    private bool _mayReview, _mayExport;

    [Inject]
    private WithheldList Register { get; init; } = null!;

    [Inject]
    private ReviewWithheld UseCase { get; init; } = null!;

    [Inject]
    private OrganDirectory Organs { get; init; } = null!;

    [Inject]
    private OfficeSettings Settings { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCases);
        (_mayReview, _mayExport) = (actor.May(Permission.ReviewWithheld), actor.May(Permission.ExportLedgers));
        _organs = actor.ReachesAll ? await Organs.AllAsync() : [];
        _counts = await Register.CountAsync();
    }

    private Task<ListPage<WithheldRow>> LoadAsync(ListQuery query, CancellationToken cancellationToken)
    {
        _view = Enum.TryParse<WithheldView>(query[WithheldList.View], out var view) && Enum.IsDefined(view) ? view : WithheldView.Withheld;
        _ground = Enum.TryParse<WithholdingGround>(query[WithheldList.Ground], out var ground) && Enum.IsDefined(ground) ? ground : null;
        (_organ, _search) = (long.TryParse(query[WithheldList.Organ], NumberStyles.None, CultureInfo.InvariantCulture, out var organ) ? organ : null, query[WithheldList.Search]);
        StateHasChanged();
        return Register.ReadAsync(query, cancellationToken);
    }

    private int CountOf(WithheldView view) => view switch
    {
        WithheldView.Due => _counts.Due,
        WithheldView.MayBeDisclosed => _counts.MayBeDisclosed,
        _ => 0,
    };

    private string ExportOf(string format) => $"{ExportWithheld.Path}?{string.Join('&', new[] { new Uri(Navigation.Uri).Query.TrimStart('?'), $"format={format}" }.Where(part => part.Length > 0))}";

    private void Open(WithheldRow row)
    {
        _form = new ReviewWithheldForm
        {
            EntryId = row.Id,
            Version = row.Version,
            On = Register.Today,
            Finding = row.State is WithheldState.Withheld ? WithheldFinding.StillWithheld : null,
            NextOn = Register.Today.AddMonths(Settings.ReviewMonths),
        };
        _open = row;
    }

    private async Task ActAsync()
    {
        var number = _open!.State is WithheldState.Withheld ? await UseCase.RunAsync(_form) : await UseCase.DiscloseAsync(_form);
        Announcer.Done(Text.Format(RepliesTexts.Withheld_Done, ShortNumber.Of(number)));
        _counts = await Register.CountAsync();
        await _list.ReloadAsync();
    }
}
