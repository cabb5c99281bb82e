using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Publication;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Publication;

internal sealed class PublicationConfiguration : IEntityTypeConfiguration<PublicationItem>, IEntityTypeConfiguration<CatalogueColumn>, IEntityTypeConfiguration<Provision>
{
    /// <summary>An index of what waits holds nothing else, however much has been published.</summary>
    private const string Waits = "State = 'Waiting'", IsPublic = "PublishedOn IS NOT NULL", Runs = "NextDueOn IS NOT NULL";

    public void Configure(EntityTypeBuilder<PublicationItem> builder)
    {
        builder.ToTable("PublicationItems");
        builder.Property(i => i.Code).HasMaxLength(PublicationItem.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.Title).HasMaxLength(PublicationItem.MaxTitle);
        builder.Property(i => i.OtherBasis).HasMaxLength(PublicationItem.MaxTitle);
        builder.Property(i => i.ReviewReference).HasMaxLength(PublicationItem.MaxCode);
        builder.Property(i => i.Address).HasMaxLength(PublicationItem.MaxAddress);
        foreach (var reason in new[] { nameof(PublicationItem.UnreviewedReason), nameof(PublicationItem.DropReason), nameof(PublicationItem.Reason) })
        {
            builder.Property<string>(reason).HasMaxLength(PublicationItem.MaxReason);
        }

        builder.Property(i => i.RegisteredBy).HasMaxLength(PublicationItem.MaxBy);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.Ignore(i => i.Facts);
        builder.Ignore(i => i.Period);
        builder.Ignore(i => i.WasLate);
        builder.Ignore(i => i.WasUnreviewed);
        builder.HasOne<Organ>().WithMany().HasForeignKey(i => i.OrganId);
        builder.HasOne<PublicationProposal>().WithMany().HasForeignKey(i => i.ProposalId);
        builder.HasIndex(i => i.Code).IsUnique();
        builder.HasIndex(i => i.ProposalId).IsUnique().HasFilter("ProposalId IS NOT NULL");
        builder.HasIndex(i => i.DueOn, "IX_PublicationItems_Waiting").HasFilter(Waits);
        builder.HasIndex(i => new { i.OrganId, i.DueOn }, "IX_PublicationItems_OrganWaiting").HasFilter(Waits);
        builder.HasIndex(i => i.PublishedOn).HasFilter(IsPublic);
        builder.HasIndex(i => new { i.OrganId, i.PublishedOn }).HasFilter(IsPublic);
    }

    public void Configure(EntityTypeBuilder<CatalogueColumn> builder)
    {
        builder.ToTable("CatalogueColumns");
        builder.Property(c => c.Code).HasMaxLength(PublicationItem.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(c => c.Name).HasMaxLength(CatalogueColumn.MaxName);
        builder.Property(c => c.Address).HasMaxLength(PublicationItem.MaxAddress);
        builder.Property(c => c.Reason).HasMaxLength(PublicationItem.MaxReason);
        builder.Property(c => c.RecordedBy).HasMaxLength(PublicationItem.MaxBy);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.Ignore(c => c.CountsFrom);
        builder.Ignore(c => c.Due);
        builder.HasOne<Organ>().WithMany().HasForeignKey(c => c.OrganId);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => c.NextDueOn, "IX_CatalogueColumns_Running").HasFilter(Runs);
        builder.HasIndex(c => new { c.OrganId, c.NextDueOn }, "IX_CatalogueColumns_OrganRunning").HasFilter(Runs);
        builder.HasIndex(c => new { c.OrganId, c.Name }, "IX_CatalogueColumns_Name").IsUnique().HasFilter(Runs); // a name that was given up may come back
    }

    public void Configure(EntityTypeBuilder<Provision> builder)
    {
        builder.ToTable("Provisions");
        builder.Property(p => p.Note).HasMaxLength(Provision.MaxText);
        builder.Property(p => p.Reason).HasMaxLength(Provision.MaxText);
        builder.Property(p => p.RecordedBy).HasMaxLength(PublicationItem.MaxBy);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasOne<Reply>().WithMany().HasForeignKey(p => p.ReplyId);
        builder.HasIndex(p => p.ReplyId).IsUnique();
    }
}
