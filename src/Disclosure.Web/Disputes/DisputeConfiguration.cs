using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Disputes;

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("Disputes");
        builder.Property(d => d.Number).HasMaxLength(Dispute.MaxText).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.OwnsOne(d => d.Facts, facts =>
        {
            foreach (var property in facts.OwnedEntityType.GetProperties().Where(p => !p.IsPrimaryKey()))
            {
                facts.Property(property.Name).HasColumnName(property.Name);
            }

            facts.Property(f => f.Body).HasMaxLength(Dispute.MaxText);
            facts.Property(f => f.Docket).HasMaxLength(Dispute.MaxText);
            facts.Property(f => f.Remarks).HasMaxLength(ApplicationFacts.MaxRemarks);
            facts.HasIndex(f => f.AcceptedOn);
        });
        builder.Navigation(d => d.Facts).IsRequired();
        builder.HasOne<Organ>().WithMany().HasForeignKey(d => d.OrganId);
        builder.HasOne<Application>().WithMany().HasForeignKey(d => d.ApplicationId);
        builder.HasIndex(d => d.Number).IsUnique();
    }
}
