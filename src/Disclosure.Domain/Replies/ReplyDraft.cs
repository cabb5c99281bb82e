using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>稿件: what a drafter writes.</summary>
/// <param name="Outcome">答复结果 of the whole; where there are items, theirs decide.</param>
/// <param name="Ground">不予公开理由.</param>
/// <param name="Content">答复内容.</param>
/// <param name="Items">答复事项; empty where the request is answered as a whole.</param>
public sealed record ReplyDraft(ReplyOutcome Outcome, WithholdingGround? Ground, ReplyContent Content, IReadOnlyList<ReplyItem> Items)
{
    /// <summary>The outcome that is counted, and its ground.</summary>
    public (ReplyOutcome Outcome, WithholdingGround? Ground) Counted
    {
        get
        {
            if (Items.Count == 0)
            {
                return (Outcome, Outcome is ReplyOutcome.Refused ? Ground : null);
            }

            var counted = CountedOutcome.Of([.. Items.Select(item => item.Outcome)]);
            return (counted, counted is ReplyOutcome.Refused ? Items.OrderBy(i => i.Ordinal).First(i => i.Outcome is ReplyOutcome.Refused).Ground : null);
        }
    }

    /// <summary>Refuses outcomes that the case cannot end with.</summary>
    /// <exception cref="RuleViolationException">The stage of the case, or its regulation, does not know the outcome or its ground.</exception>
    public void DemandLawfulFor(Application application)
    {
        ArgumentNullException.ThrowIfNull(application);
        foreach (var (outcome, ground) in Items.Select(item => (item.Outcome, item.Ground)).Append(Counted))
        {
            var step = ApplicationFlow.ClosingStep(outcome);
            if (outcome is ReplyOutcome.Withdrawn || !application.May(step))
            {
                throw new RuleViolationException(Rule.StepNotPermitted, null, step, application.Stage);
            }

            var facts = application.Facts with { ClosedOn = application.ReceivedOn ?? application.ArrivedOn, Outcome = outcome, Ground = ground };
            if (FactRules.Check(facts, DateOnly.MaxValue).FirstOrDefault(p => p.Fact is ApplicationFact.Outcome or ApplicationFact.Ground) is { } problem)
            {
                throw problem.ToException();
            }
        }
    }
}
