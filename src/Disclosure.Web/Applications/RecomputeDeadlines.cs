using Disclosure.Domain.Deadlines;
using Disclosure.Web.Audit;
using Disclosure.Web.Calendar;
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

    /// <summary>Version of the calendar, the settings of the clock, and the edition of its rules.</summary>
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
/// 重算应复日: when the calendar, the settings or the rules of the clock are others than those the stored due dates rest on, open cases
/// are computed again. Closed cases are never touched.
/// </summary>
internal sealed class RecomputeDeadlines(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock)
{
    private const int Batch = 500;

    private string Basis => BasisOf(clock);

    /// <summary>Recomputes where the basis has changed.</summary>
    /// <returns>How many due dates changed; null where the basis is the same.</returns>
    public async Task<int?> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var version = clock.Calendar.Version;
            if (await db.Set<DeadlineBasis>().AnyAsync(b => b.Text == Basis, cancellationToken) && await db.Set<CalendarEdition>().AnyAsync(e => e.Version == version, cancellationToken))
            {
                return null;
            }
        }

        return await RecomputeAsync(cancellationToken);
    }

    /// <summary>
    /// Looks through the open cases after another calendar came into force, and computes them again where one was written by the calendar before
    /// in the moment between: by another node, or while the new one was being taken up.
    /// </summary>
    public async Task MendAsync(CancellationToken cancellationToken = default)
    {
        var (held, last) = (clock.Held(), 0L);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        while (await CalendarDifferences.OpenQuery(db, last).AsNoTracking().ToListAsync(cancellationToken) is { Count: > 0 } cases)
        {
            if (cases.Exists(application => application.Recompute(held)))
            {
                await RecomputeAsync(cancellationToken);
                return;
            }

            last = cases[^1].Id;
        }
    }

    /// <summary>Computes every open case by a clock and notes what the stored dates rest on now. Belongs inside a command.</summary>
    /// <param name="scope">The command; nothing else may be pending on its context.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="importId">The year that caused it: the cases that move are noted for it.</param>
    /// <param name="cancellationToken">Gives up before anything is committed.</param>
    /// <returns>How many dates moved, and where.</returns>
    internal static async Task<IReadOnlyDictionary<long, int>> OfOpenAsync(CommandScope scope, ReplyClock clock, long? importId, CancellationToken cancellationToken)
    {
        var db = scope.Db;
        var (moved, last) = (new Dictionary<long, int>(), 0L);
        clock = clock.Held();
        while (await db.Applications.Where(a => a.IsOpen && a.Id > last).OrderBy(a => a.Id).Take(Batch).ToListAsync(cancellationToken) is { Count: > 0 } open)
        {
            foreach (var application in open)
            {
                var before = (application.FinalDueOn, application.DueStatus);
                if (!application.Recompute(clock))
                {
                    continue;
                }

                moved[application.OrganId] = moved.GetValueOrDefault(application.OrganId) + 1;
                if (importId is { } import && DueShift.Of(import, application, before) is { } shift)
                {
                    db.Add(shift);
                }
            }

            last = open[^1].Id;
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        await NoteAsync(scope, clock, cancellationToken);
        return moved;
    }

    /// <summary>Everything that stored dates rest on beside the facts. The edition of the rules is there so that a program that counts otherwise than the one before counts again.</summary>
    internal static string BasisOf(ReplyClock clock) => $"{clock.Calendar.Version} {clock.Settings.PauseBoundary} {clock.Settings.CorrectionEffect2008} #{ReplyClock.Edition}";

    private static async Task NoteAsync(CommandScope scope, ReplyClock clock, CancellationToken cancellationToken)
    {
        var db = scope.Db;
        if (await db.Set<DeadlineBasis>().SingleOrDefaultAsync(cancellationToken) is { } basis)
        {
            basis.Text = BasisOf(clock);
        }
        else
        {
            db.Add(new DeadlineBasis { Text = BasisOf(clock) });
        }

        await db.SaveChangesAsync(cancellationToken);
        await CalendarShelf.KeepAsync(scope, clock.Calendar, cancellationToken);
    }

    private async Task<int> RecomputeAsync(CancellationToken cancellationToken)
    {
        var changed = 0;
        await gate.RunAsync(new Command(nameof(RecomputeDeadlines), Permission.HandleCase, Basis), async scope =>
        {
            changed = (await OfOpenAsync(scope, clock, null, cancellationToken)).Values.Sum();
            return Basis;
        }, cancellationToken);
        return changed;
    }
}
