using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Replies;

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>, IEntityTypeConfiguration<LetterFile>, IEntityTypeConfiguration<LetterCounter>,
    IEntityTypeConfiguration<LetterTemplate>, IEntityTypeConfiguration<LetterTemplateFile>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("Letters");
        builder.Property(l => l.TypeChar).HasMaxLength(1).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(l => l.Number).HasMaxLength(Reply.MaxDocumentNumber).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(l => l.Addressee).HasMaxLength(Letter.MaxAddressee);
        builder.Property(l => l.IssuedBy).HasMaxLength(256);
        builder.Property(l => l.VoidedBy).HasMaxLength(256);
        builder.Property(l => l.VoidReason).HasMaxLength(ApplicationFacts.MaxRemarks);
        builder.Property(l => l.Version).IsConcurrencyToken();
        builder.HasOne<Application>().WithMany().HasForeignKey(l => l.ApplicationId);
        builder.HasOne<Organ>().WithMany().HasForeignKey(l => l.OrganId);
        builder.HasOne(l => l.Reply).WithMany().HasForeignKey(l => l.ReplyId);
        builder.HasOne<LetterTemplate>().WithMany().HasForeignKey(l => l.TemplateId);
        builder.HasIndex(l => new { l.OrganId, l.TypeChar, l.Year, l.Sequence }).IsUnique();
        builder.Property(l => l.Representative).HasMaxLength(Letter.MaxRepresentative);
        builder.Property(l => l.RepresentativePost).HasMaxLength(Letter.MaxRepresentative);
        builder.HasIndex(l => l.DisputeId).HasFilter("DisputeId IS NOT NULL"); // no foreign key: SQLite would build the table anew for it
        builder.HasIndex(l => new { l.OrganId, l.IssuedOn });
        builder.HasIndex(l => l.Number);
    }

    public void Configure(EntityTypeBuilder<LetterFile> builder)
    {
        builder.ToTable("LetterFiles");
        builder.HasKey(f => f.LetterId);
        builder.Property(f => f.Hash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.HasOne(f => f.Letter).WithOne().HasForeignKey<LetterFile>(f => f.LetterId);
    }

    public void Configure(EntityTypeBuilder<LetterCounter> builder)
    {
        builder.ToTable("LetterCounters");
        builder.HasKey(c => new { c.OrganId, c.TypeChar, c.Year });
        builder.Property(c => c.OrganId).ValueGeneratedNever();
        builder.Property(c => c.Year).ValueGeneratedNever();
        builder.Property(c => c.TypeChar).HasMaxLength(1).HasAnnotation(ColumnKinds.Code, true);
    }

    public void Configure(EntityTypeBuilder<LetterTemplate> builder)
    {
        builder.ToTable("LetterTemplates");
        builder.Property(t => t.FileName).HasMaxLength(LetterTemplate.MaxFileName);
        builder.Property(t => t.UploadedBy).HasMaxLength(256);
        builder.Property(t => t.Hash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(t => t.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(t => t.OrganId);
        builder.HasIndex(t => new { t.Kind, t.OrganId, t.ValidFrom });
    }

    public void Configure(EntityTypeBuilder<LetterTemplateFile> builder)
    {
        builder.ToTable("LetterTemplateFiles");
        builder.HasKey(f => f.TemplateId);
        builder.HasOne(f => f.Template).WithOne().HasForeignKey<LetterTemplateFile>(f => f.TemplateId);
    }
}
