using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>来往方式.</summary>
public enum CorrespondenceWay
{
    /// <summary>电话.</summary>
    Phone,

    /// <summary>来访、面谈.</summary>
    Visit,

    /// <summary>信函.</summary>
    Letter,

    /// <summary>电子邮件.</summary>
    Email,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>来往方向.</summary>
public enum CorrespondenceDirection
{
    /// <summary>来: somebody turned to the office.</summary>
    In,

    /// <summary>往: the office turned to somebody.</summary>
    Out,
}

/// <summary>来往记录: one call, visit or letter about a case. Entries are never rewritten: a wrong one is followed by its correction.</summary>
public sealed class Correspondence
{
    /// <summary>Longest name of the other side, in characters.</summary>
    public const int MaxWith = 100;

    /// <summary>Longest summary, in characters.</summary>
    public const int MaxSummary = 2_000;

    private Correspondence()
    {
    }

    /// <summary>Notes what was said or sent.</summary>
    /// <param name="application">The case.</param>
    /// <param name="facts">What happened.</param>
    /// <param name="corrects">The entry that this one corrects, or null.</param>
    /// <param name="by">Sign-in name of whoever writes.</param>
    /// <param name="at">Now, UTC.</param>
    /// <param name="today">Today's legal day.</param>
    /// <exception cref="RuleViolationException">The day lies ahead, the registration is void, or the entry was corrected before.</exception>
    public Correspondence(Application application, CorrespondenceFacts facts, Correspondence? corrects, string by, DateTime at, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(facts);
        application.DemandStanding();
        if (facts.On > today)
        {
            throw new RuleViolationException(Rule.DayAhead, null, facts.On, today);
        }

        if (corrects is not null)
        {
            corrects.GiveWay();
            CorrectsId = corrects.Id;
        }

        (ApplicationId, Facts, WrittenBy, WrittenAt) = (application.Id, facts, by, at);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>What happened.</summary>
    public CorrespondenceFacts Facts { get; private set; } = null!;

    /// <summary>Sign-in name of whoever wrote it down.</summary>
    public string WrittenBy { get; private set; } = "";

    /// <summary>When it was written down, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The entry that this one corrects, or null.</summary>
    public long? CorrectsId { get; private set; }

    /// <summary>已更正: a later entry says it right.</summary>
    public bool IsCorrected { get; private set; }

    private void GiveWay() => IsCorrected = IsCorrected ? throw new RuleViolationException(ApplicationRule.EntryCorrected) : true;
}

/// <summary>What happened between the office and somebody.</summary>
/// <param name="Way">来往方式.</param>
/// <param name="Direction">来往方向.</param>
/// <param name="On">日期.</param>
/// <param name="With">对方.</param>
/// <param name="Summary">内容摘要.</param>
public sealed record CorrespondenceFacts(CorrespondenceWay Way, CorrespondenceDirection Direction, DateOnly On, string With, string Summary);
