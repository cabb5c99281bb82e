using System.Linq.Expressions;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;

namespace Disclosure.Web.Reporting;

/// <summary>复议诉讼统计范围 as a condition on the register: the counterpart of <see cref="CaseSetFilter"/>.</summary>
internal static class DisputeSetFilter
{
    /// <summary>The disputes of a set in a year.</summary>
    public static IQueryable<Dispute> Of(DisclosureDbContext db, DisputeSet set, int year) => Counted(db, year).Where(ToExpression(set, year));

    /// <summary>The disputes that any figure of a year may count.</summary>
    public static IQueryable<Dispute> Counted(DisclosureDbContext db, int year) => CountedDisputes.Counted(db, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

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
