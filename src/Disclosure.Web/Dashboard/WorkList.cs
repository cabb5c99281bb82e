using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>我的工作: the open cases within reach as acts in the order of their days. Reads at most fifty of each kind, along the queue's index.</summary>
internal sealed class WorkList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, WorkOrders orders, CaseLights lights)
{
    public const int MaxShown = 50;
    private const int MaxContent = 60;

    public async Task<WorkDay> ReadAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var organId = actor.ReachesAll ? null : actor.OrganId;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var may = CaseRights.Of(actor);
        var (decides, looksOn) = (DecidesOnly(may), LooksOn(may));
        var dated = decides ? await OfMineAsync(db, organId, may, cancellationToken) : await DatedQuery(db, organId, lights.Today).ToListAsync(cancellationToken);
        var arrived = decides ? [] : await ArrivedQuery(db, organId).ToListAsync(cancellationToken);
        var still = decides || looksOn ? [] : await StillQuery(db, organId, lights.Today).ToListAsync(cancellationToken);
        var changes = await ChangeQuery(db, organId).ToListAsync(cancellationToken);
        var extensions = await ExtensionQuery(db, organId, lights.Today).ToListAsync(cancellationToken);
        var names = await UserNames.ReadAsync(db, changes.Select(c => c.RequestedBy).Concat(extensions.Select(e => e.AskedBy)), cancellationToken);

        List<WorkItem> items =
        [
            .. changes.Select(c => WorkOrders.OfChange(c, may, names)).OfType<WorkItem>(),
            .. extensions.Select(e => orders.OfExtension(e, may, names)).OfType<WorkItem>(),
            .. dated.Concat(arrived).Concat(still).Select(c => orders.Of(c, may)),
        ];
        var (today, soon) = (items.Where(i => i.Group is WorkGroup.Today).ToList(), items.Where(i => i.Group is WorkGroup.Soon).ToList());
        return new WorkDay(
            [.. items.Where(i => !looksOn || i.Group is WorkGroup.Today or WorkGroup.Soon).OrderBy(i => i.Group).ThenBy(i => i.DueOn ?? DateOnly.MaxValue)],
            decides ? today.Count : await CountQuery(db, organId, null, lights.Today, lights.Today).CountAsync(cancellationToken) + today.Count(i => !(i.Case.Standing.FinalDueOn <= lights.Today)),
            decides ? soon.Count : await CountQuery(db, organId, lights.Today, lights.LastYellow, lights.Today).CountAsync(cancellationToken) + soon.Count(i => !IsSoon(i)) - items.Count(i => i.Group is not WorkGroup.Soon && IsSoon(i)),
            await Open(db, organId).CountAsync(cancellationToken),
            dated.Count == MaxShown || arrived.Count == MaxShown || still.Count == MaxShown,
            actor.ReachesAll,
            looksOn);
    }

    /// <summary>Whether its reply counts among those due soon; a task with a day of its own may stand elsewhere.</summary>
    private bool IsSoon(WorkItem item) => item.Case.Standing.FinalDueOn is { } due && due > lights.Today && due <= lights.LastYellow;

    /// <summary>What is due today or waits for confirmation, for the number in the navigation.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = actor.ReachesAll ? null : actor.OrganId;
        if (CaseRights.Of(actor) is var may && DecidesOnly(may))
        {
            return (await OfMineAsync(db, organId, may, cancellationToken)).Count;
        }

        return await CountQuery(db, organId, null, lights.Today, lights.Today).CountAsync(cancellationToken)
            + await Open(db, organId).Where(a => a.QueueOn == DateOnly.MaxValue && a.Stage == ApplicationStage.Arrived).CountAsync(cancellationToken);
    }

    /// <summary>Reviewers, checkers and approvers who handle no case see what waits for them, and nothing else.</summary>
    private static bool DecidesOnly(CaseRights may) =>
        !may.MayHandle && (may.May(Permission.ReviewSecrecy) || may.May(Permission.CheckLegality) || may.May(Permission.ApproveReply));

    /// <summary>Whoever acts on no case sees what is late and what soon will be; the rest is on the board.</summary>
    private static bool LooksOn(CaseRights may) => !may.MayHandle && !DecidesOnly(may);

    private static async Task<List<WorkCase>> OfMineAsync(DisclosureDbContext db, long? organId, CaseRights may, CancellationToken cancellationToken) =>
        [.. (await SubmittedQuery(db, organId).ToListAsync(cancellationToken)).Where(c => c.Reply?.WaitsFor(may) is true)];

    internal static IQueryable<WorkCase> DatedQuery(DisclosureDbContext db, long? organId, DateOnly today) =>
        Read(db, CaseLights.Running(Open(db, organId), today).Where(a => a.QueueOn < DateOnly.MaxValue).OrderBy(a => a.QueueOn).ThenBy(a => a.Id));

    internal static IQueryable<WorkCase> ArrivedQuery(DisclosureDbContext db, long? organId) =>
        Read(db, Open(db, organId).Where(a => a.QueueOn == DateOnly.MaxValue && a.Stage == ApplicationStage.Arrived).OrderBy(a => a.ArrivedOn).ThenBy(a => a.Id));

    /// <summary>Open cases with a reply that was submitted: what reviewers, checkers and approvers have to do.</summary>
    internal static IQueryable<WorkCase> SubmittedQuery(DisclosureDbContext db, long? organId) =>
        Read(db, Open(db, organId).Where(a => db.Replies.Any(r => r.ApplicationId == a.Id && r.EffectiveOn == null && !r.IsDiscarded && r.SubmittedAt != null))
            .OrderBy(a => a.QueueOn).ThenBy(a => a.Id));

    /// <summary>Cases whose period stands still.</summary>
    internal static IQueryable<WorkCase> StillQuery(DisclosureDbContext db, long? organId, DateOnly today) =>
        Read(db, CaseLights.Paused(OfOrgan(db, organId), today).OrderBy(a => a.PausedSince).ThenBy(a => a.Id));

    internal static IQueryable<WorkChange> ChangeQuery(DisclosureDbContext db, long? organId) =>
        from change in db.FactChanges.Where(c => c.State == FactChangeState.Pending).OrderBy(c => c.Id)
        join a in db.Applications on change.ApplicationId equals a.Id
        where organId == null || a.OrganId == organId
        select new WorkChange(
            new WorkCase(
                a.Number, db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Content.Substring(0, MaxContent), a.Applicant.Name, a.Regulation, a.Channel,
                a.ReceivedOn, false, null, null, Array.Empty<Consultation>(), new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, null, null, null, null)),
            change.Fact, change.RequestedBy, change.RequestedAt);

    /// <summary>Extensions that wait for the head of office, or for the applicant to be told.</summary>
    internal static IQueryable<WorkExtension> ExtensionQuery(DisclosureDbContext db, long? organId, DateOnly today) =>
        from a in db.Applications
        from request in a.ExtensionRequests
        where (request.State == ExtensionRequestState.Asked || request.State == ExtensionRequestState.Approved) && a.IsOpen && (organId == null || a.OrganId == organId)
        orderby a.QueueOn, a.Id
        select new WorkExtension(
            new WorkCase(
                a.Number, db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Content.Substring(0, MaxContent), a.Applicant.Name, a.Regulation, a.Channel,
                a.ReceivedOn, false, null, null, Array.Empty<Consultation>(), new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, null, null, null, null)),
            request.Days, request.Reason, request.AskedOn, request.AskedBy, request.State, a.IsOpen && a.PausedUntil >= today ? null : a.FinalDueOn);

    internal static IQueryable<Application> CountQuery(DisclosureDbContext db, long? organId, DateOnly? after, DateOnly until, DateOnly today) =>
        CaseLights.Running(Open(db, organId), today) is var running && after is { } last
            ? running.Where(a => a.QueueOn > last && a.QueueOn <= until) : running.Where(a => a.QueueOn <= until);

    private static IQueryable<Application> Open(DisclosureDbContext db, long? organId) => OfOrgan(db, organId).Where(a => a.IsOpen);

    private static IQueryable<Application> OfOrgan(DisclosureDbContext db, long? organId) =>
        organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications;

    private static IQueryable<WorkCase> Read(DisclosureDbContext db, IQueryable<Application> cases) => cases.Take(MaxShown).Select(a => new WorkCase(
        a.Number, db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Content.Substring(0, MaxContent), a.Applicant.Name, a.Regulation, a.Channel, a.ReceivedOn,
        a.Extension != null,
        a.Correction == null ? null : new Correction(a.Correction.AskedOn, a.Correction.ReceivedOn, null) { Days = a.Correction.Days, ServedOn = a.Correction.ServedOn, PostponedTo = a.Correction.PostponedTo },
        a.Consultations.Max(c => c.EndedOn),
        a.Consultations.Where(c => c.EndedOn == null).OrderBy(c => c.ReceivedOn == null).ThenBy(c => c.ReceivedOn).ThenBy(c => c.Ordinal)
            .Select(c => new Consultation(c.Ordinal, c.Party, c.SentOn, null) { Name = c.Name, ReceivedOn = c.ReceivedOn }).ToList(),
        new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, a.FinalDueOn, a.DueStatus, a.PausedSince, a.PausedUntil),
        db.Replies.Where(r => r.ApplicationId == a.Id && r.EffectiveOn == null && !r.IsDiscarded).Select(r => new WorkReply(
            r.Stage, r.Outcome, r.Ground, r.SubmittedAt,
            EF.Property<IEnumerable<SecrecyReview>>(r, "_reviews").Any(v => !v.HasLapsed && v.Conclusion == ReviewConclusion.Refer), r.Drafter)).FirstOrDefault()));
}
