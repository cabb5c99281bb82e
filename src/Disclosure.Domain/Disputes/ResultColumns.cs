namespace Disclosure.Domain.Disputes;

/// <summary>
/// 结果归类: into which column of the statistics each result falls at an office. Practice differs (驳回复议请求 is put under 维持 by some), so an office may say
/// otherwise than the usual table. What a decision may order, what needs a reason, and whether an appeal lies is law and does not follow the columns.
/// </summary>
/// <param name="own">What the office puts elsewhere than the usual table.</param>
public sealed class ResultColumns(IReadOnlyDictionary<DisputeResult, DisputeResultKind> own)
{
    /// <summary>The usual table, <see cref="DisputeResults.KindOf"/>.</summary>
    public static readonly ResultColumns Usual = new(new Dictionary<DisputeResult, DisputeResultKind>());

    /// <summary>The column of a result; null for 发回重审, which decides nothing whatever the office says.</summary>
    public DisputeResultKind? Of(DisputeResult result) =>
        DisputeResults.KindOf(result) is { } usual ? own.TryGetValue(result, out var kind) ? kind : usual : null;
}
