using Disclosure.Domain.Deadlines;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

/// <summary>What the stored due dates rest on: one row.</summary>
internal sealed class DeadlineBasis
{
    public const int TheOne = 1, MaxText = 200;

    public int Id { get; init; } = TheOne;

    /// <summary>Version of the calendar and the settings of the clock.</summary>
    public string Text { get; set; } = "";
}

internal sealed class DeadlineBasisConfiguration : IEntityTypeConfiguration<DeadlineBasis>
{
    public void Configure(EntityTypeBuilder<DeadlineBasis> builder)
    {
        builder.ToTable("DeadlineBasis");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Text).HasMaxLength(DeadlineBasis.MaxText);
    }
}

/// <summary>
/// 重算应复日: when the calendar or the settings of the clock are others than those the stored due dates rest on, open cases
/// are computed again. Closed cases are never touched.
/// </summary>
internal sealed class RecomputeDeadlines(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock)
{
    private const int Batch = 500;

    private string Basis => $"{clock.Calendar.Version} {clock.Settings.PauseBoundary} {clock.Settings.CorrectionEffect2008}";

    /// <summary>Recomputes where the basis has changed.</summary>
    /// <returns>How many due dates changed; null where the basis is the same.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await db.Set<DeadlineBasis>().AnyAsync(b => b.Text == Basis, cancellationToken))
            {
                return null;
            }
        }

        var changed = 0;
        await gate.RunAsync(new Command(nameof(RecomputeDeadlines), Permission.HandleCase, Basis), async scope =>
        {
            changed = await RecomputeAsync(scope.Db, cancellationToken);
            if (await scope.Db.Set<DeadlineBasis>().SingleOrDefaultAsync(cancellationToken) is { } basis)
            {
                basis.Text = Basis;
            }
            else
            {
                scope.Db.Add(new DeadlineBasis { Text = Basis });
            }

            return Basis;
        }, cancellationToken);
        return changed;
    }

    private async Task<int> RecomputeAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var (changed, last) = (0, 0L);
        while (true)
        {
            var open = await db.Applications.Where(a => a.IsOpen && a.Id > last).OrderBy(a => a.Id).Take(Batch).ToListAsync(cancellationToken);
            if (open.Count == 0)
            {
                return changed;
            }

            changed += open.Count(application => application.Recompute(clock));
            last = open[^1].Id;
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }
}
