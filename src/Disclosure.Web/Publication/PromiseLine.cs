using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>承诺提供: what a reply that has left promised to provide by a day, and whether it was.</summary>
public sealed record PromiseLine(
    long ReplyId, string Number, long OrganId, string Organ, string Content, string? Desk, DateOnly RepliedOn, ProvisionWay? Way, DateOnly PromisedOn, DateOnly? ProvidedOn, string? Note, Guid? Version)
{
    /// <summary>Whether it is still to be provided.</summary>
    public bool IsOpen => ProvidedOn is null;

    /// <summary>Its light: by the day promised while it is open.</summary>
    internal LightReading LightOn(CaseLights lights) => IsOpen ? lights.OfDuty(WatchedKind.PromisedProvision, PromisedOn, RepliedOn) : new LightReading(DeadlineLight.Done, null);

    /// <summary>How it ended, or null while it is open.</summary>
    internal string? Word => ProvidedOn is not { } on ? null : on > PromisedOn ? Text.Format(PublicationTexts.LateDays, on.DayNumber - PromisedOn.DayNumber) : PublicationTexts.InTime;
}

/// <summary>A promise as it is stored: the reply, its case, and what was recorded of it.</summary>
internal sealed class Promised
{
    public required Reply Reply { get; init; }

    public required Application Case { get; init; }

    public Provision? Provision { get; init; }
}

/// <summary>The promises of replies: read along an index of the replies that promised something, from a day on.</summary>
internal static class Promises
{
    private const int MaxContent = 60;

    /// <summary>All of a unit or of every one, provided or not.</summary>
    public static IQueryable<Promised> Query(DisclosureDbContext db, long? organId, DateOnly? since) =>
        from r in db.Replies
        where r.Content!.ProvidedOn != null && r.EffectiveOn != null && !r.IsDiscarded
        join a in db.Applications on r.ApplicationId equals a.Id
        where a.VoidedOn == null && (organId == null || a.OrganId == organId) && (since == null || r.EffectiveOn >= since)
        join p in db.Provisions on r.Id equals p.ReplyId into provisions
        from provision in provisions.DefaultIfEmpty()
        select new Promised { Reply = r, Case = a, Provision = provision };

    /// <summary>What is promised by a day and not provided yet, the first day first.</summary>
    public static IQueryable<PromiseLine> OpenQuery(DisclosureDbContext db, long? organId, DateOnly? since, DateOnly until) => Rows(
        Query(db, organId, since).Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn <= until).OrderBy(p => p.Reply.Content!.ProvidedOn).ThenBy(p => p.Reply.Id));

    /// <summary>Those of one case.</summary>
    public static IQueryable<PromiseLine> CaseQuery(DisclosureDbContext db, string number) => Rows(Query(db, null, null).Where(p => p.Case.Number == number).OrderBy(p => p.Reply.Id));

    /// <summary>The rows without the name of their unit, which the directory knows.</summary>
    public static IQueryable<PromiseLine> Rows(IQueryable<Promised> promises) => promises.Select(p => new PromiseLine(
        p.Reply.Id, p.Case.Number, p.Case.OrganId, "", p.Case.Content.Substring(0, MaxContent), p.Case.Handler, p.Reply.EffectiveOn!.Value, p.Reply.Content!.Provision, p.Reply.Content.ProvidedOn!.Value,
        (DateOnly?)p.Provision!.ProvidedOn, p.Provision.Note, (Guid?)p.Provision.Version));
}
