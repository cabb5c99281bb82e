using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>How withheld information stands.</summary>
public enum WithheldState
{
    /// <summary>不予公开.</summary>
    Withheld,

    /// <summary>可以公开: a review found the reason gone; the disclosure itself is a task.</summary>
    MayBeDisclosed,

    /// <summary>已公开.</summary>
    Disclosed,

    /// <summary>销账: the reply was corrected, or the registration is void; nothing is withheld here.</summary>
    Struck,
}

/// <summary>What a review found.</summary>
public enum WithheldFinding
{
    /// <summary>继续不予公开.</summary>
    StillWithheld,

    /// <summary>可以公开.</summary>
    MayBeDisclosed,
}

/// <summary>定期评估 of withheld information (2019 art. 18).</summary>
/// <param name="Ordinal">Counted from 1 within its entry.</param>
/// <param name="On">评估日.</param>
/// <param name="Finding">结论.</param>
/// <param name="Reason">理由.</param>
/// <param name="By">Sign-in name.</param>
public sealed record WithheldReview(int Ordinal, DateOnly On, WithheldFinding Finding, string Reason, string By);

/// <summary>
/// 不予公开信息台账的一条: what a reply withheld, why, since when, and when it is looked at again (2019 art. 18: what is withheld is evaluated
/// at intervals and disclosed when the reason is gone).
/// </summary>
public sealed class WithheldEntry
{
    /// <summary>Longest description, reason and sign-in name, in characters.</summary>
    public const int MaxInformation = 400, MaxReason = 400, MaxName = 256;

    /// <summary>评估周期, in months, where the office sets none.</summary>
    public const int DefaultMonths = 12;

    private readonly List<WithheldReview> _reviews = [];

    private WithheldEntry()
    {
    }

    /// <summary>Enters what a reply withheld.</summary>
    /// <param name="application">The case, which was refused or granted in part.</param>
    /// <param name="months">评估周期.</param>
    public WithheldEntry(Application application, int months = DefaultMonths)
    {
        ArgumentNullException.ThrowIfNull(application);
        Application = application;
        Adopt(application, months);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public Application Application { get; private set; } = null!;

    /// <summary>Key of the case; a case has one entry.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>信息内容, as the applicant described it.</summary>
    public string Information { get; private set; } = "";

    /// <summary>不予公开理由; null where only a part was withheld and the register of cases holds no ground for it.</summary>
    public WithholdingGround? Ground { get; private set; }

    /// <summary>部分公开.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>自何日起不予公开: the day of the reply.</summary>
    public DateOnly WithheldOn { get; private set; }

    /// <summary>下次评估日; the end of time once nothing is left to evaluate.</summary>
    public DateOnly NextReviewOn { get; private set; }

    /// <summary>状态.</summary>
    public WithheldState State { get; private set; }

    /// <summary>公开日, or null.</summary>
    public DateOnly? DisclosedOn { get; private set; }

    /// <summary>Where it was disclosed.</summary>
    public string? DisclosedAt { get; private set; }

    /// <summary>评估记录, the first first.</summary>
    public IReadOnlyList<WithheldReview> Reviews => [.. _reviews.OrderBy(review => review.Ordinal)];

    /// <summary>Renewed with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>法律依据 of the ground, or null.</summary>
    public Article? Source => Ground is { } ground ? Grounds.Find(Regulation.R2019, ground)?.Source : null;

    /// <summary>Whether a reply belongs into the register: refused or granted in part under the 2019 regulation, which knows the duty.</summary>
    public static bool Belongs(Application application) => application is
    {
        VoidedOn: null, Regulation: Regulation.R2019, ClosedOn: not null, Outcome: ReplyOutcome.Refused or ReplyOutcome.PartiallyGranted,
    };

    /// <summary>Follows a corrected fact of the case, a void registration, or a reply that was ordered anew, which has to be looked at at once.</summary>
    public void Follow(Application application, int months = DefaultMonths)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (!Belongs(application))
        {
            (State, NextReviewOn) = State is WithheldState.Disclosed ? (State, NextReviewOn) : (WithheldState.Struck, DateOnly.MaxValue);
            return;
        }

        var reviewed = _reviews.Count > 0;
        var next = NextReviewOn;
        Adopt(application, months);
        if (State is WithheldState.Struck)
        {
            State = WithheldState.Withheld;
        }
        else if (State is not WithheldState.Withheld || reviewed)
        {
            NextReviewOn = next;
        }

        if (State is WithheldState.Withheld && application.RenewedOn is { } renewed && renewed < NextReviewOn && !_reviews.Exists(review => review.On >= renewed))
        {
            NextReviewOn = renewed;
        }
    }

    /// <summary>登记评估: still withheld, with the day of the next review; or may be disclosed, which then is to be done.</summary>
    /// <exception cref="RuleViolationException">Nothing is withheld any more, the reason is missing, or a day can't stand.</exception>
    public void Review(DateOnly on, WithheldFinding finding, string reason, DateOnly? nextOn, string by, DateOnly today)
    {
        Demand(WithheldState.Withheld);
        DemandReason(reason);
        DemandDay(on, today);
        if (finding is WithheldFinding.StillWithheld && !(nextOn > today))
        {
            throw new RuleViolationException(Rule.ReviewDayNotAhead, Statutes.R2019(18), today);
        }

        _reviews.Add(new WithheldReview(_reviews.Select(review => review.Ordinal).DefaultIfEmpty().Max() + 1, on, finding, reason, by));
        (State, NextReviewOn) = finding is WithheldFinding.StillWithheld ? (WithheldState.Withheld, nextOn!.Value) : (WithheldState.MayBeDisclosed, on);
    }

    /// <summary>登记公开: it has been disclosed.</summary>
    /// <exception cref="RuleViolationException">No review found that it may be, the place is missing, or the day can't stand.</exception>
    public void Disclose(DateOnly on, string where, DateOnly today)
    {
        Demand(WithheldState.MayBeDisclosed);
        DemandReason(where);
        DemandDay(on, today);
        (State, DisclosedOn, DisclosedAt, NextReviewOn) = (WithheldState.Disclosed, on, where, DateOnly.MaxValue);
    }

    private static void DemandReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private void Adopt(Application application, int months)
    {
        (OrganId, Ground, IsPartial) = (application.OrganId, application.Ground, application.Outcome is ReplyOutcome.PartiallyGranted);
        Information = application.Content.Length <= MaxInformation ? application.Content
            : application.Content[..(char.IsHighSurrogate(application.Content[MaxInformation - 1]) ? MaxInformation - 1 : MaxInformation)];
        WithheldOn = application.ClosedOn!.Value;
        NextReviewOn = WithheldOn.AddMonths(months);
    }

    private void Demand(WithheldState state)
    {
        if (State != state)
        {
            throw new RuleViolationException(Rule.WithheldStateNotPermitted, Statutes.R2019(18), State);
        }
    }

    private void DemandDay(DateOnly on, DateOnly today)
    {
        if (on > today || on < WithheldOn)
        {
            throw new RuleViolationException(Rule.ReviewDayImpossible, null, on, WithheldOn, today);
        }
    }
}
