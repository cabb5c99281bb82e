using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Disclosure.Web.Identity;

/// <summary>Where a session stands.</summary>
internal enum SessionState
{
    /// <summary>Over: idle too long, too old, signed out, or the user was disabled or changed.</summary>
    Ended,

    /// <summary>Open for a new password only.</summary>
    PasswordDue,

    /// <summary>Open.</summary>
    Open,
}

/// <summary>
/// 会话: when each was last used, over all its tabs and requests on this node. A circuit does not notice that its cookie expired, so the
/// last use is kept here and asked for at every request and command.
/// </summary>
internal sealed class Sessions(
    IDbContextFactory<DisclosureDbContext> contexts,
    IOptions<IdentityOptions> options,
    PasswordProfile passwords,
    IHostEnvironment environment,
    TimeProvider time)
{
    /// <summary>The claims that name a session and when it began, in seconds since 1970.</summary>
    public const string IdClaim = "sid", BeganClaim = "auth_time";

    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15), Longest = TimeSpan.FromHours(10);

    private readonly ConcurrentDictionary<string, Use> _used = new(StringComparer.Ordinal);

    /// <summary>Begins a session: the claims to sign in with.</summary>
    public IReadOnlyList<Claim> Begin()
    {
        var now = time.GetUtcNow();
        foreach (var (id, used) in _used)
        {
            if (now - used.At > Longest)
            {
                _used.TryRemove(id, out _);
            }
        }

        var claims = new[] { new Claim(IdClaim, Guid.NewGuid().ToString("N")), new Claim(BeganClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)) };
        _used[claims[0].Value] = new Use(now, Ended: false);
        return claims;
    }

    /// <summary>Notes that a session is used, unless it has ended.</summary>
    public bool Touch(ClaimsPrincipal principal)
    {
        if (!Stands(principal))
        {
            return false;
        }

        _used[principal.FindFirstValue(IdClaim)!] = new Use(time.GetUtcNow(), Ended: false);
        return true;
    }

    /// <summary>Ends a session in all its tabs.</summary>
    public void End(ClaimsPrincipal principal)
    {
        if (principal.FindFirstValue(IdClaim) is { } id)
        {
            _used[id] = new Use(time.GetUtcNow(), Ended: true);
        }
    }

    /// <summary>Where a session stands, and its user, with her organ, as the database knows her now.</summary>
    public async Task<(SessionState State, User? User)> ReadAsync(ClaimsPrincipal principal, CancellationToken cancellationToken = default)
    {
        if (!long.TryParse(principal.FindFirstValue(options.Value.ClaimsIdentity.UserIdClaimType), CultureInfo.InvariantCulture, out var id))
        {
            return (SessionState.Ended, null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var user = await db.Users.AsNoTracking().Include(u => u.Organ).SingleOrDefaultAsync(u => u.Id == id, cancellationToken);
        return (StateOf(principal, user), user);
    }

    /// <summary>A demonstration account, whose password everybody knows, on a real system.</summary>
    public bool IsRefused(User user) => user.IsDemo && environment.IsProduction();

    private SessionState StateOf(ClaimsPrincipal principal, User? user) => user switch
    {
        null or { IsDisabled: true } => SessionState.Ended,
        _ when user.SecurityStamp != principal.FindFirstValue(options.Value.ClaimsIdentity.SecurityStampClaimType) => SessionState.Ended,
        _ when !Stands(principal) || IsRefused(user) => SessionState.Ended,
        _ when passwords.IsDue(user, time.GetUtcNow().UtcDateTime) => SessionState.PasswordDue,
        _ => SessionState.Open,
    };

    /// <summary>A node that has started again does not know a session's last use; its cookie then tells.</summary>
    private bool Stands(ClaimsPrincipal principal) =>
        principal.FindFirstValue(IdClaim) is { } id
        && long.TryParse(principal.FindFirstValue(BeganClaim), CultureInfo.InvariantCulture, out var began)
        && time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(began) < Longest
        && (!_used.TryGetValue(id, out var used) || (!used.Ended && time.GetUtcNow() - used.At < Idle));

    private readonly record struct Use(DateTimeOffset At, bool Ended);
}
