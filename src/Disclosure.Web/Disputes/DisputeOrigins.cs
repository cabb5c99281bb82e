using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>What a dispute came out of, so that it can be said whether it was filed in time.</summary>
internal static class DisputeOrigins
{
    public static async Task<DisputeBackground> OfAsync(DisclosureDbContext db, Dispute dispute, CancellationToken cancellationToken)
    {
        var served = dispute is { Facts.Kind: DisputeKind.Lawsuit, PrecedingId: { } preceding } ? await DecisionQuery(db, preceding).FirstOrDefaultAsync(cancellationToken) : null;
        return new DisputeBackground(await ActAsync(db, dispute, cancellationToken), served);
    }

    internal static IQueryable<DateOnly?> DecisionQuery(DisclosureDbContext db, long precedingId) =>
        db.Disputes.Where(d => d.Id == precedingId && d.Facts.Kind == DisputeKind.Reconsideration).Select(d => d.DecisionServedOn);

    /// <summary>The reply that the dispute names; where a ledger names the case alone, the one that counts.</summary>
    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, long? replyId, long? applicationId) => db.Replies.AsNoTracking()
        .Where(r => replyId != null ? r.Id == replyId : r.ApplicationId == applicationId && !r.IsRenewed && r.EffectiveOn != null).OrderBy(r => r.Id);

    internal static IQueryable<DateOnly?> DueQuery(DisclosureDbContext db, long applicationId) => db.Applications.Where(a => a.Id == applicationId).Select(a => a.FinalDueOn);

    private static async Task<ContestedAct?> ActAsync(DisclosureDbContext db, Dispute dispute, CancellationToken cancellationToken)
    {
        if (dispute.Ground is DisputeGround.Silence)
        {
            return dispute.ApplicationId is { } waiting && await DueQuery(db, waiting).FirstOrDefaultAsync(cancellationToken) is { } due ? ContestedAct.Silence(due) : null;
        }

        if (dispute.Ground is not (null or DisputeGround.Reply) || (dispute.ReplyId is null && dispute.ApplicationId is null))
        {
            return null;
        }

        return await ReplyQuery(db, dispute.ReplyId, dispute.ApplicationId).FirstOrDefaultAsync(cancellationToken) is { EffectiveOn: { } acted } reply
            ? new ContestedAct(acted, reply.KnownSince, ReplyChecks.RemedyOf(reply, acted), reply.Drafter is not null) // what was written elsewhere may have told nothing
            : null;
    }
}
