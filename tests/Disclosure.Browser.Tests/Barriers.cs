using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What keeps people out: axe by WCAG 2.2 A and AA and its best practices, and a page wider than its window.</summary>
internal static class Barriers
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// Asked in the page itself, where axe stays for the next look: the package's own way reads it in anew, opens a second page to sum up, and has each
    /// part of the page that is right described too, which takes longer than finding what is wrong.
    /// </summary>
    private const string Look = """
        async rules => (await axe.run(document, {
            runOnly: rules ?? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            resultTypes: ['violations'],
        })).violations.map(v => `${v.id}: ${v.help}\n` + v.nodes.slice(0, 4).map(n =>
            `   ${n.html}\n   ` + [...n.any, ...n.all, ...n.none].map(check => check.message).join('; ')).join('\n'))
        """;

    /// <summary>All that colours decide, for a page that has been looked at in others already.</summary>
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    /// <param name="page">The page.</param>
    /// <param name="state">What the message begins with.</param>
    /// <param name="inOtherColours">It is the page looked at before, and only its colours have changed.</param>
    public static async Task HasNoBarrierAsync(this IPage page, string state = "", bool inOtherColours = false)
    {
        await page.Locator(".mud-snackbar").Should().ToHaveCountAsync(0); // a message that fades has whatever contrast the moment gives it
        if (await page.EvaluateAsync<bool>("() => !window.axe"))
        {
            await page.EvaluateAsync(Axe);
        }

        await page.EvaluateAsync("scrollTo(0, 0)"); // what the bar happens to lie over would be too small a target, though a turn of the wheel shows it
        var found = await page.EvaluateAsync<string[]>(Look, inOtherColours ? OfColours : null);
        Assert.True(found.Length == 0, state + string.Join('\n', found));
    }

    public static async Task FitsAsync(this IPage page, string state)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{state}: {over} px wider than the window");
    }
}
