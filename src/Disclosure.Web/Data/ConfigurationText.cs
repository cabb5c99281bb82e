using System.Globalization;

namespace Disclosure.Web.Data;

/// <summary>Reads the values of configuration keys; what can't be used stops the program with one line.</summary>
internal static class ConfigurationText
{
    /// <summary>A whole number between two others; the usual one where nothing is set.</summary>
    /// <exception cref="ConfigurationException">The value is no number, or lies outside.</exception>
    public static int Number(this IConfiguration configuration, string key, int usual, int least, int most) => configuration[key] switch
    {
        null or "" => usual,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most => number,
        var text => throw new ConfigurationException(key, text, string.Create(CultureInfo.InvariantCulture, $"请填写 {least} 至 {most} 的整数")),
    };

    /// <summary>A time of day.</summary>
    /// <exception cref="ConfigurationException">The value is no time.</exception>
    public static TimeOnly Time(this IConfiguration configuration, string key, TimeOnly usual) => configuration[key] switch
    {
        null or "" => usual,
        var text when TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => time,
        var text => throw new ConfigurationException(key, text, "请按 08:30 的格式填写时间"),
    };
}
