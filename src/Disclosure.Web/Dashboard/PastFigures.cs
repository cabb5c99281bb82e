using Disclosure.Domain.Calendar;

namespace Disclosure.Web.Dashboard;

/// <summary>What was received and closed in some days, by one unit or by all.</summary>
/// <param name="Received">收到.</param>
/// <param name="Closed">办结.</param>
/// <param name="Days">Working days that the closed ones took together, from the day after receipt to the reply; pauses are in it, for the applicant waited through them.</param>
/// <param name="Extended">延期办结.</param>
/// <param name="Overdue">逾期办结.</param>
/// <param name="Withheld">不予公开.</param>
public sealed record PastFigures(int Received, int Closed, long Days, int Extended, int Overdue, int Withheld)
{
    /// <summary>None.</summary>
    public static PastFigures None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>复议诉讼审结.</summary>
    public int Decided { get; init; }

    /// <summary>其中被纠错.</summary>
    public int Corrected { get; init; }

    /// <summary>平均办理工作日; null while nothing is closed.</summary>
    public decimal? AverageDays => Closed == 0 ? null : (decimal)Days / Closed;

    /// <summary>延期率, per cent of what was closed.</summary>
    public decimal? ExtendedShare => Share(Extended, Closed);

    /// <summary>逾期率, per cent of what was closed.</summary>
    public decimal? OverdueShare => Share(Overdue, Closed);

    /// <summary>不予公开率, per cent of what was closed.</summary>
    public decimal? WithheldShare => Share(Withheld, Closed);

    /// <summary>纠错率, per cent of the disputes decided.</summary>
    public decimal? CorrectedShare => Share(Corrected, Decided);

    /// <summary>The sum.</summary>
    public static PastFigures operator +(PastFigures left, PastFigures right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new PastFigures(
            left.Received + right.Received, left.Closed + right.Closed, left.Days + right.Days, left.Extended + right.Extended, left.Overdue + right.Overdue, left.Withheld + right.Withheld)
        {
            Decided = left.Decided + right.Decided,
            Corrected = left.Corrected + right.Corrected,
        };
    }

    /// <summary>Another name for the operator.</summary>
    public static PastFigures Add(PastFigures left, PastFigures right) => left + right;

    private static decimal? Share(int part, int whole) => whole == 0 ? null : 100m * part / whole;
}

/// <summary>在手: one desk, what it holds now and how long it held what was closed in the year or is open.</summary>
/// <param name="OrganId">Key of the unit.</param>
/// <param name="Holder">Sign-in name; null while nobody held the cases.</param>
/// <param name="Held">Open cases that lie there now.</param>
/// <param name="Longest">Working days that the oldest of them has lain there.</param>
/// <param name="Stretches">How often a case lay there.</param>
/// <param name="Days">Working days of them all.</param>
public sealed record DeskFigure(long OrganId, string? Holder, int Held, int Longest, int Stretches, int Days)
{
    /// <summary>平均在手工作日.</summary>
    public decimal AverageDays => (decimal)Days / Stretches;
}

/// <summary>环节 of a reply.</summary>
public enum BoardStep
{
    /// <summary>检索: from receipt to the first draft.</summary>
    Search,

    /// <summary>拟稿: to the last time it was submitted.</summary>
    Draft,

    /// <summary>保密与法制审核.</summary>
    Review,

    /// <summary>审批.</summary>
    Approve,

    /// <summary>用印送出.</summary>
    Send,
}

/// <summary>How long one step took the replies that left in the year.</summary>
/// <param name="OrganId">Key of the unit.</param>
/// <param name="Step">环节.</param>
/// <param name="Count">How many replies.</param>
/// <param name="Days">Working days of them all.</param>
public sealed record StepFigure(long OrganId, BoardStep Step, int Count, int Days);

/// <summary>Counts working days, where the calendar knows the first of them.</summary>
internal static class PastDays
{
    public static int Between(this WorkCalendar calendar, DateOnly? from, DateOnly until) =>
        from is { } start && start >= calendar.FirstDay && until > start ? calendar.WorkingDaysBetween(start, until) : 0;
}
