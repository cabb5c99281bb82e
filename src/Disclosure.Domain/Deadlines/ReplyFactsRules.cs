using Disclosure.Domain.Law;

namespace Disclosure.Domain.Deadlines;

/// <summary>期限事实的日期, so that a refusal can name it.</summary>
public enum ReplyFact
{
    /// <summary>补正告知日期.</summary>
    CorrectionAskedOn,

    /// <summary>征询发出日期.</summary>
    ConsultationSentOn,

    /// <summary>延期批准日期.</summary>
    ExtensionApprovedOn,
}

/// <summary>What the facts of one reply must agree on before a due date can be read from them.</summary>
public static class ReplyFactsRules
{
    /// <summary>Refuses facts that contradict each other or the law.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="strict">Whether an extension over the law's limit is refused; records of the past are taken up to the limit.</param>
    /// <exception cref="RuleViolationException">
    /// <see cref="DeadlineRule.ReceivedBeforeRegulation"/>, <see cref="DeadlineRule.FactBeforeReceipt"/>, <see cref="DeadlineRule.CorrectionReceivedBeforeAsked"/>,
    /// <see cref="DeadlineRule.ConsultationEndedBeforeSent"/>, <see cref="DeadlineRule.PartyReceivedBeforeSent"/>, <see cref="DeadlineRule.ExtensionIncomplete"/> (negative days) or
    /// <see cref="DeadlineRule.ExtensionTooLong"/>, whichever is found first.
    /// </exception>
    public static void Check(ReplyFacts facts, bool strict = true)
    {
        if (facts.ReceivedOn < Statutes.Regulation2008InForce)
        {
            throw new RuleViolationException(DeadlineRule.ReceivedBeforeRegulation, null, facts.ReceivedOn);
        }

        if (facts.Correction is { } correction)
        {
            DemandNotBeforeReceipt(facts, ReplyFact.CorrectionAskedOn, correction.AskedOn);
            if (correction.ReceivedOn < correction.AskedOn)
            {
                throw new RuleViolationException(DeadlineRule.CorrectionReceivedBeforeAsked, null, correction.ReceivedOn, correction.AskedOn);
            }
        }

        foreach (var letter in facts.Consultations)
        {
            DemandNotBeforeReceipt(facts, ReplyFact.ConsultationSentOn, letter.SentOn);
            if (letter.EndedOn < letter.SentOn)
            {
                throw new RuleViolationException(DeadlineRule.ConsultationEndedBeforeSent, null, letter.EndedOn, letter.SentOn);
            }

            if (letter.ReachedOn < letter.SentOn)
            {
                throw new RuleViolationException(DeadlineRule.PartyReceivedBeforeSent, null, letter.ReachedOn, letter.SentOn);
            }
        }

        if (facts.Extension is { } extension)
        {
            DemandNotBeforeReceipt(facts, ReplyFact.ExtensionApprovedOn, extension.ApprovedOn);
            if (extension.Days < 0)
            {
                throw new RuleViolationException(DeadlineRule.ExtensionIncomplete);
            }

            if (strict && extension.Days > facts.Period.MaxExtension)
            {
                throw new RuleViolationException(DeadlineRule.ExtensionTooLong, facts.Period.Source, extension.Days, facts.Period.MaxExtension);
            }
        }
    }

    private static void DemandNotBeforeReceipt(ReplyFacts facts, ReplyFact fact, DateOnly? day)
    {
        if (day < facts.ReceivedOn)
        {
            throw new RuleViolationException(DeadlineRule.FactBeforeReceipt, null, fact, day, facts.ReceivedOn);
        }
    }
}
