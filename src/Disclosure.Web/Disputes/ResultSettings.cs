using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;
using Disclosure.Web.Documents;

namespace Disclosure.Web.Disputes;

/// <summary>结果对照 of the office, as data: what its ledgers call a result, and into which column of the statistics a result falls.</summary>
/// <param name="Labels">Words of the ledger: the fixed ones, and the office's own beside them; exports write the fixed ones.</param>
/// <param name="Columns">Result → column.</param>
internal sealed record ResultSettings(LedgerLabels<DisputeResult> Labels, ResultColumns Columns)
{
    private const string LabelKey = "Disputes:ResultLabels", ColumnKey = "Disputes:ResultColumns";

    private static readonly Dictionary<string, DisputeResultKind> Kinds = new(StringComparer.Ordinal)
    {
        ["维持"] = DisputeResultKind.Upheld,
        ["纠正"] = DisputeResultKind.Corrected,
        ["其他"] = DisputeResultKind.Other,
    };

    /// <summary>What holds where nothing is configured.</summary>
    public static ResultSettings Usual { get; } = new(DisputeLabels.Results, ResultColumns.Usual);

    /// <summary>Reads <c>Disputes:ResultLabels:{own word}</c> = fixed word, and <c>Disputes:ResultColumns:{fixed word}</c> = 维持, 纠正 or 其他.</summary>
    /// <exception cref="ConfigurationException">A word is unknown, or is a fixed one already.</exception>
    public static ResultSettings Read(IConfiguration configuration)
    {
        var labels = configuration.GetSection(LabelKey).GetChildren().Select(own => (ResultOf(own, own.Value), Own(own))).ToList();
        var columns = configuration.GetSection(ColumnKey).GetChildren().ToDictionary(
            column => ResultOf(column, column.Key),
            column => Kinds.TryGetValue(column.Value ?? "", out var kind) ? kind : throw new ConfigurationException(column.Path, column.Value, "请填写 " + string.Join("、", Kinds.Keys) + " 之一"));
        return new ResultSettings(new LedgerLabels<DisputeResult>([.. DisputeLabels.ResultWords, .. labels]), new ResultColumns(columns));
    }

    private static DisputeResult ResultOf(IConfigurationSection section, string? word) =>
        word is not null && DisputeLabels.Results.TryRead(word, out var result) && (result is not DisputeResult.Remanded || section.Path.StartsWith(LabelKey, StringComparison.OrdinalIgnoreCase))
            ? result.Value
            : throw new ConfigurationException(
                section.Path, section.Value, "没有“" + word + "”这种可以归类的结果，可用的是 " + string.Join("、", DisputeLabels.Results.Words.Where(w => w != DisputeLabels.Results.Of(DisputeResult.Remanded))));

    private static string Own(IConfigurationSection section) =>
        !DisputeLabels.Results.TryRead(section.Key, out _) && section.Key.Trim() is { Length: > 0 and <= Dispute.MaxText } word
            ? word
            : throw new ConfigurationException(section.Path, section.Value, "这是固定的结果名称，含义不能改；统计栏目请用 " + ColumnKey + " 调整");
}
