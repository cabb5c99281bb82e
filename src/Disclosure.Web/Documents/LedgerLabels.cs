using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Web.Documents;

/// <summary>The words of one column and what each means. The first word of a member is the one that leaves the house.</summary>
internal sealed class LedgerLabels<T>(params (T Member, string Word)[] table)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _members = table.ToDictionary(line => line.Word, line => line.Member, StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = table.DistinctBy(line => line.Member).ToDictionary(line => line.Member, line => line.Word);

    /// <summary>The words that may stand in the column.</summary>
    public IEnumerable<string> Words => table.Select(line => line.Word);

    public string Of(T? member) => member is { } known ? _words[known] : "";

    public bool TryRead(string word, [NotNullWhen(true)] out T? member)
    {
        member = _members.TryGetValue(word, out var known) ? known : null;
        return member is not null;
    }
}
