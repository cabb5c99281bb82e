using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>One column in the list.</summary>
public sealed record ColumnLine(
    long Id, string Code, Guid Version, long OrganId, string Organ, string Name, UpdatePeriod Period, DateOnly OpenedOn, DateOnly? LastUpdatedOn, string Address, DateOnly? NextDueOn, DateOnly? StoppedOn, string Desk)
{
    /// <summary>Its light: by the share of its period that has passed since its end. The day is certain, however far ahead.</summary>
    internal LightReading LightOn(CaseLights lights) => NextDueOn is { } due
        ? DeadlineLights.Of(new LegalDay(due, false), lights.Today, lights.Calendar, lights.Rules[WatchedKind.CatalogueColumn], LastUpdatedOn ?? OpenedOn, DayKind.Natural) : new LightReading(DeadlineLight.Done, null);
}

/// <summary>目录栏目: one page of the columns of a unit, or of all; narrowed, ordered and counted in the database.</summary>
internal sealed class ColumnList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory, CaseLights lights)
{
    public async Task<ListPage<ColumnLine>> ReadAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        var filter = ColumnFilter.Read(query);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var columns = Ordered(filter.Narrow(Visible(db, await PublicationList.SightAsync(directory, actor, filter.Organ, cancellationToken)), lights.Today), query);
        if (filter.Light is { } light)
        {
            return await OfLightAsync(columns, light, query, cancellationToken);
        }

        return new ListPage<ColumnLine>(await NamedAsync(await Rows(columns.Skip(query.Skip).Take(query.Size)).ToListAsync(cancellationToken), cancellationToken), await columns.CountAsync(cancellationToken));
    }

    /// <summary>How many columns stand in each view, of one unit or of all within reach.</summary>
    public async Task<IReadOnlyDictionary<ColumnView, int>> CountAsync(string? organ, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var (sight, counts) = (await PublicationList.SightAsync(directory, actor, organ, cancellationToken), new Dictionary<ColumnView, int>());
        foreach (var view in Enum.GetValues<ColumnView>())
        {
            counts[view] = await ColumnFilter.InView(Visible(db, sight), view, lights.Today).CountAsync(cancellationToken);
        }

        return counts;
    }

    internal static IQueryable<CatalogueColumn> Visible(DisclosureDbContext db, long? organId) => organId is { } own ? db.CatalogueColumns.Where(c => c.OrganId == own) : db.CatalogueColumns;

    internal static IQueryable<CatalogueColumn> Ordered(IQueryable<CatalogueColumn> columns, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", false) => columns.OrderBy(c => c.Name).ThenBy(c => c.Id),
        ("name", true) => columns.OrderByDescending(c => c.Name).ThenByDescending(c => c.Id),
        (_, true) => columns.OrderByDescending(c => c.NextDueOn).ThenByDescending(c => c.Id),
        _ => columns.OrderBy(c => c.NextDueOn == null).ThenBy(c => c.NextDueOn).ThenBy(c => c.Id),
    };

    /// <summary>The rows without the name of their unit, which the directory knows.</summary>
    internal static IQueryable<ColumnLine> Rows(IQueryable<CatalogueColumn> columns) => columns.Select(c => new ColumnLine(
        c.Id, c.Code, c.Version, c.OrganId, "", c.Name, c.Period, c.OpenedOn, c.LastUpdatedOn, c.Address, c.NextDueOn, c.StoppedOn, c.RecordedBy));

    /// <summary>Its light is a share of the single period, which no index knows: it is put to the kept columns one by one.</summary>
    private async Task<ListPage<ColumnLine>> OfLightAsync(IQueryable<CatalogueColumn> columns, DeadlineLight light, ListQuery query, CancellationToken cancellationToken)
    {
        List<ColumnLine> shown = [.. (await Rows(columns.Where(c => c.NextDueOn != null)).ToListAsync(cancellationToken)).Where(row => row.LightOn(lights).Light == light)];
        return new ListPage<ColumnLine>(await NamedAsync([.. shown.Skip(query.Skip).Take(query.Size)], cancellationToken), shown.Count);
    }

    private async Task<List<ColumnLine>> NamedAsync(List<ColumnLine> rows, CancellationToken cancellationToken)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = rows[i] with { Organ = await directory.NameOfAsync(rows[i].OrganId, cancellationToken) };
        }

        return rows;
    }
}
