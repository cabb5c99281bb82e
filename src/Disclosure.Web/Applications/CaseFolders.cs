using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>Whose desk a case lies on, and what was written about it.</summary>
public sealed record CaseFolder
{
    public required IReadOnlyList<HandOver> HandOvers { get; init; }

    /// <summary>在手时间 in order.</summary>
    public required IReadOnlyList<DeskTime> Times { get; init; }

    /// <summary>来往记录, the latest first.</summary>
    public required IReadOnlyList<Correspondence> Correspondence { get; init; }

    /// <summary>备注, the latest first; only for those who may handle the case.</summary>
    public required IReadOnlyList<CaseNote> Notes { get; init; }

    /// <summary>Whoever may take the case: those of its organ who may handle cases.</summary>
    public required IReadOnlyList<DeskColleague> Colleagues { get; init; }

    /// <summary>Names that people read, by sign-in name.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required string Me { get; init; }

    public required bool MayHandle { get; init; }

    /// <summary>Whether she may hand the case over now.</summary>
    public required bool MayHandOver { get; init; }

    public required bool IsWatched { get; init; }
}

/// <summary>Somebody with a desk in the organ.</summary>
public sealed record DeskColleague(string Name, string DisplayName, Role Role, bool IsDisabled);

/// <summary>经办、来往、备注 of one case within reach.</summary>
internal sealed class CaseFolders(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights)
{
    public async Task<CaseFolder> ReadAsync(Application found, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.Reaches(found.OrganId))
        {
            throw new NotAllowedException(null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var may = actor.May(Permission.HandleCase);
        var handOvers = await HandOverQuery(db, found.Id).ToListAsync(cancellationToken);
        var contacts = await CorrespondenceQuery(db, found.Id).ToListAsync(cancellationToken);
        var notes = may ? await NoteQuery(db, found.Id).ToListAsync(cancellationToken) : [];
        var colleagues = may ? await ColleagueQuery(db, found.OrganId).ToListAsync(cancellationToken) : [];
        return new CaseFolder
        {
            HandOvers = handOvers,
            Times = DeskTimes.Of(found.RegisteredOn, [.. handOvers.Select(h => new DeskArrival(h.To, h.On))], DeskRest.Of(found.ClosedOn, found.Reopening?.ReceivedOn, found.RenewedOn), lights.Today, lights.Calendar),
            Correspondence = contacts,
            Notes = notes,
            Colleagues = [.. colleagues.Where(c => !c.IsDisabled && RolePermissions.Of(c.Role).Contains(Permission.HandleCase))],
            Names = await UserNames.ReadAsync(db, handOvers.SelectMany(h => new[] { h.From, h.To, h.By }).Concat(contacts.Select(c => c.WrittenBy)).Concat(notes.Select(n => n.WrittenBy)).Append(found.Handler), cancellationToken),
            Me = actor.Name,
            MayHandle = may,
            MayHandOver = may && found.VoidedOn is null && (actor.May(Permission.AssignCases) || found.Handler is null || string.Equals(found.Handler, actor.Name, StringComparison.OrdinalIgnoreCase)),
            IsWatched = await db.CaseWatches.AnyAsync(w => w.ApplicationId == found.Id && w.Watcher == actor.Name, cancellationToken),
        };
    }

    internal static IQueryable<HandOver> HandOverQuery(DisclosureDbContext db, long caseId) => db.HandOvers.AsNoTracking().Where(h => h.ApplicationId == caseId).OrderBy(h => h.Id);

    internal static IQueryable<Correspondence> CorrespondenceQuery(DisclosureDbContext db, long caseId) =>
        db.Correspondence.AsNoTracking().Where(c => c.ApplicationId == caseId).OrderByDescending(c => c.Facts.On).ThenByDescending(c => c.Id);

    internal static IQueryable<CaseNote> NoteQuery(DisclosureDbContext db, long caseId) => db.CaseNotes.AsNoTracking().Where(n => n.ApplicationId == caseId).OrderByDescending(n => n.Id);

    internal static IQueryable<DeskColleague> ColleagueQuery(DisclosureDbContext db, long organId) =>
        db.Users.Where(u => u.OrganId == organId).OrderBy(u => u.DisplayName).Select(u => new DeskColleague(u.UserName!, u.DisplayName, u.Role, u.IsDisabled));
}
