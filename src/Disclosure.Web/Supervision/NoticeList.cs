using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>One notice in a list.</summary>
/// <param name="Id">Key; identifies the row.</param>
/// <param name="Code">编号.</param>
/// <param name="Number">文号, or empty.</param>
/// <param name="OrganId">Key of the unit.</param>
/// <param name="Organ">被督办单位.</param>
/// <param name="Level">层级.</param>
/// <param name="Ground">事由.</param>
/// <param name="Matter">事项.</param>
/// <param name="Items">How many cases it names.</param>
/// <param name="Stage">阶段.</param>
/// <param name="DraftedOn">拟稿日.</param>
/// <param name="DueOn">回复期限, or null.</param>
/// <param name="IsAutomatic">系统拟稿.</param>
public sealed record NoticeLine(
    long Id, string Code, string Number, long OrganId, string Organ, NoticeLevel Level, NoticeGround Ground, string Matter, int Items, NoticeStage Stage, DateOnly DraftedOn, DateOnly? DueOn, bool IsAutomatic)
{
    /// <summary>文号 once it has one, 编号 before.</summary>
    public string Called => Number.Length > 0 ? Number : Code;

    /// <summary>The unit still owes its answer.</summary>
    public bool IsAwaited => Stage is NoticeStage.Issued or NoticeStage.Received;
}

/// <summary>督办单列表: one page of the notices that somebody may see, narrowed, ordered and counted in the database.</summary>
internal sealed class NoticeList(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights)
{
    private const int MaxMine = 10;

    public async Task<ListPage<NoticeLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = NoticeFilter.Read(query);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = filter.Organ is { } code ? (await directory.FindAsync(code, cancellationToken))?.Id ?? 0 : (long?)null; // an unknown code finds nothing
        var notices = filter.Narrow(Visible(db, await SightAsync(db, actor, cancellationToken), organId), lights.Today);
        var rows = await Rows(Ordered(notices, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return new ListPage<NoticeLine>(rows, await notices.CountAsync(cancellationToken));
    }

    /// <summary>How many notices stand in each view, of one organ or of all within sight.</summary>
    public async Task<IReadOnlyDictionary<NoticeView, int>> CountAsync(long? organId = null, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await SightAsync(db, actor, cancellationToken);
        var counts = new Dictionary<NoticeView, int>();
        foreach (var view in Enum.GetValues<NoticeView>().Where(view => sight is null || view is not (NoticeView.ToApprove or NoticeView.ToIssue)))
        {
            counts[view] = await NoticeFilter.InView(Visible(db, sight, organId), view, lights.Today).CountAsync(cancellationToken);
        }

        return counts;
    }

    /// <summary>The notices that name a case, as far as this person may see them, the latest first.</summary>
    public async Task<IReadOnlyList<NoticeLine>> OfCaseAsync(long applicationId, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(OfCase(db, await SightAsync(db, actor, cancellationToken), applicationId)).ToListAsync(cancellationToken);
    }

    /// <summary>What waits for this person, the first day first, with the names of the units where she sees several.</summary>
    public async Task<IReadOnlyList<NoticeLine>> MineAsync(CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await SightAsync(db, actor, cancellationToken);
        var rows = await Rows(WaitingQuery(db, sight, actor).OrderBy(n => n.DueOn == null).ThenBy(n => n.DueOn).ThenBy(n => n.Id).Take(MaxMine)).ToListAsync(cancellationToken);
        for (var i = 0; sight is null && i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return rows;
    }

    /// <summary>How many wait for this person, for the number in the navigation.</summary>
    public async Task<int> WaitingAsync(CancellationToken cancellationToken)
    {
        var actor = await current.GetAsync(cancellationToken);
        if (!actor.May(Permission.ViewCases))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await WaitingQuery(db, await SightAsync(db, actor, cancellationToken), actor).CountAsync(cancellationToken);
    }

    /// <summary>What somebody is to do next: approve what is not her own, issue and judge, sign and answer.</summary>
    internal static IQueryable<SupervisionNotice> WaitingQuery(DisclosureDbContext db, long? sight, Actor actor)
    {
        var (approves, supervises, answers, me) = (sight is null && actor.May(Permission.ApproveSupervision), sight is null && actor.May(Permission.Supervise), sight is not null && actor.May(Permission.AnswerSupervision), actor.Name);
        return Visible(db, sight, null).Where(n =>
            (approves && n.Stage == NoticeStage.Drafted && n.DraftedBy != me && n.ChangedBy != me)
            || (supervises && (n.Stage == NoticeStage.Approved || n.Stage == NoticeStage.Answered))
            || (answers && (n.Stage == NoticeStage.Issued || n.Stage == NoticeStage.Received)));
    }

    /// <summary>Whose notices somebody sees: null for the office and those who act for all, the unit otherwise.</summary>
    internal static async Task<long?> SightAsync(DisclosureDbContext db, Actor actor, CancellationToken cancellationToken) =>
        actor.ReachesAll || await SupervisingOffice.Query(db).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken) == actor.OrganId ? null : actor.OrganId ?? 0;

    internal static IQueryable<SupervisionNotice> Visible(DisclosureDbContext db, long? sight, long? organId)
    {
        var notices = sight is { } unit ? NoticeFilter.Left(db.SupervisionNotices.Where(n => n.OrganId == unit)) : db.SupervisionNotices;
        return organId is { } organ ? notices.Where(n => n.OrganId == organ) : notices;
    }

    internal static IQueryable<SupervisionNotice> OfCase(DisclosureDbContext db, long? sight, long applicationId) =>
        Visible(db, sight, null).Where(n => n.Items.Any(i => i.ApplicationId == applicationId)).OrderByDescending(n => n.Id);

    internal static IQueryable<SupervisionNotice> Ordered(IQueryable<SupervisionNotice> notices, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => notices.OrderBy(n => n.Code),
        ("number", true) => notices.OrderByDescending(n => n.Code),
        ("drafted", false) => notices.OrderBy(n => n.DraftedOn).ThenBy(n => n.Id),
        ("drafted", true) => notices.OrderByDescending(n => n.DraftedOn).ThenByDescending(n => n.Id),
        (_, true) => notices.OrderByDescending(n => n.DueOn).ThenByDescending(n => n.Id),
        _ => notices.OrderBy(n => n.DueOn == null).ThenBy(n => n.DueOn).ThenBy(n => n.Id),
    };

    /// <summary>The rows without the name of their unit, which the directory knows.</summary>
    internal static IQueryable<NoticeLine> Rows(IQueryable<SupervisionNotice> page) => page.Select(n => new NoticeLine(
        n.Id, n.Code, n.Number, n.OrganId, "", n.Level, n.Ground, n.Matter.Substring(0, 120), n.Items.Count, n.Stage, n.DraftedOn, n.DueOn, n.IsAutomatic));
}
