using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Applications;

/// <content>信息处理费 (2019 art. 42; 国办函〔2020〕109号) and the cost fees of 2008 (art. 27).</content>
public sealed partial class Application
{
    private readonly List<FeeNotice> _feeNotices = [];

    /// <summary>收费通知, in their order; at most one stands.</summary>
    public IReadOnlyList<FeeNotice> FeeNotices => _feeNotices;

    /// <summary>The notice that stands, or null.</summary>
    public FeeNotice? Fee => _feeNotices.FindLast(notice => notice.Stands);

    /// <summary>缴费期限: the last of twenty working days from the day after the notice was received; null while that day is unknown.</summary>
    public DateOnly? FeeDueOn(ReplyClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return Fee is { ReceivedOn: { } received } ? LegalPeriods.FeePayment.DueOn(received, clock.Calendar).On : null;
    }

    /// <summary>发出收费通知.</summary>
    /// <param name="notice">The notice; its ordinal and sum are computed, the sum of costs is taken as given.</param>
    /// <param name="today">Today's legal day.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="RuleViolationException">No tariff is in force, one stands already, too late, nothing to pay, or not by the chosen way.</exception>
    public void IssueFeeNotice(FeeNotice notice, DateOnly today, ReplyClock clock)
    {
        ArgumentNullException.ThrowIfNull(notice);
        if (Fee is not null)
        {
            throw new RuleViolationException(ApplicationRule.FeeOnlyOnce, Statutes.OfProcessingFee(3));
        }

        Demand(ApplicationStep.IssueFeeNotice);
        var tariff = FeeTariffs.Find(notice.Basis, Regulation, notice.NoticedOn)
            ?? throw new RuleViolationException(ApplicationRule.FeeNotInForce, Statutes.Of(Regulation, 27, 42), notice.Basis, notice.NoticedOn);
        if (notice.NoticedOn > FinalDueOn)
        {
            throw new RuleViolationException(ApplicationRule.FeeNoticeLate, Statutes.OfProcessingFee(6), notice.NoticedOn, FinalDueOn.Value);
        }

        if (notice.Basis is FeeBasis.PerVolume && Provision?.Form is ProvisionForm.Inspection or ProvisionForm.Transcription)
        {
            throw new RuleViolationException(ApplicationRule.FeeVolumeNotForForm, tariff.Source, Provision.Form);
        }

        if (Provision?.Route is { } chosen && chosen != notice.Route)
        {
            throw new RuleViolationException(ApplicationRule.FeeRouteNotChosen, Statutes.OfProcessingFee(6), notice.Route, chosen);
        }

        var sum = notice.Basis is FeeBasis.Cost ? notice.Yuan : tariff.SumOf(notice.Units, notice.Earlier);
        if (sum <= 0)
        {
            throw new RuleViolationException(ApplicationRule.FeeNothingToPay, tariff.Source, notice.Basis, notice.Earlier + notice.Units);
        }

        var numbered = notice with { Ordinal = _feeNotices.Count + 1, Yuan = sum };
        Take(ApplicationStep.IssueFeeNotice, Facts with { FeeNotices = [.. _feeNotices, numbered] }, today, clock);
    }

    /// <summary>申请人收到收费通知: from the day after it the twenty working days run.</summary>
    /// <exception cref="RuleViolationException">No notice waits for it, or a day that is not lawful.</exception>
    public void NoteFeeReceived(DateOnly receivedOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.NoteFeeReceived);
        Take(ApplicationStep.NoteFeeReceived, WithFee(Fee! with { ReceivedOn = receivedOn }), today, clock);
    }

    /// <summary>登记缴费: the reply period runs again from the day after it.</summary>
    /// <exception cref="RuleViolationException">Nothing is to be paid, paid too late, or a day that is not lawful.</exception>
    public void RecordPayment(DateOnly paidOn, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.RecordPayment);
        if (Fee!.Basis is not FeeBasis.Cost && FeeDueOn(clock) is { } limit && paidOn > limit)
        {
            throw new RuleViolationException(ApplicationRule.FeePaidLate, LegalPeriods.FeePayment.Source, paidOn, limit);
        }

        Take(ApplicationStep.RecordPayment, WithFee(Fee with { PaidOn = paidOn }), today, clock);
    }

    /// <summary>减免或收回收费通知: the period runs on as if there had been none.</summary>
    /// <exception cref="RuleViolationException">No unpaid notice stands, no reason, or a day that is not lawful.</exception>
    public void WaiveFee(DateOnly withdrawnOn, string why, DateOnly today, ReplyClock clock)
    {
        Demand(ApplicationStep.WaiveFee);
        DemandReason(why);
        Take(ApplicationStep.WaiveFee, WithFee(Fee! with { WithdrawnOn = withdrawnOn, WithdrawnWhy = why }), today, clock);
    }

    private ApplicationFacts WithFee(FeeNotice changed) =>
        Facts with { FeeNotices = [.. _feeNotices.Select(notice => notice.Ordinal == changed.Ordinal ? changed : notice)] };

    private bool MayFee(ApplicationStep step) => step switch
    {
        ApplicationStep.IssueFeeNotice => Fee is null && (Regulation is Regulation.R2019 || ReceivedOn < FeeTariffs.CostFeeSuspended),
        ApplicationStep.NoteFeeReceived => Fee is { ReceivedOn: null, PaidOn: null },
        _ => Fee is { PaidOn: null },
    };

    /// <summary>What the outcome itself needs: an evaluation behind 大量反复申请, an unpaid notice that ran out behind 逾期未缴费.</summary>
    private void DemandEvidence(ReplyOutcome outcome, DateOnly closedOn, ReplyClock clock)
    {
        switch (outcome)
        {
            case ReplyOutcome.Excessive when Excessive is not { IsReasonable: false }:
                throw new RuleViolationException(ApplicationRule.ExcessiveWithoutEvaluation, ExcessiveSource);
            case ReplyOutcome.LapsedFee when Fee is not { IsAwaited: true, ReceivedOn: not null }:
                throw new RuleViolationException(ApplicationRule.FeeLapseWithoutNotice, Statutes.OfProcessingFee(6));
            case ReplyOutcome.LapsedFee when FeeDueOn(clock) is { } limit && closedOn <= limit:
                throw new RuleViolationException(ApplicationRule.FeeLapseTooEarly, LegalPeriods.FeePayment.Source, closedOn, limit);
            case not (ReplyOutcome.LapsedFee or ReplyOutcome.Withdrawn) when Fee is { IsAwaited: true }:
                throw new RuleViolationException(ApplicationRule.FeeUnpaid, Statutes.OfProcessingFee(6));
        }
    }
}
