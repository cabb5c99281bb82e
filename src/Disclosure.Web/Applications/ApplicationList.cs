using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
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
/// <param name="Handler">经办人, as people call her; null where nobody has the case.</param>
public sealed record CaseRow(
    long Id, string Number, string Organ, string Content, string Applicant, DateOnly? ReceivedOn, CaseStanding Standing, Timeliness? Timeliness, bool IsVoid, string? Handler);

/// <summary>申请列表: one page of the cases within reach, narrowed, ordered and counted in the database.</summary>
internal sealed class ApplicationList(
    IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current, CaseLights lights, CompiledLists compiled, IEnumerable<FigureCases> figures)
{
    private const int MaxContent = 120;

    /// <summary>Who is called how: looked up once for as long as somebody looks at lists.</summary>
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);

    public async Task<ListPage<CaseRow>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = CaseFilter.Read(query);
        filter = filter.Desk is null ? filter : filter with { Me = actor.Name };
        var organId = actor.ReachesAll ? await OrganAsync(filter.Organ, cancellationToken) : actor.OrganId;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken); // page and count share it
        var (found, count) = filter.IsPlainView ? Plain(db, filter.View, organId, query, cancellationToken) : Any(db, filter, organId, query, cancellationToken);
        var rows = new List<CaseRow>(query.Size);
        await foreach (var (row, organ) in found.WithCancellation(cancellationToken))
        {
            rows.Add(row with { Organ = await directory.NameOfAsync(organ, cancellationToken), Standing = row.Standing.On(lights.Today) });
        }

        await NameHandlersAsync(db, rows, cancellationToken);
        var isLast = rows.Count < query.Size && (rows.Count > 0 || query.Skip == 0);
        return new ListPage<CaseRow>(rows, isLast ? query.Skip + rows.Count : await count());
    }

    private async Task NameHandlersAsync(DisclosureDbContext db, List<CaseRow> rows, CancellationToken cancellationToken)
    {
        var unknown = rows.Select(row => row.Handler).OfType<string>().Where(name => !_names.ContainsKey(name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (unknown.Count > 0)
        {
            var known = await UserNames.ReadAsync(db, unknown, cancellationToken);
            foreach (var name in unknown)
            {
                _names[name] = known.Say(name);
            }
        }

        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i].Handler is { } handler ? rows[i] with { Handler = _names[handler] } : rows[i];
        }
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

        if (filter.Desk is DeskFilter.Watched)
        {
            cases = cases.Where(a => db.CaseWatches.Any(w => w.Watcher == filter.Me && w.ApplicationId == a.Id));
        }

        return cases;
    }

    internal static IQueryable<Application> Ordered(IQueryable<Application> cases, string? sort, bool descending) => (sort, descending) switch
    {
        ("number", false) => cases.OrderBy(a => a.Number),
        ("number", true) => cases.OrderByDescending(a => a.Number),
        ("received", false) => cases.OrderBy(a => a.ReceivedOn).ThenBy(a => a.Id),
        ("received", true) => cases.OrderByDescending(a => a.ReceivedOn).ThenByDescending(a => a.Id),
        (_, true) => cases.OrderByDescending(a => a.QueueOn).ThenByDescending(a => a.Id),
        _ => cases.OrderBy(a => a.QueueOn).ThenBy(a => a.Id),
    };

    /// <summary>The rows without the name of their organ, which the directory knows.</summary>
    internal static IQueryable<RowOfOrgan> Rows(IQueryable<Application> page) => page.Select(a => new RowOfOrgan(
        new CaseRow(
            a.Id, a.Number, "", a.Content.Substring(0, MaxContent), a.Applicant.Name, a.ReceivedOn,
            new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, a.FinalDueOn, a.DueStatus, a.PausedSince, a.PausedUntil), a.Timeliness, a.VoidedOn != null, a.Handler),
        a.OrganId));

    private (IAsyncEnumerable<RowOfOrgan> Rows, Func<Task<int>> Count) Plain(
        DisclosureDbContext db, CaseView view, long? organId, ListQuery query, CancellationToken cancellationToken)
    {
        var (shape, day) = (new ListShape(view, organId is not null, query.Sort, query.Descending), CaseFilter.DayOf(view, lights));
        return (compiled.Rows(db, shape, organId, day, lights.Today, query.Skip, query.Size), () => compiled.CountAsync(db, shape, organId, day, lights.Today, cancellationToken));
    }

    private (IAsyncEnumerable<RowOfOrgan> Rows, Func<Task<int>> Count) Any(
        DisclosureDbContext db, CaseFilter filter, long? organId, ListQuery query, CancellationToken cancellationToken)
    {
        var figure = filter.Figure is { } address ? figures.Select(f => f.Find(address)).FirstOrDefault(f => f is not null) : null;
        var cases = Cases(db, filter, organId, lights, figure);
        var page = Ordered(cases, query.Sort, query.Descending).Skip(query.Skip).Take(query.Size);
        return (Rows(page).AsAsyncEnumerable(), () => cases.CountAsync(cancellationToken));
    }

    /// <summary>An unknown code finds nothing.</summary>
    private async Task<long?> OrganAsync(string? code, CancellationToken cancellationToken) =>
        code is null ? null : (await directory.FindAsync(code, cancellationToken))?.Id ?? 0;

    internal sealed record RowOfOrgan(CaseRow Row, long OrganId);
}
