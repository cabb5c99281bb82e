using Disclosure.Domain.Organs;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Organs;

/// <summary>单位: the list, and a new one.</summary>
public sealed partial class OrgansPage
{
    private ListTable<OrganRow> _list = null!;
    private CreateOrganForm _form = new();
    private IReadOnlyList<OrganItem> _organs = [];
    private IReadOnlyDictionary<OrganKind, int> _counts = new Dictionary<OrganKind, int>();
    private OrganKind? _kind;
    private bool _creating, _mayManage;
    private string? _search;

    [Inject]
    private OrganList Organs { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private CreateOrgan Create { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private string Subtitle => Text.Format(OrgansTexts.OrgansHelp, _counts.Where(c => c.Key is not OrganKind.DisclosureOffice).Sum(c => c.Value));

    protected override async Task OnInitializedAsync()
    {
        _mayManage = (await Current.GetAsync()).May(Permission.ManageOrgans);
        _counts = await Organs.CountAsync();
    }

    private Task<ListPage<OrganRow>> LoadAsync(ListQuery query, CancellationToken cancellationToken)
    {
        _search = query[OrganList.Search];
        _kind = Enum.TryParse<OrganKind>(query[OrganList.OfKind], out var kind) && Enum.IsDefined(kind) ? kind : null;
        StateHasChanged();
        return Organs.RunAsync(query, cancellationToken);
    }

    private async Task OpenNewAsync()
    {
        _organs = await Directory.AllAsync();
        _form = new CreateOrganForm();
        _creating = true;
    }

    private async Task CreateAsync() => Navigation.NavigateTo(OrganPage.AddressOf(await Create.RunAsync(_form)));
}
