using Disclosure.Domain.Law;
using Disclosure.Domain.Publication;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Publication;

/// <summary>增设栏目 in the catalogue of a unit; from its last update the period runs.</summary>
internal sealed class AddColumn(PublicationAct act)
{
    /// <summary>The series of its numbers.</summary>
    public const string Series = "LM";

    /// <returns>编号 of the column.</returns>
    /// <exception cref="RuleViolationException">The unit keeps such a column already, or the facts can't stand.</exception>
    public Task<string> RunAsync(AddColumnForm form, CancellationToken cancellationToken = default) => act.OpenAsync(nameof(AddColumn), form, async scope =>
    {
        var db = scope.Command.Db;
        await DemandNewAsync(db, scope.OrganId, form.Name, null, cancellationToken);
        var column = new CatalogueColumn(
            await SupervisionCounter.CodeAsync(db, Series, scope.Hand.Today.Year, cancellationToken), scope.OrganId, form.Name, form.Period!.Value, form.OpenedOn!.Value, form.LastUpdatedOn, scope.Hand);
        db.CatalogueColumns.Add(column);
        return column.Code;
    }, cancellationToken);

    /// <exception cref="RuleViolationException">The unit keeps another column of that name.</exception>
    internal static async Task DemandNewAsync(DisclosureDbContext db, long organId, string name, long? own, CancellationToken cancellationToken)
    {
        if (await NameQuery(db, organId, name.Trim()).AnyAsync(c => c.Id != own, cancellationToken))
        {
            throw new RuleViolationException(PublicationRule.CatalogueColumnTaken, null, name.Trim());
        }
    }

    internal static IQueryable<CatalogueColumn> NameQuery(DisclosureDbContext db, long organId, string name) =>
        db.CatalogueColumns.Where(c => c.OrganId == organId && c.NextDueOn != null && c.Name == name);
}
