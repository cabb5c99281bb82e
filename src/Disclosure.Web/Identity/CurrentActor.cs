using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace Disclosure.Web.Identity;

/// <summary>
/// Who acts in this circuit, request or command line. A signed-in user is read again from the database, at most once a
/// second, so that a disabled user or a changed role counts at the next command, not at the next sign-in.
/// </summary>
internal sealed class CurrentActor(Sessions sessions, AuthenticationStateProvider authentication, IHttpContextAccessor http, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private Actor? _fixed;
    private Actor? _known;
    private DateTimeOffset _readAt;

    /// <summary>Network address of the request or of the one that opened the circuit, or empty.</summary>
    public string Address { get; } = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>The actor as she was last read: whom the audit names where she may act no longer.</summary>
    public Actor Known => _fixed ?? _known ?? Actor.Stranger(Address);

    /// <summary>Acts as somebody given, without a session: the command line, and tests. With null the session says who acts.</summary>
    public void Use(Actor? actor) => _fixed = actor;

    /// <summary>The actor as the database knows her now.</summary>
    /// <exception cref="NotAllowedException">Nobody is signed in, or the session has ended.</exception>
    public async Task<Actor> GetAsync(CancellationToken cancellationToken = default)
    {
        if (_fixed is not null)
        {
            return _fixed;
        }

        if (_known is not null && time.GetUtcNow() - _readAt < Fresh)
        {
            return _known;
        }

        var (state, user) = await sessions.ReadAsync(await PrincipalAsync(), cancellationToken);
        if (user is null || state is SessionState.Ended || user.OrganId is null && !RolePermissions.ReachesAll(user.Role)) // a role of one organ needs one
        {
            throw new NotAllowedException(null);
        }

        _known = Actor.Of(user, Address) with { PasswordDue = state is SessionState.PasswordDue };
        _readAt = time.GetUtcNow();
        return _known;
    }

    /// <summary>The actor as the database knows her this very moment: for a command whose turn it is.</summary>
    /// <exception cref="NotAllowedException">Nobody is signed in, or the session has ended.</exception>
    public Task<Actor> ReadAgainAsync(CancellationToken cancellationToken = default)
    {
        _readAt = default;
        return GetAsync(cancellationToken);
    }

    /// <summary>The actor, who must have a permission: the first line of every query.</summary>
    /// <exception cref="NotAllowedException">She has not.</exception>
    public async Task<Actor> DemandAsync(Permission permission, CancellationToken cancellationToken = default)
    {
        var actor = await GetAsync(cancellationToken);
        return actor.May(permission) ? actor : throw new NotAllowedException(permission);
    }

    /// <summary>A circuit has its own state; a plain request (a download) has only its context.</summary>
    private async Task<ClaimsPrincipal> PrincipalAsync()
    {
        try
        {
            return (await authentication.GetAuthenticationStateAsync()).User;
        }
        catch (InvalidOperationException)
        {
            return http.HttpContext?.User ?? new ClaimsPrincipal();
        }
    }
}
