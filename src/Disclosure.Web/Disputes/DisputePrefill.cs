using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>A reply that can be contested.</summary>
/// <param name="Id">Key.</param>
/// <param name="DocumentNumber">文号, or empty.</param>
/// <param name="Outcome">答复结果.</param>
/// <param name="EffectiveOn">The day it left.</param>
/// <param name="ServedOn">送达日, or null.</param>
/// <param name="IsRenewed">Ordered by a decision or judgment.</param>
public sealed record ContestedReply(long Id, string DocumentNumber, ReplyOutcome Outcome, DateOnly EffectiveOn, DateOnly? ServedOn, bool IsRenewed);

/// <summary>The form of <see cref="OpenDispute"/> with everything that the case tells, and the replies to choose from.</summary>
public sealed record DisputeOpeningDesk(OpenDisputeForm Form, IReadOnlyList<ContestedReply> Replies)
{
    /// <summary>Reconsiderations about the case, which a lawsuit may follow; the latest first.</summary>
    public IReadOnlyList<PrecedingReconsideration> Reconsiderations { get; init; } = [];
}

/// <summary>A reconsideration that a lawsuit may follow.</summary>
/// <param name="Id">Key.</param>
/// <param name="Number">编号.</param>
/// <param name="Body">复议机关.</param>
/// <param name="Docket">案号, or empty.</param>
/// <param name="IsDecided">Whether it has a result.</param>
/// <param name="IsFollowed">Whether a lawsuit follows it already.</param>
public sealed record PrecedingReconsideration(long Id, string Number, string Body, string Docket, bool IsDecided, bool IsFollowed);

/// <summary>登记争议, filled in from the case: body from the organ's remedies, the last reply, silence where there is none, the claimant, the points.</summary>
internal sealed class DisputePrefill(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    /// <returns>The filled form; null where the number stands nowhere within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public async Task<DisputeOpeningDesk?> FindAsync(string applicationNumber, DisputeKind kind, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Applications.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(a => a.Number == applicationNumber, cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var organ = await db.Organs.AsNoTracking().SingleAsync(o => o.Id == found.OrganId, cancellationToken);
        var replies = await ReplyQuery(db, found.Id).ToListAsync(cancellationToken);
        var reconsiderations = kind is DisputeKind.Lawsuit ? await PrecedingQuery(db, found.Id).ToListAsync(cancellationToken) : [];
        var form = new OpenDisputeForm
        {
            ApplicationNumber = found.Number,
            Kind = kind,
            Body = BodyOf(organ, kind, replies.LastOrDefault(), lights.Today),
            Claimant = found.Applicant.Name,
            Ground = replies.Count > 0 ? DisputeGround.Reply : DisputeGround.Silence,
            ReplyId = replies.LastOrDefault()?.Id,
            Procedure = DisputePeriods.Usual(kind, lights.Today),
            AfterReconsideration = kind is DisputeKind.Lawsuit ? reconsiderations.Count > 0 : null,
            PrecedingId = reconsiderations.Find(r => !r.IsFollowed)?.Id,
            Instance = kind is DisputeKind.Lawsuit ? CourtInstance.First : null,
            Points = found.Items.Count > 1 ? string.Join('\n', found.Items.Select(i => i.Text.Length <= DisputePoint.MaxMatter ? i.Text : i.Text[..DisputePoint.MaxMatter])) : "",
        };
        return new DisputeOpeningDesk(form, replies) { Reconsiderations = reconsiderations };
    }

    internal static IQueryable<ContestedReply> ReplyQuery(DisclosureDbContext db, long caseId) => db.Replies
        .Where(r => r.ApplicationId == caseId && r.EffectiveOn != null && !r.IsDiscarded).OrderBy(r => r.EffectiveOn).ThenBy(r => r.Id)
        .Select(r => new ContestedReply(r.Id, r.DocumentNumber, r.Outcome, r.EffectiveOn!.Value, r.ServedOn, r.IsRenewed));

    /// <summary>Reconsiderations about a case, as the leading one or joined, decided or not: a body that stays silent is followed by a lawsuit too (行政诉讼法 art. 45).</summary>
    internal static IQueryable<Dispute> ReconsideredQuery(DisclosureDbContext db, long caseId) =>
        db.Disputes.Where(d => d.Facts.Kind == DisputeKind.Reconsideration && (d.ApplicationId == caseId || d.FurtherApplications.Any(a => a.ApplicationId == caseId)));

    internal static IQueryable<PrecedingReconsideration> PrecedingQuery(DisclosureDbContext db, long caseId) => ReconsideredQuery(db, caseId).OrderByDescending(d => d.Facts.AcceptedOn).ThenByDescending(d => d.Id)
        .Select(d => new PrecedingReconsideration(d.Id, d.Number, d.Facts.Body, d.Facts.Docket, d.Facts.Result != null, db.Disputes.Any(next => next.PrecedingId == d.Id)));

    /// <summary>As the reply told it; where the applicant had the choice, the government.</summary>
    private static string BodyOf(Organ organ, DisputeKind kind, ContestedReply? reply, DateOnly today)
    {
        var day = reply?.EffectiveOn ?? today;
        if (organ.RemediesOn(day)?.ToAddresses() is not { } addresses)
        {
            return "";
        }

        var rule = Remedies.Find(day, reply is null ? RemedyKind.Other : Remedies.KindOf(reply.Outcome) ?? RemedyKind.Other)!;
        var body = kind is DisputeKind.Lawsuit ? addresses.Court : rule.MayChooseSuperior ? addresses.Government : addresses.BodyUnder(rule);
        return body.Length <= Dispute.MaxText ? body : body[..Dispute.MaxText];
    }
}
