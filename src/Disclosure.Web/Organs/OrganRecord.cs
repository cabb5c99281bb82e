using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>One organ as its page shows it: its contacts newest first, the organs right below it, and whether the reader may change it.</summary>
public sealed record OrganView(
    string Code, string Name, OrganKind Kind, OrganItem? Parent, DateOnly ValidFrom, DateOnly? ValidUntil, Guid Version,
    IReadOnlyList<OrganContact> Contacts, IReadOnlyList<OrganRemedies> Remedies, IReadOnlyList<OrganItem> Below, bool MayManage)
{
    /// <summary>机关代字, or null.</summary>
    public string? Mark { get; init; }

    /// <summary>The contact data that hold on a day, or null.</summary>
    public OrganContact? ContactOn(DateOnly day) => Contacts.FirstOrDefault(c => c.ValidFrom <= day);
}

/// <summary>一个单位.</summary>
internal sealed class OrganRecord(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, OrganDirectory directory)
{
    /// <summary>The organ of a code, or null.</summary>
    public async Task<OrganView?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewOrgans, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var organ = await db.Organs.AsNoTracking().SingleOrDefaultAsync(o => o.Code == code, cancellationToken);
        if (organ is null)
        {
            return null;
        }

        var below = await db.Organs.Where(o => o.ParentId == organ.Id).Select(o => o.Id).ToListAsync(cancellationToken);
        var all = await directory.AllAsync(cancellationToken);
        return new OrganView(
            organ.Code, organ.Name, organ.Kind, all.FirstOrDefault(o => o.Id == organ.ParentId), organ.ValidFrom, organ.ValidUntil, organ.Version,
            [.. organ.Contacts.Reverse()], [.. organ.Remedies.Reverse()], [.. all.Where(o => below.Contains(o.Id))], actor.May(Permission.ManageOrgans))
        {
            Mark = organ.Mark,
        };
    }
}
