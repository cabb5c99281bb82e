using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Organs;

internal sealed class OrganConfiguration : IEntityTypeConfiguration<Organ>
{
    public void Configure(EntityTypeBuilder<Organ> builder)
    {
        builder.ToTable("Organs");
        builder.Property(o => o.Code).HasMaxLength(Organ.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(o => o.Name).HasMaxLength(Organ.MaxName);
        builder.Property(o => o.Mark).HasMaxLength(Organ.MaxMark);
        builder.Property(o => o.Version).IsConcurrencyToken();
        builder.Ignore(o => o.Contacts);
        builder.OwnsMany<OrganContact>("_contacts", contacts =>
        {
            contacts.ToTable("OrganContacts");
            contacts.HasKey("OrganId", nameof(OrganContact.ValidFrom));
            foreach (var text in new[] { nameof(OrganContact.OfficeName), nameof(OrganContact.Head), nameof(OrganContact.Person), nameof(OrganContact.Phone), nameof(OrganContact.Address) })
            {
                contacts.Property<string>(text).HasMaxLength(OrganContact.MaxText);
            }
        });
        builder.Ignore(o => o.Remedies);
        builder.OwnsMany<OrganRemedies>("_remedies", remedies =>
        {
            remedies.ToTable("OrganRemedies");
            remedies.HasKey("OrganId", nameof(OrganRemedies.ValidFrom));
            foreach (var text in new[] { nameof(OrganRemedies.Government), nameof(OrganRemedies.SuperiorDepartment), nameof(OrganRemedies.Court), nameof(OrganRemedies.InternetChannel) })
            {
                remedies.Property<string>(text).HasMaxLength(RemedyAddresses.MaxText);
            }
        });
        builder.HasOne<Organ>().WithMany().HasForeignKey(o => o.ParentId);
        builder.HasIndex(o => o.Code).IsUnique();
    }
}
