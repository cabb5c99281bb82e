using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>The names that people read, for sign-in names that stand in records.</summary>
internal static class UserNames
{
    /// <returns>Display names by sign-in name; who has no account any more is missing.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(DisclosureDbContext db, IEnumerable<string?> names, CancellationToken cancellationToken)
    {
        var wanted = names.OfType<string>().Select(n => n.ToUpperInvariant()).Distinct(StringComparer.Ordinal).ToList();
        var found = wanted.Count == 0 ? [] : await Query(db, wanted).ToListAsync(cancellationToken);
        return found.ToDictionary(u => u.Name, u => u.DisplayName, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>How somebody is called: 苏某某, or the sign-in name where nobody knows more.</summary>
    public static string Say(this IReadOnlyDictionary<string, string> names, string name) => names.TryGetValue(name, out var known) ? known : name;

    internal static IQueryable<UserName> Query(DisclosureDbContext db, IReadOnlyList<string> normalized) =>
        db.Users.Where(u => normalized.Contains(u.NormalizedUserName!)).Select(u => new UserName(u.UserName!, u.DisplayName));
}

/// <summary>Somebody's two names.</summary>
internal sealed record UserName(string Name, string DisplayName);
