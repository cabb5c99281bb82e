using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Applications;

/// <summary>累计件数: how many items the same applicant asked this organ for earlier in the month in which a case was received.</summary>
internal static class FeeItems
{
    /// <summary>An application without items is one item. The same applicant is the same name, and the same identity number where both are known.</summary>
    public static async Task<int> EarlierAsync(DisclosureDbContext db, Application found, CancellationToken cancellationToken) =>
        found.ReceivedOn is null ? 0 : await EarlierQuery(db, found).SumAsync(cancellationToken);

    internal static IQueryable<int> EarlierQuery(DisclosureDbContext db, Application found)
    {
        var (name, id, received) = (found.Applicant.Name, found.Applicant.IdNumber, found.ReceivedOn!.Value);
        var first = new DateOnly(received.Year, received.Month, 1);
        return db.Applications
            .Where(a => a.Applicant.Name == name && a.OrganId == found.OrganId && a.VoidedOn == null)
            .Where(a => id == null || a.Applicant.IdNumber == null || a.Applicant.IdNumber == id)
            .Where(a => a.ReceivedOn >= first && (a.ReceivedOn < received || a.ReceivedOn == received && a.Id < found.Id))
            .Select(a => a.Items.Count == 0 ? 1 : a.Items.Count);
    }
}
