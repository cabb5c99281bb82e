using Disclosure.Domain.Disputes;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// 被纠错率: of the disputes that were decided, how many ended with the reply corrected. What is pending is in no share; 其他结果 (withdrawn,
/// dismissed for its form, settled) is decided too. The columns are those of the annual report's table of disputes.
/// </summary>
/// <param name="Upheld">结果维持, 件.</param>
/// <param name="Corrected">结果纠正, 件.</param>
/// <param name="Other">其他结果, 件.</param>
public sealed record CorrectedShare(long Upheld, long Corrected, long Other)
{
    /// <summary>Nothing decided.</summary>
    public static readonly CorrectedShare None = new(0, 0, 0);

    /// <summary>审结, 件.</summary>
    public long Decided => Upheld + Corrected + Other;

    /// <summary>被纠错率 in per cent; null where nothing was decided.</summary>
    public decimal? Percent => PercentOf(Corrected, Decided);

    /// <summary>With more disputes of a result.</summary>
    public CorrectedShare With(DisputeResultKind result, long count) => result switch
    {
        DisputeResultKind.Upheld => this with { Upheld = Upheld + count },
        DisputeResultKind.Corrected => this with { Corrected = Corrected + count },
        DisputeResultKind.Other => this with { Other = Other + count },
    };

    /// <summary>A part in per cent of a whole; null where the whole is nothing.</summary>
    public static decimal? PercentOf(long part, long whole) => whole == 0 ? null : 100m * part / whole;
}
