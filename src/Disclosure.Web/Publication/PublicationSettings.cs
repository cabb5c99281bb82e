using System.Globalization;
using Disclosure.Web.Data;

namespace Disclosure.Web.Publication;

/// <summary>What an office sets for this room.</summary>
/// <param name="PromisesFrom">Promises of replies that left on this day or later are watched; null for all that the program knows.</param>
internal sealed record PublicationSettings(DateOnly? PromisesFrom = null)
{
    private const string Key = "Publication:PromisesFrom";

    /// <summary>Reads <c>Publication:PromisesFrom</c>.</summary>
    /// <exception cref="ConfigurationException">The value is no day.</exception>
    public static PublicationSettings Read(IConfiguration configuration) => new(configuration[Key] switch
    {
        null or "" => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw new ConfigurationException(Key, text, "请按 2026-01-01 的格式填写日期"),
    });
}
