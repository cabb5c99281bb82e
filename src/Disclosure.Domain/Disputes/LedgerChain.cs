namespace Disclosure.Domain.Disputes;

/// <summary>台账中的一个程序, as its place in the chain depends on it.</summary>
/// <param name="Id">Key.</param>
/// <param name="Kind">案件类型.</param>
/// <param name="AfterReconsideration">经复议; null where unknown.</param>
/// <param name="Instance">审级; null where unknown or a reconsideration.</param>
/// <param name="AcceptedOn">受理日.</param>
/// <param name="IsRemanded">发回重审.</param>
/// <param name="PrecedingId">前一程序, where it is known already.</param>
public sealed record LedgerProceeding(
    long Id, DisputeKind Kind, bool? AfterReconsideration, CourtInstance? Instance, DateOnly AcceptedOn, bool IsRemanded, long? PrecedingId);

/// <summary>
/// 争议链 out of a ledger: it names no predecessor, but the application, 经复议 and 审级 say what each proceeding follows. What is known already stays;
/// each proceeding is followed once, so that two lawsuits about one case keep apart.
/// </summary>
public static class LedgerChain
{
    /// <summary>Joins the proceedings about one application of one organ.</summary>
    /// <returns>Those that follow another, with the one they follow.</returns>
    public static IReadOnlyList<(long Id, long PrecedingId)> Join(IEnumerable<LedgerProceeding> proceedings)
    {
        var all = proceedings.OrderBy(p => p.AcceptedOn).ThenBy(p => Rank(p)).ThenBy(p => p.Id).ToList();
        var followed = all.Where(p => p.PrecedingId is not null).Select(p => p.PrecedingId!.Value).ToHashSet();
        var joined = new List<(long, long)>();
        for (var i = 0; i < all.Count; i++)
        {
            var candidates = all.Take(i).Where(before => all[i].PrecedingId is null && !followed.Contains(before.Id) && Follows(all[i], before)).ToList();
            if ((candidates.FindLast(before => before.AfterReconsideration == all[i].AfterReconsideration) ?? candidates.LastOrDefault()) is { } preceding) // the same way first, the latest
            {
                followed.Add(preceding.Id);
                joined.Add((all[i].Id, preceding.Id));
            }
        }

        return joined;
    }

    private static bool Follows(LedgerProceeding next, LedgerProceeding before) => next.Kind is DisputeKind.Lawsuit && (next.Instance ?? CourtInstance.First) switch
    {
        CourtInstance.First => before.Kind is DisputeKind.Lawsuit ? before.IsRemanded && Agree(next, before) : next.AfterReconsideration is true,
        CourtInstance.Second => before is { Kind: DisputeKind.Lawsuit, Instance: null or CourtInstance.First } && Agree(next, before),
        CourtInstance.Retrial => before is { Kind: DisputeKind.Lawsuit, Instance: not CourtInstance.Retrial, IsRemanded: false } && Agree(next, before),
    };

    private static bool Agree(LedgerProceeding one, LedgerProceeding other) =>
        one.AfterReconsideration is null || other.AfterReconsideration is null || one.AfterReconsideration == other.AfterReconsideration;

    /// <summary>Of one day, the lower comes first.</summary>
    private static int Rank(LedgerProceeding proceeding) => proceeding.Kind is DisputeKind.Reconsideration ? 0 : proceeding.Instance is { } instance ? 1 + (int)instance : 1;
}
