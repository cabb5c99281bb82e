using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <content>The end of a proceeding, and what follows from it.</content>
public sealed partial class Dispute
{
    /// <summary>审结: the result as a whole is that of the points which weigh most: corrected before upheld before other.</summary>
    /// <exception cref="RuleViolationException">Out of turn, a day or a result that can't be, no reason for what was corrected, or an order that does not fit.</exception>
    public void Conclude(DisputeConclusion conclusion, DisputeHand hand)
    {
        ArgumentNullException.ThrowIfNull(conclusion);
        var flow = Demand(DisputeStep.Conclude);
        DemandDay(conclusion.DecidedOn, _suspensions.Select(s => s.From).LastOrDefault() is var last && last > Facts.AcceptedOn ? last : Facts.AcceptedOn, hand.Today);
        DemandDay(conclusion.ServedOn, conclusion.DecidedOn, hand.Today);
        var points = _points.ConvertAll(point => conclusion.PointResults.TryGetValue(point.Ordinal, out var own)
            ? point with { Result = own }
            : throw new RuleViolationException(DisputeRule.PointResultMissing, null, point.Ordinal));
        var results = points.Count > 0 ? [.. points.Select(p => p.Result!.Value)] : conclusion.Result is { } whole ? new[] { whole } : throw new RuleViolationException(DisputeRule.DisputeResultMissing);
        foreach (var one in results)
        {
            DemandFit(one);
        }

        var result = DisputeResults.Overall(results);
        DemandReason(conclusion.Reason, DisputeResults.KindOf(result));
        DemandOrders(conclusion, results);

        var numbered = conclusion.Orders.Select((order, index) => new DisputeObligation(
            _obligations.Count + 1 + index, order.Kind, order.What, conclusion.ServedOn!.Value, order.DueOn, conclusion.Number, ApplicationId: order.ApplicationId)).ToList();
        _obligations.AddRange(numbered);
        _points.Clear();
        _points.AddRange(points);
        CloseSuspension(conclusion.DecidedOn);
        (Facts, ResultKind) = (Facts with { Result = result, ClosedOn = conclusion.DecidedOn }, DisputeResults.KindOf(result));
        (DecisionForm, DecisionNumber, DecisionServedOn, CorrectedReason) = (conclusion.Form, conclusion.Number, conclusion.ServedOn, conclusion.Reason);
        Take(flow, DisputeStep.Conclude, hand);
    }

    /// <summary>收到文书, where it came after the result was known.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or a day that can't be.</exception>
    public void ServeDecision(DateOnly servedOn, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.ServeDecision);
        DemandDay(servedOn, Facts.ClosedOn, hand.Today);
        DecisionServedOn = servedOn;
        Take(flow, DisputeStep.ServeDecision, hand);
    }

    /// <summary>The next proceeding opens: a lawsuit after the reconsideration, the second instance, the new first instance, the retrial. This one stays as it was decided.</summary>
    /// <param name="step">复议后起诉, 上诉, 发回重审 or 再审.</param>
    /// <param name="filedOn">The day on which somebody asked for it.</param>
    /// <param name="isOwn">Whether this organ asked for it.</param>
    /// <param name="hand">Who acts.</param>
    /// <exception cref="RuleViolationException">Out of turn, or a day that can't be.</exception>
    public void GoOn(DisputeStep step, DateOnly filedOn, bool isOwn, DisputeHand hand)
    {
        if (step is not (DisputeStep.Sue or DisputeStep.Appeal or DisputeStep.Remand or DisputeStep.Retry))
        {
            throw new ArgumentOutOfRangeException(nameof(step), step, "No other proceeding follows from it.");
        }

        var flow = Demand(step);
        DemandDay(filedOn, Facts.ClosedOn, hand.Today);
        if (step is DisputeStep.Appeal)
        {
            (AppealedOn, IsOwnAppeal) = (filedOn, isOwn);
        }

        Take(flow, step, hand);
    }

    /// <summary>The instance that a step leads to.</summary>
    public static CourtInstance InstanceAfter(DisputeStep step) => step switch
    {
        DisputeStep.Appeal => CourtInstance.Second,
        DisputeStep.Retry => CourtInstance.Retrial,
        _ => CourtInstance.First,
    };

    /// <summary>收到意见书, or an order to carry out at last what was decided.</summary>
    /// <exception cref="RuleViolationException">Out of turn, a day that can't be, or an order that comes with a decision only.</exception>
    public void ReceiveOrder(DisputeOrder order, DateOnly receivedOn, string documentNumber, DisputeHand hand)
    {
        ArgumentNullException.ThrowIfNull(order);
        var flow = Demand(DisputeStep.ReceiveOrder);
        DemandText(order.What);
        DemandDay(receivedOn, Facts.AcceptedOn, hand.Today);
        if (DisputeOrder.ComesWithResult(order.Kind))
        {
            throw new RuleViolationException(DisputeRule.ObligationUnfit, DisputeArticles.OfObligation(Facts, order.Kind), order.Kind, Facts.Result!.Value);
        }

        if (order.DueOn is { } due)
        {
            DemandDue(due, receivedOn);
        }

        _obligations.Add(new DisputeObligation(_obligations.Count + 1, order.Kind, order.What, receivedOn, order.DueOn, documentNumber));
        Take(flow, DisputeStep.ReceiveOrder, hand);
    }

    /// <summary>履行: what was ordered is done; for an opinion letter, what was done is reported.</summary>
    /// <param name="ordinal">Which one.</param>
    /// <param name="on">履行日.</param>
    /// <param name="how">履行情况.</param>
    /// <param name="awaitsReply">Whether the reopened case still waits for its new reply, which alone performs the order to reply again.</param>
    /// <param name="hand">Who acts.</param>
    /// <exception cref="RuleViolationException">Out of turn, nothing of the kind is open, the new reply is awaited, or a day that can't be.</exception>
    public void Perform(int ordinal, DateOnly on, string how, bool awaitsReply, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.Perform);
        var index = _obligations.FindIndex(o => o.Ordinal == ordinal && o.IsOpen);
        if (index < 0)
        {
            throw new RuleViolationException(DisputeRule.ObligationUnknown, null, ordinal);
        }

        if (awaitsReply && _obligations[index].Kind is ObligationKind.ReplyAgain)
        {
            throw new RuleViolationException(DisputeRule.ObligationAwaitsReply);
        }

        DemandText(how);
        DemandDay(on, _obligations[index].ReceivedOn, hand.Today);
        _obligations[index] = _obligations[index] with { PerformedOn = on, PerformedHow = how };
        Take(flow, DisputeStep.Perform, hand);
    }

    /// <summary>The new reply to an application has left: with it the order to reply to that one again is carried out.</summary>
    /// <returns>Whether there was such an order.</returns>
    public bool FollowReply(long applicationId, long? replyId, DateOnly effectiveOn, string documentNumber, Calendar.WorkCalendar calendar)
    {
        var index = _obligations.FindIndex(o => o is { IsOpen: true, Kind: ObligationKind.ReplyAgain } && (o.ApplicationId ?? ApplicationId ?? applicationId) == applicationId && o.ReceivedOn <= effectiveOn);
        if (index < 0)
        {
            return false;
        }

        _obligations[index] = _obligations[index] with { PerformedOn = effectiveOn, PerformedHow = documentNumber, ReplyId = replyId };
        Recompute(calendar);
        return true;
    }

    private void DemandFit(DisputeResult result)
    {
        if (!DisputeResults.MayEnd(Facts.Kind, Facts.Instance, result))
        {
            throw new RuleViolationException(DisputeRule.DisputeResultUnfit, DisputeArticles.OfResult(Facts, result), result, Facts.Kind);
        }
    }

    private static void DemandReason(CorrectedReason? reason, DisputeResultKind? kind)
    {
        if (kind is DisputeResultKind.Corrected == reason is null)
        {
            throw new RuleViolationException(reason is null ? DisputeRule.CorrectedReasonMissing : DisputeRule.CorrectedReasonUnfit);
        }
    }

    private void DemandOrders(DisputeConclusion conclusion, IReadOnlyList<DisputeResult> results)
    {
        foreach (var result in results)
        {
            if (result is DisputeResult.OrderedToReplyAgain or DisputeResult.OrderedToPerform && conclusion.Orders.Count == 0)
            {
                throw new RuleViolationException(DisputeRule.ObligationMissing, DisputeArticles.OfOrder(Facts, result), result);
            }
        }

        foreach (var order in conclusion.Orders)
        {
            if (!results.Any(result => DisputeResults.MayOrder(result, order.Kind)))
            {
                throw new RuleViolationException(DisputeRule.ObligationUnfit, DisputeArticles.OfObligation(Facts, order.Kind), order.Kind, DisputeResults.Overall(results));
            }

            DemandText(order.What);
            if (conclusion.ServedOn is not { } served)
            {
                throw new RuleViolationException(DisputeRule.ObligationServiceMissing);
            }

            if (order.DueOn is { } due)
            {
                DemandDue(due, served);
            }
        }
    }

    private void CloseSuspension(DateOnly on)
    {
        if (_suspensions is [.., { Until: null } open])
        {
            _suspensions[^1] = open with { Until = on };
        }
    }
}
