using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Disputes.CourtInstance;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Disputes.Suits;

namespace Disclosure.Domain.Tests.Disputes;

/// <summary>争议链 out of a ledger that names no predecessors, and the columns that an office may set.</summary>
public sealed class LedgerChainTests
{
    [Fact]
    public void Reconsideration_first_and_second_instance_follow_one_another_in_whatever_order_they_stand() => Assert.Equal(
        [(2, 1), (3, 2)], Join(Lawsuit(3, "2025-09-01", Second, true), Reconsideration(1, "2025-03-03"), Lawsuit(2, "2025-05-06", First, true)));

    [Fact]
    public void A_direct_suit_follows_no_reconsideration() => Assert.Empty(Join(Reconsideration(1, "2025-03-03"), Lawsuit(2, "2025-05-06", First, false), Lawsuit(3, "2025-05-07", null, null)));

    [Fact]
    public void A_second_instance_follows_the_suit_that_went_the_same_way() => Assert.Equal(
        [(4, 2), (5, 3)],
        Join(Reconsideration(1, "2025-01-02"), Lawsuit(2, "2025-03-03", First, false), Lawsuit(3, "2025-03-04", First, null), Lawsuit(4, "2025-06-03", Second, false), Lawsuit(5, "2025-06-04", Second, true)));

    [Fact]
    public void After_a_remand_the_new_first_instance_follows_it() => Assert.Equal(
        [(2, 1), (3, 2)], Join(Lawsuit(1, "2025-01-02", First, false), Lawsuit(2, "2025-03-03", Second, false, isRemanded: true), Lawsuit(3, "2025-06-03", First, false)));

    [Fact]
    public void A_retrial_follows_the_last_instance() => Assert.Equal(
        [(2, 1), (3, 2)], Join(Lawsuit(1, "2025-01-02", First, false), Lawsuit(2, "2025-03-03", Second, false), Lawsuit(3, "2026-06-03", Retrial, null)));

    [Fact]
    public void What_is_joined_already_stays_and_is_not_followed_twice() => Assert.Empty(
        Join(Reconsideration(1, "2025-01-02"), Lawsuit(2, "2025-03-03", First, true) with { PrecedingId = 1 }, Lawsuit(3, "2025-04-03", First, true)));

    [Fact]
    public void Nothing_follows_what_came_later() => Assert.Empty(Join(Lawsuit(1, "2025-01-02", Second, false), Lawsuit(2, "2025-03-03", First, false)));

    [Fact]
    public void An_office_may_put_a_result_into_another_column_but_a_remand_decides_nothing()
    {
        var columns = new ResultColumns(new Dictionary<DisputeResult, DisputeResultKind>
        {
            [DisputeResult.ReconsiderationClaimDismissed] = DisputeResultKind.Upheld,
            [DisputeResult.Remanded] = DisputeResultKind.Corrected,
        });

        Assert.Equal((DisputeResultKind.Upheld, DisputeResultKind.Corrected, null), (columns.Of(DisputeResult.ReconsiderationClaimDismissed), columns.Of(DisputeResult.Annulled), columns.Of(DisputeResult.Remanded)));
        Assert.All(Enum.GetValues<DisputeResult>(), result => Assert.Equal(DisputeResults.KindOf(result), ResultColumns.Usual.Of(result)));
    }

    [Fact]
    public void A_dispute_is_sorted_by_the_columns_of_the_office()
    {
        var dispute = Open(DisputeKind.Reconsideration, "2026-09-01").Concluded(DisputeResult.ReconsiderationClaimDismissed, "2026-10-20");
        var columns = new ResultColumns(new Dictionary<DisputeResult, DisputeResultKind> { [DisputeResult.ReconsiderationClaimDismissed] = DisputeResultKind.Upheld });

        dispute.SortBy(columns);
        Assert.Equal(DisputeResultKind.Upheld, dispute.ResultKind);

        dispute.SortBy(ResultColumns.Usual);
        Assert.Equal(DisputeResultKind.Other, dispute.ResultKind);
    }

    private static IEnumerable<(int, int)> Join(params LedgerProceeding[] proceedings) => LedgerChain.Join(proceedings).Select(pair => ((int)pair.Id, (int)pair.PrecedingId));

    private static LedgerProceeding Reconsideration(long id, string acceptedOn) => new(id, DisputeKind.Reconsideration, null, null, D(acceptedOn), false, null);

    private static LedgerProceeding Lawsuit(long id, string acceptedOn, CourtInstance? instance, bool? after, bool isRemanded = false) =>
        new(id, DisputeKind.Lawsuit, after, instance, D(acceptedOn), isRemanded, null);
}
