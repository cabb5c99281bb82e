using System.Globalization;
using System.Security.Claims;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Disclosure.Web.Identity;

/// <summary>
/// Who acts in this circuit, request or command line. A signed-in user is read again from the database, at most once a
/// second, so that a disabled user or a changed role counts at the next command, not at the next sign-in.
/// </summary>
internal sealed class CurrentActor(
    IDbContextFactory<DisclosureDbContext> contexts,
    AuthenticationStateProvider authentication,
    IHttpContextAccessor http,
    IOptions<IdentityOptions> options,
    TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private Actor? _fixed;
    private Actor? _known;
    private DateTimeOffset _readAt;
    private readonly string _address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>Acts as somebody given, without a session: the command line, and tests.</summary>
    public void Use(Actor actor) => _fixed = actor;

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

        var principal = await PrincipalAsync();
        var id = principal.FindFirstValue(options.Value.ClaimsIdentity.UserIdClaimType);
        var stamp = principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var user = id is null ? null : await db.Users.AsNoTracking().Include(u => u.Organ)
            .SingleOrDefaultAsync(u => u.Id == long.Parse(id, CultureInfo.InvariantCulture), cancellationToken);
        if (user is null || user.IsDisabled || user.SecurityStamp != stamp)
        {
            throw new NotAllowedException(null);
        }

        _known = new Actor(user.Id, user.UserName!, user.DisplayName, user.Role, user.OrganId, user.Organ?.Code ?? "", user.Organ?.Name ?? "", _address);
        _readAt = time.GetUtcNow();
        return _known;
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
