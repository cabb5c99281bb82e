using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Disclosure.Web.Shell;

/// <summary>Which page of a list, in which order, as the address says it.</summary>
/// <param name="Page">Counted from 1.</param>
/// <param name="Size">Rows on a page: 20, 50 or 100.</param>
/// <param name="Sort">The <c>Sort</c> name of a column; never anything a column does not have.</param>
/// <param name="Descending">From the largest.</param>
public sealed record ListQuery(int Page, int Size, string? Sort, bool Descending)
{
    /// <summary>Every parameter of the address; the room's own filters stand here.</summary>
    public IReadOnlyDictionary<string, StringValues> Address { get; init; } = new Dictionary<string, StringValues>(StringComparer.Ordinal);

    /// <summary>Rows to pass over.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>A filter of the room, or null when the address does not set it.</summary>
    public string? this[string filter] => Address.TryGetValue(filter, out var value) && !StringValues.IsNullOrEmpty(value) ? value.ToString() : null;
}

/// <summary>One page of a list.</summary>
/// <param name="Rows">The rows of the page, in order.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record ListPage<TRow>(IReadOnlyList<TRow> Rows, int Total);

/// <summary>The address as the state of a list.</summary>
internal static class ListAddress
{
    private const int MaxPage = 1_000_000;

    /// <summary>What an address asks of a list; whatever the list does not offer is left out.</summary>
    public static ListQuery Read(string uri, IEnumerable<string?> sorts, string? defaultSort, bool defaultDescending)
    {
        var address = new Dictionary<string, StringValues>(QueryHelpers.ParseQuery(new Uri(uri).Query), StringComparer.Ordinal);
        var sort = address.TryGetValue("sort", out var name) && name is [{ Length: > 0 } one] && sorts.Contains(one, StringComparer.Ordinal) ? one : null;
        var descending = sort is null ? defaultDescending : address.TryGetValue("desc", out var desc) && desc is ["true" or "True"];
        return new ListQuery(
            Math.Clamp(Integer(address, "page") ?? 1, 1, MaxPage),
            Integer(address, "size") is { } size && ListSizes.All.Contains(size) ? size : ListSizes.Default,
            sort ?? defaultSort, descending)
        { Address = address };
    }

    /// <summary>The present address with filters set (null takes one away), from the first page again.</summary>
    public static string With(this NavigationManager navigation, params ReadOnlySpan<(string Name, object? Value)> filters)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["page"] = null };
        foreach (var (name, value) in filters)
        {
            parameters[name] = value is Enum member ? member.ToString() : value is "" ? null : value;
        }

        return navigation.GetUriWithQueryParameters(parameters);
    }

    /// <summary>Sets filters and shows the list from its first page.</summary>
    public static void Filter(this NavigationManager navigation, params ReadOnlySpan<(string Name, object? Value)> filters) =>
        navigation.NavigateTo(navigation.With(filters));

    /// <summary>The member of an enum that an address names, or null.</summary>
    public static T? Member<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : null;

    /// <summary>The year that an address names, or null: none before the first regulation.</summary>
    public static int? Year(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2008 and <= 2999 ? year : null;

    /// <summary>The address of a view of a list, of one unit or of all; the list opens on its first view.</summary>
    public static string OfView<TView>(string home, TView view, TView first, string? organ = null)
        where TView : struct, Enum =>
        organ is not null ? $"{home}?view={view}&organ={Uri.EscapeDataString(organ)}" : view.Equals(first) ? home : $"{home}?view={view}";

    private static int? Integer(Dictionary<string, StringValues> address, string name) =>
        address.TryGetValue(name, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>How many rows a page may have.</summary>
internal static class ListSizes
{
    public const int Default = 50;

    public static readonly int[] All = [20, 50, 100];
}
