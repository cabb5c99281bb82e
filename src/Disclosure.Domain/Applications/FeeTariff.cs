using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Applications;

/// <summary>收费档次: what each unit from here on costs.</summary>
/// <param name="From">Its first unit, counted from 1.</param>
/// <param name="Yuan">元 each.</param>
/// <param name="Step">Every so many units the price rises by <paramref name="Rise"/>; 0 where it stays.</param>
/// <param name="Rise">元.</param>
public sealed record FeeBand(int From, int Yuan, int Step = 0, int Rise = 0)
{
    /// <summary>The price of one unit of this band.</summary>
    public int PriceOf(int unit) => Step == 0 ? Yuan : Yuan + (unit - From) / Step * Rise;
}

/// <summary>收费标准: one tariff and the days on which a fee may be noticed by it.</summary>
/// <param name="Basis">计费标准.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="From">First day in force.</param>
/// <param name="Until">First day no longer in force, or null.</param>
/// <param name="Source">The article behind it.</param>
/// <param name="Bands">The progressive table; empty where costs are charged as they arise.</param>
public sealed record FeeTariff(FeeBasis Basis, Regulation Regulation, DateOnly From, DateOnly? Until, Article Source, IReadOnlyList<FeeBand> Bands)
{
    /// <summary>超额累进: the sum in 元 of units that follow others already counted.</summary>
    /// <param name="units">Items or pages charged for.</param>
    /// <param name="earlier">Items of the same month that came before; 0 for pages.</param>
    public int SumOf(int units, int earlier = 0) => Enumerable.Range(earlier + 1, units).Sum(PriceOf);

    /// <summary>The sum band by band: price, units, 元. Free units are the first line.</summary>
    public IEnumerable<(int Yuan, int Units)> LinesOf(int units, int earlier = 0) =>
        Enumerable.Range(earlier + 1, units).GroupBy(PriceOf).Select(price => (price.Key, price.Count()));

    private int PriceOf(int unit) => Bands.Last(band => band.From <= unit).PriceOf(unit);
}

/// <summary>Every tariff, a line each.</summary>
public static class FeeTariffs
{
    /// <summary>施行日 of 国办函〔2020〕109号.</summary>
    public static readonly DateOnly ProcessingFeeInForce = new(2021, 1, 1);

    /// <summary>停征日 of the cost fees of the 2008 regulation.</summary>
    public static readonly DateOnly CostFeeSuspended = new(2017, 4, 1);

    /// <summary>按件, 按量, and the cost fees until their suspension.</summary>
    public static readonly IReadOnlyList<FeeTariff> All =
    [
        new(FeeBasis.PerItem, Regulation.R2019, ProcessingFeeInForce, null, OfProcessingFee(4), [new(1, 0), new(11, 100), new(31, 200, Step: 10, Rise: 100)]),
        new(FeeBasis.PerVolume, Regulation.R2019, ProcessingFeeInForce, null, OfProcessingFee(5), [new(1, 0), new(31, 10), new(101, 20), new(201, 40)]),
        new(FeeBasis.Cost, Regulation.R2008, Regulation2008InForce, CostFeeSuspended, R2008(27), []),
    ];

    /// <summary>The tariff by which a fee may be noticed on a day, or null where none may.</summary>
    public static FeeTariff? Find(FeeBasis basis, Regulation regulation, DateOnly noticedOn) => All.FirstOrDefault(tariff =>
        tariff.Basis == basis && tariff.Regulation == regulation && tariff.From <= noticedOn && !(noticedOn >= tariff.Until));
}
