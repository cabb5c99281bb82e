namespace Disclosure.Web.Identity;

/// <summary>Who acts: a signed-in user, or the command line, which may do everything.</summary>
/// <param name="UserId">Key of the user; null on the command line.</param>
/// <param name="Name">Sign-in name, or <c>cli:{system user}</c>.</param>
/// <param name="DisplayName">The name that people read.</param>
/// <param name="Role">角色; null on the command line.</param>
/// <param name="OrganId">The organ the user belongs to; null on the command line.</param>
/// <param name="OrganCode">单位代码, or empty.</param>
/// <param name="OrganName">单位名称, or empty.</param>
/// <param name="Address">Network address, or empty.</param>
internal sealed record Actor(long? UserId, string Name, string DisplayName, Role? Role, long? OrganId, string OrganCode, string OrganName, string Address)
{
    /// <summary>The actor behind the command line of this machine.</summary>
    public static Actor CommandLine { get; } = new(null, $"cli:{Environment.UserName}", $"cli:{Environment.UserName}", null, null, "", "", "");

    /// <summary>Until she has chosen a new password, she may do nothing else.</summary>
    public bool PasswordDue { get; init; }

    /// <summary>Whether the actor acts for every organ.</summary>
    public bool ReachesAll => Role is not { } role || RolePermissions.ReachesAll(role);

    /// <summary>Whether the actor may do something at all.</summary>
    public bool May(Permission permission) => PasswordDue
        ? permission is Permission.ChangeOwnPassword
        : Role is not { } role || RolePermissions.Of(role).Contains(permission);

    /// <summary>Whether an organ is within the actor's reach.</summary>
    public bool Reaches(long organId) => !PasswordDue && (ReachesAll || OrganId == organId);

    /// <summary>A user, whose organ must be loaded.</summary>
    public static Actor Of(User user, string address) =>
        new(user.Id, user.UserName!, user.DisplayName, user.Role, user.OrganId, user.Organ?.Code ?? "", user.Organ?.Name ?? "", address);

    /// <summary>Somebody who is not signed in and whose name nobody knows.</summary>
    public static Actor Stranger(string address) => CommandLine with { Name = "?", DisplayName = "?", Address = address };
}
