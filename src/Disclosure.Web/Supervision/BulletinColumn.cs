using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;

namespace Disclosure.Web.Supervision;

/// <summary>The figures of a bulletin.</summary>
public enum BulletinColumn
{
    /// <summary>收到.</summary>
    Received,

    /// <summary>办结.</summary>
    Answered,

    /// <summary>逾期办结.</summary>
    AnsweredLate,

    /// <summary>逾期未办结.</summary>
    Overdue,

    /// <summary>即将到期.</summary>
    DueSoon,

    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>被纠错.</summary>
    Corrected,
}

/// <summary>Reads the figures of a bulletin by their columns.</summary>
internal static class BulletinColumns
{
    /// <summary>The figure of a unit in a column.</summary>
    public static int Of(this BulletinFigure figure, BulletinColumn column) => column switch
    {
        BulletinColumn.Received => figure.Received,
        BulletinColumn.Answered => figure.Answered,
        BulletinColumn.AnsweredLate => figure.AnsweredLate,
        BulletinColumn.Overdue => figure.Overdue,
        BulletinColumn.DueSoon => figure.DueSoon,
        BulletinColumn.Withheld => figure.Withheld,
        BulletinColumn.Corrected => figure.Corrected,
    };
}

/// <summary>The days of a bulletin.</summary>
/// <param name="First">首日.</param>
/// <param name="Last">末日.</param>
/// <param name="Soon">The third working day after the last.</param>
internal sealed record BulletinDays(DateOnly First, DateOnly Last, DateOnly Soon)
{
    /// <summary>Which cases a figure counts: the page's list and the sum read the same condition.</summary>
    public Expression<Func<Application, bool>> Counts(BulletinColumn column)
    {
        var (first, last, soon) = (First, Last, Soon);
        return column switch
        {
            BulletinColumn.Received => a => a.VoidedOn == null && a.ReceivedOn >= first && a.ReceivedOn <= last,
            BulletinColumn.Answered => a => a.VoidedOn == null && a.Outcome != null && a.ClosedOn >= first && a.ClosedOn <= last,
            BulletinColumn.AnsweredLate => a => a.VoidedOn == null && a.Outcome != null && a.ClosedOn >= first && a.ClosedOn <= last && a.Timeliness == Timeliness.Overdue,
            BulletinColumn.Overdue => a => a.VoidedOn == null && a.FinalDueOn < last && (a.ClosedOn == null || a.ClosedOn > last) && (a.PausedUntil == null || a.PausedUntil < last),
            BulletinColumn.DueSoon => a => a.VoidedOn == null && a.FinalDueOn >= last && a.FinalDueOn <= soon && a.ReceivedOn <= last && (a.ClosedOn == null || a.ClosedOn > last) && (a.PausedUntil == null || a.PausedUntil < last),
            BulletinColumn.Withheld => a => a.VoidedOn == null && a.Outcome == ReplyOutcome.Refused && a.ClosedOn >= first && a.ClosedOn <= last,
            BulletinColumn.Corrected => a => false, // disputes, not cases
        };
    }

    /// <summary>Which disputes ended in the days with a correction.</summary>
    public Expression<Func<Dispute, bool>> CountsDisputes()
    {
        var (first, last) = (First, Last);
        return d => d.ResultKind == DisputeResultKind.Corrected && d.Facts.ClosedOn >= first && d.Facts.ClosedOn <= last;
    }
}
