using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>Draws a Material icon as plain markup; each drawing is kept once, so icons in rows cost a reference only.</summary>
public static class Icon
{
    private static readonly ConcurrentDictionary<(string Paths, string? Class), MarkupString> Drawn = new();

    /// <summary>An icon that only decorates: the words stand beside it.</summary>
    /// <param name="paths">One of <c>Icons.Material.Outlined</c>.</param>
    /// <param name="class"><c>i--s</c> small, <c>i--l</c> large, or a class of the place.</param>
    public static MarkupString Of(string paths, string? @class = null) =>
        Drawn.GetOrAdd((paths, @class), static key => new MarkupString(
            $"<svg class=\"{(key.Class is null ? "i" : $"i {key.Class}")}\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{key.Paths}</svg>"));
}
