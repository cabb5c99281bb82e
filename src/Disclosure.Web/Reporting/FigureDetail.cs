using Disclosure.Domain.Disputes;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>What stands behind one figure: the first of its cases or disputes, and what people entered.</summary>
/// <param name="Place">The figure, or the check whose cases are asked for.</param>
public sealed record FigureDetail(FigurePlace Place)
{
    /// <summary>How many cases or disputes there are; null for an entered figure.</summary>
    public int? Total { get; init; }

    public IReadOnlyList<CaseBehind> Cases { get; init; } = [];

    public IReadOnlyList<DisputeRow> Disputes { get; init; } = [];

    public IReadOnlyList<EntryBehind> Entries { get; init; } = [];
}

/// <summary>One case behind a figure.</summary>
public sealed record CaseBehind(string Organ, string Number, DateOnly? ReceivedOn, DateOnly? ClosedOn);

/// <summary>What one organ entered.</summary>
public sealed record EntryBehind(string Organ, decimal Value, string Reason, string By, DateTime At);

/// <summary>明细: looks behind a figure, within reach.</summary>
internal sealed class FigureDetailQuery(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    private const int First = 8;

    /// <returns>The detail; null where the address names no figure.</returns>
    public async Task<FigureDetail?> RunAsync(StatisticsForm form, int year, string? organCode, string? code, string? column, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        if (FigurePlace.Find(form.Code, year, code, column) is not { } place)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organId = !actor.ReachesAll ? actor.OrganId ?? 0L
            : organCode is null ? (long?)null : await db.Organs.Where(o => o.Code == organCode).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken) ?? 0;
        var detail = new FigureDetail(place);
        if (CasesBehind.Find(form.Code, year, code, column) is { } cases)
        {
            var behind = db.Applications.Where(cases.Cases).Where(a => organId == null || a.OrganId == organId);
            detail = detail with { Total = await behind.CountAsync(cancellationToken), Cases = await Rows(db, behind).ToListAsync(cancellationToken) };
        }
        else if (DisputesBehind.Find(form.Code, year, code, column) is { } disputes)
        {
            var behind = disputes.Of(db).Where(d => organId == null || d.OrganId == organId);
            detail = detail with { Total = await behind.CountAsync(cancellationToken), Disputes = await Rows(db, behind).ToListAsync(cancellationToken) };
        }

        return place.Cell is not { TakesEntries: true } cell ? detail : detail with
        {
            Entries = await Rows(db, db.FigureEntries.Where(e => e.Form == form.Code && e.Year == year && e.Code == cell.Key.Code && e.Column == cell.Key.Column
                && (organId == null || e.OrganId == organId))).ToListAsync(cancellationToken),
        };
    }

    internal static IQueryable<CaseBehind> Rows(DisclosureDbContext db, IQueryable<Domain.Applications.Application> cases) => cases
        .OrderBy(a => a.Id).Take(First)
        .Select(a => new CaseBehind(db.Organs.Where(o => o.Id == a.OrganId).Select(o => o.Name).First(), a.Number, a.ReceivedOn, a.ClosedOn));

    internal static IQueryable<DisputeRow> Rows(DisclosureDbContext db, IQueryable<Dispute> disputes) => DisputesBehindList.Rows(db, disputes.OrderBy(d => d.Id).Take(First));

    internal static IQueryable<EntryBehind> Rows(DisclosureDbContext db, IQueryable<FigureEntry> entries) =>
        from entry in entries
        join organ in db.Organs on entry.OrganId equals organ.Id
        orderby organ.Code
        select new EntryBehind(organ.Name, entry.Value, entry.Reason, entry.EnteredBy, entry.EnteredAt);
}
