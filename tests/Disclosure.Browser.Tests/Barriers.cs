using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What keeps people out: axe by WCAG 2.2 A and AA and its best practices, and a page wider than its window.</summary>
internal static class Barriers
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task HasNoBarrierAsync(this IPage page, string state = "")
    {
        await page.Locator(".mud-snackbar").Should().ToHaveCountAsync(0); // a message that fades has whatever contrast the moment gives it
        var found = await page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, state + string.Join('\n', found.Violations.Select(v =>
            $"{v.Id}: {v.Help}\n{string.Join('\n', v.Nodes.Take(4).Select(node => "   " + node.Html + "\n   " + string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))))}")));
    }

    public static async Task FitsAsync(this IPage page, string state)
    {
        var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(over <= 0, $"{state}: {over} px wider than the window");
    }
}
