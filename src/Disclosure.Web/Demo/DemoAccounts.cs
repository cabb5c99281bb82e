using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Web.Demo;

/// <summary>One account of the demonstration for each role, and a second clerk.</summary>
internal static class DemoAccounts
{
    /// <summary>Everybody's password: public, so the accounts are refused in Production.</summary>
    public const string Password = "Yanshi-2017-Qing";

    public const string Clerk = "clerk", SecondClerk = "clerk2", Head = "head";

    public static readonly IReadOnlyList<(string Name, string DisplayName, Role Role, string Organ)> All =
    [
        (Clerk, "苏某某", Role.Clerk, HohhotOrgans.Environment),
        (SecondClerk, "康某", Role.Clerk, HohhotOrgans.Xincheng),
        (Head, "云某某", Role.HeadOfOffice, HohhotOrgans.Environment),
        ("legal", "包某", Role.LegalOfficer, HohhotOrgans.Environment),
        ("secrecy", "那某", Role.SecrecyOfficer, HohhotOrgans.Environment),
        ("leader", "贺某", Role.Leader, HohhotOrgans.Environment),
        ("city", "齐某", Role.CityOffice, HohhotOrgans.CityOffice),
        ("cityhead", "乌某", Role.HeadOfOffice, HohhotOrgans.CityOffice),
        ("supervisor", "图某某", Role.Supervisor, HohhotOrgans.CityOffice),
        ("assessor", "白某某", Role.Assessor, HohhotOrgans.CityOffice),
        ("sysadmin", "杨某", Role.SystemAdministrator, HohhotOrgans.CityOffice),
        ("secadmin", "敖某", Role.SecurityAdministrator, HohhotOrgans.CityOffice),
        ("auditor", "韩某某", Role.Auditor, HohhotOrgans.CityOffice),
    ];

    /// <summary>The accounts as users. One password, hashed once: hashing is slow on purpose.</summary>
    public static IEnumerable<User> Create(IReadOnlyDictionary<string, long> organIds, IPasswordHasher<User> hasher, ILookupNormalizer names, DateTime now)
    {
        string? hash = null;
        foreach (var (name, displayName, role, organ) in All)
        {
            var user = new User
            {
                UserName = name,
                NormalizedUserName = names.NormalizeName(name),
                DisplayName = displayName,
                Role = role,
                OrganId = organIds[organ],
                IsDemo = true,
                LockoutEnabled = true,
                PasswordChangedAt = now,
            };
            user.PasswordHash = hash ??= hasher.HashPassword(user, Password);
            user.EndSessions();
            yield return user;
        }
    }
}
