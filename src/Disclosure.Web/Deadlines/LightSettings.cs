using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Data;

namespace Disclosure.Web.Deadlines;

/// <summary>Reads <c>Lights:{Kind}:{Unit|Reminder|Yellow|Red}</c>: when each light changes, where the office has its own rules.</summary>
internal static class LightSettings
{
    private const int Most = 365;

    /// <summary>Kinds whose lists look for their lights along an index.</summary>
    private static readonly WatchedKind[] Listed = [WatchedKind.Reply, WatchedKind.Publication, WatchedKind.PromisedProvision];

    /// <summary>The usual rules with whatever is set; <c>Deadlines:ReminderWorkingDays</c> and <c>YellowWorkingDays</c> are earlier names of the reply's.</summary>
    /// <exception cref="ConfigurationException">A key has a value that can't be used, or there is no such kind.</exception>
    public static LightRules Read(IConfiguration configuration)
    {
        var rules = LightRules.Usual;
        var reply = rules[WatchedKind.Reply];
        rules = rules.With(WatchedKind.Reply, reply with
        {
            Reminder = Mark(configuration.GetSection("Deadlines:ReminderWorkingDays"), reply.Reminder),
            Yellow = Mark(configuration.GetSection("Deadlines:YellowWorkingDays"), reply.Yellow),
        });
        foreach (var section in configuration.GetSection("Lights").GetChildren())
        {
            if (!Enum.TryParse<WatchedKind>(section.Key, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || int.TryParse(section.Key, CultureInfo.InvariantCulture, out _))
            {
                throw new ConfigurationException(section.Path, section.Value, "没有这种监控事项，可用的是 " + string.Join("、", Enum.GetNames<WatchedKind>()));
            }

            rules = rules.With(kind, Rule(section, rules[kind]));
        }

        foreach (var kind in Enum.GetValues<WatchedKind>())
        {
            DemandOrder(kind, rules[kind]);
        }

        foreach (var kind in Listed.Where(kind => !rules[kind].IsOfDays))
        {
            throw new ConfigurationException($"Lights:{kind}", null, "这类事项的节点请用工作日或自然日的天数填写");
        }

        return rules[WatchedKind.Reply].Red == -1 ? rules : throw new ConfigurationException("Lights:Reply", null, "答复的节点请用工作日或自然日的天数填写，红灯固定为到期次日（-1）");
    }

    private static LightRule Rule(IConfigurationSection section, LightRule usual) => new(
        section["Unit"] switch
        {
            null or "" => usual.Unit,
            var text when Enum.TryParse<LightUnit>(text, out var unit) && Enum.IsDefined(unit) && !int.TryParse(text, CultureInfo.InvariantCulture, out _) => unit,
            var text => throw new ConfigurationException(section.Path + ":Unit", text, "请填写 " + string.Join("、", Enum.GetNames<LightUnit>()) + " 之一"),
        },
        Mark(section.GetSection("Reminder"), usual.Reminder),
        Mark(section.GetSection("Yellow"), usual.Yellow),
        section["Red"] switch
        {
            null or "" => usual.Red,
            var text when MarkOf(text) is { Amount: < 0 } mark => mark,
            var text => throw new ConfigurationException(section.Path + ":Red", text, $"请填写 -{Most} 至 -1 的整数（-1 即到期次日亮红灯），或 -1% 至 -100%（超过期限的比例）"),
        });

    private static LightMark Mark(IConfigurationSection section, LightMark usual) => section.Value switch
    {
        null or "" => usual,
        var text when MarkOf(text) is { } mark => mark,
        var text => throw new ConfigurationException(section.Path, text, $"请填写 -{Most} 至 {Most} 的整数（剩余天数），或 -100% 至 100%（占整个期限，负数为超过期限的比例）"),
    };

    private static LightMark? MarkOf(string text) =>
        text is [.. var share, '%'] ? Number(share) is { } percent and >= -100 and <= 100 ? new LightMark(percent, IsShare: true) : null
        : Number(text) is { } days ? days : null;

    /// <summary>Lights change one after another: a reminder never later than yellow, yellow never later than red. A share is at least a day.</summary>
    private static void DemandOrder(WatchedKind kind, LightRule rule)
    {
        if (!(IsBefore(rule.Reminder, rule.Yellow, orWith: true) && IsBefore(rule.Yellow, rule.Red, orWith: false)))
        {
            throw new ConfigurationException(
                $"Lights:{kind}", $"{Say(rule.Reminder)}, {Say(rule.Yellow)}, {Say(rule.Red)}", "提醒不得晚于黄灯，黄灯必须早于红灯，请按提醒 ≥ 黄灯 > 红灯填写");
        }
    }

    /// <summary>Days and shares can be compared only on either side of the last day, or where a share is set in days to come.</summary>
    private static bool IsBefore(LightMark first, LightMark then, bool orWith) =>
        first.IsShare == then.IsShare ? first.Amount > then.Amount || (orWith && first.Amount == then.Amount)
        : first.Amount >= 0 && (first.IsShare || then.Amount < 0);

    private static string Say(LightMark mark) => mark.Amount.ToString(CultureInfo.InvariantCulture) + (mark.IsShare ? "%" : "");

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= Most ? number : null;
}
