using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;

namespace Disclosure.Web.Shell;

/// <summary>Says domain values in the language of the moment.</summary>
public static class Text
{
    private static readonly Assembly[] Assemblies = [typeof(Rule).Assembly, typeof(Text).Assembly];
    private static readonly ConcurrentDictionary<string, ResourceManager> Rooms = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(Enum Value, string Culture), string> Members = new();
    private static readonly FrozenDictionary<string, Enum> Rules = Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsDefined(typeof(RefusalsAttribute), inherit: false))
        .SelectMany(type => Enum.GetValues(type).Cast<Enum>())
        .ToFrozenDictionary(rule => rule.ToString(), StringComparer.Ordinal);
    private static readonly CultureInfo Chinese = ShellSlice.Cultures[0], English = ShellSlice.Cultures[1];

    private static bool IsChinese => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

    /// <summary>
    /// The text of an enum member: key <c>EnumName_Member</c> in the texts of the room with the enum's name,
    /// <c>Disclosure.Domain.Law.ReplyOutcome.Granted</c> → <c>ReplyOutcome_Granted</c> in <c>Disclosure.Web.Law.LawTexts</c>.
    /// </summary>
    /// <exception cref="MissingManifestResourceException">The room has no such text.</exception>
    public static string Of(Enum value)
    {
        var culture = CultureInfo.CurrentUICulture;
        return Members.GetOrAdd((value, culture.Name), static (key, culture) => Find(key.Value, culture), culture);
    }

    /// <summary>The sentence of a refusal with the article it rests on.</summary>
    public static string Of(RuleViolationException violation)
    {
        var sentence = Sentence(violation);
        return violation.Article is null ? sentence
            : IsChinese ? $"{sentence.TrimEnd('。')}（{Of(violation.Article)}）。" : $"{sentence.TrimEnd('.')} ({Of(violation.Article)}).";
    }

    /// <summary>The sentence of a refusal without its article.</summary>
    public static string Sentence(RuleViolationException violation) =>
        Format(Of(violation.Rule), [.. violation.Arguments]);

    /// <summary>A text with its gaps filled: days as 2017-10-27, enum members by their texts.</summary>
    public static string Format(string text, params object?[] arguments) =>
        string.Format(CultureInfo.CurrentCulture, text, [.. arguments.Select(Argument)]);

    /// <summary>A citation: 《政府信息公开条例》（2008）第二十四条第三款, or in English art. 24(3) with the statute's title.</summary>
    public static string Of(Article article) => IsChinese
        ? article.ToString()
        : $"{Of(article.Statute)}, art. {article.Number}"
            + (article.Paragraph > 0 ? $"({article.Paragraph})" : "") + (article.Item > 0 ? $"({article.Item})" : "");

    /// <summary>For prose and where a day is large: 10月27日 周五, Fri 27 Oct.</summary>
    public static string Day(DateOnly day) => IsChinese
        ? $"{MonthDay(day)} {Weekday(day)}"
        : day.ToString("ddd d MMM", English);

    /// <summary>10月27日, 27 Oct.</summary>
    public static string MonthDay(DateOnly day) => IsChinese ? $"{day.Month}月{day.Day}日" : day.ToString("d MMM", English);

    /// <summary>10月, Oct.</summary>
    public static string Month(DateOnly day) => IsChinese ? $"{day.Month}月" : day.ToString("MMM", English);

    /// <summary>With the year: 2017年10月27日 周五, Fri 27 Oct 2017.</summary>
    public static string FullDay(DateOnly day) => IsChinese
        ? $"{day.Year}年{Day(day)}"
        : day.ToString("ddd d MMM yyyy", English);

    /// <summary>For tables: 10-27 周五, with the year when it is not that of today.</summary>
    public static string ShortDay(DateOnly day, DateOnly today) =>
        $"{day.ToString(day.Year == today.Year ? "MM-dd" : "yyyy-MM-dd", CultureInfo.InvariantCulture)} {Weekday(day)}";

    /// <summary>For fields and exports: 2017-10-27.</summary>
    public static string IsoDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>周五, Fri.</summary>
    public static string Weekday(DateOnly day) => IsChinese
        ? $"周{"日一二三四五六"[(int)day.DayOfWeek]}"
        : day.ToString("ddd", English);

    /// <summary>工作日, 周末, 调休上班, or the holiday's name; empty before the first calendar.</summary>
    public static string OfNature(WorkCalendar calendar, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (day < calendar.FirstDay)
        {
            return "";
        }

        var nature = calendar.NatureOf(day);
        return nature is { Kind: DayNatureKind.Holiday, Name: { } name } && IsChinese ? name : Of(nature.Kind);
    }

    /// <summary>A count with its thousands: 1,450.</summary>
    public static string Number(long count) => count.ToString("N0", Chinese);

    /// <summary>A member of an enum of the domain as records keep it, <c>WatchedKind.Reply</c>; null where the text is none.</summary>
    internal static Enum? Member(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 2
            && Assemblies.Select(assembly => EnumOf(assembly, parts[0])).FirstOrDefault(found => found is not null) is { } type
            && Enum.TryParse(type, parts[1], out var member) && Enum.IsDefined(type, member) ? (Enum)member : null;
    }

    /// <summary>What a refusal says, by its name as the audit keeps it; null where no room refuses so.</summary>
    internal static Enum? Refusal(string name) => Rules.GetValueOrDefault(name);

    private static Type? EnumOf(Assembly assembly, string name) => assembly.GetExportedTypes().FirstOrDefault(type => type.IsEnum && type.Name == name);

    private static object? Argument(object? argument) => argument switch
    {
        DateOnly day => IsoDay(day),
        Enum value => Of(value),
        _ => argument,
    };

    private static string Find(Enum value, CultureInfo culture)
    {
        var type = value.GetType();
        var room = type.Namespace!.Split('.')[2];
        var texts = Rooms.GetOrAdd(room, static r => new ResourceManager($"Disclosure.Web.{r}.{r}Texts", typeof(Text).Assembly));
        var key = $"{type.Name}_{value}";
        return texts.GetString(key, culture)
            ?? throw new MissingManifestResourceException($"Disclosure.Web.{room}.{room}Texts: {key}");
    }
}
