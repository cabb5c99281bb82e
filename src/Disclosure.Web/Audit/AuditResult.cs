using System.Text.Json;
using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Audit;

/// <summary>
/// How a command ended, as the chain keeps it: in no language, so that the same refusal reads the same whoever met it, and everybody reads it
/// in her own. <c>Done</c>; <c>Failed</c>; <c>Refused: ExtensionTooLong [20,15]</c>, the rule and what its sentence needs.
/// </summary>
internal static class AuditResult
{
    /// <summary>The command was carried out.</summary>
    public const string Done = "Done";

    /// <summary>A fault of the program or of its surroundings. What it was stands in the log, not in the chain.</summary>
    public const string Failed = "Failed";

    private const string Refusal = "Refused: ", Invalid = nameof(Invalid), Stale = nameof(Stale), NotAllowed = nameof(NotAllowed);
    private const int LongestArgument = 60;

    /// <summary>The result of a command that ended so; null where the exception is a fault.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        RuleViolationException violation => Refused(violation.Rule.ToString(), violation.Arguments.Select(Neutral)),
        ValidationException validation => Refused(Invalid, validation.Errors.Select(e => e.PropertyName).Distinct(StringComparer.Ordinal)),
        NotAllowedException { Permission: { } permission } => Refused(NotAllowed, [permission.ToString()]),
        NotAllowedException => Refused(NotAllowed, []),
        StaleFormException => Refused(Stale, []),
        _ => null,
    };

    /// <summary>A result in the language of the moment. What an older program wrote is given as it stands.</summary>
    public static string Say(string result) => result switch
    {
        Done => AuditTexts.Done,
        Failed => AuditTexts.Failed,
        _ when result.StartsWith(Refusal, StringComparison.Ordinal) => Text.Format(AuditTexts.Refused, Reason(result[Refusal.Length..])),
        _ => result,
    };

    private static string Refused(string kind, IEnumerable<object> arguments) =>
        arguments.ToList() is { Count: > 0 } given ? $"{Refusal}{kind} {JsonSerializer.Serialize(given, AuditJson.Options)}" : Refusal + kind;

    private static string Reason(string refusal)
    {
        var (kind, arguments) = Split(refusal);
        return kind switch
        {
            Invalid => Text.Format(AuditTexts.Invalid, string.Join(AuditTexts.And, arguments)),
            Stale => AuditTexts.Stale,
            NotAllowed => AuditTexts.NotAllowed,
            _ when Text.Refusal(kind) is { } rule => Sentence(rule, arguments) ?? refusal,
            _ => refusal,
        };
    }

    private static (string Kind, object[] Arguments) Split(string refusal)
    {
        var space = refusal.IndexOf(' ', StringComparison.Ordinal);
        try
        {
            return space < 0 ? (refusal, []) : (refusal[..space], [.. JsonDocument.Parse(refusal[space..]).RootElement.EnumerateArray().Select(Read)]);
        }
        catch (JsonException)
        {
            return (refusal, []);
        }
    }

    /// <summary>Null where a program of another version needs other arguments.</summary>
    private static string? Sentence(Enum rule, object[] arguments)
    {
        try
        {
            return Text.Sentence(new RuleViolationException(rule, null, arguments));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static object Neutral(object argument) => argument switch
    {
        Enum member => $"{member.GetType().Name}.{member}",
        DateOnly day => Text.IsoDay(day),
        int or long or decimal => argument,
        _ when argument.ToString() is { } text => text.Length <= LongestArgument ? text : text[..LongestArgument],
        _ => "",
    };

    private static object Read(JsonElement argument) => argument.ValueKind is JsonValueKind.Number ? argument.GetDecimal() : Text.Member(argument.ToString()) ?? (object)argument.ToString();
}
