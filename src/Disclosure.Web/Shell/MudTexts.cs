using System.Resources;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>MudBlazor's own texts in Chinese; English is what it brings.</summary>
internal sealed class MudTexts : MudLocalizer
{
    private static readonly ResourceManager Texts = new("Disclosure.Web.Shell.MudTexts", typeof(MudTexts).Assembly);

    public override LocalizedString this[string key] => Find(key, arguments: []);

    public override LocalizedString this[string key, params object[] arguments] => Find(key, arguments);

    private static LocalizedString Find(string key, object[] arguments)
    {
        var text = Texts.GetString(key, System.Globalization.CultureInfo.CurrentUICulture);
        return text is null ? new LocalizedString(key, key, resourceNotFound: true)
            : new LocalizedString(key, string.Format(System.Globalization.CultureInfo.CurrentCulture, text, arguments));
    }
}
