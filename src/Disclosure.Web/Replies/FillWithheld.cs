using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>补登不予公开信息台账: what was withheld before the register was kept, entered at the first start that knows of it.</summary>
internal sealed class FillWithheld(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, OfficeSettings settings)
{
    /// <returns>How many entries; null where nothing was missing and nothing was done.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (!await MissingQuery(db).AnyAsync(cancellationToken))
            {
                return null;
            }
        }

        var filled = 0;
        await gate.RunAsync(new Command(nameof(FillWithheld), Permission.ReviewWithheld, "withheld"), async scope =>
        {
            filled = await WithheldRegister.FillAsync(scope, settings, cancellationToken);
            return "withheld";
        }, cancellationToken);
        return filled;
    }

    internal static IQueryable<long> MissingQuery(DisclosureDbContext db) => db.Applications
        .Where(a => (a.Outcome == ReplyOutcome.Refused || a.Outcome == ReplyOutcome.PartiallyGranted) && a.Regulation == Regulation.R2019 && a.VoidedOn == null && a.ClosedOn != null
            && !db.Set<WithheldEntry>().Any(e => e.ApplicationId == a.Id))
        .Select(a => a.Id);
}
