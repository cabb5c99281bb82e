using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <content>The way out: number and seal, dispatch, service.</content>
public sealed partial class Reply
{
    /// <summary>编号用印: the document gets its number and its day, and with the day its remedies.</summary>
    /// <exception cref="RuleViolationException">Out of turn, something missing that the document must have, or a day that can't be.</exception>
    public void Seal(string documentNumber, DateOnly issuedOn, ReplySituation situation, Hand hand)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(documentNumber);
        Demand(ReplyStep.Seal);
        DemandDay(issuedOn, Application.Reopening?.ReceivedOn ?? Application.ReceivedOn, hand.Today);
        IssuedOn = issuedOn;
        ReplyChecks.Demand(this, situation, ReplyStep.Seal);
        DocumentNumber = documentNumber;
        Take(ReplyStep.Seal, hand, documentNumber);
    }

    /// <summary>Refuses what is not up for the seal, before a number is taken from its series.</summary>
    /// <exception cref="RuleViolationException">Out of turn.</exception>
    public void DemandReadyToSeal() => Demand(ReplyStep.Seal);

    /// <summary>
    /// 送出: closes the case on the day that counts: handed to the post, signed for, or arrived in the applicant's system. What is signed for or
    /// has arrived is served at the same time.
    /// </summary>
    /// <exception cref="RuleViolationException">Out of turn, something missing, no state post, electronic unasked, or a day that can't be.</exception>
    public void Dispatch(DeliveryMethod delivery, DateOnly effectiveOn, string trackingNumber, string proof, ReplySituation situation, ReplyClock clock, Hand hand)
    {
        Demand(ReplyStep.Dispatch);
        ReplyChecks.Demand(this, situation, ReplyStep.Dispatch);
        if (delivery is DeliveryMethod.Electronic && !(Content is { Delivery: DeliveryMethod.Electronic } content && content.MayGoElectronically(Application.Provision)))
        {
            throw new RuleViolationException(ReplyRule.ElectronicNotAsked, Statutes.Of(Application.Regulation, 26, 40));
        }

        if (delivery is DeliveryMethod.Post && !PostNumber.IsOfStatePost(trackingNumber))
        {
            throw new RuleViolationException(ReplyRule.PostNumberUnknown, null, trackingNumber);
        }

        DemandDay(effectiveOn, IssuedOn, hand.Today);
        Application.Close(Outcome, Ground, effectiveOn, hand.Today, clock);
        (Delivery, EffectiveOn, Proof) = (delivery, effectiveOn, proof);
        TrackingNumber = delivery is DeliveryMethod.Post ? trackingNumber : "";
        Take(ReplyStep.Dispatch, hand, TrackingNumber.Length > 0 ? TrackingNumber : proof);
        if (delivery is not DeliveryMethod.Post)
        {
            ServedOn = effectiveOn;
            Machine().Fire(ReplyStep.Serve);
        }
    }

    /// <summary>送达: the addressee has it; the remedies run from this day.</summary>
    /// <exception cref="RuleViolationException">It has not left, was served already, or a day that can't be.</exception>
    public void Serve(DateOnly servedOn, string proof, Hand hand)
    {
        Demand(ReplyStep.Serve);
        DemandDay(servedOn, EffectiveOn, hand.Today);
        (ServedOn, Proof) = (servedOn, proof);
        Take(ReplyStep.Serve, hand, proof);
    }

    /// <summary>Takes the dispatch back, where the closing of the case was entered by mistake and is corrected: the sealed document lies there again.</summary>
    /// <param name="reason">Why the closing was corrected.</param>
    /// <param name="hand">By whose decision.</param>
    /// <returns>Whether there was a document; a reply that was only recorded has none.</returns>
    public bool TakeBackDispatch(string reason, Hand hand)
    {
        if (Content is null)
        {
            return false;
        }

        Note(ReplyStep.TakeBack, hand, string.Join('；', new[] { $"{EffectiveOn:yyyy-MM-dd}", TrackingNumber, Proof, reason }.Where(part => part.Length > 0)));
        (Stage, EffectiveOn, ServedOn, Delivery, TrackingNumber, Proof) = (ReplyStage.Sealed, null, null, null, "", "");
        return true;
    }

    /// <summary>送达日 for the remedies: as proved, or for a reply only recorded the day on which it was signed for or had arrived; null while unknown.</summary>
    public DateOnly? KnownSince => ServedOn ?? (Drafter is null && Delivery is DeliveryMethod.InPerson or DeliveryMethod.Electronic ? EffectiveOn : null);

    /// <summary>救济期限, or null before service and where no remedies are told.</summary>
    public RemedyWindows? WindowsOn(WorkCalendar calendar) =>
        KnownSince is { } since && ReplyChecks.RemedyOf(this, EffectiveOn ?? since) is { } rule ? RemedyWindows.Of(rule, since, calendar) : null;

    private static void DemandDay(DateOnly day, DateOnly? earliest, DateOnly today)
    {
        if (day > today)
        {
            throw new RuleViolationException(ReplyRule.ReplyDayAfterToday, null, day, today);
        }

        if (day < earliest)
        {
            throw new RuleViolationException(ReplyRule.ReplyDayTooEarly, null, day, earliest.Value);
        }
    }
}
