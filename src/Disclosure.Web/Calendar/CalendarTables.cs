using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Calendar;

/// <summary>日历版本: a calendar that has been in force, whole, so that a case closed under it can be explained whatever came after.</summary>
internal sealed class CalendarEdition
{
    public const int MaxVersion = 40;

    public long Id { get; init; }

    /// <summary>See <see cref="WorkCalendar.Version"/>.</summary>
    public required string Version { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTime InForceAt { get; init; }

    /// <summary>Its years as JSON.</summary>
    public required string Content { get; init; }
}

internal sealed class CalendarTables : IEntityTypeConfiguration<CalendarEdition>, IEntityTypeConfiguration<CalendarImport>
{
    public void Configure(EntityTypeBuilder<CalendarEdition> builder)
    {
        builder.ToTable("CalendarEditions");
        builder.Property(e => e.Version).HasMaxLength(CalendarEdition.MaxVersion).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(e => e.Content); // long text
        builder.HasIndex(e => e.Version).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CalendarImport> builder)
    {
        builder.ToTable("CalendarImports");
        builder.Ignore(i => i.Notice);
        builder.Property(i => i.Source).HasMaxLength(CalendarImport.MaxSource);
        builder.Property(i => i.Content).HasMaxLength(CalendarImport.MaxContent); // long text on SQL Server
        builder.Property(i => i.FileName).HasMaxLength(CalendarImport.MaxFileName);
        builder.Property(i => i.FileHash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.ProposedBy).HasMaxLength(CalendarImport.MaxName);
        builder.Property(i => i.DecidedBy).HasMaxLength(CalendarImport.MaxName);
        builder.Property(i => i.RejectReason).HasMaxLength(CalendarImport.MaxReason);
        builder.Property(i => i.CalendarVersion).HasMaxLength(CalendarEdition.MaxVersion).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasIndex(i => new { i.State, i.Year });
    }
}
