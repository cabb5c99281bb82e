using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>争议链: an application with its replies and everything that was fought about them, in the order of its days.</summary>
internal sealed class DisputeChains(CaseLights lights)
{
    private const int MaxDepth = 12; // reconsideration, two instances, retrial, remand: more have never been seen

    /// <summary>The chain of a case; <paramref name="current"/> is the number of what the page shows.</summary>
    public async Task<IReadOnlyList<ChainLink>> OfCaseAsync(DisclosureDbContext db, long caseId, string current, CancellationToken cancellationToken)
    {
        var found = await CaseQuery(db, caseId).SingleAsync(cancellationToken);
        var replies = await ReplyQuery(db, caseId).ToListAsync(cancellationToken);
        var disputes = await DisputeQuery(db, OfCase(db, caseId)).ToListAsync(cancellationToken);
        IEnumerable<ChainLink> later = [.. replies.Select(Link), .. disputes.Select(d => Link(d, current)), .. Reopened(found, replies)];
        return [Link(found, current), .. later.OrderBy(link => link.On ?? DateOnly.MaxValue).ThenBy(link => link.Kind)];
    }

    /// <summary>The proceedings before and after a dispute that names no case.</summary>
    public async Task<IReadOnlyList<ChainLink>> OfDisputeAsync(DisclosureDbContext db, Dispute dispute, CancellationToken cancellationToken)
    {
        HashSet<long> known = [dispute.Id];
        var asked = new List<long?> { dispute.PrecedingId };
        List<long> newer = [dispute.Id];
        for (var depth = 0; depth < MaxDepth && (newer.Count > 0 || asked.Any(id => id is not null)); depth++)
        {
            var (before, after) = (asked.OfType<long>().ToList(), newer);
            var found = await NeighbourQuery(db, before, after).ToListAsync(cancellationToken);
            newer = [.. found.Where(n => known.Add(n.Id)).Select(n => n.Id)];
            asked = [.. found.Where(n => n.PrecedingId is { } id && !known.Contains(id)).Select(n => n.PrecedingId)];
        }

        var keys = known.ToList();
        var disputes = await DisputeQuery(db, db.Disputes.Where(d => d.OrganId == dispute.OrganId && keys.Contains(d.Id))).ToListAsync(cancellationToken);
        return [.. disputes.Select(d => Link(d, dispute.Number)).OrderBy(link => link.On)];
    }

    /// <summary>The disputes about a case, be it their leading one or a further one.</summary>
    internal static IQueryable<Dispute> OfCase(DisclosureDbContext db, long caseId) =>
        db.Disputes.Where(d => d.ApplicationId == caseId || d.FurtherApplications.Any(link => link.ApplicationId == caseId));

    internal static IQueryable<ChainCase> CaseQuery(DisclosureDbContext db, long caseId) => db.Applications.Where(a => a.Id == caseId)
        .Select(a => new ChainCase(a.Number, a.ReceivedOn, a.ArrivedOn, a.Stage, a.Outcome, a.ClosedOn, a.FinalDueOn, a.Reopening == null ? null : a.Reopening.ReceivedOn, a.Reopening == null ? null : a.Reopening.Reason));

    internal static IQueryable<ChainReply> ReplyQuery(DisclosureDbContext db, long caseId) => db.Replies
        .Where(r => r.ApplicationId == caseId && !r.IsDiscarded && r.EffectiveOn != null).OrderBy(r => r.Id)
        .Select(r => new ChainReply(r.Outcome, r.Ground, r.DocumentNumber, r.EffectiveOn, r.ServedOn, r.IsRenewed));

    internal static IQueryable<ChainDispute> DisputeQuery(DisclosureDbContext db, IQueryable<Dispute> disputes) => disputes.OrderBy(d => d.Facts.AcceptedOn).ThenBy(d => d.Id)
        .Select(d => new ChainDispute(
            d.Number, d.Facts.Kind, d.Facts.Instance, d.Facts.Body, d.Facts.Docket, d.Facts.AcceptedOn, d.FiledOn, d.Facts.Result, d.Facts.ClosedOn, d.Stage, d.NextDuty, d.NextDueOn, d.Procedure, d.CopyReceivedOn));

    internal static IQueryable<Neighbour> NeighbourQuery(DisclosureDbContext db, IReadOnlyList<long> before, IReadOnlyList<long> after) =>
        db.Disputes.Where(d => before.Contains(d.Id) || after.Contains(d.PrecedingId!.Value)).Select(d => new Neighbour(d.Id, d.PrecedingId));

    private static ChainLink Link(ChainCase found, string current) => new(ChainKind.Case, Text.Of(ChainKind.Case), ShortNumber.Of(found.Number), ShortNumber.Href(found.Number), found.ReceivedOn ?? found.ArrivedOn)
    {
        Notes = Some(found.ReceivedOn is { } received ? Text.Format(DisputesTexts.Chain_Received, received) : null, found.Outcome is null ? Text.Of(found.Stage) : null),
        IsCurrent = found.Number == current,
    };

    private static ChainLink Link(ChainReply reply)
    {
        var kind = reply.IsRenewed ? ChainKind.NewReply : ChainKind.Reply;
        return new ChainLink(kind, Text.Of(kind), reply.DocumentNumber, null, reply.EffectiveOn)
        {
            Notes = Some(Text.Of(reply.Outcome), reply.Ground is { } ground ? Text.Of(ground) : null, reply.ServedOn is { } served ? Text.Format(DisputesTexts.Chain_Served, served) : null),
        };
    }

    private ChainLink Link(ChainDispute dispute, string current) => new(
        dispute.Kind is DisputeKind.Reconsideration ? ChainKind.Reconsideration : ChainKind.Lawsuit,
        DisputeWords.KindOf(dispute.Kind, dispute.Instance), dispute.Docket.Length > 0 ? dispute.Docket : DisputeWords.Short(dispute.Number), DisputeFilter.Href(dispute.Number), dispute.FiledOn ?? dispute.AcceptedOn)
    {
        Notes = Some(
            dispute.Body,
            dispute.Result is { } result ? Text.Format(DisputesTexts.Chain_Result, dispute.ClosedOn is { } closed ? Text.IsoDay(closed) : "", result).Trim() : Text.Of(dispute.Stage),
            dispute is { Duty: { } duty, DueOn: { } due } ? Text.Format(DisputesTexts.Chain_Due, due, duty) : null),
        Light = dispute is { Duty: { } next, DueOn: { } last } ? DisputeLights.Of(next, last, dispute.Kind, dispute.AcceptedOn, dispute.Procedure, dispute.CopyReceivedOn, lights) : null,
        IsCurrent = dispute.Number == current,
        IsPending = dispute.Stage is not DisputeStage.Concluded,
    };

    /// <summary>The order to reply again, while no new reply has left.</summary>
    private IEnumerable<ChainLink> Reopened(ChainCase found, IReadOnlyList<ChainReply> replies)
    {
        if (found is { ReopenedOn: { } reopened } && !replies.Any(r => r.IsRenewed && r.EffectiveOn >= reopened))
        {
            yield return new ChainLink(ChainKind.Reopened, Text.Of(ChainKind.Reopened), "", ShortNumber.Href(found.Number), reopened)
            {
                Notes = Some(found.ReopenedWhy, found.DueOn is { } due ? Text.Format(DisputesTexts.Chain_ReplyBy, due) : null),
                Light = found is { Stage: ApplicationStage.Reopened, DueOn: { } last } ? lights.OfDuty(WatchedKind.Reply, last) : null,
                IsPending = true,
            };
        }
    }

    private static string[] Some(params string?[] notes) => [.. notes.Where(note => !string.IsNullOrWhiteSpace(note)).Select(note => note!)];

    internal sealed record ChainCase(
        string Number, DateOnly? ReceivedOn, DateOnly? ArrivedOn, ApplicationStage Stage, ReplyOutcome? Outcome, DateOnly? ClosedOn, DateOnly? DueOn, DateOnly? ReopenedOn, string? ReopenedWhy);

    internal sealed record ChainReply(ReplyOutcome Outcome, WithholdingGround? Ground, string DocumentNumber, DateOnly? EffectiveOn, DateOnly? ServedOn, bool IsRenewed);

    internal sealed record ChainDispute(
        string Number, DisputeKind Kind, CourtInstance? Instance, string Body, string Docket, DateOnly AcceptedOn, DateOnly? FiledOn, DisputeResult? Result, DateOnly? ClosedOn,
        DisputeStage Stage, DisputeDutyKind? Duty, DateOnly? DueOn, DisputeProcedure? Procedure, DateOnly? CopyReceivedOn);

    internal sealed record Neighbour(long Id, long? PrecedingId);
}
