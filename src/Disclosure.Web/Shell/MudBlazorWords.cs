using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>MudBlazor's own words in Chinese, from the resx of the same name; its English is used as it comes.</summary>
internal sealed class MudBlazorWords : MudLocalizer
{
    private static readonly ResourceManager Words = new(typeof(MudBlazorWords).FullName!, typeof(MudBlazorWords).Assembly);

    public override LocalizedString this[string key] => Find(key, []);

    public override LocalizedString this[string key, params object[] arguments] => Find(key, arguments);

    private static LocalizedString Find(string key, object[] arguments) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en" && Words.GetString(key, CultureInfo.InvariantCulture) is { } text
            ? new LocalizedString(key, arguments.Length == 0 ? text : string.Format(CultureInfo.CurrentCulture, text, arguments))
            : new LocalizedString(key, key, resourceNotFound: true);
}
