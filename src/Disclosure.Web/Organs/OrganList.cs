using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>One organ as the list shows it, with today's contact.</summary>
public sealed record OrganRow(
    long Id, string Code, string Name, OrganKind Kind, string? ParentName, DateOnly ValidFrom, DateOnly? ValidUntil, string? Person, string? Phone);

/// <summary>单位列表.</summary>
internal sealed class OrganList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, TimeProvider time)
{
    public const string Search = "q", OfKind = "kind";

    /// <summary>A page of the list; filtered by <see cref="Search"/> and <see cref="OfKind"/> of the address.</summary>
    public async Task<ListPage<OrganRow>> RunAsync(ListQuery query, CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewOrgans, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var total = await Filter(db, query).CountAsync(cancellationToken);
        return new ListPage<OrganRow>(await Rows(db, query, time.Today()).ToListAsync(cancellationToken), total);
    }

    /// <summary>How many organs of each kind exist today.</summary>
    public async Task<IReadOnlyDictionary<OrganKind, int>> CountAsync(CancellationToken cancellationToken = default)
    {
        await current.DemandAsync(Permission.ViewOrgans, cancellationToken);
        var today = time.Today();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Organs.Where(o => o.ValidFrom <= today && (o.ValidUntil == null || o.ValidUntil >= today))
            .GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);
    }

    internal static IQueryable<OrganRow> Rows(DisclosureDbContext db, ListQuery query, DateOnly today) =>
        Sort(Filter(db, query), query).Skip(query.Skip).Take(query.Size).Select(o => new
        {
            Organ = o,
            Parent = db.Organs.Where(p => p.Id == o.ParentId).Select(p => p.Name).FirstOrDefault(),
            Contact = EF.Property<IEnumerable<OrganContact>>(o, "_contacts").Where(c => c.ValidFrom <= today)
                .OrderByDescending(c => c.ValidFrom).Select(c => new { c.Person, c.Phone }).FirstOrDefault(),
        }).Select(r => new OrganRow(
            r.Organ.Id, r.Organ.Code, r.Organ.Name, r.Organ.Kind, r.Parent, r.Organ.ValidFrom, r.Organ.ValidUntil, r.Contact!.Person, r.Contact.Phone));

    private static IQueryable<Organ> Filter(DisclosureDbContext db, ListQuery query)
    {
        var organs = db.Organs.AsNoTracking();
        if (query[Search]?.Trim() is { Length: > 0 } text)
        {
            organs = organs.Where(o => o.Name.Contains(text) || o.Code.Contains(text));
        }

        return Enum.TryParse<OrganKind>(query[OfKind], out var kind) && Enum.IsDefined(kind) ? organs.Where(o => o.Kind == kind) : organs;
    }

    private static IOrderedQueryable<Organ> Sort(IQueryable<Organ> organs, ListQuery query) => (query.Sort, query.Descending) switch
    {
        ("name", true) => organs.OrderByDescending(o => o.Name).ThenBy(o => o.Code),
        ("name", false) => organs.OrderBy(o => o.Name).ThenBy(o => o.Code),
        ("from", true) => organs.OrderByDescending(o => o.ValidFrom).ThenBy(o => o.Code),
        ("from", false) => organs.OrderBy(o => o.ValidFrom).ThenBy(o => o.Code),
        (_, true) => organs.OrderByDescending(o => o.Code),
        _ => organs.OrderBy(o => o.Code),
    };
}
