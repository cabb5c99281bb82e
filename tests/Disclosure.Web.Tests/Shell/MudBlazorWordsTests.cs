using System.Collections;
using System.Resources;
using System.Text.RegularExpressions;
using Disclosure.Web.Shell;
using MudBlazor;

namespace Disclosure.Web.Tests.Shell;

/// <summary>A word missing stays English; a wrong gap breaks the page that shows it.</summary>
public sealed partial class MudBlazorWordsTests
{
    private static readonly Dictionary<string, string> English = Read(typeof(MudButton), "MudBlazor.Resources.LanguageResource");
    private static readonly Dictionary<string, string> Chinese = Read(typeof(MudBlazorWords), typeof(MudBlazorWords).FullName!);

    [Fact]
    public void Every_word_of_MudBlazor_is_there_in_Chinese() =>
        Assert.Equal(English.Keys.Order(StringComparer.Ordinal), Chinese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_word_has_the_gaps_of_its_original() =>
        Assert.All(English, word => Assert.Equal(Gaps(word.Value), Gaps(Chinese[word.Key])));

    [Fact]
    public void English_is_left_to_MudBlazor()
    {
        ShellTest.Speak("en");
        Assert.True(new MudBlazorWords()["MudSnackbar_Close"].ResourceNotFound);

        ShellTest.Speak("zh-CN");
        Assert.Equal("关闭", new MudBlazorWords()["MudSnackbar_Close"].Value);
    }

    private static Dictionary<string, string> Read(Type inAssembly, string name)
    {
        using var reader = new ResourceReader(inAssembly.Assembly.GetManifestResourceStream(name + ".resources")!);
        return reader.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Gaps(string text) => Gap.Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Gap { get; }
}
