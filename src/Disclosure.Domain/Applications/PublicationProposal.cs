using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <summary>How far a proposal has come.</summary>
public enum ProposalState
{
    /// <summary>待决定.</summary>
    Open,

    /// <summary>已提请主动公开.</summary>
    Accepted,

    /// <summary>不提请.</summary>
    Dismissed,
}

/// <summary>
/// 建议主动公开: several applicants asked for the same information, and it may be disclosed; then it may be made public for everybody
/// (2019 art. 44).
/// </summary>
public sealed class PublicationProposal
{
    /// <summary>Longest reason and sign-in name, in characters.</summary>
    public const int MaxReason = 400, MaxName = 256;

    /// <summary>So many different applicants suggest it, where the office sets no other number.</summary>
    public const int DefaultApplicants = 3;

    private PublicationProposal()
    {
    }

    /// <summary>Suggests it.</summary>
    /// <param name="applicationId">The case whose information was disclosed first.</param>
    /// <param name="organId">单位.</param>
    /// <param name="applicants">How many different applicants asked.</param>
    /// <param name="raisedOn">Today's legal day.</param>
    public PublicationProposal(long applicationId, long organId, int applicants, DateOnly raisedOn) =>
        (ApplicationId, OrganId, Applicants, RaisedOn) = (applicationId, organId, applicants, raisedOn);

    /// <summary>Surrogate key.</summary>
    public long Id { get; private set; }

    /// <summary>The case whose information was disclosed first.</summary>
    public long ApplicationId { get; private set; }

    /// <summary>单位.</summary>
    public long OrganId { get; private set; }

    /// <summary>申请人数, when it was suggested or last asked for again.</summary>
    public int Applicants { get; private set; }

    /// <summary>提出日.</summary>
    public DateOnly RaisedOn { get; private set; }

    /// <summary>How far it has come.</summary>
    public ProposalState State { get; private set; }

    /// <summary>Sign-in name of whoever decided.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>决定日.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>What is to be published and where, or why not.</summary>
    public string? Reason { get; private set; }

    /// <summary>Renewed with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>Somebody more has asked.</summary>
    public void AskedBy(int applicants) => Applicants = Math.Max(Applicants, applicants);

    /// <summary>提请主动公开, or 不提请 with the reason.</summary>
    /// <exception cref="RuleViolationException">It is decided, or the reason is missing.</exception>
    public void Decide(bool accept, string reason, string by, DateOnly on)
    {
        if (State is not ProposalState.Open)
        {
            throw new RuleViolationException(ApplicationRule.ProposalDecided);
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }

        (State, DecidedBy, DecidedOn, Reason) = (accept ? ProposalState.Accepted : ProposalState.Dismissed, by, on, reason);
    }
}
