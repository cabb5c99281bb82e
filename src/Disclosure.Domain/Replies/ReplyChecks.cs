using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;

namespace Disclosure.Domain.Replies;

/// <summary>送出前检查: one list over the reply, each missing element named with its article.</summary>
public static class ReplyChecks
{
    private static readonly ReplyOutcome[] WithoutReasons = [Granted, AlreadyPublic, ReplyOutcome.Publication];

    /// <summary>Everything this reply must have, in the order of the document.</summary>
    public static IReadOnlyList<ReplyCheck> Of(Reply reply, ReplySituation situation)
    {
        ArgumentNullException.ThrowIfNull(reply);
        ArgumentNullException.ThrowIfNull(situation);
        var content = reply.Content ?? new ReplyContent();
        return [.. Draft(reply, content, situation), .. ByOutcome(reply, content, situation), .. Paper(reply, content, situation)];
    }

    /// <summary>Refuses a step for the first element that it needs and that is missing.</summary>
    /// <exception cref="RuleViolationException">An element is missing.</exception>
    public static void Demand(Reply reply, ReplySituation situation, ReplyStep step)
    {
        if (Of(reply, situation).FirstOrDefault(check => !check.IsMet && check.NeededFor <= step) is { } missing)
        {
            throw new RuleViolationException(ReplyRule.ReplyElementMissing, missing.Source, missing.Element);
        }
    }

    /// <summary>The row of remedies that the reply must tell; null where none.</summary>
    public static RemedyRule? RemedyOf(Reply reply, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(reply);
        return Remedies.Find(reply.IssuedOn ?? today, reply.RemedyKind);
    }

    private static IEnumerable<ReplyCheck> Draft(Reply reply, ReplyContent content, ReplySituation situation)
    {
        var regulation = situation.Case.Regulation;
        var reply36 = Statutes.Of(regulation, 21, 36);
        yield return Drafted(ReplyElement.LegalBasis, SourceOf(reply.Outcome), reply.Outcomes.All(one =>
            Outcomes.Find(regulation, one.Outcome) is not null && (one.Outcome is not Refused || one.Ground is { } ground && Grounds.Find(regulation, ground) is not null)));
        yield return Drafted(ReplyElement.Decision, reply36, Has(content.Decision));
        if (reply.Outcomes.Any(one => !WithoutReasons.Contains(one.Outcome)))
        {
            yield return Drafted(ReplyElement.Reasons, reply36, Has(content.Reasons)
                || reply.Items.Count > 0 && reply.Items.All(item => WithoutReasons.Contains(item.Outcome) || Has(item.Reasons)));
        }

        if (situation.Items.Count > 1 || reply.Items.Count > 0)
        {
            yield return Drafted(ReplyElement.Items, reply36, reply.Items.Count == 0
                || situation.Items.All(asked => reply.Items.Any(item => item.Ordinal == asked)));
        }

        Article? SourceOf(ReplyOutcome outcome) => Outcomes.Find(regulation, outcome)?.Source;
    }

    private static IEnumerable<ReplyCheck> ByOutcome(Reply reply, ReplyContent content, ReplySituation situation)
    {
        var regulation = situation.Case.Regulation;
        if (Ends(Granted, PartiallyGranted))
        {
            yield return Drafted(ReplyElement.Provision, Statutes.Of(regulation, 26, 40), content.Provision is not null);
            yield return Drafted(ReplyElement.Material, Source(Granted), Has(content.Enclosures) || situation.Attachments > 0 || content.ProvidedOn is not null);
        }

        if (Ends(AlreadyPublic, ReplyOutcome.Publication, PetitionLike, OtherChannel))
        {
            yield return Drafted(ReplyElement.Whereabouts, Source(reply.Outcomes.First(one => one.Outcome is AlreadyPublic or ReplyOutcome.Publication or PetitionLike or OtherChannel).Outcome), Has(content.Whereabouts));
        }

        if (Ends(NotThisOrgan))
        {
            yield return Drafted(ReplyElement.CompetentOrgan, Source(NotThisOrgan), content.IsCompetentUnknown || Has(content.CompetentOrgan) && Has(content.CompetentContact));
        }

        if (Ends(Repeated))
        {
            yield return Drafted(ReplyElement.EarlierReply, Source(Repeated), Has(content.EarlierReply));
        }

        if (Ends(SpecialAccessRules))
        {
            yield return Drafted(ReplyElement.SpecialLaw, Source(SpecialAccessRules), Has(content.SpecialLaw));
        }

        if (Ends(NotExisting))
        {
            yield return Drafted(ReplyElement.Search, Source(NotExisting), reply.Search is not null);
        }

        if (Ends(StillUnclear, LapsedCorrection))
        {
            yield return Drafted(ReplyElement.Correction, Source(StillUnclear), situation.Case.Correction is not null);
        }

        if (Ends(Excessive))
        {
            yield return Drafted(ReplyElement.Evaluation, Source(Excessive), situation.Case.Excessive is { EvaluatedOn: not null, IsReasonable: false });
        }

        if (reply.NeedsReview)
        {
            yield return Drafted(ReplyElement.SecrecyReview, Statutes.Of(regulation, 14, 17),
                reply.Review is { IsClosed: true } review && review.Carries(reply.Outcomes));
        }

        bool Ends(params ReplyOutcome[] outcomes) => reply.Outcomes.Any(one => outcomes.Contains(one.Outcome));
        Article? Source(ReplyOutcome outcome) => Outcomes.Find(regulation, outcome)?.Source;
    }

    private static IEnumerable<ReplyCheck> Paper(Reply reply, ReplyContent content, ReplySituation situation)
    {
        var regulation = situation.Case.Regulation;
        var asksThirdParty = reply.Outcomes.Any(one => one is { Outcome: Refused, Ground: WithholdingGround.ThirdPartyRights or WithholdingGround.CommercialSecret or WithholdingGround.PersonalPrivacy });
        if (situation.Case.Consultations.Count > 0 || asksThirdParty)
        {
            yield return Sealing(ReplyElement.Consultations, Statutes.Of(regulation, 23, 32), !situation.Case.LettersOut(situation.Today, situation.Calendar).Any()
                && (!asksThirdParty || situation.Case.Consultations.Any(letter => letter.Party is ConsultedParty.ThirdParty)));
        }

        if (reply.Outcome is Granted && situation.Case.Consultations.Any(letter => letter.IsRefusal(regulation)))
        {
            yield return Sealing(ReplyElement.ThirdPartyConsent, Statutes.Of(regulation, 23, 32), situation.Case.DisclosureObjections.Count == 0);
        }

        yield return Sealing(ReplyElement.Delivery, Statutes.Of(regulation, 26, 40),
            content.Delivery is { } way && (way is DeliveryMethod.InPerson || Has(content.DeliveryAddress)));
        if (content.Delivery is DeliveryMethod.Electronic)
        {
            yield return Sealing(ReplyElement.ElectronicAsked, Statutes.Of(regulation, 26, 40), content.MayGoElectronically(situation.Case.Provision));
        }

        if (RemedyOf(reply, situation.Today) is { } rule)
        {
            yield return Sealing(ReplyElement.Remedies, rule.Reconsideration, situation.Remedies is { Court.Length: > 0 } known && Has(known.BodyUnder(rule)));
            if (Remedies.NeedsInternetChannel(reply.IssuedOn ?? situation.Today, content.Delivery is DeliveryMethod.Electronic))
            {
                yield return Sealing(ReplyElement.InternetChannel, Remedies.InternetChannel, situation.Remedies is { InternetChannel.Length: > 0 });
            }
        }

        yield return new ReplyCheck(ReplyElement.DocumentNumber, null, Has(reply.DocumentNumber), ReplyStep.Dispatch);
        if (reply.IssuedOn is { } issued && RemedyOf(reply, issued) is { } told)
        {
            yield return new ReplyCheck(ReplyElement.RemediesOfTheDay, told.Reconsideration, Remedies.Find(situation.Today, reply.RemedyKind) == told, ReplyStep.Dispatch);
        }
    }

    private static ReplyCheck Drafted(ReplyElement element, Article? source, bool isMet) => new(element, source, isMet, ReplyStep.CheckLegality);

    private static ReplyCheck Sealing(ReplyElement element, Article? source, bool isMet) => new(element, source, isMet, ReplyStep.Seal);

    private static bool Has(string text) => !string.IsNullOrWhiteSpace(text);
}
