using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;

namespace Disclosure.Domain.Replies;

/// <summary>不予公开的事项: what a reply withholds of a request, wholly or in part.</summary>
/// <param name="Ordinal">Number of the request item, counted from 1; 0 is the whole request.</param>
/// <param name="Information">信息内容, as the applicant described it.</param>
/// <param name="Ground">不予公开理由; null where only a part is withheld and no ground was recorded for it.</param>
/// <param name="IsPartial">部分公开.</param>
/// <param name="WithheldOn">自何日起不予公开: the day of the reply.</param>
/// <param name="ConfirmedOn">The day on which a reply ordered anew withheld it, again or for the first time; or null.</param>
public sealed record WithheldPiece(int Ordinal, string Information, WithholdingGround? Ground, bool IsPartial, DateOnly WithheldOn, DateOnly? ConfirmedOn = null)
{
    /// <summary>整件申请: the request was answered as a whole.</summary>
    public const int Whole = 0;
}

/// <summary>What the replies of a case withhold (2019 art. 18: each piece of information is evaluated for itself).</summary>
public static class WithheldPieces
{
    /// <summary>One piece for each withheld item; the whole request where it was answered as a whole. A renewed reply adds what it withholds for the first time.</summary>
    /// <param name="application">The case.</param>
    /// <param name="replies">Its replies, in their order; without any, the case was answered as a whole.</param>
    public static IReadOnlyList<WithheldPiece> Of(Application application, IEnumerable<Reply> replies)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (application is not { VoidedOn: null, Regulation: Regulation.R2019, ClosedOn: { } closed, Outcome: { } outcome })
        {
            return [];
        }

        var left = replies.Where(reply => reply is { EffectiveOn: not null, IsDiscarded: false }).ToList();
        var pieces = OfReply(application, left.Find(reply => !reply.IsRenewed), outcome, application.Ground, closed);
        if (application.RenewedOn is not { } renewedOn || left.FindLast(reply => reply.IsRenewed) is not { } renewed)
        {
            return pieces;
        }

        var again = OfReply(application, renewed, renewed.Outcome, renewed.Ground, renewedOn);
        return
        [
            .. pieces.Select(piece => again.Exists(other => other.Ordinal == piece.Ordinal || other.Ordinal == WithheldPiece.Whole) ? piece with { ConfirmedOn = renewedOn } : piece),
            .. again.Where(other => !pieces.Exists(piece => piece.Ordinal == other.Ordinal) && (other.Ordinal != WithheldPiece.Whole || pieces.Count == 0)).Select(other => other with { ConfirmedOn = renewedOn }),
        ];
    }

    private static List<WithheldPiece> OfReply(Application application, Reply? reply, ReplyOutcome outcome, WithholdingGround? ground, DateOnly on)
    {
        // an outcome corrected afterwards goes before the items, which say what was written then
        if (reply is not { Items: { Count: > 0 } items } || CountedOutcome.Of([.. items.Select(item => item.Outcome)]) != outcome)
        {
            return IsWithheld(outcome) ? [new WithheldPiece(WithheldPiece.Whole, application.Content, ground, outcome is ReplyOutcome.PartiallyGranted, on)] : [];
        }

        var counted = items.FirstOrDefault(item => item.Outcome is ReplyOutcome.Refused)?.Ordinal;
        return
        [
            .. items.Where(item => IsWithheld(item.Outcome)).Select(item => new WithheldPiece(
                item.Ordinal, application.Items.FirstOrDefault(asked => asked.Ordinal == item.Ordinal)?.Text ?? application.Content,
                item.Ordinal == counted && ground is not null ? ground : item.Ground, item.Outcome is ReplyOutcome.PartiallyGranted, on)),
        ];
    }

    private static bool IsWithheld(ReplyOutcome outcome) => outcome is ReplyOutcome.Refused or ReplyOutcome.PartiallyGranted;
}
