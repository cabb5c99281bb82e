using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <content>The steps inside the organ: writing, check, approval, and the way back.</content>
public sealed partial class Reply
{
    /// <summary>Whether the order of steps permits one now; a page draws one button for each.</summary>
    public bool May(ReplyStep step) => !IsDiscarded && Machine().CanFire(step);

    /// <summary>Whether somebody wrote on this draft: then she takes no decision on it.</summary>
    public bool IsOwn(string name) =>
        _events.Exists(e => e.Step is ReplyStep.Draft or ReplyStep.Change && string.Equals(e.By, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>拟稿: a reply begins.</summary>
    /// <exception cref="RuleViolationException">The case cannot end like this.</exception>
    public static Reply Draft(Application application, ReplyDraft draft, Hand hand)
    {
        ArgumentNullException.ThrowIfNull(draft);
        draft.DemandLawfulFor(application);
        var reply = new Reply { Application = application, ApplicationId = application.Id, IsRenewed = application.Reopening is not null };
        reply.Adopt(draft, hand);
        reply.Note(ReplyStep.Draft, hand, "");
        return reply;
    }

    /// <summary>改稿: whatever was reviewed is to be reviewed again.</summary>
    /// <exception cref="RuleViolationException">The draft is with the others already, or the case cannot end like this.</exception>
    public void Change(ReplyDraft draft, Hand hand)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Demand(ReplyStep.Change);
        draft.DemandLawfulFor(Application);
        LapseReviews();
        Adopt(draft, hand);
        Take(ReplyStep.Change, hand, "");
        SubmittedAt = null;
    }

    /// <summary>检索记录.</summary>
    /// <exception cref="RuleViolationException">The draft has gone on, or the day lies after today.</exception>
    public void RecordSearch(SearchRecord search, Hand hand)
    {
        ArgumentNullException.ThrowIfNull(search);
        Demand(ReplyStep.RecordSearch);
        DemandDay(search.SearchedOn, null, hand.Today);
        Search = search;
        Take(ReplyStep.RecordSearch, hand, "");
    }

    /// <summary>送审.</summary>
    /// <exception cref="RuleViolationException">It waits for the others already.</exception>
    public void Submit(Hand hand)
    {
        Take(ReplyStep.Submit, hand, "");
        SubmittedAt = hand.At;
    }

    /// <summary>法制审核.</summary>
    /// <exception cref="RuleViolationException">Own draft, no review where one is needed, or something missing that the draft must have.</exception>
    public void CheckLegality(string note, ReplySituation situation, Hand hand)
    {
        DemandOther(ReplyStep.CheckLegality, hand);
        ReplyChecks.Demand(this, situation, ReplyStep.CheckLegality);
        Take(ReplyStep.CheckLegality, hand, note);
    }

    /// <summary>审批, by another person than the drafter.</summary>
    /// <exception cref="RuleViolationException">Own draft, or out of turn.</exception>
    public void Approve(string note, Hand hand)
    {
        DemandOther(ReplyStep.Approve, hand);
        Take(ReplyStep.Approve, hand, note);
    }

    /// <summary>退回: back to the drafter with a reason; reviews and number fall away.</summary>
    /// <exception cref="RuleViolationException">Nothing was submitted, it has left, or no reason.</exception>
    public void Return(string reason, Hand hand)
    {
        DemandReason(reason);
        Take(ReplyStep.Return, hand, DocumentNumber.Length > 0 ? $"{reason}（{DocumentNumber}）" : reason);
        LapseReviews();
        (SubmittedAt, IssuedOn, DocumentNumber) = (null, null, "");
    }

    /// <summary>弃稿: given up with a reason; it stays on file.</summary>
    /// <exception cref="RuleViolationException">It has left, or no reason.</exception>
    public void Discard(string reason, Hand hand)
    {
        DemandReason(reason);
        Take(ReplyStep.Discard, hand, reason);
        IsDiscarded = true;
    }

    private static void DemandReason(string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    private void Adopt(ReplyDraft draft, Hand hand)
    {
        ((Outcome, Ground), Content, Drafter) = (draft.Counted, draft.Content, hand.Name);
        if (!_items.SequenceEqual(draft.Items))
        {
            _items.Clear();
            _items.AddRange(draft.Items);
        }
    }

    private void Note(ReplyStep step, Hand hand, string note) =>
        _events.Add(new ReplyEvent(_events.Count + 1, step, hand.Name, hand.DisplayName, hand.At, note.Length <= ReplyEvent.MaxNote ? note : note[..ReplyEvent.MaxNote]));

    private void Take(ReplyStep step, Hand hand, string note)
    {
        Demand(step);
        Machine().Fire(step);
        Note(step, hand, note);
    }

    private void Demand(ReplyStep step)
    {
        if (IsDiscarded)
        {
            throw new RuleViolationException(ReplyRule.DraftDiscarded);
        }

        if (!Machine().CanFire(step))
        {
            throw new RuleViolationException(ReplyRule.ReplyStepNotPermitted, null, step, Stage);
        }
    }

    private void DemandOther(ReplyStep step, Hand hand)
    {
        Demand(step);
        if (IsOwn(hand.Name))
        {
            throw new RuleViolationException(ReplyRule.OwnDraft);
        }
    }

    private Stateless.StateMachine<ReplyStage, ReplyStep> Machine() => ReplyFlow.Over(
        () => Stage, stage => Stage = stage, new ReplyFlowFacts(SubmittedAt is not null, Review is { IsClosed: false }, NeedsReview));
}
