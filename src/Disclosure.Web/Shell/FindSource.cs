using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace Disclosure.Web.Shell;

/// <summary>Something that Ctrl+K can open.</summary>
/// <param name="Title">What it is called: a number, a name, a page.</param>
/// <param name="Detail">What tells it from its neighbours.</param>
/// <param name="Href">Where it is.</param>
/// <param name="Icon">A Material icon, outlined.</param>
/// <param name="Kind">What kind of thing it is, or how it stands: 页面, 办结.</param>
public sealed record FindHit(string Title, string? Detail, string Href, string Icon, string Kind);

/// <summary>Where Ctrl+K looks. A room registers its own with <c>AddScoped&lt;FindSource, …&gt;()</c>; all are asked at once.</summary>
public abstract class FindSource
{
    /// <summary>The best hits for a text of at least one character that this person may open.</summary>
    public abstract Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken);
}

/// <summary>Finds pages by their names.</summary>
internal sealed class PageFind(Navigation navigation, AuthenticationStateProvider signedIn, IAuthorizationService authorization) : FindSource
{
    public override async Task<IReadOnlyList<FindHit>> FindAsync(string text, int limit, CancellationToken cancellationToken)
    {
        var user = (await signedIn.GetAuthenticationStateAsync()).User;
        return [.. (await navigation.OfAsync(user, authorization))
            .Where(e => CultureInfo.CurrentCulture.CompareInfo.Contains(e.Title(), text))
            .Take(limit)
            .Select(e => new FindHit(e.Title(), null, e.Href, e.Icon, ShellTexts.FindPage))];
    }
}

file static class CompareInfoExtensions
{
    public static bool Contains(this CompareInfo compare, string where, string what) =>
        compare.IndexOf(where, what, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth) >= 0;
}
