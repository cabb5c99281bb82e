using System.Text.Json;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Tests.Deadlines;

/// <summary>One worked example of <c>periods.vectors.json</c>.</summary>
public sealed record PeriodVector(
    string Id, string Kind, DateOnly Received, int N, DateOnly? Due,
    int? Ext, DateOnly? ExtDue,
    DateOnly? BaseDue, DateOnly? Sent, DateOnly? Ended, int? PausedWD, DateOnly? DueInclusive, DateOnly? DueStrict,
    DateOnly? NoticeLimit, DateOnly? Notice, DateOnly? Corrected, DateOnly? DueRestart, DateOnly? DuePause)
{
    private Regulation Regulation => Kind is "correction2008" || N == 15 ? Regulation.R2008 : Regulation.R2019;

    public ReplyFacts Facts(bool extended) => new(
        Regulation,
        Received,
        Sent is { } sent ? [new ConsultationSpan(sent, Ended)] : [],
        Notice is { } notice ? new CorrectionSpan(notice, Corrected) : null,
        extended && Ext is { } days ? new ExtensionGrant(null, days) : null);

    public override string ToString() => Id;
}

internal static class PeriodVectors
{
    public static readonly IReadOnlyList<PeriodVector> All = Load();

    public static IEnumerable<PeriodVector> Of(params string[] kinds) => All.Where(vector => kinds.Contains(vector.Kind));

    private static PeriodVector[] Load()
    {
        using var json = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Deadlines", "periods.vectors.json"));
        return JsonSerializer.Deserialize<PeriodVector[]>(json, JsonSerializerOptions.Web)!;
    }
}
