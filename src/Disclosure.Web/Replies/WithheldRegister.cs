using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Replies;

internal sealed class WithheldConfiguration : IEntityTypeConfiguration<WithheldEntry>
{
    public void Configure(EntityTypeBuilder<WithheldEntry> builder)
    {
        builder.ToTable("WithheldEntries");
        builder.Ignore(e => e.Source);
        builder.Property(e => e.Information).HasMaxLength(WithheldEntry.MaxInformation);
        builder.Property(e => e.DisclosedAt).HasMaxLength(WithheldEntry.MaxReason);
        builder.Property(e => e.Version).IsConcurrencyToken();
        builder.HasOne(e => e.Application).WithMany().HasForeignKey(e => e.ApplicationId);
        builder.OwnsMany(e => e.Reviews, reviews =>
        {
            reviews.ToTable("WithheldReviews");
            reviews.HasKey("WithheldEntryId", nameof(WithheldReview.Ordinal));
            reviews.Property(r => r.Ordinal).ValueGeneratedNever();
            reviews.Property(r => r.Reason).HasMaxLength(WithheldEntry.MaxReason);
            reviews.Property(r => r.By).HasMaxLength(WithheldEntry.MaxName);
        });
        builder.Navigation(e => e.Reviews).HasField("_reviews").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasIndex(e => e.ApplicationId).IsUnique();
        builder.HasIndex(e => new { e.State, e.NextReviewOn });
        builder.HasIndex(e => new { e.OrganId, e.State, e.NextReviewOn });
    }
}

/// <summary>Keeps the register of withheld information in step with the cases: entered, followed and struck in the same save, whichever act it was.</summary>
internal static class WithheldRegister
{
    /// <summary>What of a case its entry depends on.</summary>
    private static readonly string[] Facts =
        [nameof(Application.Outcome), nameof(Application.Ground), nameof(Application.ClosedOn), nameof(Application.VoidedOn), nameof(Application.Content), nameof(Application.RenewedOn)];

    /// <summary>Enters, follows or strikes what the pending changes withhold.</summary>
    public static async Task FollowAsync(DisclosureDbContext db, OfficeSettings settings, CancellationToken cancellationToken)
    {
        var added = db.ChangeTracker.Entries<Application>().Where(e => e.State is EntityState.Added).Select(e => e.Entity).ToList();
        foreach (var application in added.Where(WithheldEntry.Belongs))
        {
            db.Add(new WithheldEntry(application, settings.ReviewMonths));
        }

        var changed = db.ChangeTracker.Entries<Application>()
            .Where(e => e.State is EntityState.Modified && Facts.Any(fact => e.Property(fact).IsModified)).Select(e => e.Entity).ToList();
        foreach (var application in changed)
        {
            var entry = db.ChangeTracker.Entries<WithheldEntry>().FirstOrDefault(e => e.Entity.ApplicationId == application.Id)?.Entity
                ?? await db.Set<WithheldEntry>().SingleOrDefaultAsync(e => e.ApplicationId == application.Id, cancellationToken);
            if (entry is not null)
            {
                entry.Follow(application, settings.ReviewMonths);
            }
            else if (WithheldEntry.Belongs(application))
            {
                db.Add(new WithheldEntry(application, settings.ReviewMonths));
            }
        }
    }

    /// <summary>Enters, in one statement, the cases that came past the model: a ledger, or a register older than this one.</summary>
    /// <returns>How many.</returns>
    public static Task<int> FillAsync(CommandScope scope, OfficeSettings settings, CancellationToken cancellationToken)
    {
        var months = settings.ReviewMonths;
        var next = scope.Db.Database.IsSqlite() ? $"date(a.ClosedOn, '+{months} months')" : $"DATEADD(month, {months}, a.ClosedOn)";
        var piece = scope.Db.Database.IsSqlite() ? $"substr(a.Content, 1, {WithheldEntry.MaxInformation})" : $"LEFT(a.Content, {WithheldEntry.MaxInformation})";
        var sql = $"""
            INSERT INTO WithheldEntries (ApplicationId, OrganId, Information, Ground, IsPartial, WithheldOn, NextReviewOn, State, Version)
            SELECT a.Id, a.OrganId, {piece}, a.Ground, CASE a.Outcome WHEN '{nameof(ReplyOutcome.PartiallyGranted)}' THEN 1 ELSE 0 END, a.ClosedOn, {next}, '{nameof(WithheldState.Withheld)}', '{Guid.Empty}'
            FROM Applications a
            WHERE a.Outcome IN ('{nameof(ReplyOutcome.Refused)}', '{nameof(ReplyOutcome.PartiallyGranted)}') AND a.Regulation = '{nameof(Regulation.R2019)}'
              AND a.VoidedOn IS NULL AND a.ClosedOn IS NOT NULL AND NOT EXISTS (SELECT 1 FROM WithheldEntries w WHERE w.ApplicationId = a.Id)
            """;
        return scope.Db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }
}
