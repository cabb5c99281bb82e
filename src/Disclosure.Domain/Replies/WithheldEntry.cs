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
    /// <param name="application">The case.</param>
    /// <param name="piece">What of it is withheld.</param>
    /// <param name="months">评估周期.</param>
    public WithheldEntry(Application application, WithheldPiece piece, int months = DefaultMonths)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(piece);
        (Application, ApplicationId, OrganId) = (application, application.Id, application.OrganId);
        Adopt(piece, months);
    }

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case.</summary>
    public Application Application { get; private set; } = null!;

    /// <summary>Key of the case; it has one entry for each withheld item.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>Number of the request item, counted from 1; 0 is the whole request.</summary>
    public int Ordinal { get; private set; }

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

    /// <summary>Follows a corrected fact of the case, or a reply that was ordered anew: what that withholds again comes up after a whole period, what it does not has to be looked at at once.</summary>
    /// <param name="piece">What is withheld now.</param>
    /// <param name="renewedOn">The day of the renewed reply, or null.</param>
    /// <param name="months">评估周期.</param>
    public void Follow(WithheldPiece piece, DateOnly? renewedOn, int months = DefaultMonths)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var (state, next) = (State, NextReviewOn);
        Adopt(piece, months);
        if (state is WithheldState.Struck)
        {
            State = WithheldState.Withheld;
        }
        else if (state is not WithheldState.Withheld || _reviews.Count > 0)
        {
            NextReviewOn = next;
        }

        if (State is WithheldState.Withheld && renewedOn is { } renewed && !_reviews.Exists(review => review.On >= renewed))
        {
            NextReviewOn = piece.ConfirmedOn?.AddMonths(months) ?? (renewed < NextReviewOn ? renewed : NextReviewOn);
        }
    }

    /// <summary>销账: nothing is withheld here any more. What was disclosed stays so.</summary>
    public void Strike() => (State, NextReviewOn) = State is WithheldState.Disclosed ? (State, NextReviewOn) : (WithheldState.Struck, DateOnly.MaxValue);

    /// <summary>分列: an entry of the whole request becomes one of its items each, with all that was found of it: a review of the whole looked at every item.</summary>
    /// <param name="pieces">The withheld items; at least one.</param>
    /// <returns>The entries of the items after the first, which this one becomes.</returns>
    public IReadOnlyList<WithheldEntry> Split(IReadOnlyList<WithheldPiece> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var others = pieces.Skip(1).Select(piece => Copy(piece)).ToList();
        Describe(pieces[0]);
        return others;
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
            throw new RuleViolationException(ReplyRule.ReviewDayNotAhead, Statutes.R2019(18), today);
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

    private void Adopt(WithheldPiece piece, int months)
    {
        Describe(piece);
        NextReviewOn = WithheldOn.AddMonths(months);
    }

    private void Describe(WithheldPiece piece)
    {
        (Ordinal, Ground, IsPartial, WithheldOn) = (piece.Ordinal, piece.Ground, piece.IsPartial, piece.WithheldOn);
        Information = piece.Information.Length <= MaxInformation ? piece.Information
            : piece.Information[..(char.IsHighSurrogate(piece.Information[MaxInformation - 1]) ? MaxInformation - 1 : MaxInformation)];
    }

    private WithheldEntry Copy(WithheldPiece piece)
    {
        var copy = new WithheldEntry { Application = Application, ApplicationId = ApplicationId, OrganId = OrganId, State = State, NextReviewOn = NextReviewOn, DisclosedOn = DisclosedOn, DisclosedAt = DisclosedAt };
        copy._reviews.AddRange(_reviews.Select(review => review with { }));
        copy.Describe(piece);
        return copy;
    }

    private void Demand(WithheldState state)
    {
        if (State != state)
        {
            throw new RuleViolationException(ReplyRule.WithheldStateNotPermitted, Statutes.R2019(18), State);
        }
    }

    private void DemandDay(DateOnly on, DateOnly today)
    {
        if (on > today || on < WithheldOn)
        {
            throw new RuleViolationException(ReplyRule.ReviewDayImpossible, null, on, WithheldOn, today);
        }
    }
}
