using System.Collections.Concurrent;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Browser.Tests;

/// <summary>
/// An organ for a class of tests alone, and one account for each role that it asks for. They are made as the class asks for them, straight in the
/// database of the running program; the password is the demonstration's, with its hash: hashing is slow on purpose.
/// </summary>
internal sealed class OwnPeople(string database, int number)
{
    private const int FirstCode = 900; // the demonstration's organs end before

    private readonly ConcurrentDictionary<(Role Role, string? Organ), Lazy<Task<string>>> _accounts = new();
    private readonly Lazy<Task<long>> _organ = new(() => MakeOrganAsync(database, number));

    /// <summary>The name of the account with a role.</summary>
    /// <param name="role">What she may do.</param>
    /// <param name="organ">Code of an organ of the demonstration where she works; null for the class's own.</param>
    public Task<string> AccountAsync(Role role, string? organ = null) => _accounts.GetOrAdd((role, organ), asked => new(() => MakeAsync(asked.Role, asked.Organ))).Value;

    /// <summary>The database of the running program, for what no page does.</summary>
    public static SqliteDisclosureDbContext Open(string database)
    {
        var options = new DbContextOptionsBuilder<SqliteDisclosureDbContext>();
        DataSlice.UseSqlite(options, ConnectionText.Sqlite($"Data Source={database};Pooling=False"));
        return new SqliteDisclosureDbContext(options.Options);
    }

    private async Task<string> MakeAsync(Role role, string? organ)
    {
        await using var db = Open(database);
        var name = $"{role}{FirstCode + number}{organ}".ToLowerInvariant();
        var user = new User
        {
            UserName = name,
            NormalizedUserName = name.ToUpperInvariant(),
            DisplayName = $"{role.ToString()[0]}某{number}",
            Role = role,
            OrganId = RolePermissions.ReachesAll(role) ? await CityAsync(db) : organ is null ? await _organ.Value : await db.Organs.Where(o => o.Code == organ).Select(o => o.Id).SingleAsync(),
            IsDemo = true,
            LockoutEnabled = true,
            PasswordChangedAt = TimeProvider.System.GetUtcNow().UtcDateTime,
            PasswordHash = await db.Users.Where(u => u.UserName == DemoAccounts.Clerk).Select(u => u.PasswordHash).SingleAsync(),
        };
        user.EndSessions();
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return name;
    }

    private static async Task<long> MakeOrganAsync(string database, int number)
    {
        await using var db = Open(database);
        var organ = HohhotOrgans.Create(new DemoOrgan($"HHHT-{FirstCode + number}", $"第{number}试验局", OrganKind.CityDepartment, $"呼试{number}公开"), await CityAsync(db));
        db.Organs.Add(organ);
        await db.SaveChangesAsync();
        return organ.Id;
    }

    private static Task<long> CityAsync(DisclosureDbContext db) => db.Organs.Where(o => o.Code == HohhotOrgans.CityOffice).Select(o => o.Id).SingleAsync();
}
