using Disclosure.Domain.Organs;
using Disclosure.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Reporting;

internal sealed class AnnualReportConfiguration : IEntityTypeConfiguration<AnnualReport>
{
    public void Configure(EntityTypeBuilder<AnnualReport> builder)
    {
        builder.ToTable("AnnualReports");
        builder.Property(r => r.Address).HasMaxLength(AnnualReport.MaxAddress);
        builder.Property(r => r.Reason).HasMaxLength(AnnualReport.MaxReason);
        builder.Property(r => r.RecordedBy).HasMaxLength(AnnualReport.MaxBy);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(r => r.OrganId);
        builder.HasIndex(r => new { r.Year, r.OrganId }).IsUnique();
    }
}
