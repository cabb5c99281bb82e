using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Disclosure.Web.Shell;

/// <summary>The groups of the navigation, in their order.</summary>
public enum NavigationGroup
{
    /// <summary>今天.</summary>
    Today,

    /// <summary>办理.</summary>
    Handling,

    /// <summary>督查.</summary>
    Supervision,

    /// <summary>报送.</summary>
    Reporting,

    /// <summary>管理.</summary>
    Administration,
}

/// <summary>One page in the navigation.</summary>
/// <param name="Group">Where it stands.</param>
/// <param name="Title">Its name in the language of the moment, e.g. <c>() => OrgansTexts.Title</c>.</param>
/// <param name="Href">Its address.</param>
/// <param name="Icon">A Material icon, outlined.</param>
/// <param name="Policy">The permission it demands; null for everybody who is signed in.</param>
public sealed record NavigationEntry(NavigationGroup Group, Func<string> Title, string Href, string Icon, string? Policy = null)
{
    /// <summary>Place within the group; small comes first.</summary>
    public int Order { get; init; }

    /// <summary>The single key that opens it, if any.</summary>
    public string? Key { get; init; }

    /// <summary>How many things wait there for this person; null leaves the number out.</summary>
    public Func<IServiceProvider, ClaimsPrincipal, CancellationToken, Task<int>>? Waiting { get; init; }
}

/// <summary>What a person may open, drawn from the entries of the rooms and her permissions.</summary>
internal sealed class Navigation(IEnumerable<NavigationEntry> entries)
{
    private readonly NavigationEntry[] _entries = [.. entries.OrderBy(e => e.Group).ThenBy(e => e.Order)];

    /// <summary>Every entry, whoever may open it.</summary>
    public IReadOnlyList<NavigationEntry> All => _entries;

    public async Task<IReadOnlyList<NavigationEntry>> OfAsync(ClaimsPrincipal user, IAuthorizationService authorization)
    {
        var open = new List<NavigationEntry>(_entries.Length);
        foreach (var entry in _entries)
        {
            if (entry.Policy is null || (await authorization.AuthorizeAsync(user, entry.Policy)).Succeeded)
            {
                open.Add(entry);
            }
        }

        return open;
    }

    /// <summary>The entry an address belongs to: the longest that it begins with.</summary>
    public NavigationEntry? At(string path) =>
        _entries.Where(e => Covers(e.Href, path)).MaxBy(e => e.Href.Length);

    private static bool Covers(string href, string path) =>
        path.Equals(href, StringComparison.OrdinalIgnoreCase)
        || (href.Length > 1 && path.StartsWith(href + "/", StringComparison.OrdinalIgnoreCase));
}
