using Disclosure.Domain.Disputes;
using Disclosure.Web.Data;

namespace Disclosure.Web.Disputes;

/// <summary>Which disputes count in a period: one definition for the forms, the analysis and the lists behind their figures.</summary>
internal static class CountedDisputes
{
    /// <summary>
    /// The disputes that any figure of a period may count: of the organ that made the reply, filed by its end and without a result before it
    /// began. A lawsuit counts once, in the proceeding that it had reached by the end.
    /// </summary>
    public static IQueryable<Dispute> Counted(DisclosureDbContext db, DateOnly first, DateOnly last) =>
        Standing(db, last).Where(d => d.ResultKind == null || (d.Facts.ClosedOn ?? d.Facts.AcceptedOn) >= first);

    /// <summary>Those that come into one count of the period.</summary>
    public static IQueryable<Dispute> Of(DisclosureDbContext db, DisputeCount count, DateOnly first, DateOnly last) => count switch
    {
        DisputeCount.Filed => Counted(db, first, last).Where(d => d.Facts.AcceptedOn >= first),
        DisputeCount.Decided => Counted(db, first, last).Where(d => d.ResultKind != null && (d.Facts.ClosedOn ?? d.Facts.AcceptedOn) <= last),
        DisputeCount.Pending => Counted(db, first, last).Where(d => d.ResultKind == null || (d.Facts.ClosedOn ?? d.Facts.AcceptedOn) > last),
    };

    /// <summary>
    /// The disputes filed by a day that no further proceeding of the same lawsuit had taken the place of: an appeal, a new first instance after
    /// 发回重审, a retrial. A ledger names no predecessor; there the second instance of the same case and organ takes the place of the first.
    /// </summary>
    private static IQueryable<Dispute> Standing(DisclosureDbContext db, DateOnly last) => db.Disputes.Where(d =>
        d.Facts.AcceptedOn <= last
        && d.Position == DisputePosition.OriginalOrgan
        && !(d.Facts.Kind == DisputeKind.Lawsuit
            && (db.Disputes.Any(next => next.PrecedingId == d.Id && next.Facts.Kind == DisputeKind.Lawsuit && next.Facts.AcceptedOn <= last)
                || (d.Facts.Instance == CourtInstance.First && d.ApplicationId != null
                    && db.Disputes.Any(second => second.ApplicationId == d.ApplicationId && second.OrganId == d.OrganId && second.PrecedingId == null
                        && second.Facts.Kind == DisputeKind.Lawsuit && second.Facts.Instance == CourtInstance.Second && second.Facts.AcceptedOn <= last && second.Facts.AcceptedOn >= d.Facts.AcceptedOn)))));
}
