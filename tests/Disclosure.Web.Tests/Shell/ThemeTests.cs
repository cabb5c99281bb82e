using System.Globalization;
using System.Text.RegularExpressions;
using MudBlazor;
using MudBlazor.Utilities;
using Theme = Disclosure.Web.Shell.Theme;

namespace Disclosure.Web.Tests.Shell;

/// <summary>The tokens are readable, and MudBlazor's palettes hold the same colours.</summary>
public sealed partial class ThemeTests
{
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Root(), "src", "Disclosure.Web", "wwwroot", "css", "tokens.css"));
    private static readonly string[] Lights = ["blue", "yellow", "red", "paused", "prov", "done", "none"];
    private static readonly string[] Rooms = ["bg", "surface", "well", "hover", "selected"]; // where text and controls may stand

    public static TheoryData<string> Names => ["light", "dark", "contrast"];

    private static IEnumerable<(string Text, string Ground)> Texts =>
    [
        .. Cross(["text", "text-2", "text-3", "accent", "ok", "bad"], Rooms),
        ("on-accent", "accent"), ("on-accent", "accent-strong"), ("accent", "accent-soft"), ("accent-strong", "accent-soft"),
        ("on-seal", "seal"), ("ok", "ok-bg"), ("bad", "bad-bg"), ("on-danger", "danger"),
        .. Cross(["rail-text", "rail-text-2", "rail-on"], ["rail", "rail-2"]),
        .. Lights.SelectMany(l => Cross([$"dl-{l}"], [$"dl-{l}-bg", .. Rooms])),
        .. Lights.Select(l => ($"dl-{l}-on", $"dl-{l}-solid")),
    ];

    private static IEnumerable<(string Part, string Ground)> Parts =>
    [
        .. Lights.SelectMany(l => Cross([$"dl-{l}-mark"], [$"dl-{l}-bg", "surface", "bg", "well", "selected"])),
        .. Cross(["line-control", "focus"], Rooms),
        ("rail-mark", "rail"), ("rail-mark", "rail-2"), ("c-1", "surface"), ("c-3", "surface"),
        .. Lights.Where(l => l != "yellow").Select(l => ($"dl-{l}-solid", "surface")),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_pair_of_colours_has_enough_contrast(string theme)
    {
        var tokens = Of(theme);
        var (textFloor, partFloor) = theme == "contrast" ? (7d, 4.5d) : (4.5d, 3d);

        var tooWeak = Texts.Select(p => (p.Text, p.Ground, Floor: textFloor)).Concat(Parts.Select(p => (Text: p.Part, p.Ground, Floor: partFloor)))
            .Where(p => Ratio(tokens[p.Text], tokens[p.Ground]) < p.Floor)
            .Select(p => $"{p.Text} on {p.Ground}: {Ratio(tokens[p.Text], tokens[p.Ground]):0.00}");

        Assert.Empty(tooWeak);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_palette_holds_the_colours_of_the_tokens(string theme)
    {
        var tokens = Of(theme);
        Palette palette = theme switch { "light" => Theme.Light, "dark" => Theme.Dark, _ => Theme.Contrast };

        foreach (var (token, colours) in Pairs(palette))
        {
            Assert.All(colours, colour => Assert.Equal(tokens[token], Hex(colour)));
        }
    }

    [Fact]
    public void No_other_style_sheet_names_a_colour()
    {
        var other = File.ReadAllText(Path.Combine(Root(), "src", "Disclosure.Web", "wwwroot", "css", "app.css"));

        Assert.Empty(Colour.Matches(other).Select(m => m.Value));
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Disclosure.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    private static (string Token, MudColor[] Colours)[] Pairs(Palette p) =>
    [
        ("accent", [p.Primary]), ("on-accent", [p.PrimaryContrastText]), ("accent-strong", [p.PrimaryDarken]), ("accent-soft", [p.PrimaryLighten]),
        ("text-2", [p.Secondary, p.TextSecondary, p.ActionDefault]), ("dl-paused", [p.Tertiary]), ("dl-blue", [p.Info]), ("ok", [p.Success]),
        ("dl-yellow", [p.Warning]), ("bad", [p.Error]), ("danger", [p.Error]), ("text", [p.Dark, p.TextPrimary, p.AppbarText]),
        ("text-3", [p.TextDisabled, p.ActionDisabled]), ("well", [p.ActionDisabledBackground, p.Skeleton, p.BackgroundGray, p.DividerLight]),
        ("bg", [p.Background]), ("surface", [p.Surface, p.AppbarBackground, p.TableStriped]), ("rail", [p.DrawerBackground]),
        ("rail-text", [p.DrawerText, p.DrawerIcon]), ("line", [p.LinesDefault, p.TableLines, p.Divider]), ("line-control", [p.LinesInputs]),
        ("hover", [p.TableHover]),
    ];

    private static string Hex(MudColor colour) => colour.Value[..7].ToLowerInvariant();

    private static Dictionary<string, string> Of(string theme)
    {
        var block = Regex.Match(Tokens, $@"data-theme=""{theme}""\]\s*\{{(.*?)\n\}}", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Groups[1].Value;
        return Token.Matches(block).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
    }

    private static IEnumerable<(string, string)> Cross(string[] fronts, string[] grounds) => fronts.SelectMany(f => grounds.Select(g => (f, g)));

    private static double Ratio(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + .05) / (Math.Min(x, y) + .05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(i => int.Parse(colour.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d)
            .Select(p => p <= .04045 ? p / 12.92 : Math.Pow((p + .055) / 1.055, 2.4))];
        return (.2126 * parts[0]) + (.7152 * parts[1]) + (.0722 * parts[2]);
    }

    [GeneratedRegex(@"--(?<name>[\w-]+):\s*(?<value>#[0-9a-f]{6})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token { get; }

    [GeneratedRegex(@"(?<![\w-])#[0-9a-fA-F]{3,8}\b(?![\w-]*\s*[,{.])|\b(hsl|oklch)a?\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour { get; }
}
