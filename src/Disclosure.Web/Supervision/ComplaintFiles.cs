using Disclosure.Domain.Calendar;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One complaint in the list.</summary>
public sealed record ComplaintLine(
    long Id, string Code, long OrganId, string Organ, ComplaintMatter Matter, string Content, string Complainant, DateOnly ReceivedOn, ComplaintStage Stage, ComplaintResult? Result, DateOnly? DueOn);

/// <summary>A complaint with everything that is known of it.</summary>
public sealed record ComplaintFile
{
    public required Complaint Complaint { get; init; }

    public required OrganItem Organ { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>编号 of the application it is about, or null.</summary>
    public string? ApplicationNumber { get; init; }

    /// <summary>What is due next, or null.</summary>
    public (ComplaintPeriod Period, LegalDay Day)? Due { get; init; }

    public IReadOnlyList<SupervisionActKind> Acts { get; init; } = [];

    /// <summary>She found it herself, so somebody else confirms it.</summary>
    public bool IsOwnFinding { get; init; }

    public bool MaySupervise { get; init; }

    /// <summary>The notices that it led to.</summary>
    public IReadOnlyList<NoticeLine> Notices { get; init; } = [];

    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<AuditLine> Audit { get; init; } = [];
}

/// <summary>举报投诉: the office's own register; nobody else sees who complained.</summary>
internal sealed class ComplaintFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights, SupervisionDays days)
{
    private const int MaxMine = 10;

    public async Task<ListPage<ComplaintLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.Supervise, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var complaints = ComplaintFilter.Read(query).Narrow(db.Complaints, lights.Today);
        var rows = await Rows(Ordered(complaints, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return new ListPage<ComplaintLine>(rows, await complaints.CountAsync(cancellationToken));
    }

    public async Task<IReadOnlyDictionary<ComplaintView, int>> CountAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.Supervise, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = new Dictionary<ComplaintView, int>();
        foreach (var view in Enum.GetValues<ComplaintView>())
        {
            counts[view] = await ComplaintFilter.InView(db.Complaints, view, lights.Today).CountAsync(cancellationToken);
        }

        return counts;
    }

    /// <summary>What waits for this person, the first day first: not her own finding, which a second person confirms.</summary>
    public async Task<IReadOnlyList<ComplaintLine>> MineAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.Supervise))
        {
            return [];
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await Rows(MineQuery(db, actor.Name).OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).ThenBy(c => c.Id).Take(MaxMine)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return rows;
    }

    internal static IQueryable<Complaint> MineQuery(DisclosureDbContext db, string me) => db.Complaints.Where(c =>
        c.Stage == ComplaintStage.Registered || (c.Stage == ComplaintStage.Verifying && c.VerifiedBy != me) || c.Stage == ComplaintStage.Accepted || c.Stage == ComplaintStage.NotAccepted || c.Stage == ComplaintStage.Decided);

    /// <summary>How many have a day that has come or passed, for the number in the navigation.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellationToken)
    {
        if (!(await current.GetAsync(cancellationToken)).May(Permission.Supervise))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var today = lights.Today;
        return await db.Complaints.CountAsync(c => c.NextDueOn <= today, cancellationToken);
    }

    /// <returns>The complaint, or null where there is none of that number.</returns>
    public async Task<ComplaintFile?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.May(Permission.Supervise) && !actor.May(Permission.ApproveSupervision)) // who extends the period has to read why
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Complaints.AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, cancellationToken) is not { } complaint || !actor.Reaches(complaint.OfficeId))
        {
            return null;
        }

        var audit = await NoticeFiles.AuditQuery(db, code).ToListAsync(cancellationToken);
        return new ComplaintFile
        {
            Complaint = complaint,
            Organ = (await directory.ByIdAsync([complaint.OrganId], cancellationToken))[complaint.OrganId],
            Today = lights.Today,
            ApplicationNumber = complaint.ApplicationId is { } application ? await db.Applications.Where(a => a.Id == application).Select(a => a.Number).SingleAsync(cancellationToken) : null,
            Due = complaint.Due(days.Complaints, lights.Calendar),
            Acts = [.. SupervisionActs.Possible(complaint, actor).Select(act => act.Kind)],
            IsOwnFinding = complaint.Stage is ComplaintStage.Verifying && string.Equals(complaint.VerifiedBy, actor.Name, StringComparison.OrdinalIgnoreCase),
            MaySupervise = actor.May(Permission.Supervise),
            Notices = await NoticeList.Rows(NoticesOf(db, complaint.Id)).ToListAsync(cancellationToken),
            Names = await UserNames.ReadAsync(db, [complaint.RegisteredBy, complaint.VerifiedBy, complaint.ConfirmedBy, complaint.ExtendedBy, complaint.DecidedBy, complaint.AnsweredBy, .. audit.Select(line => line.Actor)], cancellationToken),
            Audit = audit,
        };
    }

    internal static IQueryable<SupervisionNotice> NoticesOf(DisclosureDbContext db, long complaintId) => db.SupervisionNotices.Where(n => n.ComplaintId == complaintId).OrderBy(n => n.Id);

    internal static IQueryable<Complaint> Ordered(IQueryable<Complaint> complaints, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("received", false) => complaints.OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id),
        ("received", true) => complaints.OrderByDescending(c => c.ReceivedOn).ThenByDescending(c => c.Id),
        (_, true) => complaints.OrderByDescending(c => c.NextDueOn).ThenByDescending(c => c.Id),
        _ => complaints.OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).ThenBy(c => c.Id),
    };

    internal static IQueryable<ComplaintLine> Rows(IQueryable<Complaint> page) =>
        page.Select(c => new ComplaintLine(c.Id, c.Code, c.OrganId, "", c.Matter, c.Content.Substring(0, 120), c.Complainant, c.ReceivedOn, c.Stage, c.Result, c.NextDueOn));
}
