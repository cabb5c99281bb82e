using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>日历更新记录: the years that were brought in, the latest first.</summary>
internal sealed class CalendarImportList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    /// <summary>A year is brought in about once a year.</summary>
    private const int MaxShown = 100;

    public async Task<IReadOnlyList<CalendarImport>> ReadAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewCalendar, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db).AsNoTracking().ToListAsync(cancellationToken);
    }

    /// <returns>Display names of whoever brought the years in and decided, by sign-in name.</returns>
    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyList<CalendarImport> imports, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await UserNames.ReadAsync(db, imports.SelectMany(i => new[] { i.ProposedBy, i.DecidedBy }), cancellationToken);
    }

    internal static IQueryable<CalendarImport> Query(DisclosureDbContext db) => db.Set<CalendarImport>().OrderByDescending(i => i.Id).Take(MaxShown);
}
