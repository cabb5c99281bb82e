using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>
/// The system's Chromium: the driver comes with the package, the browser does not. The one without windows comes first: the same pages cost it a third less.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public const string Missing = "No Chromium found: install it (Debian: apt-get install chromium) or name one in DISCLOSURE_CHROMIUM.";

    public static string? Path { get; } = Find();

    public static BrowserTypeLaunchOptions Options => new()
    {
        ExecutablePath = Path,
        Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    };

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_CHROMIUM") is { Length: > 0 } named)
        {
            return named;
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
