using System.Collections.Concurrent;
using Disclosure.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>What a password check found.</summary>
/// <param name="User">The user of that name with her organ, or null.</param>
/// <param name="IsRight">Whether the password is hers.</param>
/// <param name="LockedUntil">锁定到: until then nothing is compared; null while it is open.</param>
internal sealed record PasswordVerdict(User? User, bool IsRight, DateTimeOffset? LockedUntil);

/// <summary>
/// Compares a password and counts failures; the fifth locks for half an hour. A try is counted before it is compared, so that a hundred
/// at once are no more than five. A name that nobody has takes as long and locks as well, so that nobody learns which names exist.
/// </summary>
internal sealed class PasswordCheck(IDbContextFactory<DisclosureDbContext> contexts, IPasswordHasher<User> hasher, ILookupNormalizer names, TimeProvider time)
{
    public const int Tries = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(30);

    private const int MaxStrangers = 10_000;

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset? Until, DateTimeOffset At)> _strangers = new(StringComparer.Ordinal);
    private string? _nobodysHash;

    public async Task<PasswordVerdict> OfAsync(string name, string password, CancellationToken cancellationToken = default)
    {
        name = name.Trim();
        var normalized = names.NormalizeName(name.Length <= User.MaxName ? name : ""); // nobody is called so: it is not kept among the strangers
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            var user = await db.Users.AsNoTracking().Include(u => u.Organ).SingleOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellationToken);
            if (user is null)
            {
                return OfStranger(normalized, password);
            }

            if (user.IsLocked(time.GetUtcNow()))
            {
                return new PasswordVerdict(user, IsRight: false, user.LockoutEnd);
            }

            if (await CountAsync(db, user, cancellationToken))
            {
                var isRight = hasher.VerifyHashedPassword(user, user.PasswordHash ?? "", password) is not PasswordVerificationResult.Failed;
                if (isRight)
                {
                    await ClearAsync(db, user.Id, cancellationToken);
                }

                return new PasswordVerdict(user, isRight, null);
            }
        }
    }

    /// <summary>Forgets the failures of a user, and with them the lock.</summary>
    public static Task ClearAsync(DisclosureDbContext db, long userId, CancellationToken cancellationToken) => db.Users.Where(u => u.Id == userId)
        .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, 0).SetProperty(u => u.LockoutEnd, (DateTimeOffset?)null), cancellationToken);

    /// <summary>Counts one try as failed in advance; false when another try came between.</summary>
    private async Task<bool> CountAsync(DisclosureDbContext db, User user, CancellationToken cancellationToken)
    {
        var (failures, until) = Next(user.AccessFailedCount, time.GetUtcNow());
        return await db.Users
            .Where(u => u.Id == user.Id && u.AccessFailedCount == user.AccessFailedCount && u.LockoutEnd == user.LockoutEnd)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.AccessFailedCount, failures).SetProperty(u => u.LockoutEnd, until), cancellationToken) == 1;
    }

    private PasswordVerdict OfStranger(string name, string password)
    {
        var now = time.GetUtcNow();
        if (_strangers.Count >= MaxStrangers)
        {
            foreach (var (old, known) in _strangers.Where(s => now - s.Value.At > LockTime))
            {
                _strangers.TryRemove(old, out _);
            }
        }

        var before = _strangers.GetValueOrDefault(name);
        if (before.Until > now)
        {
            return new PasswordVerdict(null, IsRight: false, before.Until);
        }

        if (_strangers.Count < MaxStrangers)
        {
            var (failures, until) = Next(before.Failures, now);
            _strangers[name] = (failures, until, now);
        }

        var nobody = new User();
        hasher.VerifyHashedPassword(nobody, _nobodysHash ??= hasher.HashPassword(nobody, OneTimePassword.New()), password);
        return new PasswordVerdict(null, IsRight: false, null);
    }

    private static (int Failures, DateTimeOffset? Until) Next(int failures, DateTimeOffset now) =>
        failures + 1 >= Tries ? (0, now + LockTime) : (failures + 1, null);
}
