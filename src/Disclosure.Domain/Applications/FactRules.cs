using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Applications.ApplicationFact;

namespace Disclosure.Domain.Applications;

/// <summary>One reason why facts can't stand.</summary>
/// <param name="Fact">The fact at fault: names the field or column.</param>
/// <param name="Rule">The sentence.</param>
/// <param name="Article">法律依据, or null.</param>
/// <param name="Arguments">What the sentence needs.</param>
public sealed record FactProblem(ApplicationFact Fact, Enum Rule, Article? Article, params object[] Arguments)
{
    /// <summary>The problem as a refusal.</summary>
    public RuleViolationException ToException() => new(Rule, Article, Arguments);
}

/// <summary>
/// What facts of the register must agree on, whoever enters them: a clerk or an import. Facts that broke the law but
/// happened pass; <see cref="Defect"/> names them.
/// </summary>
public static class FactRules
{
    /// <summary>Every reason why the facts can't stand, in the order of the register's columns; empty when they can.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="today">Today's legal day.</param>
    public static IEnumerable<FactProblem> Check(ApplicationFacts facts, DateOnly today) =>
        [.. Days(facts, today), .. ReceiptOf(facts), .. Sequence(facts), .. Reply(facts)];

    /// <summary>Refuses facts that can't stand.</summary>
    /// <exception cref="RuleViolationException">The first reason that <see cref="Check"/> finds.</exception>
    public static void Demand(ApplicationFacts facts, DateOnly today)
    {
        if (Check(facts, today).FirstOrDefault() is { } problem)
        {
            throw problem.ToException();
        }
    }

    private static IEnumerable<FactProblem> Days(ApplicationFacts facts, DateOnly today) =>
        from dated in Dated(facts)
        where dated.Day > today
        select new FactProblem(dated.Fact, Rule.DayAfterToday, null, dated.Fact, dated.Day!.Value, today);

    private static IEnumerable<FactProblem> ReceiptOf(ApplicationFacts facts)
    {
        if (facts.NetworkChannel is not null && facts.Channel is not Channel.Internet)
        {
            yield return new FactProblem(ApplicationFact.NetworkChannel, ApplicationRule.NetworkChannelOnlyForInternet, null);
        }

        if (facts.ArrivedOn is null && facts.ReceivedOn is null)
        {
            yield return new FactProblem(ReceivedOn, ApplicationRule.ReceiptMissing, null);
            yield break;
        }

        if (facts.ConfirmedOn < facts.ArrivedOn)
        {
            yield return new FactProblem(ConfirmedOn, ApplicationRule.ConfirmedBeforeArrival, Receipt.SourceFor(facts.ArrivedOn!.Value), facts.ConfirmedOn!.Value, facts.ArrivedOn.Value);
        }
        else if (facts is { ReceivedOn: { } given, ArrivedOn: { } arrived } && (facts.ReceiptByRule is { } byRule ? byRule != given : given < arrived))
        {
            yield return new FactProblem(ReceivedOn, ApplicationRule.ReceiptDatesDisagree, Receipt.SourceFor(arrived), given, facts.ReceiptByRule ?? arrived);
        }

        if ((facts.Receipted ?? facts.ArrivedOn) is { } day && day < Statutes.Regulation2008InForce)
        {
            yield return new FactProblem(facts.ReceivedOn is null ? ArrivedOn : ReceivedOn, DeadlineRule.ReceivedBeforeRegulation, null, day);
        }
    }

    private static IEnumerable<FactProblem> Sequence(ApplicationFacts facts)
    {
        if (facts.Receipted is { } received)
        {
            foreach (var (fact, day) in Dated(facts).Where(d => d.Fact is not (ArrivedOn or ConfirmedOn or ReceivedOn) && d.Day < received))
            {
                yield return new FactProblem(fact, DeadlineRule.FactBeforeReceipt, null, fact, day!.Value, received);
            }
        }

        if (facts.Correction is { AskedOn: { } asked, ReceivedOn: { } corrected } && corrected < asked)
        {
            yield return new FactProblem(CorrectionReceivedOn, DeadlineRule.CorrectionReceivedBeforeAsked, null, corrected, asked);
        }

        if (facts.Correction is { AskedOn: { } issued, ServedOn: { } served } && served < issued)
        {
            yield return new FactProblem(CorrectionServedOn, ApplicationRule.CorrectionServedBeforeAsked, null, served, issued);
        }

        foreach (var letter in facts.Consultations)
        {
            if (letter.ReceivedOn < letter.SentOn)
            {
                yield return new FactProblem(ConsultationReceivedOn, DeadlineRule.PartyReceivedBeforeSent, null, letter.ReceivedOn!.Value, letter.SentOn);
            }

            if (letter.OverrideToldOn < (letter.OpinionOn ?? letter.EndedOn))
            {
                yield return new FactProblem(OverrideToldOn, ApplicationRule.OverrideBeforeOpinion, Statutes.Of(facts.Regulation, 23, 32), letter.OverrideToldOn!.Value, (letter.OpinionOn ?? letter.EndedOn)!.Value);
            }
        }

        foreach (var consultation in facts.Consultations.Where(c => c.EndedOn < c.SentOn))
        {
            yield return new FactProblem(ConsultationEndedOn, DeadlineRule.ConsultationEndedBeforeSent, null, consultation.EndedOn!.Value, consultation.SentOn);
        }

        if (facts.Excessive is { DelayedUntil: { } until, DelayToldOn: { } told } && until < told)
        {
            yield return new FactProblem(DelayedUntil, ApplicationRule.DelayNotLater, Statutes.R2019(35), until, told);
        }

        foreach (var notice in facts.FeeNotices.Where(n => (n.ReceivedOn ?? n.NoticedOn) is var received && (received < n.NoticedOn || n.PaidOn < n.NoticedOn || n.WithdrawnOn < n.NoticedOn)))
        {
            yield return new FactProblem(FeeNoticedOn, ApplicationRule.FeeDaysDisagree, Statutes.OfProcessingFee(6), notice.NoticedOn);
        }

        if (facts.Extension is { } extension && extension.ApprovedOn > facts.ClosedOn)
        {
            yield return new FactProblem(ExtensionApprovedOn, ApplicationRule.ExtensionAfterReply, Statutes.Of(facts.Regulation, 24, 33), extension.ApprovedOn, facts.ClosedOn!.Value);
        }
    }

    private static IEnumerable<FactProblem> Reply(ApplicationFacts facts)
    {
        if (facts.ClosedOn is null != facts.Outcome is null)
        {
            yield return new FactProblem(facts.ClosedOn is null ? RepliedOn : Outcome, ApplicationRule.ReplyIncomplete, null);
        }

        if (facts.Outcome is { } outcome && Outcomes.Find(facts.Regulation, outcome) is null)
        {
            yield return new FactProblem(Outcome, ApplicationRule.OutcomeUnknownToRegulation, Statutes.Of(facts.Regulation, 21, 36), outcome, facts.Regulation);
        }

        if (facts.Ground is null && facts.Outcome is ReplyOutcome.Refused)
        {
            yield return new FactProblem(Ground, ApplicationRule.GroundMissing, Statutes.Of(facts.Regulation, 21, 36));
        }
        else if (facts.Ground is { } ground && facts.Outcome is not ReplyOutcome.Refused)
        {
            yield return new FactProblem(Ground, ApplicationRule.GroundWithoutRefusal, null, ground);
        }
        else if (facts.Ground is { } known && Grounds.Find(facts.Regulation, known) is null)
        {
            yield return new FactProblem(Ground, ApplicationRule.GroundUnknownToRegulation, Statutes.Of(facts.Regulation, 14, 14), known, facts.Regulation);
        }
    }

    private static IEnumerable<(ApplicationFact Fact, DateOnly? Day)> Dated(ApplicationFacts facts) =>
    [
        (ArrivedOn, facts.ArrivedOn), (ConfirmedOn, facts.ConfirmedOn), (ReceivedOn, facts.ReceivedOn),
        (CorrectionAskedOn, facts.Correction?.AskedOn), (CorrectionServedOn, facts.Correction?.ServedOn), (CorrectionReceivedOn, facts.Correction?.ReceivedOn),
        .. facts.Consultations.Select(c => (ConsultationSentOn, (DateOnly?)c.SentOn)),
        .. facts.Consultations.Select(c => (ConsultationReceivedOn, c.ReceivedOn)),
        .. facts.Consultations.Select(c => (ConsultationOpinionOn, c.OpinionOn)),
        .. facts.Consultations.Select(c => (ConsultationEndedOn, c.EndedOn)),
        .. facts.Consultations.Select(c => (OverrideToldOn, c.OverrideToldOn)),
        (ExtensionApprovedOn, facts.Extension?.ApprovedOn),
        (ReasonsAskedOn, facts.Excessive?.ReasonsAskedOn), (ReasonsReceivedOn, facts.Excessive?.ReasonsReceivedOn),
        (ReasonsEvaluatedOn, facts.Excessive?.EvaluatedOn), (DelayToldOn, facts.Excessive?.DelayToldOn),
        .. facts.FeeNotices.SelectMany(n => new (ApplicationFact, DateOnly?)[]
        {
            (FeeNoticedOn, n.NoticedOn), (FeeReceivedOn, n.ReceivedOn), (FeePaidOn, n.PaidOn), (FeeWithdrawnOn, n.WithdrawnOn),
        }),
        (RepliedOn, facts.ClosedOn),
    ];
}
