using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <summary>更新周期 of a column.</summary>
public enum UpdatePeriod
{
    /// <summary>每月.</summary>
    Monthly,

    /// <summary>每季度.</summary>
    Quarterly,

    /// <summary>每半年.</summary>
    HalfYearly,

    /// <summary>每年.</summary>
    Yearly,
}

/// <summary>
/// 目录栏目 of the catalogue of public information that a unit keeps up to date (2019 art. 12, 2008 art. 19). No law fixes how often: the unit sets its period,
/// and the next update is due so many months after the last one.
/// </summary>
public sealed class CatalogueColumn
{
    /// <summary>Longest 栏目名称, in characters.</summary>
    public const int MaxName = 100;

    private CatalogueColumn()
    {
    }

    /// <summary>增设栏目.</summary>
    /// <param name="code">编号.</param>
    /// <param name="organId">单位.</param>
    /// <param name="name">栏目名称.</param>
    /// <param name="period">更新周期.</param>
    /// <param name="openedOn">开设日: the period counts from it while nothing stands in the column.</param>
    /// <param name="lastUpdatedOn">最近更新日, or null while it is empty.</param>
    /// <param name="hand">By whom and when.</param>
    /// <exception cref="RuleViolationException">No name, or a day that can't be.</exception>
    public CatalogueColumn(string code, long organId, string name, UpdatePeriod period, DateOnly openedOn, DateOnly? lastUpdatedOn, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        (Code, OrganId) = (code, organId);
        Set(name, period, openedOn, lastUpdatedOn, hand);
    }

    /// <summary>Surrogate key; never shown.</summary>
    public long Id { get; private set; }

    /// <summary>编号, unique.</summary>
    public string Code { get; private set; } = "";

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>栏目名称.</summary>
    public string Name { get; private set; } = "";

    /// <summary>更新周期.</summary>
    public UpdatePeriod Period { get; private set; }

    /// <summary>开设日.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>最近更新日; null while the column is empty.</summary>
    public DateOnly? LastUpdatedOn { get; private set; }

    /// <summary>最近更新网址, or empty.</summary>
    public string Address { get; private set; } = "";

    /// <summary>下次更新期限, a cache of <see cref="Due"/>.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>停更日, or null.</summary>
    public DateOnly? StoppedOn { get; private set; }

    /// <summary>更正或者停更的理由, the latest; or empty.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>登记人 of the latest change, by sign-in name.</summary>
    public string RecordedBy { get; private set; } = "";

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; private set; }

    /// <summary>From which day the running period counts.</summary>
    public DateOnly CountsFrom => LastUpdatedOn ?? OpenedOn;

    /// <summary>下次更新期限 from the facts: the last day of the period that began with the last update; null once the column is stopped.</summary>
    public DateOnly? Due => StoppedOn is null ? DueOn(Period, CountsFrom) : null;

    /// <summary>The last day of the period that begins with a day: the same day of a later month, or the last one of a shorter month.</summary>
    public static DateOnly DueOn(UpdatePeriod period, DateOnly from) => from.AddMonths(period switch
    {
        UpdatePeriod.Monthly => 1,
        UpdatePeriod.Quarterly => 3,
        UpdatePeriod.HalfYearly => 6,
        UpdatePeriod.Yearly => 12,
    });

    /// <summary>登记更新: on which day and where.</summary>
    /// <exception cref="RuleViolationException">The column is stopped, or a day before the last update or after today.</exception>
    public void Update(DateOnly on, string address, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(hand);
        DemandKept();
        Demands.Day(on, CountsFrom, hand.Today);
        (LastUpdatedOn, Address, RecordedBy) = (on, address.Trim(), hand.By);
        NextDueOn = Due;
    }

    /// <summary>更正: name, period or days, with the reason.</summary>
    /// <exception cref="RuleViolationException">The column is stopped, no name or reason, or a day that can't be.</exception>
    public void Correct(string name, UpdatePeriod period, DateOnly openedOn, DateOnly? lastUpdatedOn, string reason, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        DemandKept();
        Demands.Text(reason);
        Set(name, period, openedOn, lastUpdatedOn, hand);
        Reason = reason.Trim();
    }

    /// <summary>停更: the column is given up, with the reason; nothing is due any more.</summary>
    /// <exception cref="RuleViolationException">It is stopped, no reason, or a day that can't be.</exception>
    public void Stop(DateOnly on, string reason, PublicationHand hand)
    {
        ArgumentNullException.ThrowIfNull(hand);
        DemandKept();
        Demands.Text(reason);
        Demands.Day(on, CountsFrom, hand.Today);
        (StoppedOn, Reason, RecordedBy) = (on, reason.Trim(), hand.By);
        NextDueOn = Due;
    }

    private void Set(string name, UpdatePeriod period, DateOnly openedOn, DateOnly? lastUpdatedOn, PublicationHand hand)
    {
        Demands.Text(name);
        Demands.Day(openedOn, DateOnly.MinValue, hand.Today);
        if (lastUpdatedOn is { } updated)
        {
            Demands.Day(updated, openedOn, hand.Today);
        }

        (Name, Period, OpenedOn, LastUpdatedOn, RecordedBy) = (name.Trim(), period, openedOn, lastUpdatedOn, hand.By);
        NextDueOn = Due;
    }

    private void DemandKept()
    {
        if (StoppedOn is { } stopped)
        {
            throw new RuleViolationException(PublicationRule.CatalogueColumnStopped, null, stopped);
        }
    }
}
