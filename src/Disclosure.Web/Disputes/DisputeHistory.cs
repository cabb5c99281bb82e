using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>Tells a dispute from its facts, the latest first.</summary>
internal static class DisputeHistory
{
    private const TimelineMark Fact = TimelineMark.Fact, Pause = TimelineMark.Pause;

    public static IReadOnlyList<TimelineEvent> Of(Dispute dispute) =>
        TimelineEvent.LatestFirst(Course(dispute).Concat(Standstills(dispute)).Concat(Hearings(dispute)).Concat(After(dispute)));

    private static IEnumerable<TimelineEvent> Course(Dispute dispute)
    {
        var facts = dispute.Facts;
        if (dispute.FiledOn is { } filed)
        {
            yield return new(filed, Text.Format(DisputesTexts.Event_Filed, facts.Kind), Some(dispute.Claimant));
        }

        yield return new(facts.AcceptedOn, Text.Format(DisputesTexts.Event_Accepted, DisputeWords.KindOf(facts)), Some(facts.Body, facts.Docket, dispute.Ground is { } ground ? Text.Of(ground) : null), Fact);
        if (dispute.CopyReceivedOn is { } copy)
        {
            yield return new(copy, facts.Kind is DisputeKind.Reconsideration ? DisputesTexts.Event_CopyReconsideration : DisputesTexts.Event_CopyLawsuit, [], Fact);
        }

        if (dispute.SwitchedOn is { } switched)
        {
            yield return new(switched, Text.Format(DisputesTexts.Event_Switched, dispute.Procedure), [], Fact);
        }

        if (dispute.AnsweredOn is { } answered)
        {
            yield return new(answered, facts.Kind is DisputeKind.Reconsideration ? DisputesTexts.Event_Answered : DisputesTexts.Event_Defended,
                Some(dispute.Evidence.Count > 0 ? Text.Format(DisputesTexts.Event_EvidenceCount, dispute.Evidence.Count(e => e.FiledOn is not null)) : null), Fact);
        }

        foreach (var request in dispute.Supplements)
        {
            yield return new(request.ReceivedOn, DisputesTexts.Event_SupplementAsked, Some(request.What, Text.Format(DisputesTexts.Event_Until, request.SetDueOn)));
            if (request.FiledOn is { } handedIn)
            {
                yield return new(handedIn, DisputesTexts.Event_SupplementFiled, Some(request.What));
            }
        }

        if (facts is { ClosedOn: { } closed, Result: { } result })
        {
            yield return new(closed, Text.Format(DisputesTexts.Event_Concluded, result),
                Some(dispute.DecisionForm is { } form ? Text.Of(form) : null, dispute.DecisionNumber, dispute.CorrectedReason is { } reason ? Text.Of(reason) : null), Fact);
        }

        if (dispute.DecisionServedOn is { } served)
        {
            yield return new(served, DisputesTexts.Event_DecisionServed, Some(dispute.DecisionNumber), Fact);
        }

        if (dispute.AppealedOn is { } appealed)
        {
            yield return new(appealed, dispute.IsOwnAppeal is true ? DisputesTexts.Event_OwnAppeal : DisputesTexts.Event_OtherAppeal, []);
        }
    }

    private static IEnumerable<TimelineEvent> Standstills(Dispute dispute)
    {
        foreach (var still in dispute.Suspensions)
        {
            yield return new(still.From, DisputesTexts.Event_Suspended, Some(still.Reason), Pause);
            if (still.Until is { } until)
            {
                yield return new(until, DisputesTexts.Event_Resumed, [], Pause);
            }
        }
    }

    private static IEnumerable<TimelineEvent> Hearings(Dispute dispute) =>
        from hearing in dispute.Hearings
        where hearing.Outcome is not null
        select new TimelineEvent(hearing.On, Text.Format(DisputesTexts.Event_Hearing, hearing.Outcome), Some(hearing.Place, hearing.Appearance is { } who ? Text.Of(who) : null, hearing.AppearedBy, hearing.Note));

    private static IEnumerable<TimelineEvent> After(Dispute dispute)
    {
        foreach (var owed in dispute.Obligations)
        {
            yield return new(owed.ReceivedOn, Text.Format(DisputesTexts.Event_Ordered, owed.Kind), Some(owed.What, owed.DocumentNumber, owed.SetDueOn is { } due ? Text.Format(DisputesTexts.Event_Until, due) : null), Fact);
            if (owed.PerformedOn is { } performed)
            {
                yield return new(performed, Text.Format(DisputesTexts.Event_Performed, owed.Kind), Some(owed.PerformedHow));
            }
        }

        foreach (var review in dispute.Reviews)
        {
            yield return new(review.On, DisputesTexts.Event_Review, Some(review.Note));
        }
    }

    private static string[] Some(params string?[] notes) => [.. notes.Where(note => !string.IsNullOrWhiteSpace(note)).Select(note => note!)];
}
