using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>How a user stands, as the list shows it.</summary>
public enum UserState
{
    /// <summary>正常.</summary>
    Active,

    /// <summary>待改密码: has a one-time password.</summary>
    PasswordPending,

    /// <summary>锁定.</summary>
    Locked,

    /// <summary>停用.</summary>
    Disabled,
}

/// <summary>One user as the list and her page show her.</summary>
public sealed record UserRow(
    long Id, string Name, string DisplayName, Role Role, string? OrganCode, string? OrganName, UserState State, DateTimeOffset? LockedUntil,
    DateTime? LastSignInAt, Guid Version, bool IsOwn);

/// <summary>An organ to choose for a user.</summary>
public sealed record UserOrgan(string Code, string Name);

/// <summary>用户列表.</summary>
internal sealed class UserList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    public const string Search = "q", OfRole = "role", OfState = "state";

    /// <summary>A page of the list; filtered by <see cref="Search"/>, <see cref="OfRole"/> and <see cref="OfState"/> of the address.</summary>
    public async Task<ListPage<UserRow>> RunAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ManageUsers, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var users = Filter(db.Users.AsNoTracking(), query);
        var total = await users.CountAsync(cancellationToken);
        var rows = await Sort(users, query).Skip(query.Skip).Take(query.Size).Include(u => u.Organ).ToListAsync(cancellationToken);
        return new ListPage<UserRow>([.. rows.Select(u => RowOf(u, actor))], total);
    }

    /// <summary>One user, or null.</summary>
    public async Task<UserRow?> FindAsync(string name, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ManageUsers, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var user = await db.Users.AsNoTracking().Include(u => u.Organ).SingleOrDefaultAsync(u => u.UserName == name, cancellationToken);
        return user is null ? null : RowOf(user, actor);
    }

    /// <summary>Every organ that exists today, to choose from.</summary>
    public async Task<IReadOnlyList<UserOrgan>> OrgansAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ManageUsers, cancellationToken);
        var today = time.Today();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Organs.Where(o => o.ValidUntil == null || o.ValidUntil >= today).OrderBy(o => o.Code)
            .Select(o => new UserOrgan(o.Code, o.Name)).ToListAsync(cancellationToken);
    }

    internal static IQueryable<User> Filter(IQueryable<User> users, ListQuery query)
    {
        if (query[Search]?.Trim() is { Length: > 0 } text)
        {
            var normalized = text.ToUpperInvariant();
            users = users.Where(u => u.DisplayName.Contains(text) || u.NormalizedUserName!.Contains(normalized)
                || u.Organ!.Name.Contains(text) || u.Organ.Code.Contains(normalized));
        }

        if (Enum.TryParse<Role>(query[OfRole], out var role) && Enum.IsDefined(role))
        {
            users = users.Where(u => u.Role == role);
        }

        return Enum.TryParse<UserState>(query[OfState], out var state) ? state switch
        {
            UserState.Disabled => users.Where(u => u.IsDisabled),
            UserState.PasswordPending => users.Where(u => !u.IsDisabled && u.MustChangePassword),
            UserState.Locked => users.Where(u => !u.IsDisabled && u.LockoutEnd != null), // some locks may be over; the row says so
            _ => users.Where(u => !u.IsDisabled && !u.MustChangePassword),
        } : users;
    }

    internal static IOrderedQueryable<User> Sort(IQueryable<User> users, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", true) => users.OrderByDescending(u => u.DisplayName).ThenBy(u => u.Id),
        ("name", false) => users.OrderBy(u => u.DisplayName).ThenBy(u => u.Id),
        ("organ", true) => users.OrderByDescending(u => u.Organ!.Code).ThenBy(u => u.UserName),
        ("organ", false) => users.OrderBy(u => u.Organ!.Code).ThenBy(u => u.UserName),
        ("seen", true) => users.OrderByDescending(u => u.LastSignInAt).ThenBy(u => u.UserName),
        ("seen", false) => users.OrderBy(u => u.LastSignInAt).ThenBy(u => u.UserName),
        (_, true) => users.OrderByDescending(u => u.UserName),
        _ => users.OrderBy(u => u.UserName),
    };

    private UserRow RowOf(User user, Actor actor) => new(
        user.Id, user.UserName!, user.DisplayName, user.Role, user.Organ?.Code, user.Organ?.Name, StateOf(user),
        user.IsLocked(time.GetUtcNow()) ? user.LockoutEnd : null, user.LastSignInAt, user.Version, user.Id == actor.UserId);

    private UserState StateOf(User user) => user switch
    {
        { IsDisabled: true } => UserState.Disabled,
        _ when user.IsLocked(time.GetUtcNow()) => UserState.Locked,
        { MustChangePassword: true } => UserState.PasswordPending,
        _ => UserState.Active,
    };
}
