using System.Collections.Concurrent;
using Disclosure.Web.Identity;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>
/// A test in the browser. Whatever it does, no window of it may write an error to the console or ask any other host for anything;
/// where it fails, a picture of each window and what was written are left in <c>artifacts/browser</c>. Who may open a window as whom: <see cref="BrowserFixture"/>.
/// </summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncLifetime
{
    private readonly List<IBrowserContext> _windows = [];
    private readonly ConcurrentQueue<string> _said = [];

    protected BrowserFixture Browser { get; } = browser;

    /// <summary>Errors of the console that the test provokes on purpose contain one of these words.</summary>
    protected List<string> Expected { get; } = [];

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        return ValueTask.CompletedTask;
    }

    /// <summary>The name of this class's own account with a role.</summary>
    protected Task<string> AccountAsync(Role role) => Browser.AccountAsync(GetType(), role);

    /// <summary>A new window, signed in as this class's own account with a role: for whoever changes something.</summary>
    protected async Task<IPage> WindowAsync(Role role) => await WindowAsync(await AccountAsync(role));

    /// <summary>A new window of this class's own account with a role, on a page that is ready.</summary>
    protected async Task<IPage> OpenAsync(Role role, string path) => await OpenAsync(await AccountAsync(role), path);

    /// <summary>A new window of this class's own account in an organ of the demonstration.</summary>
    protected async Task<IPage> OpenAtAsync(string organ, Role role, string path) => await OpenAsync(await Browser.AccountAsync(GetType(), role, organ), path);

    /// <summary>A new window, signed in as an account of the demonstration: for whoever only looks.</summary>
    protected async Task<IPage> WindowAsync(string? account, Action<BrowserNewContextOptions>? with = null)
    {
        var context = await Browser.OpenAsync(account, with);
        _windows.Add(context);
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _said.Enqueue(message.Text);
            }
        };
        context.WebError += (_, error) => _said.Enqueue(error.Error);
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Browser.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                _said.Enqueue("asked another host: " + request.Url);
            }
        };
        return await context.NewPageAsync();
    }

    /// <summary>A new window on a page that is ready.</summary>
    protected async Task<IPage> OpenAsync(string account, string path, Action<BrowserNewContextOptions>? with = null)
    {
        var page = await WindowAsync(account, with);
        await page.OpenAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var failed = TestContext.Current.TestState?.Result is TestResult.Failed;
        var errors = _said.Where(line => !Expected.Exists(word => line.Contains(word, StringComparison.Ordinal))).ToList();
        if (failed || errors.Count > 0)
        {
            await LeavePicturesAsync();
        }

        foreach (var window in _windows)
        {
            await window.DisposeAsync();
        }

        if (!failed)
        {
            Assert.Empty(errors);
        }
    }

    private async Task LeavePicturesAsync()
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? GetType().Name).Split(Path.GetInvalidFileNameChars()));
        name = Path.Combine(BrowserFixture.Artifacts, name.Length > 120 ? name[^120..] : name);
        foreach (var (page, index) in _windows.SelectMany(window => window.Pages).Select((page, index) => (page, index)))
        {
            await page.ScreenshotAsync(new() { Path = $"{name}-{index}.png", FullPage = true });
        }

        await File.WriteAllTextAsync(name + ".log", string.Join('\n', [.. _said, "", Browser.ProgramLog]));
    }
}
