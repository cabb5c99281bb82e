namespace Disclosure.Domain.Applications;

/// <summary>共同申请人: who applies beside the first applicant, the only one whom the statistics' columns count.</summary>
/// <param name="Ordinal">Its place after the first applicant, counted from 1.</param>
/// <param name="Kind">申请人类型.</param>
/// <param name="Name">姓名或名称.</param>
/// <param name="IdNumber">证件号码, or null.</param>
public sealed record CoApplicant(int Ordinal, ApplicantKind Kind, string Name, string? IdNumber = null)
{
    /// <summary>The most co-applicants of one application.</summary>
    public const int MaxCount = 50;

    private const char Between = '|';

    /// <summary>One a line: kind, name and identity number, the last where it is known.</summary>
    /// <param name="all">The co-applicants.</param>
    public static string Write(IEnumerable<CoApplicant> all) => string.Join('\n', all.Select(one =>
        string.Join(Between, new[] { one.Kind.ToString(), one.Name, one.IdNumber }.Where(part => part is not null))));

    /// <summary>Reads what <see cref="Write"/> wrote; a line without a kind is a natural person's name.</summary>
    /// <param name="text">The lines.</param>
    public static IReadOnlyList<CoApplicant> Read(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((line, i) => One(line, i + 1))];

    private static CoApplicant One(string line, int ordinal)
    {
        var parts = line.Split(Between, StringSplitOptions.TrimEntries);
        var named = Enum.TryParse<ApplicantKind>(parts[0], out var kind) && Enum.IsDefined(kind);
        var rest = named ? parts[1..] : parts;
        return rest is [{ Length: > 0 and <= Applicant.MaxName } name, .. var more] && more.Length <= 1
            ? new CoApplicant(ordinal, named ? kind : ApplicantKind.Natural, name, more is [{ Length: > 0 } id] ? id : null)
            : throw new FormatException(line);
    }
}
