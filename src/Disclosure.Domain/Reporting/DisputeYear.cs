using Disclosure.Domain.Disputes;

namespace Disclosure.Domain.Reporting;

/// <summary>One kind of dispute in one year, counted as the statutory forms count it.</summary>
/// <param name="Year">年度.</param>
/// <param name="Kind">案件类型.</param>
/// <param name="Filed">当年受理 as it stood on 31 December, form 2014's way.</param>
/// <param name="FiledCorrected">Of those, corrected by then.</param>
/// <param name="Decided">当年审结, as forms 2019 and 2021 count it.</param>
/// <param name="Pending">年末尚未审结.</param>
public sealed record DisputeYear(int Year, DisputeKind Kind, long Filed, long FiledCorrected, CorrectedShare Decided, long Pending)
{
    /// <summary>按受理计的被纠错率 in per cent: the reports until 2018 had no column for what was pending; null where nothing was filed.</summary>
    public decimal? PercentOfFiled => CorrectedShare.PercentOf(FiledCorrected, Filed);

    /// <summary>Counts what the year may count.</summary>
    public static DisputeYear Of(int year, DisputeKind kind, IReadOnlyCollection<DisputeTally> tallies)
    {
        var (filed, standing) = (new DisputeSet(DisputeBasis.FiledInYear, kind), new DisputeSet(DisputeBasis.ConcludedOrPending, kind));
        return new DisputeYear(
            year,
            kind,
            Sum(filed),
            Sum(filed, DisputeStanding.Corrected),
            new CorrectedShare(Sum(standing, DisputeStanding.Upheld), Sum(standing, DisputeStanding.Corrected), Sum(standing, DisputeStanding.Other)),
            Sum(standing, DisputeStanding.Pending));

        long Sum(DisputeSet set, params DisputeStanding[] standings) =>
            tallies.Where(t => (standings.Length == 0 ? set : set with { Standings = standings }).Matches(t.Facts, year)).Sum(t => t.Count);
    }
}
