using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Identity;

/// <summary>用户: the list, and a new one.</summary>
public sealed partial class UsersPage
{
    private ListTable<UserRow> _list = null!;
    private CreateUserForm _form = new();
    private IReadOnlyList<UserOrgan> _organs = [];
    private NewPassword? _made;
    private bool _creating;
    private string? _search, _role, _state;

    [Inject]
    private UserList Users { get; init; } = null!;

    [Inject]
    private CreateUser Create { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    private Task<ListPage<UserRow>> LoadAsync(ListQuery query, CancellationToken cancellationToken)
    {
        (_search, _role, _state) = (query[UserList.Search], query[UserList.OfRole], query[UserList.OfState]);
        StateHasChanged();
        return Users.RunAsync(query, cancellationToken);
    }

    private void Set(string filter, object? value) => Navigation.Filter((filter, value));

    private async Task OpenNewAsync()
    {
        _organs = await Users.OrgansAsync();
        _form = new CreateUserForm();
        _creating = true;
    }

    private async Task CreateAsync()
    {
        _made = await Create.RunAsync(_form);
        await _list.ReloadAsync();
    }
}
