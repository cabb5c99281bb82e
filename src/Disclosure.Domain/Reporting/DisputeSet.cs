using Disclosure.Domain.Disputes;

namespace Disclosure.Domain.Reporting;

/// <summary>复议诉讼统计口径: which year of a dispute decides whether it is counted in a year.</summary>
public enum DisputeBasis
{
    /// <summary>本年受理: filed in the year, with its result as it stood on 31 December (form 2014).</summary>
    FiledInYear,

    /// <summary>
    /// 本年审结或者年末尚未审结: the result is of the year, or the dispute was filed by 31 December and had none by
    /// then (forms 2019 and 2021). A pending dispute counts in every year at whose end it is pending.
    /// </summary>
    ConcludedOrPending,
}

/// <summary>年末状态: how a dispute stands on 31 December.</summary>
public enum DisputeStanding
{
    /// <summary>结果维持.</summary>
    Upheld,

    /// <summary>结果纠正.</summary>
    Corrected,

    /// <summary>其他结果.</summary>
    Other,

    /// <summary>尚未审结.</summary>
    Pending,
}

/// <summary>What the statistics know of a dispute.</summary>
/// <param name="Kind">案件类型.</param>
/// <param name="AfterReconsideration">经复议: whether a lawsuit followed a reconsideration.</param>
/// <param name="FiledYear">Year of 受理.</param>
/// <param name="Result">结果类别; null while the dispute is pending.</param>
/// <param name="ClosedYear">Year of the result; a result without a day counts from the year of filing.</param>
public sealed record DisputeFacts(DisputeKind Kind, bool AfterReconsideration, int FiledYear, DisputeResultKind? Result, int? ClosedYear)
{
    /// <summary>年末状态 on 31 December of a year: a result that came later does not count yet.</summary>
    public DisputeStanding StandingAtEndOf(int year) => Result is not { } result || YearOfResult > year ? DisputeStanding.Pending : result switch
    {
        DisputeResultKind.Upheld => DisputeStanding.Upheld,
        DisputeResultKind.Corrected => DisputeStanding.Corrected,
        DisputeResultKind.Other => DisputeStanding.Other,
    };

    internal int? YearOfResult => Result is null ? null : ClosedYear ?? FiledYear;
}

/// <summary>How many disputes share the same facts.</summary>
/// <param name="Facts">The facts they share.</param>
/// <param name="Count">Their number, 件.</param>
public sealed record DisputeTally(DisputeFacts Facts, long Count);

/// <summary>统计范围: which disputes a figure counts; the counterpart of <see cref="CaseSet"/>.</summary>
/// <param name="Basis">统计口径.</param>
/// <param name="Kind">案件类型.</param>
public sealed record DisputeSet(DisputeBasis Basis, DisputeKind Kind)
{
    /// <summary>经复议; null counts lawsuits of both ways.</summary>
    public bool? AfterReconsideration { get; init; }

    /// <summary>年末状态 that count; null counts all.</summary>
    public IReadOnlyList<DisputeStanding>? Standings { get; init; }

    /// <summary>Whether a dispute with these facts is counted in the year.</summary>
    public bool Matches(DisputeFacts facts, int year) =>
        facts.Kind == Kind
        && (AfterReconsideration is null || AfterReconsideration == facts.AfterReconsideration)
        && InYear(facts, year)
        && (Standings is null || Standings.Contains(facts.StandingAtEndOf(year)));

    private bool InYear(DisputeFacts facts, int year) => Basis switch
    {
        DisputeBasis.FiledInYear => facts.FiledYear == year,
        DisputeBasis.ConcludedOrPending => facts.FiledYear <= year && !(facts.YearOfResult < year),
    };
}
