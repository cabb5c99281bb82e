using System.Globalization;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Disclosure.Web.Identity;

/// <summary>What can be done about a user's access.</summary>
public enum UserAct
{
    /// <summary>重置密码.</summary>
    ResetPassword,

    /// <summary>解除锁定.</summary>
    Unlock,

    /// <summary>停用.</summary>
    Disable,

    /// <summary>启用.</summary>
    Enable,
}

/// <summary>One user: her name, role and organ, and her access.</summary>
public sealed partial class UserPage
{
    private UserRow? _user;
    private ChangeUserForm _form = new();
    private UserActForm _actForm = new();
    private IReadOnlyList<UserOrgan> _organs = [];
    private NewPassword? _made;
    private UserAct _act;
    private bool _isRead, _asking, _busy;
    private string? _done;

    [Parameter]
    public string Name { get; set; } = "";

    [Inject]
    private UserList Users { get; init; } = null!;

    [Inject]
    private ChangeUser Change { get; init; } = null!;

    [Inject]
    private ResetPassword Reset { get; init; } = null!;

    [Inject]
    private UnlockUser Unlock { get; init; } = null!;

    [Inject]
    private DisableUser Disable { get; init; } = null!;

    [Inject]
    private EnableUser Enable { get; init; } = null!;

    private IEnumerable<UserAct> Acts => _user!.State switch
    {
        UserState.Disabled => [UserAct.Enable, UserAct.ResetPassword],
        UserState.Locked => [UserAct.Unlock, UserAct.ResetPassword, UserAct.Disable],
        _ => [UserAct.ResetPassword, UserAct.Disable],
    };

    internal static string AddressOf(string name) => "/users/" + Uri.EscapeDataString(name);

    /// <summary>An icon before the state; none where all is well.</summary>
    internal static MarkupString? MarkOf(UserState state) => state switch
    {
        UserState.Disabled => Icon.Of(Icons.Material.Outlined.Block, "i--s"),
        UserState.Locked => Icon.Of(Icons.Material.Outlined.Lock, "i--s"),
        UserState.PasswordPending => Icon.Of(Icons.Material.Outlined.Key, "i--s"),
        _ => null,
    };

    internal static string InstantOf(DateTime? utc) =>
        utc is { } at ? LegalDays.OnOfficeClock(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "–";

    protected override async Task OnParametersSetAsync()
    {
        await ReadAsync();
        _organs = await Users.OrgansAsync();
    }

    private async Task ReadAsync()
    {
        _user = await Users.FindAsync(Name);
        _isRead = true;
        if (_user is not null)
        {
            _form = new ChangeUserForm { Name = _user.Name, Version = _user.Version, DisplayName = _user.DisplayName, Role = _user.Role, OrganCode = _user.OrganCode ?? "" };
        }
    }

    private async Task ChangeAsync()
    {
        (_busy, _done) = (true, null);
        if (await TryAsync(() => Change.RunAsync(_form)))
        {
            await ReadAsync();
            _done = IdentityTexts.Changed;
        }

        _busy = false;
    }

    private void Ask(UserAct act)
    {
        (_act, _asking, _done) = (act, true, null);
        _actForm = new UserActForm { Name = _user!.Name, Version = _user.Version };
    }

    private async Task ActAsync()
    {
        switch (_act)
        {
            case UserAct.ResetPassword: _made = await Reset.RunAsync(_actForm); break;
            case UserAct.Unlock: await Unlock.RunAsync(_actForm); break;
            case UserAct.Disable: await Disable.RunAsync(_actForm); break;
            default: await Enable.RunAsync(_actForm); break;
        }

        await ReadAsync();
    }

    private static string HelpOf(UserAct act) => act switch
    {
        UserAct.ResetPassword => IdentityTexts.ResetHelp,
        UserAct.Unlock => IdentityTexts.UnlockHelp,
        UserAct.Disable => IdentityTexts.DisableHelp,
        _ => IdentityTexts.EnableHelp,
    };
}
