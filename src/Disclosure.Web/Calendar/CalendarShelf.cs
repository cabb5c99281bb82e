using System.Collections.Concurrent;
using System.Text.Json;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Calendar;

/// <summary>
/// The calendar in force: the years that come with the program, and over them those that were imported and approved. Everything that counts
/// asks here at the moment of counting; a new year is taken up after its approval in this process, and by polling in every other.
/// </summary>
internal sealed class CalendarShelf(IDbContextFactory<DisclosureDbContext> contexts)
{
    private readonly ConcurrentDictionary<string, WorkCalendar> _earlier = new(StringComparer.Ordinal);
    private volatile InForce _inForce = new(WorkCalendar.Published, []);

    /// <summary>The calendar in force. Never asks the database.</summary>
    public WorkCalendar Current => _inForce.Calendar;

    /// <summary>Looks whether another calendar has come into force.</summary>
    /// <returns>Whether it has.</returns>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var keys = await AppliedQuery(db).Select(i => i.Id).ToListAsync(cancellationToken);
        if (keys.SequenceEqual(_inForce.Imports))
        {
            return false;
        }

        var (calendar, imports) = (WorkCalendar.Published, new List<long>());
        foreach (var import in await AppliedQuery(db).AsNoTracking().ToListAsync(cancellationToken))
        {
            calendar = calendar.With(import.Notice);
            imports.Add(import.Id);
        }

        _inForce = new InForce(calendar, imports);
        return true;
    }

    /// <summary>
    /// The calendar of a version that was in force once, kept whole since then; without a version the first one, by which cases were closed
    /// before versions were noted.
    /// </summary>
    public async Task<WorkCalendar?> FindAsync(string? version, CancellationToken cancellationToken = default)
    {
        if (version == Current.Version)
        {
            return Current;
        }

        if (_earlier.TryGetValue(version ?? "", out var known))
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await EditionQuery(db, version).FirstOrDefaultAsync(cancellationToken) is not { } content)
        {
            return null;
        }

        using var years = JsonDocument.Parse(content);
        return _earlier.GetOrAdd(version ?? "", new WorkCalendar(years.RootElement.EnumerateArray().Select(year => HolidayNotice.Parse(year.GetRawText()))));
    }

    /// <summary>Keeps the calendar whole where this version never was in force before. Belongs inside a command.</summary>
    public static async Task KeepAsync(CommandScope scope, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var db = scope.Db;
        if (await db.Set<CalendarEdition>().AnyAsync(e => e.Version == calendar.Version, cancellationToken))
        {
            return;
        }

        await db.SaveChangesAsync(cancellationToken);
        var changes = db.Changes;
        db.Changes = null; // an edition is long, and its version says it all in the audit
        db.Add(new CalendarEdition { Version = calendar.Version, InForceAt = scope.Now, Content = $"[{string.Join(",\n", calendar.Notices.Select(n => n.ToJson()))}]" });
        await db.SaveChangesAsync(cancellationToken);
        db.Changes = changes;
    }

    internal static IQueryable<CalendarImport> AppliedQuery(DisclosureDbContext db) =>
        db.Set<CalendarImport>().Where(i => i.State == CalendarImportState.Applied).OrderBy(i => i.DecidedAt).ThenBy(i => i.Id);

    internal static IQueryable<string> EditionQuery(DisclosureDbContext db, string? version) =>
        db.Set<CalendarEdition>().Where(e => version == null || e.Version == version).OrderBy(e => e.Id).Select(e => e.Content);

    private sealed record InForce(WorkCalendar Calendar, IReadOnlyList<long> Imports);
}
