using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>One case in the list.</summary>
/// <param name="Id">Key; identifies the row.</param>
/// <param name="Number">编号.</param>
/// <param name="Organ">受理单位.</param>
/// <param name="Content">申请内容, its beginning.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="ReceivedOn">收到日, or null.</param>
/// <param name="Standing">What its light depends on.</param>
/// <param name="Timeliness">按期与否, once closed.</param>
/// <param name="IsVoid">作废.</param>
public sealed record CaseRow(
    long Id, string Number, string Organ, string Content, string Applicant, DateOnly? ReceivedOn, CaseStanding Standing, Timeliness? Timeliness, bool IsVoid);

/// <summary>申请列表: one page of the cases within reach, narrowed, ordered and counted in the database.</summary>
internal sealed class ApplicationList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights, IEnumerable<FigureCases> figures)
{
    private const int MaxContent = 120;

    public async Task<ListPage<CaseRow>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = CaseFilter.Read(query);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = actor.ReachesAll ? await OrganAsync(db, filter.Organ, cancellationToken) : actor.OrganId;
        var figure = filter.Figure is { } address ? figures.Select(f => f.Find(address)).FirstOrDefault(f => f is not null) : null;
        var cases = Cases(db, filter, organId, lights, figure);
        return new ListPage<CaseRow>(
            await Rows(db, Ordered(cases, query).Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken),
            await cases.CountAsync(cancellationToken));
    }

    /// <summary>What the figure of the address is called; null where there is none.</summary>
    public string? TitleOf(FigureAddress figure) => figures.Select(f => f.Find(figure)?.Title).FirstOrDefault(title => title is not null);

    internal static IQueryable<Application> Cases(DisclosureDbContext db, CaseFilter filter, long? organId, CaseLights lights, CasesOfFigure? figure = null)
    {
        var cases = organId is { } organ ? db.Applications.Where(a => a.OrganId == organ) : db.Applications;
        cases = filter.Narrow(cases, lights);
        if (filter.Figure is not null)
        {
            cases = cases.Where(figure?.Cases ?? (_ => false));
        }

        if (filter.Text is { } text)
        {
            cases = CaseTextSearch.Matching(db, text, organId) is { } found ? cases.Where(a => found.Contains(a.Id)) : cases.Where(_ => false);
        }

        return cases;
    }

    internal static IQueryable<Application> Ordered(IQueryable<Application> cases, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("number", false) => cases.OrderBy(a => a.Number),
        ("number", true) => cases.OrderByDescending(a => a.Number),
        ("received", false) => cases.OrderBy(a => a.ReceivedOn).ThenBy(a => a.Id),
        ("received", true) => cases.OrderByDescending(a => a.ReceivedOn).ThenByDescending(a => a.Id),
        (_, true) => cases.OrderByDescending(a => a.QueueOn).ThenByDescending(a => a.Id),
        _ => cases.OrderBy(a => a.QueueOn).ThenBy(a => a.Id),
    };

    internal static IQueryable<CaseRow> Rows(DisclosureDbContext db, IQueryable<Application> page) => page.Select(a => new CaseRow(
        a.Id, a.Number, db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Content.Substring(0, MaxContent), a.Applicant.Name, a.ReceivedOn,
        new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, a.FinalDueOn, a.DueStatus, a.PausedSince), a.Timeliness, a.VoidedOn != null));

    private static async Task<long?> OrganAsync(DisclosureDbContext db, string? code, CancellationToken cancellationToken) => code is null ? null
        : await db.Organs.Where(o => o.Code == code).Select(o => o.Id).FirstOrDefaultAsync(cancellationToken); // an unknown code finds nothing
}
