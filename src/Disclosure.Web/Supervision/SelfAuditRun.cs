using System.Text.Json;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Supervision;

/// <summary>自检: one run with what each check found.</summary>
internal sealed class SelfAuditRun
{
    public long Id { get; init; }

    /// <summary>The night it belongs to, once each; null where somebody asked for it.</summary>
    public DateOnly? NightOf { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime EndedAt { get; init; }

    /// <summary>Sign-in name of whoever asked for it, or the machine.</summary>
    public required string By { get; init; }

    public required List<SelfAuditEntry> Checks { get; init; }

    /// <summary>How many checks did not pass.</summary>
    public int Failed { get; init; }
}

/// <summary>One check of a run.</summary>
internal sealed class SelfAuditEntry
{
    public const int MaxArguments = 1_000;

    public required SelfCheckKind Kind { get; init; }

    public required SelfCheckState State { get; init; }

    public required SelfCheckFinding Finding { get; init; }

    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>How long it took, in milliseconds.</summary>
    public required int Took { get; init; }
}

internal sealed class SelfAuditConfiguration : IEntityTypeConfiguration<SelfAuditRun>
{
    public void Configure(EntityTypeBuilder<SelfAuditRun> builder)
    {
        builder.ToTable("SelfAuditRuns");
        builder.Property(r => r.By).HasMaxLength(User.MaxDisplayName);
        builder.HasIndex(r => r.NightOf).IsUnique().HasFilter("NightOf IS NOT NULL");
        builder.OwnsMany(r => r.Checks, checks =>
        {
            checks.ToTable("SelfAuditChecks");
            checks.HasKey("SelfAuditRunId", nameof(SelfAuditEntry.Kind));
            checks.Property(c => c.Arguments).HasMaxLength(SelfAuditEntry.MaxArguments).HasConversion(
                texts => JsonSerializer.Serialize(texts, AuditJson.Options), text => JsonSerializer.Deserialize<string[]>(text, AuditJson.Options)!,
                new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), texts => texts.Count));
        });
    }
}
