namespace Disclosure.Web.Shell;

/// <summary>How a person wants the pages to look, as her browser keeps it.</summary>
/// <param name="Theme"><c>light</c>, <c>dark</c> or <c>contrast</c>; null follows the system.</param>
/// <param name="Type"><c>large</c>, or null.</param>
internal readonly record struct Appearance(string? Theme, string? Type)
{
    public static Appearance Of(HttpRequest request) => new(
        request.Cookies["theme"] is "light" or "dark" or "contrast" ? request.Cookies["theme"] : null,
        request.Cookies["type"] is "large" ? "large" : null);
}
