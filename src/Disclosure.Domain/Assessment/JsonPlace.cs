using System.Text.Json;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Assessment;

/// <summary>A value of a scheme's JSON with the place it stands at, so that a refusal can name it.</summary>
internal readonly record struct JsonPlace(JsonElement Value, string Path)
{
    /// <summary>A text of at most so many characters; empty only where that makes sense.</summary>
    public string Text(string member, int max, bool mayBeEmpty = false)
    {
        if (Find(member) is not { } found)
        {
            return mayBeEmpty ? "" : throw Unreadable(member, "");
        }

        var text = found.Value.ValueKind is JsonValueKind.String ? found.Value.GetString()!.Trim() : throw found.Unreadable();
        return text.Length <= max && (mayBeEmpty || text.Length > 0) ? text : throw found.Unreadable();
    }

    public decimal Amount(string member, decimal? otherwise = null) =>
        Optional(member) ?? otherwise ?? throw Unreadable(member, "");

    public decimal? Optional(string member) =>
        Find(member) is not { } found ? null
        : found.Value.ValueKind is JsonValueKind.Number && found.Value.TryGetDecimal(out var amount) && Math.Abs(amount) < 1_000_000 ? amount : throw found.Unreadable();

    public int Whole(string member, int? otherwise = null) => Number(member) ?? otherwise ?? throw Unreadable(member, "");

    public int? Number(string member) =>
        Find(member) is not { } found ? null
        : found.Value.ValueKind is JsonValueKind.Number && found.Value.TryGetInt32(out var number) && Math.Abs((long)number) < 1_000_000 ? number : throw found.Unreadable();

    public bool Flag(string member) =>
        Find(member) is { } found && (found.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? found.Value.GetBoolean() : throw found.Unreadable());

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

        throw Unreadable();
    }

    public IReadOnlyList<JsonPlace> List(string member, bool isOptional = false)
    {
        if (Find(member) is not { } found)
        {
            return isOptional ? [] : throw Unreadable(member, "");
        }

        if (found.Value.ValueKind is not JsonValueKind.Array)
        {
            throw found.Unreadable();
        }

        return [.. found.Value.EnumerateArray().Select((value, index) => new JsonPlace(value, $"{found.Path}[{index}]"))];
    }

    /// <summary>Refuses what nobody reads: a slip of the pen in a name would otherwise change the scheme without a word.</summary>
    public void DemandOnly(params ReadOnlySpan<string> members)
    {
        if (Value.ValueKind is not JsonValueKind.Object)
        {
            throw Unreadable();
        }

        foreach (var member in Value.EnumerateObject())
        {
            if (!members.Contains(member.Name))
            {
                throw new RuleViolationException(Rule.SchemeMemberUnknown, null, PathOf(member.Name));
            }
        }
    }

    public JsonPlace? Find(string member) =>
        Value.ValueKind is JsonValueKind.Object && Value.TryGetProperty(member, out var found) && found.ValueKind is not JsonValueKind.Null ? new JsonPlace(found, PathOf(member)) : null;

    public static string NameOf<T>(T choice)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(choice.ToString());

    public RuleViolationException Unreadable()
    {
        var written = Value.ValueKind is JsonValueKind.Undefined ? "" : Value.GetRawText();
        return Unreadable(Path, written.Length > 60 ? $"{written[..60]}…" : written);
    }

    private RuleViolationException Unreadable(string member, string written) =>
        new(Rule.SchemeUnreadable, null, member == Path ? Path : PathOf(member), written);

    private string PathOf(string member) => Path.Length == 0 ? member : $"{Path}.{member}";
}
