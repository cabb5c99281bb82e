using Disclosure.Domain.Law;

namespace Disclosure.Domain.Supervision;

/// <summary>通报种类.</summary>
public enum BulletinKind
{
    /// <summary>周通报.</summary>
    Weekly,

    /// <summary>月通报.</summary>
    Monthly,
}

/// <summary>通报阶段.</summary>
public enum BulletinStage
{
    /// <summary>拟稿: its figures are counted anew whenever it is looked at.</summary>
    Drafted,

    /// <summary>已印发: its figures stand as they stood.</summary>
    Issued,

    /// <summary>已作废, before it was issued.</summary>
    Dropped,
}

/// <summary>点名案件: one case that a bulletin names, as it stood.</summary>
/// <param name="Ordinal">序号.</param>
/// <param name="OrganId">单位.</param>
/// <param name="Number">编号.</param>
/// <param name="DueOn">应答复日.</param>
/// <param name="LateDays">逾期工作日.</param>
public sealed record BulletinCase(int Ordinal, long OrganId, string Number, DateOnly DueOn, int LateDays);

/// <summary>通报数字 of an issued bulletin, frozen.</summary>
public sealed class BulletinLine
{
    private BulletinLine()
    {
    }

    internal BulletinLine(RankedFigure ranked)
    {
        var figure = ranked.Figure;
        (OrganId, Rank, Received, Answered, AnsweredLate) = (figure.OrganId, ranked.Rank, figure.Received, figure.Answered, figure.AnsweredLate);
        (Overdue, DueSoon, Withheld, Corrected) = (figure.Overdue, figure.DueSoon, figure.Withheld, figure.Corrected);
    }

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>名次, or null.</summary>
    public int? Rank { get; private set; }

    /// <summary>收到.</summary>
    public int Received { get; private set; }

    /// <summary>答复.</summary>
    public int Answered { get; private set; }

    /// <summary>其中逾期答复.</summary>
    public int AnsweredLate { get; private set; }

    /// <summary>逾期未答复.</summary>
    public int Overdue { get; private set; }

    /// <summary>三个工作日内到期.</summary>
    public int DueSoon { get; private set; }

    /// <summary>不予公开.</summary>
    public int Withheld { get; private set; }

    /// <summary>被纠错.</summary>
    public int Corrected { get; private set; }

    /// <summary>The figures again.</summary>
    public RankedFigure Ranked => new(new BulletinFigure(OrganId, Received, Answered, AnsweredLate, Overdue, DueSoon, Withheld, Corrected), Rank);
}

/// <summary>通报: how the units did in a week or a month; frozen when it is issued, by somebody other than whoever drafted it.</summary>
public sealed class Bulletin
{
    /// <summary>Longest text block, in characters.</summary>
    public const int MaxText = 4000;

    private readonly List<BulletinLine> _lines = [];
    private readonly List<BulletinCase> _cases = [];

    private Bulletin()
    {
    }

    /// <summary>拟稿.</summary>
    /// <exception cref="RuleViolationException">The days do not make one week or one month, have not ended, or begin before the first calendar.</exception>
    public Bulletin(string code, long officeId, BulletinKind kind, DateOnly from, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        if (from.Year > hand.Today.Year + 1)
        {
            throw new RuleViolationException(SupervisionRule.BulletinTooEarly, null, from); // the last days there are have no week or month after them
        }

        var first = FirstDay(kind, from);
        var last = kind is BulletinKind.Weekly ? first.AddDays(6) : first.AddMonths(1).AddDays(-1);
        if (last >= hand.Today)
        {
            throw new RuleViolationException(SupervisionRule.BulletinTooEarly, null, last);
        }

        _ = hand.Calendar.NatureOf(first); // its figures are counted in working days
        (Code, OfficeId, Kind, FirstOn, LastOn, DraftedBy, DraftedOn) = (code, officeId, kind, first, last, hand.By, hand.Today);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>通报机关.</summary>
    public long OfficeId { get; private set; }

    /// <summary>种类.</summary>
    public BulletinKind Kind { get; private set; }

    /// <summary>首日: a Monday, or the first of a month.</summary>
    public DateOnly FirstOn { get; private set; }

    /// <summary>末日.</summary>
    public DateOnly LastOn { get; private set; }

    /// <summary>期号 within the year and kind; null until it is issued.</summary>
    public int? IssueNumber { get; private set; }

    /// <summary>Where it stands.</summary>
    public BulletinStage Stage { get; private set; }

    /// <summary>总体情况, or empty.</summary>
    public string Opening { get; private set; } = "";

    /// <summary>存在问题, or empty.</summary>
    public string Problems { get; private set; } = "";

    /// <summary>工作要求, or empty.</summary>
    public string Demands { get; private set; } = "";

    /// <summary>拟稿人, by sign-in name.</summary>
    public string DraftedBy { get; private set; } = "";

    /// <summary>拟稿日.</summary>
    public DateOnly DraftedOn { get; private set; }

    /// <summary>Sign-in name of whoever changed the texts last, or null.</summary>
    public string? ChangedBy { get; private set; }

    /// <summary>签发人, by sign-in name, or null.</summary>
    public string? IssuedBy { get; private set; }

    /// <summary>印发日, or null.</summary>
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>The frozen figures; empty until it is issued.</summary>
    public IReadOnlyList<BulletinLine> Lines => _lines;

    /// <summary>The frozen cases; empty until it is issued.</summary>
    public IReadOnlyList<BulletinCase> Cases => _cases;

    /// <summary>The Monday of a day's week, or the first of its month.</summary>
    public static DateOnly FirstDay(BulletinKind kind, DateOnly day) =>
        kind is BulletinKind.Weekly ? day.AddDays(-(((int)day.DayOfWeek + 6) % 7)) : new DateOnly(day.Year, day.Month, 1);

    /// <summary>修改文字.</summary>
    /// <exception cref="RuleViolationException">It is no draft any more.</exception>
    public void Say(string opening, string problems, string demands, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        Demand();
        (Opening, Problems, Demands, ChangedBy) = (opening.Trim(), problems.Trim(), demands.Trim(), hand.By);
    }

    /// <summary>Whether somebody drafted or wrote it: then she doesn't issue it.</summary>
    public bool IsOwn(string name) =>
        string.Equals(name, DraftedBy, StringComparison.OrdinalIgnoreCase) || string.Equals(name, ChangedBy, StringComparison.OrdinalIgnoreCase);

    /// <summary>签发: figures and cases stand from now on as they are.</summary>
    /// <exception cref="RuleViolationException">It is no draft any more, or one's own.</exception>
    public void Issue(int issueNumber, IEnumerable<BulletinFigure> figures, IEnumerable<BulletinCase> cases, SupervisionHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        Demand();
        if (IsOwn(hand.By))
        {
            throw new RuleViolationException(SupervisionRule.SupervisionOwnDraft);
        }

        _lines.AddRange(BulletinRanking.Of(figures).Select(ranked => new BulletinLine(ranked)));
        _cases.AddRange(cases);
        (Stage, IssueNumber, IssuedBy, IssuedOn) = (BulletinStage.Issued, issueNumber, hand.By, hand.Today);
    }

    /// <summary>作废.</summary>
    /// <exception cref="RuleViolationException">It is no draft any more.</exception>
    public void Drop()
    {
        Demand();
        Stage = BulletinStage.Dropped;
    }

    private void Demand()
    {
        if (Stage is not BulletinStage.Drafted)
        {
            throw new RuleViolationException(SupervisionRule.BulletinFrozen, null, Stage);
        }
    }
}
