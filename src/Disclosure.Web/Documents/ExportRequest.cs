using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Documents;

/// <summary>What to export of a ledger.</summary>
/// <param name="Format">Format of the file.</param>
/// <param name="Year">Year of receipt or acceptance; null for all.</param>
/// <param name="OrganCode">单位代码; null for all within reach.</param>
internal sealed record ExportRequest(LedgerFormat Format, int? Year = null, string? OrganCode = null)
{
    /// <summary>The one organ to export, or null for all.</summary>
    /// <exception cref="RuleViolationException">There is no such organ.</exception>
    /// <exception cref="NotAllowedException">It is out of reach.</exception>
    public async Task<long?> OrganIdAsync(DisclosureDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        if (OrganCode is null)
        {
            return actor.ReachesAll ? null : actor.OrganId ?? throw new NotAllowedException(null);
        }

        var organId = await db.Organs.Where(o => o.Code == OrganCode).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken)
            ?? throw new RuleViolationException(OrganRule.OrganMissing);
        return actor.Reaches(organId) ? organId : throw new NotAllowedException(null);
    }
}
