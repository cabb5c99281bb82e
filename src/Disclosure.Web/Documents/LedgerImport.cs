using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Documents;

/// <summary>台账导入: one file taken in. Its hash recognises the same file a second time.</summary>
internal sealed class LedgerImport
{
    public const int MaxFileName = 260;

    public long Id { get; private set; }

    /// <summary>The ledger: <c>applications</c>, <c>disputes</c>, <c>organs</c>.</summary>
    public required string Ledger { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, in hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>Rows entered.</summary>
    public int Rows { get; set; }

    public required DateTime ImportedAt { get; init; }

    public required string ImportedBy { get; init; }
}

internal sealed class LedgerImportConfiguration : IEntityTypeConfiguration<LedgerImport>
{
    public void Configure(EntityTypeBuilder<LedgerImport> builder)
    {
        builder.ToTable("LedgerImports");
        builder.Property(i => i.Ledger).HasMaxLength(20).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.FileName).HasMaxLength(LedgerImport.MaxFileName);
        builder.Property(i => i.FileHash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.ImportedBy).HasMaxLength(256);
        builder.HasIndex(i => new { i.Ledger, i.FileHash });
        builder.HasMany<Application>().WithOne().HasForeignKey(a => a.ImportId);
    }
}
