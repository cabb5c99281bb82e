using Disclosure.Domain.Replies;
using Disclosure.Web.Data;

namespace Disclosure.Web.Replies;

/// <summary>文书 settings, section <c>Letters</c>.</summary>
/// <param name="NumberPattern">文号 pattern; <see cref="DocumentNumber.OrdinalPattern"/> with <c>Letters:NumberWithOrdinal</c>.</param>
/// <param name="HasRedHead">Whether letters carry 红头.</param>
internal sealed record LetterSettings(string NumberPattern, bool HasRedHead)
{
    private const string Pattern = "Letters:NumberPattern", Ordinal = "Letters:NumberWithOrdinal", RedHead = "Letters:RedHead";

    /// <exception cref="ConfigurationException">The pattern lacks a part, so numbers would repeat.</exception>
    public static LetterSettings Read(IConfiguration configuration)
    {
        var pattern = configuration[Pattern] is { Length: > 0 } own ? own
            : configuration.GetValue<bool>(Ordinal) ? DocumentNumber.OrdinalPattern : DocumentNumber.Pattern;
        return DocumentNumber.IsPattern(pattern)
            ? new LetterSettings(pattern, configuration.GetValue<bool>(RedHead))
            : throw new ConfigurationException(Pattern, pattern, "请各写一次 {orgCode}、{typeChar}、{year}、{seq}，例如 " + DocumentNumber.Pattern);
    }
}
