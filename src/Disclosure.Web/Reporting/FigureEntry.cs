using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Reporting;

/// <summary>填报数字: a figure no register knows, entered for one organ, form, year and line.</summary>
internal sealed class FigureEntry
{
    public const int MaxCode = 40, MaxReason = 500;

    public long Id { get; private set; }

    public required long OrganId { get; init; }

    /// <summary>The form: <c>2014</c>, <c>2019</c> or <c>2021</c>.</summary>
    public required string Form { get; init; }

    public required int Year { get; init; }

    /// <summary>Line or row of the form.</summary>
    public required string Code { get; init; }

    /// <summary>Column of the row; empty for a form of one column.</summary>
    public required string Column { get; init; }

    public decimal Value { get; set; }

    public string Reason { get; set; } = "";

    public string EnteredBy { get; set; } = "";

    public DateTime EnteredAt { get; set; }

    public Guid Version { get; private set; }
}

internal sealed class FigureEntryConfiguration : IEntityTypeConfiguration<FigureEntry>
{
    public void Configure(EntityTypeBuilder<FigureEntry> builder)
    {
        builder.ToTable("FigureEntries");
        builder.Property(f => f.Form).HasMaxLength(10).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(f => f.Code).HasMaxLength(FigureEntry.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(f => f.Column).HasMaxLength(FigureEntry.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(f => f.Value).HasPrecision(18, 2);
        builder.Property(f => f.Reason).HasMaxLength(FigureEntry.MaxReason);
        builder.Property(f => f.EnteredBy).HasMaxLength(256);
        builder.Property(f => f.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(f => f.OrganId);
        builder.HasIndex(f => new { f.Form, f.Year, f.OrganId, f.Code, f.Column }).IsUnique();
    }
}
