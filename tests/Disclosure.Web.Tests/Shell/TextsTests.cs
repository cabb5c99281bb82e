using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

/// <summary>Nothing is left unsaid in either language. New rooms and enums are found by reflection.</summary>
public sealed partial class TextsTests
{
    private static readonly CultureInfo Chinese = new("zh-CN"), English = new("en");

    public static TheoryData<string> Rooms =>
        [.. typeof(Text).Assembly.GetManifestResourceNames().Where(n => n.EndsWith("Texts.resources", StringComparison.Ordinal)).Select(n => n[..^".resources".Length])];

    public static TheoryData<Type> Enums =>
        [.. typeof(Article).Assembly.GetExportedTypes().Where(t => t.IsEnum).Append(typeof(Permission)).Append(typeof(Role)).Append(typeof(NavigationGroup))];

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_member_has_a_text_in_both_languages(Type type)
    {
        foreach (var culture in new[] { "zh-CN", "en" })
        {
            ShellTest.Speak(culture);
            Assert.All(Enum.GetValues(type).Cast<Enum>(), member => Assert.NotEmpty(Text.Of(member)));
        }
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Every_key_stands_in_both_languages_with_the_same_gaps(string room)
    {
        var (chinese, english) = (Read(room, CultureInfo.InvariantCulture), Read(room, English));

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese, pair => Assert.Equal(Gaps(pair.Value), Gaps(english[pair.Key])));
        Assert.All(chinese.Concat(english), pair => Assert.NotEmpty(pair.Value));
    }

    [Theory]
    [MemberData(nameof(Rooms))]
    public void English_texts_hold_no_Chinese(string room) =>
        Assert.All(Read(room, English), pair => Assert.DoesNotMatch(@"[\u4e00-\u9fff]", pair.Value));

    private static Dictionary<string, string> Read(string room, CultureInfo culture)
    {
        using var set = new ResourceManager(room, typeof(Text).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        return set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Gaps(string text) => Gap.Matches(text).Select(m => m.Groups["n"].Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<n>\d+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Gap { get; }
}
