using System.Linq.Expressions;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;

namespace Disclosure.Web.Reporting;

/// <summary>复议诉讼统计范围 as a condition on the register: the counterpart of <see cref="CaseSetFilter"/>.</summary>
internal static class DisputeSetFilter
{
    /// <summary>The disputes of a set in a year.</summary>
    public static IQueryable<Dispute> Of(DisclosureDbContext db, DisputeSet set, int year) => Counted(db, year).Where(ToExpression(set, year));

    /// <summary>
    /// The disputes that any figure of a year may count: of the organ that made the reply, filed by the year's end and without a result before it
    /// began. A lawsuit counts once, in the proceeding that it had reached by the year's end.
    /// </summary>
    public static IQueryable<Dispute> Counted(DisclosureDbContext db, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return Standing(db, last).Where(d => d.ResultKind == null || (d.Facts.ClosedOn ?? d.Facts.AcceptedOn) >= first);
    }

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

    /// <summary>The condition of a set over the disputes that a year counts at all.</summary>
    private static Expression<Func<Dispute, bool>> ToExpression(DisputeSet set, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        Expression<Func<Dispute, bool>> condition = d => d.Facts.Kind == set.Kind;
        if (set.Basis is DisputeBasis.FiledInYear)
        {
            condition = condition.And(d => d.Facts.AcceptedOn >= first);
        }

        if (set.AfterReconsideration is { } after)
        {
            condition = condition.And(d => (d.Facts.AfterReconsideration ?? false) == after);
        }

        if (set.Standings is { } standings)
        {
            var pending = standings.Contains(DisputeStanding.Pending);
            var results = ResultsOf(standings);
            condition = condition.And(d => d.ResultKind == null || (d.Facts.ClosedOn ?? d.Facts.AcceptedOn) > last
                ? pending
                : results.Contains(d.ResultKind.Value));
        }

        return condition;
    }

    private static List<DisputeResultKind> ResultsOf(IEnumerable<DisputeStanding> standings) =>
    [
        .. from standing in standings
           let result = standing switch
           {
               DisputeStanding.Upheld => DisputeResultKind.Upheld,
               DisputeStanding.Corrected => DisputeResultKind.Corrected,
               DisputeStanding.Other => DisputeResultKind.Other,
               DisputeStanding.Pending => (DisputeResultKind?)null,
           }
           where result is not null
           select result.Value,
    ];
}
