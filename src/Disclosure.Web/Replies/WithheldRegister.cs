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
        builder.Property(e => e.Ordinal).HasDefaultValue(WithheldPiece.Whole).ValueGeneratedNever(); // entries from before this column stand for whole requests
        builder.HasIndex(e => new { e.ApplicationId, e.Ordinal }).IsUnique();
        builder.HasIndex(e => new { e.State, e.NextReviewOn });
        builder.HasIndex(e => new { e.OrganId, e.State, e.NextReviewOn });
    }
}

/// <summary>Keeps the register of withheld information in step with the cases: entered, followed and struck in the same save, whichever act it was.</summary>
internal static class WithheldRegister
{
    /// <summary>What of a case its entries depend on.</summary>
    private static readonly string[] Facts =
        [nameof(Application.Outcome), nameof(Application.Ground), nameof(Application.ClosedOn), nameof(Application.VoidedOn), nameof(Application.Content), nameof(Application.RenewedOn), nameof(Application.Regulation)];

    /// <summary>Enters, follows or strikes what the pending changes withhold.</summary>
    public static async Task FollowAsync(DisclosureDbContext db, OfficeSettings settings, CancellationToken cancellationToken)
    {
        var cases = db.ChangeTracker.Entries<Application>().ToList();
        var replies = db.ChangeTracker.Entries<Reply>().ToList();
        var written = replies.ToLookup(r => r.Entity.Application ?? cases.Find(c => c.Entity.Id == r.Entity.ApplicationId)?.Entity, r => r.Entity);
        foreach (var application in cases.Where(c => c.State is EntityState.Added).Select(c => c.Entity))
        {
            db.AddRange(WithheldPieces.Of(application, written[application]).Select(piece => new WithheldEntry(application, piece, settings.ReviewMonths)));
        }

        var reworded = db.ChangeTracker.Entries<RequestItem>().Where(i => i.State is not EntityState.Unchanged).Select(i => i.Property("ApplicationId").CurrentValue).OfType<long>().ToHashSet();
        var replied = replies.Where(r => r.State is EntityState.Added || (r.State is EntityState.Modified && r.Property(x => x.EffectiveOn).IsModified)).Select(r => r.Entity.Application).ToHashSet();
        foreach (var entry in cases.Where(c => c.State is EntityState.Modified or EntityState.Unchanged))
        {
            if (Facts.Any(fact => entry.Property(fact).IsModified) || replied.Contains(entry.Entity) || reworded.Contains(entry.Entity.Id))
            {
                await FollowAsync(db, entry.Entity, settings.ReviewMonths, cancellationToken);
            }
        }
    }

    /// <summary>Brings the entries of one stored case to what its replies withhold.</summary>
    public static async Task FollowAsync(DisclosureDbContext db, Application application, int months, CancellationToken cancellationToken)
    {
        await db.Set<WithheldEntry>().Where(e => e.ApplicationId == application.Id).LoadAsync(cancellationToken);
        await db.Replies.Where(r => r.ApplicationId == application.Id).LoadAsync(cancellationToken); // what is tracked keeps what was changed
        var replies = db.ChangeTracker.Entries<Reply>().Where(r => r.State is not EntityState.Deleted && r.Entity.Application == application).Select(r => r.Entity);
        var pieces = WithheldPieces.Of(application, replies.OrderBy(r => r.Id == 0).ThenBy(r => r.Id));
        var entries = db.ChangeTracker.Entries<WithheldEntry>().Where(e => e.Entity.ApplicationId == application.Id).ToDictionary(e => e.Entity.Ordinal, e => e.Entity);
        if (Unlisted(entries, pieces) is { Count: > 0 } unlisted)
        {
            entries.Remove(WithheldPiece.Whole, out var whole);
            var others = whole!.Split(unlisted);
            db.AddRange(others);
            foreach (var listed in others.Append(whole))
            {
                entries.Add(listed.Ordinal, listed);
            }
        }

        foreach (var piece in pieces)
        {
            if (entries.Remove(piece.Ordinal, out var entry))
            {
                entry.Follow(piece, application.RenewedOn, months);
            }
            else
            {
                db.Add(new WithheldEntry(application, piece, months));
            }
        }

        foreach (var gone in entries.Values)
        {
            gone.Strike();
        }
    }

    /// <summary>The items that an entry of the whole request stands for; empty where it stands rightly, or where there is none.</summary>
    private static IReadOnlyList<WithheldPiece> Unlisted(IReadOnlyDictionary<int, WithheldEntry> entries, IReadOnlyList<WithheldPiece> pieces) =>
        entries.TryGetValue(WithheldPiece.Whole, out var whole) && whole.State is not WithheldState.Struck && pieces.All(piece => piece.Ordinal != WithheldPiece.Whole)
            ? [.. pieces.Where(piece => !entries.ContainsKey(piece.Ordinal))] : [];

    /// <summary>Enters, in one statement, the cases answered as a whole that came past the model: a ledger, or a register older than this one.</summary>
    /// <returns>How many.</returns>
    public static Task<int> FillAsync(CommandScope scope, OfficeSettings settings, CancellationToken cancellationToken)
    {
        var months = settings.ReviewMonths;
        var next = scope.Db.Database.IsSqlite() ? $"date(a.ClosedOn, '+{months} months')" : $"DATEADD(month, {months}, a.ClosedOn)";
        var piece = scope.Db.Database.IsSqlite() ? $"substr(a.Content, 1, {WithheldEntry.MaxInformation})" : $"LEFT(a.Content, {WithheldEntry.MaxInformation})";
        var sql = $"""
            INSERT INTO WithheldEntries (ApplicationId, Ordinal, OrganId, Information, Ground, IsPartial, WithheldOn, NextReviewOn, State, Version)
            SELECT a.Id, {WithheldPiece.Whole}, a.OrganId, {piece}, a.Ground, CASE a.Outcome WHEN '{nameof(ReplyOutcome.PartiallyGranted)}' THEN 1 ELSE 0 END, a.ClosedOn, {next}, '{nameof(WithheldState.Withheld)}', '{Guid.Empty}'
            FROM Applications a
            WHERE a.Outcome IN ('{nameof(ReplyOutcome.Refused)}', '{nameof(ReplyOutcome.PartiallyGranted)}') AND a.Regulation = '{nameof(Regulation.R2019)}'
              AND a.VoidedOn IS NULL AND a.ClosedOn IS NOT NULL AND NOT EXISTS (SELECT 1 FROM WithheldEntries w WHERE w.ApplicationId = a.Id)
              AND NOT EXISTS (SELECT 1 FROM Replies r JOIN ReplyItems i ON i.ReplyId = r.Id WHERE r.ApplicationId = a.Id AND r.EffectiveOn IS NOT NULL)
            """;
        return scope.Db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
    }
}
