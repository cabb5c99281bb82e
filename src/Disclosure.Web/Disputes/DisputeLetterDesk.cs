using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>争议文书: gathers what a paper of a dispute says and asks the desk of letters to write it.</summary>
internal static class DisputeLetterDesk
{
    /// <summary>The letter that a form asks for.</summary>
    /// <exception cref="RuleViolationException">The proceeding does not call for it, it names no application, or the day lies ahead.</exception>
    public static async Task<LetterRequest> RequestAsync(
        DisclosureDbContext db, Dispute dispute, IssueDisputeLetterForm form, DateOnly today, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var (kind, day) = (form.Kind!.Value, form.IssuedOn!.Value);
        DisputeLetters.Demand(dispute, kind);
        if (day > today)
        {
            throw new RuleViolationException(Rule.DayAhead, null, day, today);
        }

        var sources = await SourcesAsync(db, dispute, cancellationToken);
        return new LetterRequest(sources.Cases[0].Case, kind, null, kind is LetterKind.EvidenceList ? DisputeLetters.SupplementOf(dispute) : null, day)
        {
            Texts = form.Texts,
            Matter = DisputeLetterMatter.Of(sources, kind, calendar),
        };
    }

    internal static IQueryable<Application> CaseQuery(DisclosureDbContext db, List<long> keys) => db.Applications.AsNoTracking().Where(a => keys.Contains(a.Id));

    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, List<long> keys) =>
        db.Replies.AsNoTracking().Where(r => keys.Contains(r.ApplicationId) && r.EffectiveOn != null && !r.IsDiscarded).OrderBy(r => r.EffectiveOn).ThenBy(r => r.Id);

    internal static IQueryable<bool?> OwnAppealQuery(DisclosureDbContext db, long precedingId) => db.Disputes.Where(d => d.Id == precedingId).Select(d => d.IsOwnAppeal);

    internal static IQueryable<NamedRepresentative> NamedQuery(DisclosureDbContext db, long organId) =>
        db.Letters.Where(l => l.OrganId == organId && l.Representative != null).OrderByDescending(l => l.Id).Select(l => new NamedRepresentative(l.Representative!, l.RepresentativePost));

    private static async Task<DisputeLetterSources> SourcesAsync(DisclosureDbContext db, Dispute dispute, CancellationToken cancellationToken)
    {
        List<long> keys = [dispute.ApplicationId!.Value, .. dispute.FurtherApplications.Select(a => a.ApplicationId)];
        var cases = await CaseQuery(db, keys).AsSplitQuery().ToListAsync(cancellationToken);
        var replies = await ReplyQuery(db, keys).AsSplitQuery().ToListAsync(cancellationToken);
        var named = await NamedQuery(db, dispute.OrganId).FirstOrDefaultAsync(cancellationToken);
        return new DisputeLetterSources(
            dispute,
            [.. cases.OrderBy(c => keys.IndexOf(c.Id)).Select(c => (c, ReplyOf(dispute, c, replies)))],
            dispute is { PrecedingId: { } preceding, Facts.Instance: CourtInstance.Second } && await OwnAppealQuery(db, preceding).SingleOrDefaultAsync(cancellationToken) is true,
            named is null ? null : (named.Name, named.Post));
    }

    /// <summary>The reply contested, where the dispute names it; else the last one that had left when the proceeding was accepted. Silence has none.</summary>
    private static Reply? ReplyOf(Dispute dispute, Application found, List<Reply> replies)
    {
        var own = replies.Where(r => r.ApplicationId == found.Id).ToList();
        return own.Find(r => r.Id == dispute.ReplyId) ?? (dispute.Ground is DisputeGround.Silence ? null : own.LastOrDefault(r => r.EffectiveOn <= dispute.Facts.AcceptedOn));
    }
}

/// <summary>法定代表人 whom a paper named.</summary>
internal sealed record NamedRepresentative(string Name, string? Post);
