using Disclosure.Domain.Law;

namespace Disclosure.Domain.Disputes;

/// <content>Evidence and hearings.</content>
public sealed partial class Dispute
{
    /// <summary>编列证据: adds a piece to the list; it is filed with the answer or a supplement.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void ListEvidence(EvidenceKind kind, string name, string proves, int? pages, string source, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.ListEvidence);
        _evidence.Add(new EvidencePiece(_evidence.Count == 0 ? 1 : _evidence.Max(e => e.Ordinal) + 1, kind, name, proves, pages, source, hand.Today));
        Take(flow, DisputeStep.ListEvidence, hand);
    }

    /// <summary>Takes a piece off the list that was not filed; those behind it move up, so that the numbers have no gap.</summary>
    /// <exception cref="RuleViolationException">Out of turn, there is no such piece, or it was filed.</exception>
    public void StrikeEvidence(int ordinal, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.ListEvidence);
        _evidence.RemoveAt(DemandUnfiled(ordinal));
        for (var i = 0; i < _evidence.Count; i++)
        {
            _evidence[i] = _evidence[i].Ordinal > ordinal ? _evidence[i] with { Ordinal = _evidence[i].Ordinal - 1 } : _evidence[i];
        }

        Take(flow, DisputeStep.ListEvidence, hand);
    }

    /// <summary>Moves a piece that was not filed one place up or down the list. What was filed keeps its number.</summary>
    /// <exception cref="RuleViolationException">Out of turn, there is no such piece, it was filed, or there is no place to move to.</exception>
    public void MoveEvidence(int ordinal, bool up, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.ListEvidence);
        var moved = DemandUnfiled(ordinal);
        var other = _evidence.FindIndex(e => e.Ordinal == (up ? ordinal - 1 : ordinal + 1) && e.FiledOn is null);
        if (other < 0)
        {
            throw new RuleViolationException(DisputeRule.EvidenceAtEnd, null, ordinal);
        }

        (_evidence[moved], _evidence[other]) = (_evidence[moved] with { Ordinal = _evidence[other].Ordinal }, _evidence[other] with { Ordinal = ordinal });
        Take(flow, DisputeStep.ListEvidence, hand);
    }

    /// <summary>收到补充证据通知.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or a day that can't be.</exception>
    public void AskSupplement(string what, DateOnly receivedOn, DateOnly dueOn, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.AskSupplement);
        DemandText(what);
        DemandDay(receivedOn, Facts.AcceptedOn, hand.Today);
        DemandDue(dueOn, receivedOn);
        _supplements.Add(new SupplementRequest(_supplements.Count + 1, what, receivedOn, dueOn));
        Take(flow, DisputeStep.AskSupplement, hand);
    }

    /// <summary>补充提交证据, with all evidence listed since.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no such notice waits, or a day that can't be.</exception>
    public void FileSupplement(int ordinal, DateOnly on, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.FileSupplement);
        var index = _supplements.FindIndex(s => s.Ordinal == ordinal && s.FiledOn is null);
        if (index < 0)
        {
            throw new RuleViolationException(DisputeRule.SupplementUnknown, null, ordinal);
        }

        DemandDay(on, _supplements[index].ReceivedOn, hand.Today);
        _supplements[index] = _supplements[index] with { FiledOn = on };
        FileEvidence(on);
        Take(flow, DisputeStep.FileSupplement, hand);
    }

    /// <summary>收到开庭、听证通知.</summary>
    /// <exception cref="RuleViolationException">Out of turn, or the hearing lies before its notice.</exception>
    public void SetHearing(DateOnly on, TimeOnly? at, string place, DateOnly noticedOn, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.SetHearing);
        DemandDay(noticedOn, Facts.AcceptedOn, hand.Today);
        DemandDue(on, noticedOn);
        _hearings.Add(new Hearing(_hearings.Count + 1, on, at, place, noticedOn));
        Take(flow, DisputeStep.SetHearing, hand);
    }

    /// <summary>登记开庭情况. A court, and since 2024 the reconsideration body too, is owed the reason why the head did not appear.</summary>
    /// <exception cref="RuleViolationException">Out of turn, no such hearing lies ahead, it is too early, or it is not said who appeared or why the head did not.</exception>
    public void RecordHearing(int ordinal, HearingOutcome outcome, HeadAppearance? appearance, string appearedBy, string absenceReason, string note, DisputeHand hand)
    {
        var flow = Demand(DisputeStep.RecordHearing);
        var index = _hearings.FindIndex(h => h.Ordinal == ordinal && h.Outcome is null);
        if (index < 0)
        {
            throw new RuleViolationException(DisputeRule.HearingUnknown, null, ordinal);
        }

        if (outcome is HearingOutcome.Held)
        {
            DemandAppearance(_hearings[index], appearance, absenceReason, hand);
        }

        _hearings[index] = _hearings[index] with
        {
            Outcome = outcome,
            Appearance = outcome is HearingOutcome.Held ? appearance : null,
            AppearedBy = appearedBy,
            AbsenceReason = absenceReason,
            Note = note,
        };
        Take(flow, DisputeStep.RecordHearing, hand);
    }

    private int DemandUnfiled(int ordinal)
    {
        var index = _evidence.FindIndex(e => e.Ordinal == ordinal);
        return index < 0 ? throw new RuleViolationException(DisputeRule.EvidenceUnknown, null, ordinal)
            : _evidence[index].FiledOn is not null ? throw new RuleViolationException(DisputeRule.EvidenceFiled, null, ordinal)
            : index;
    }

    private static void DemandDue(DateOnly dueOn, DateOnly receivedOn)
    {
        if (dueOn < receivedOn)
        {
            throw new RuleViolationException(DisputeRule.DisputeDueBeforeReceipt, null, dueOn, receivedOn);
        }
    }

    private void DemandAppearance(Hearing hearing, HeadAppearance? appearance, string absenceReason, DisputeHand hand)
    {
        if (hearing.On > hand.Today)
        {
            throw new RuleViolationException(DisputeRule.HearingAhead, null, hearing.On);
        }

        if (appearance is null)
        {
            throw new RuleViolationException(DisputeRule.HearingAppearanceMissing);
        }

        if (DisputeArticles.OfHead(Facts) is { } duty && appearance is not (HeadAppearance.Head or HeadAppearance.DeputyHead) && string.IsNullOrWhiteSpace(absenceReason))
        {
            throw new RuleViolationException(DisputeRule.HeadAbsenceReasonMissing, duty);
        }
    }

    private void FileEvidence(DateOnly on)
    {
        for (var i = 0; i < _evidence.Count; i++)
        {
            _evidence[i] = _evidence[i] with { FiledOn = _evidence[i].FiledOn ?? on };
        }
    }
}
