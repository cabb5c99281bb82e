using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <content>What is kept beside the proceeding: agents, other parties, costs, points, further applications, the monthly look.</content>
public sealed partial class Dispute
{
    /// <summary>委托代理人: one or two at a time.</summary>
    /// <exception cref="RuleViolationException">Two stand already.</exception>
    public void NameAgent(DisputeAgentKind kind, string name, string office, string phone, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.NameAgent);
        if (_agents.Count(a => a.EndedOn is null) >= DisputeAgent.Most)
        {
            throw new RuleViolationException(DisputeRule.DisputeAgentsTooMany, DisputeArticles.OfAgents(Facts), DisputeAgent.Most);
        }

        _agents.Add(new DisputeAgent(_agents.Count + 1, kind, name, office, phone));
        Take(flow, DisputeStep.NameAgent, hand);
    }

    /// <summary>解除委托.</summary>
    /// <exception cref="RuleViolationException">No such agent stands, or a day that can't be.</exception>
    public void EndAgent(int ordinal, DateOnly on, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.NameAgent);
        var index = _agents.FindIndex(a => a.Ordinal == ordinal && a.EndedOn is null);
        if (index < 0)
        {
            throw new RuleViolationException(DisputeRule.DisputeAgentUnknown, null, ordinal);
        }

        DemandDay(on, Facts.AcceptedOn, hand.Today);
        _agents[index] = _agents[index] with { EndedOn = on };
        Take(flow, DisputeStep.NameAgent, hand);
    }

    /// <summary>登记其他当事人.</summary>
    public void NameParty(DisputePartyRole role, string name, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.NameParty);
        _parties.Add(new DisputeParty(_parties.Count + 1, role, name));
        Take(flow, DisputeStep.NameParty, hand);
    }

    /// <summary>登记费用.</summary>
    /// <exception cref="RuleViolationException">A day that can't be.</exception>
    public void NoteCost(DisputeCostKind kind, int yuan, DateOnly on, string note, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.NoteCost);
        DemandDay(on, null, hand.Today);
        _costs.Add(new DisputeCost(_costs.Count + 1, kind, yuan, on, note));
        Take(flow, DisputeStep.NoteCost, hand);
    }

    /// <summary>登记争议事项; once concluded the points stand.</summary>
    /// <exception cref="RuleViolationException">The proceeding is concluded.</exception>
    public void NamePoint(string matter, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.NamePoint);
        DemandText(matter);
        _points.Add(new DisputePoint(_points.Count + 1, matter));
        Take(flow, DisputeStep.NamePoint, hand);
    }

    /// <summary>关联申请: one dispute may be about several applications.</summary>
    /// <exception cref="RuleViolationException">It is joined already.</exception>
    public void Link(long applicationId, string number, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.LinkApplication);
        if (Concerns(applicationId))
        {
            throw new RuleViolationException(DisputeRule.DisputeLinkedAlready, null, number);
        }

        if (ApplicationId is null)
        {
            ApplicationId = applicationId;
        }
        else
        {
            _furtherApplications.Add(new DisputedApplication(applicationId, hand.Today));
        }

        Take(flow, DisputeStep.LinkApplication, hand);
    }

    /// <summary>取消关联申请; the leading one stays.</summary>
    /// <exception cref="RuleViolationException">It is not joined, or it is the leading one.</exception>
    public void Unlink(long applicationId, string number, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.UnlinkApplication);
        if (_furtherApplications.RemoveAll(a => a.ApplicationId == applicationId) == 0)
        {
            throw new RuleViolationException(DisputeRule.DisputeNotLinked, null, number);
        }

        Take(flow, DisputeStep.UnlinkApplication, hand);
    }

    /// <summary>Whether the dispute is about a case.</summary>
    public bool Concerns(long applicationId) => ApplicationId == applicationId || _furtherApplications.Exists(a => a.ApplicationId == applicationId);

    /// <summary>月度核查.</summary>
    public void Look(string note, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.Review);
        DemandText(note);
        _reviews.Add(new DisputeReview(_reviews.Count + 1, hand.Today, note, hand.By));
        Take(flow, DisputeStep.Review, hand);
    }

    /// <summary>交办.</summary>
    public void HandOver(string handler, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.HandOver);
        Handler = handler;
        OpenedOn ??= hand.Today; // from now on somebody watches over it
        Take(flow, DisputeStep.HandOver, hand);
    }
}
