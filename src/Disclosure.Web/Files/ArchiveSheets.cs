using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>The archive's view of one case.</summary>
/// <param name="Papers">The checklist as it stands: each paper and whether it is on file.</param>
/// <param name="Light">How far the thirty days are; null where nothing is owed.</param>
/// <param name="Past">Every time it was archived, the latest first.</param>
/// <param name="Names">Names that people read, by sign-in name.</param>
public sealed record ArchiveSheet(IReadOnlyList<(ArchivePaper Paper, bool IsFound)> Papers, LightReading? Light, IReadOnlyList<Archiving> Past, IReadOnlyDictionary<string, string> Names);

/// <summary>归档情况 of one case within reach.</summary>
internal sealed class ArchiveSheets(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public async Task<ArchiveSheet> ReadAsync(Application found, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.Reaches(found.OrganId))
        {
            throw new NotAllowedException(null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var past = await Query(db, found.Id).ToListAsync(cancellationToken);
        var onFile = found.IsOpen ? null : await ArchiveEvidence.FindAsync(db, found.Id, cancellationToken);
        return new ArchiveSheet(
            onFile is null ? [] : [.. ArchiveDuty.Papers(found).Select(paper => (paper, onFile.Contains(paper)))],
            found.ArchiveDueOn is { } due ? DeadlineLights.Of(new Domain.Calendar.LegalDay(due, false), lights.Today, lights.Calendar) : null,
            past,
            await UserNames.ReadAsync(db, past.SelectMany(p => new[] { p.ArchivedBy, p.TakenOutBy }), cancellationToken));
    }

    internal static IQueryable<Archiving> Query(DisclosureDbContext db, long caseId) =>
        db.Archivings.AsNoTracking().Where(a => a.ApplicationId == caseId).OrderByDescending(a => a.Id);
}
