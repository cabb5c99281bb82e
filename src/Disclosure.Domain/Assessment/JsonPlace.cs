using System.Text.Json;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <summary>A value of a scheme's JSON with the place it stands at. What can't be read is noted with its place and taken for nothing, so that one reading names all of it.</summary>
internal readonly record struct JsonPlace(JsonElement Value, string Path, List<RuleViolationException> Problems)
{
    /// <summary>A text of at most so many characters; empty only where that makes sense.</summary>
    public string Text(string member, int max, bool mayBeEmpty = false)
    {
        if (Find(member) is not { } found)
        {
            return mayBeEmpty ? "" : Missing(member, "");
        }

        var text = found.Value.ValueKind is JsonValueKind.String ? found.Value.GetString()!.Trim() : null;
        return text is not null && text.Length <= max && (mayBeEmpty || text.Length > 0) ? text : found.Unreadable("");
    }

    public decimal Amount(string member, decimal? otherwise = null) => Find(member) is null ? otherwise ?? Missing(member, 0m) : Optional(member) ?? 0;

    public decimal? Optional(string member) =>
        Find(member) is not { } found ? null
        : found.Value.ValueKind is JsonValueKind.Number && found.Value.TryGetDecimal(out var amount) && Math.Abs(amount) < 1_000_000 ? amount : found.Unreadable<decimal?>(null);

    public int Whole(string member, int? otherwise = null) => Find(member) is null ? otherwise ?? Missing(member, 0) : Number(member) ?? 0;

    public int? Number(string member) =>
        Find(member) is not { } found ? null
        : found.Value.ValueKind is JsonValueKind.Number && found.Value.TryGetInt32(out var number) && Math.Abs((long)number) < 1_000_000 ? number : found.Unreadable<int?>(null);

    public bool Flag(string member) =>
        Find(member) is { } found && (found.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.Value.GetBoolean() : found.Unreadable(false));

    public T Choice<T>(string member, T otherwise)
        where T : struct, Enum => Find(member) is { } found ? found.Choice<T>() : otherwise;

    public T Choice<T>()
        where T : struct, Enum
    {
        var written = Value.ValueKind is JsonValueKind.String ? Value.GetString() : null;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (string.Equals(NameOf(choice), written, StringComparison.Ordinal))
            {
                return choice;
            }
        }

        return Unreadable(default(T));
    }

    public IReadOnlyList<JsonPlace> List(string member, bool isOptional = false)
    {
        if (Find(member) is not { } found)
        {
            return isOptional ? [] : Missing(member, Array.Empty<JsonPlace>());
        }

        return found.Value.ValueKind is JsonValueKind.Array
            ? [.. found.Value.EnumerateArray().Select((value, index) => found with { Value = value, Path = $"{found.Path}[{index}]" })] : found.Unreadable(Array.Empty<JsonPlace>());
    }

    /// <summary>Notes what nobody reads: a slip of the pen in a name would otherwise change the scheme without a word.</summary>
    /// <returns>Whether there is anything to read; what is no object at all is noted once.</returns>
    public bool HasOnly(params ReadOnlySpan<string> members)
    {
        if (Value.ValueKind is not JsonValueKind.Object)
        {
            return Unreadable(false);
        }

        foreach (var member in Value.EnumerateObject())
        {
            if (!members.Contains(member.Name))
            {
                Problems.Add(new RuleViolationException(AssessmentRule.SchemeMemberUnknown, null, PathOf(member.Name)));
            }
        }

        return true;
    }

    public JsonPlace? Find(string member) =>
        Value.ValueKind is JsonValueKind.Object && Value.TryGetProperty(member, out var found) && found.ValueKind is not JsonValueKind.Null ? this with { Value = found, Path = PathOf(member) } : null;

    public static string NameOf<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    /// <summary>Notes that the value can't be read, and stands something in for it.</summary>
    public T Unreadable<T>(T standIn)
    {
        var written = Value.ValueKind is JsonValueKind.Undefined ? "" : Value.GetRawText();
        Problems.Add(new RuleViolationException(AssessmentRule.SchemeUnreadable, null, Path, written.Length > 60 ? $"{written[..60]}…" : written));
        return standIn;
    }

    private T Missing<T>(string member, T standIn)
    {
        Problems.Add(new RuleViolationException(AssessmentRule.SchemeUnreadable, null, PathOf(member), ""));
        return standIn;
    }

    private string PathOf(string member) => Path.Length == 0 ? member : $"{Path}.{member}";
}
