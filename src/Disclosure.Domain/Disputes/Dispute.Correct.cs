using System.Globalization;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <content>更正争议事实.</content>
public sealed partial class Dispute
{
    /// <summary>The value of a fact as it is written: days as 2026-09-14, members by their names, yes and no as true and false; empty where there is none.</summary>
    public string ValueOf(DisputeFact fact) => fact switch
    {
        DisputeFact.Body => Facts.Body,
        DisputeFact.Docket => Facts.Docket,
        DisputeFact.Claimant => Claimant ?? "",
        DisputeFact.FiledOn => Written(FiledOn),
        DisputeFact.AcceptedOn => Written(Facts.AcceptedOn),
        DisputeFact.CopyReceivedOn => Written(CopyReceivedOn),
        DisputeFact.AnsweredOn => Written(AnsweredOn),
        DisputeFact.Procedure => Procedure?.ToString() ?? "",
        DisputeFact.Ground => Ground?.ToString() ?? "",
        DisputeFact.Position => Position.ToString(),
        DisputeFact.AfterReconsideration => Facts.AfterReconsideration?.ToString() ?? "",
        DisputeFact.Result => Facts.Result?.ToString() ?? "",
        DisputeFact.ClosedOn => Written(Facts.ClosedOn),
        DisputeFact.DecisionNumber => DecisionNumber ?? "",
        DisputeFact.DecisionServedOn => Written(DecisionServedOn),
        DisputeFact.CorrectedReason => CorrectedReason?.ToString() ?? "",
        DisputeFact.Remarks => Facts.Remarks,
    };

    /// <summary>更正争议事实: sets one fact to another value, where all facts together can still stand. What only an act may bring about is not entered this way.</summary>
    /// <exception cref="RuleViolationException">The value can't be read, or the facts can't stand.</exception>
    public void Correct(DisputeFact fact, string value, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.Correct);
        value = value.Trim();
        if (ValueOf(fact).Length > 0 != value.Length > 0 && IsOfAct(fact))
        {
            throw new RuleViolationException(DisputeRule.DisputeFactOfAct, null, fact);
        }

        var (facts, claimant, filed, copy, answered, procedure, ground, position, number, served, reason) =
            (Facts, Claimant, FiledOn, CopyReceivedOn, AnsweredOn, Procedure, Ground, Position, DecisionNumber, DecisionServedOn, CorrectedReason);
        switch (fact)
        {
            case DisputeFact.Body: facts = facts with { Body = Needed(fact, value, MaxText) }; break;
            case DisputeFact.Docket: facts = facts with { Docket = Bounded(fact, value, MaxText) }; break;
            case DisputeFact.Claimant: claimant = Bounded(fact, value, Applications.Applicant.MaxName); break;
            case DisputeFact.FiledOn: filed = Day(fact, value); break;
            case DisputeFact.AcceptedOn: facts = facts with { AcceptedOn = Day(fact, value) ?? throw Unreadable(fact, value) }; break;
            case DisputeFact.CopyReceivedOn: copy = Day(fact, value); break;
            case DisputeFact.AnsweredOn: answered = Day(fact, value); break;
            case DisputeFact.Procedure: procedure = Member<DisputeProcedure>(fact, value); break;
            case DisputeFact.Ground: ground = Member<DisputeGround>(fact, value); break;
            case DisputeFact.Position: position = Member<DisputePosition>(fact, value) ?? throw Unreadable(fact, value); break;
            case DisputeFact.AfterReconsideration: facts = facts with { AfterReconsideration = value.Length == 0 ? null : bool.TryParse(value, out var yes) ? yes : throw Unreadable(fact, value) }; break;
            case DisputeFact.Result: facts = facts with { Result = Member<DisputeResult>(fact, value) }; break;
            case DisputeFact.ClosedOn: facts = facts with { ClosedOn = Day(fact, value) }; break;
            case DisputeFact.DecisionNumber: number = Bounded(fact, value, MaxText); break;
            case DisputeFact.DecisionServedOn: served = Day(fact, value); break;
            case DisputeFact.CorrectedReason: reason = Member<CorrectedReason>(fact, value); break;
            case DisputeFact.Remarks: facts = facts with { Remarks = Bounded(fact, value, Applications.ApplicationFacts.MaxRemarks) }; break;
        }

        foreach (var refusal in Check(facts, hand.Today))
        {
            throw refusal;
        }

        DemandDay(filed, null, hand.Today);
        DemandDay(copy, filed ?? facts.AcceptedOn, hand.Today);
        DemandDay(answered, copy, hand.Today);
        DemandDay(served, facts.ClosedOn, hand.Today);
        DemandProcedure(procedure, facts);
        ResultKind = fact is not DisputeFact.Result ? ResultKind : facts.Result is { } result ? DisputeResults.KindOf(result) : null; // another fact leaves it as it was counted
        (Facts, Claimant, FiledOn, CopyReceivedOn, AnsweredOn, Procedure, Ground, Position, DecisionNumber, DecisionServedOn) =
            (facts, claimant, filed, copy, answered, procedure, ground, position, number, served);
        CorrectedReason = ResultKind is DisputeResultKind.Corrected ? reason : null;
        Take(flow, DisputeStep.Correct, hand);
    }

    /// <summary>What begins or ends with an act, so that a correction may move it but neither bring nor take it away.</summary>
    private bool IsOfAct(DisputeFact fact) => fact is DisputeFact.Result or DisputeFact.AnsweredOn || (fact is DisputeFact.ClosedOn && Facts.Result is null);

    private static string Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(DisputeFact fact, string value) => value.Length == 0 ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Unreadable(fact, value);

    private static T? Member<T>(DisputeFact fact, string value)
        where T : struct, Enum => value.Length == 0 ? null
        : Enum.TryParse<T>(value, out var member) && Enum.IsDefined(member) && !char.IsAsciiDigit(value[0]) ? member : throw Unreadable(fact, value);

    private static string Needed(DisputeFact fact, string value, int longest) => value.Length > 0 ? Bounded(fact, value, longest) : throw Unreadable(fact, value);

    private static string Bounded(DisputeFact fact, string value, int longest) => value.Length <= longest ? value : throw Unreadable(fact, value);

    private static RuleViolationException Unreadable(DisputeFact fact, string value) => new(DisputeRule.DisputeValueUnreadable, null, fact, value);
}
