using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Tests.Applications.Cases;

namespace Disclosure.Domain.Tests.Applications;

/// <summary>国办函〔2020〕109号: progressive sums at every boundary, and on which days which fee may be charged.</summary>
public sealed class FeeTariffTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(10, 0)]
    [InlineData(11, 100)]
    [InlineData(30, 2_000)]
    [InlineData(31, 2_200)]
    [InlineData(40, 4_000)]
    [InlineData(41, 4_300)]
    [InlineData(45, 5_500)] // 20 × 100 + 10 × 200 + 5 × 300
    [InlineData(50, 7_000)]
    [InlineData(51, 7_400)]
    public void Items_of_a_month_cost_more_the_more_there_are(int items, int yuan) => Assert.Equal(yuan, Of(FeeBasis.PerItem).SumOf(items));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 10)]
    [InlineData(100, 700)]
    [InlineData(101, 720)]
    [InlineData(200, 2_700)]
    [InlineData(201, 2_740)]
    [InlineData(250, 4_700)] // 70 × 10 + 100 × 20 + 50 × 40
    public void Pages_cost_more_the_more_there_are(int pages, int yuan) => Assert.Equal(yuan, Of(FeeBasis.PerVolume).SumOf(pages));

    [Theory]
    [InlineData(45)]
    [InlineData(73)]
    public void However_the_items_of_a_month_are_spread_over_applications_the_sum_is_the_same(int items) =>
        Assert.All(Enumerable.Range(0, items), first =>
            Assert.Equal(Of(FeeBasis.PerItem).SumOf(items), Of(FeeBasis.PerItem).SumOf(first) + Of(FeeBasis.PerItem).SumOf(items - first, first)));

    [Fact]
    public void The_notice_can_state_the_sum_line_by_line() =>
        Assert.Equal([(0, 10), (100, 20), (200, 10), (300, 5)], Of(FeeBasis.PerItem).LinesOf(45));

    [Theory]
    [InlineData(FeeBasis.PerItem, Regulation.R2019, "2020-12-31", false)]
    [InlineData(FeeBasis.PerItem, Regulation.R2019, "2021-01-01", true)]
    [InlineData(FeeBasis.PerVolume, Regulation.R2008, "2021-01-01", false)]
    [InlineData(FeeBasis.Cost, Regulation.R2008, "2017-03-31", true)]
    [InlineData(FeeBasis.Cost, Regulation.R2008, "2017-04-01", false)] // suspended
    [InlineData(FeeBasis.Cost, Regulation.R2019, "2026-03-31", false)]
    public void A_fee_may_be_charged_while_its_tariff_is_in_force_only(FeeBasis basis, Regulation regulation, string day, bool found) =>
        Assert.Equal(found, FeeTariffs.Find(basis, regulation, D(day)) is not null);

    private static FeeTariff Of(FeeBasis basis) => FeeTariffs.Find(basis, Regulation.R2019, D("2026-01-05"))!;
}
