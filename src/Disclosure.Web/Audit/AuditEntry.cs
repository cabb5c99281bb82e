using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Audit;

/// <summary>审计记录: one command, done or refused. Each entry seals the one before it by its hash.</summary>
internal sealed class AuditEntry
{
    public const int MaxName = 100, MaxTarget = 100, MaxAddress = 64, MaxResult = 400;

    /// <summary>Hash before the first entry.</summary>
    public static readonly string Genesis = new('0', 64);

    public required long Seq { get; init; }

    public required DateTime At { get; init; }

    public required string Actor { get; init; }

    public required string Role { get; init; }

    public required string Organ { get; init; }

    public required string Address { get; init; }

    public required string Action { get; init; }

    public required string Target { get; init; }

    /// <summary>As <see cref="AuditResult"/> writes it: in no language.</summary>
    public required string Result { get; init; }

    /// <summary>The form that caused it, so that a second click is recognised; null where there was no form.</summary>
    public Guid? CommandId { get; init; }

    public required string PayloadHash { get; init; }

    public required string PreviousHash { get; init; }

    public string Hash { get; set; } = "";

    /// <summary>SHA-256 over all fields but <see cref="Hash"/> itself, in hexadecimal.</summary>
    public string ComputeHash() => HashOf(JsonSerializer.Serialize(new[]
    {
        Seq.ToString(CultureInfo.InvariantCulture), At.Ticks.ToString(CultureInfo.InvariantCulture), Actor, Role, Organ, Address,
        Action, Target, Result, CommandId?.ToString() ?? "", PayloadHash, PreviousHash,
    }));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

/// <summary>What a command changed, apart from the chain: it may be erased with personal data without breaking the chain.</summary>
internal sealed class AuditPayload
{
    public required long Seq { get; init; }

    /// <summary>Input and changed rows, as JSON.</summary>
    public required string Content { get; init; }
}

/// <summary>The head of the chain: one row. Commands take their turn by locking it.</summary>
internal sealed class AuditHead
{
    public const int TheOne = 1;

    public int Id { get; set; } = TheOne;

    public long Seq { get; set; }

    public string Hash { get; set; } = AuditEntry.Genesis;
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditPayload>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries", t => t.HasTrigger("AuditEntries_keep"));
        builder.HasKey(e => e.Seq);
        builder.Property(e => e.Seq).ValueGeneratedNever();
        builder.Property(e => e.Actor).HasMaxLength(AuditEntry.MaxName);
        builder.Property(e => e.Role).HasMaxLength(40);
        builder.Property(e => e.Organ).HasMaxLength(Disclosure.Domain.Organs.Organ.MaxCode);
        builder.Property(e => e.Address).HasMaxLength(AuditEntry.MaxAddress);
        builder.Property(e => e.Action).HasMaxLength(AuditEntry.MaxName);
        builder.Property(e => e.Target).HasMaxLength(AuditEntry.MaxTarget);
        builder.Property(e => e.Result).HasMaxLength(AuditEntry.MaxResult);
        foreach (var hash in new[] { nameof(AuditEntry.PayloadHash), nameof(AuditEntry.PreviousHash), nameof(AuditEntry.Hash) })
        {
            builder.Property<string>(hash).HasMaxLength(64);
        }

        builder.HasIndex(e => e.CommandId).IsUnique();
        builder.HasIndex(e => new { e.Target, e.Seq });
    }

    public void Configure(EntityTypeBuilder<AuditPayload> builder)
    {
        builder.ToTable("AuditPayloads", t => t.HasTrigger("AuditPayloads_keep"));
        builder.HasKey(p => p.Seq);
        builder.Property(p => p.Seq).ValueGeneratedNever();
        builder.Property(p => p.Content); // long text
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new AuditHead());
    }
}
