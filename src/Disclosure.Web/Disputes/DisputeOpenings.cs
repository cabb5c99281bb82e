using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>What is known of a dispute before anything is typed, because the case knows it.</summary>
/// <param name="Body">复议机关 or 法院 of the organ; empty where the master data names none.</param>
/// <param name="Claimant">申请人.</param>
/// <param name="Ground">争议事由: the reply, or the silence where its day has passed without one.</param>
/// <param name="ReplyId">The last reply that left, or null.</param>
/// <param name="Replies">Every reply that left, to choose another one.</param>
/// <param name="PrecedingId">The reconsideration that was decided before a lawsuit, or null.</param>
/// <param name="Preceding">Disputes of the case that this one may follow.</param>
public sealed record DisputePrefill(
    string Body, string Claimant, DisputeGround Ground, long? ReplyId, IReadOnlyList<ReplyOption> Replies, long? PrecedingId, IReadOnlyList<PrecedingOption> Preceding);

/// <summary>A reply that may be contested.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">文号、日期和结果.</param>
/// <param name="Windows">救济期限, or null while it is not served.</param>
public sealed record ReplyOption(long Id, string Name, RemedyWindows? Windows);

/// <summary>A dispute that another may follow.</summary>
public sealed record PrecedingOption(long Id, string Number, string Name);

/// <summary>登记复议、诉讼 from a case: everything filled in that the case knows.</summary>
internal sealed class DisputeOpenings(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    /// <returns>What is known; null where the case stands nowhere within reach.</returns>
    public async Task<DisputePrefill?> ReadAsync(string caseNumber, DisputeKind kind, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleDisputes, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await CaseQuery(db, caseNumber).SingleOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var organ = await OrganQuery(db, found.OrganId).SingleAsync(cancellationToken);
        var replies = await ReplyQuery(db, found.Id).AsSplitQuery().ToListAsync(cancellationToken);
        var before = await DisputeChains.OfCase(db, found.Id).AsNoTracking().OrderBy(d => d.Facts.AcceptedOn).AsSplitQuery().ToListAsync(cancellationToken);
        var last = replies.LastOrDefault();
        var isSilent = last is null && found.FinalDueOn < lights.Today;
        var preceding = kind is DisputeKind.Lawsuit ? before.LastOrDefault(d => d is { Facts.Kind: DisputeKind.Reconsideration, Facts.Result: not null }) : null;
        return new DisputePrefill(
            BodyOf(organ, kind, last, lights.Today), found.Applicant.Name, last is not null ? DisputeGround.Reply : isSilent ? DisputeGround.Silence : DisputeGround.OtherAct, last?.Id,
            [.. replies.Select(r => new ReplyOption(r.Id, NameOf(r), r.WindowsOn(lights.Calendar)))], preceding?.Id,
            [.. before.Select(d => new PrecedingOption(d.Id, d.Number, $"{DisputeWords.KindOf(d.Facts)} {(d.Facts.Docket.Length > 0 ? d.Facts.Docket : DisputeWords.Short(d.Number))}"))]);
    }

    internal static IQueryable<Application> CaseQuery(DisclosureDbContext db, string number) => db.Applications.AsNoTracking().Where(a => a.Number == number);

    internal static IQueryable<Organ> OrganQuery(DisclosureDbContext db, long organId) => db.Organs.AsNoTracking().Where(o => o.Id == organId);

    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, long caseId) =>
        db.Replies.AsNoTracking().Where(r => r.ApplicationId == caseId && !r.IsDiscarded && r.EffectiveOn != null).OrderBy(r => r.Id);

    /// <summary>Where the law leaves a choice, the government of the same level: most go there, and the other stands in the master data.</summary>
    private static string BodyOf(Organ organ, DisputeKind kind, Reply? reply, DateOnly today)
    {
        var on = reply?.EffectiveOn ?? today;
        if (organ.RemediesOn(on)?.ToAddresses() is not { } addresses)
        {
            return "";
        }

        return kind is DisputeKind.Lawsuit ? addresses.Court
            : Remedies.Find(on, reply?.RemedyKind ?? RemedyKind.Other) is { MayChooseSuperior: false } rule ? addresses.BodyUnder(rule)
            : addresses.Government;
    }

    private static string NameOf(Reply reply) =>
        string.Join(' ', new[] { reply.DocumentNumber, Text.IsoDay(reply.EffectiveOn!.Value), Text.Of(reply.Outcome) }.Where(part => part.Length > 0));
}
