using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Files;

internal sealed class FilesConfiguration : IEntityTypeConfiguration<Attachment>, IEntityTypeConfiguration<Archiving>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.Property(a => a.FileName).HasMaxLength(Attachment.MaxName);
        builder.Property(a => a.Sha256).HasMaxLength(2 * Attachment.BlobLength);
        builder.Property(a => a.Blob).HasMaxLength(Attachment.BlobLength);
        builder.Property(a => a.AddedBy).HasMaxLength(Attachment.MaxBy);
        builder.Property(a => a.RemovedBy).HasMaxLength(Attachment.MaxBy);
        builder.Property(a => a.RemovedReason).HasMaxLength(Attachment.MaxReason);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasOne<Application>().WithMany().HasForeignKey(a => a.ApplicationId);
        builder.HasOne<Reply>().WithMany().HasForeignKey(a => a.ReplyId);
        builder.HasIndex(a => a.Blob).IsUnique();
        builder.HasIndex(a => a.State);
    }

    public void Configure(EntityTypeBuilder<Archiving> builder)
    {
        builder.ToTable("Archivings");
        builder.Property(a => a.ArchivedBy).HasMaxLength(Attachment.MaxBy);
        builder.Property(a => a.Volume).HasMaxLength(Archiving.MaxVolume);
        builder.Property(a => a.TakenOutBy).HasMaxLength(Attachment.MaxBy);
        builder.Property(a => a.TakenOutReason).HasMaxLength(Archiving.MaxReason);
        builder.HasOne<Application>().WithMany().HasForeignKey(a => a.ApplicationId);
        builder.OwnsMany(a => a.Lines, lines =>
        {
            lines.ToTable("ArchiveLines");
            lines.HasKey("ArchivingId", nameof(ArchiveLine.Paper));
            lines.Property(l => l.Remark).HasMaxLength(ArchiveLine.MaxRemark);
        });
        builder.Navigation(a => a.Lines).HasField("_lines").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
