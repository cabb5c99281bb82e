using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Browser.Tests;
using Disclosure.Web.Data;
using Disclosure.Web.Demo;
using Disclosure.Web.Identity;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Disclosure.Browser.Tests;

/// <summary>
/// One program with the demonstration's data and one Chromium for the whole suite; each account signs in once. Classes of tests run side by side, the
/// tests of one class in turn. So that none disturbs another:
/// <list type="bullet">
/// <item>A test that only looks opens its window as an account of the demonstration: <c>OpenAsync(DemoAccounts.Clerk, "/")</c>.</item>
/// <item>A test that changes anything (a case, a draft, a setting) opens it as a role: <c>OpenAsync(Role.Clerk, "/")</c>. The account with that role
/// belongs to the class alone and works in an organ of the class's own; both are made when first asked for. <c>AccountAsync(Role.Clerk)</c> tells its name.</item>
/// <item>Nobody registers a case that arrives in 2017 or changes what the demonstration holds: other classes count on it. A list that must not move
/// while it is looked at is narrowed to an organ or searched by a name that the test made up.</item>
/// </list>
/// </summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const float Patience = 20_000; // a busy machine alone makes pages five times slower than the default of 5 s allows for

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _signedIn = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, OwnPeople> _people = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("disclosure-browser-").FullName;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StartedProgram? _program;
    private int _lastOrgan;

    /// <summary>Where the program listens.</summary>
    public string Address => _program!.Address;

    /// <summary>What the program has written.</summary>
    public string ProgramLog => _program!.Log;

    /// <summary>Where pictures and logs are left.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "browser")).FullName;

    /// <summary>The legal day of the moment.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        var starting = StartedProgram.ServeAsync(_folder, "demo");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(Chromium.Options);
        Assertions.SetDefaultExpectTimeout(Patience);
        _program = await starting;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_program is not null)
        {
            await _program.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The name of the account that has a role and belongs to a class of tests alone.</summary>
    /// <param name="tests">The class.</param>
    /// <param name="role">The role.</param>
    /// <param name="organ">Code of an organ of the demonstration, or null for the class's own.</param>
    internal Task<string> AccountAsync(Type tests, Role role, string? organ = null) =>
        _people.GetOrAdd(tests, _ => new OwnPeople(_program!.Database, Interlocked.Increment(ref _lastOrgan))).AccountAsync(role, organ);

    /// <summary>The database of the running program, for what no page does: to let days pass.</summary>
    internal DisclosureDbContext Database() => OwnPeople.Open(_program!.Database);

    /// <summary>A window of its own for an account; null stays signed out.</summary>
    internal async Task<IBrowserContext> OpenAsync(string? account, Action<BrowserNewContextOptions>? with = null)
    {
        var options = new BrowserNewContextOptions
        {
            BaseURL = Address,
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = 1366, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = account is null ? null : await SignedInAsync(account),
        };
        with?.Invoke(options);
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    private Task<string> SignedInAsync(string account) => _signedIn.GetOrAdd(account, name => new(() => SignInAsync(name))).Value;

    private async Task<string> SignInAsync(string account)
    {
        await using var context = await OpenAsync(null);
        var page = await context.NewPageAsync();
        await page.SignInAsync(account, DemoAccounts.Password);
        await Assertions.Expect(page.Locator("main h1")).ToBeVisibleAsync();
        return await context.StorageStateAsync();
    }

    [ModuleInitializer]
    internal static void SpeakChinese() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
}
