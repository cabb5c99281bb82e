using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Supervision;

internal sealed class SupervisionConfiguration : IEntityTypeConfiguration<SupervisionNotice>, IEntityTypeConfiguration<NoticePaper>, IEntityTypeConfiguration<NoticeProof>, IEntityTypeConfiguration<SupervisionCounter>
{
    public void Configure(EntityTypeBuilder<SupervisionNotice> builder)
    {
        builder.ToTable("SupervisionNotices");
        builder.Property(n => n.Code).HasMaxLength(SupervisionNotice.MaxNumber).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(n => n.Number).HasMaxLength(SupervisionNotice.MaxNumber).HasAnnotation(ColumnKinds.Code, true);
        string[] texts =
        [
            nameof(SupervisionNotice.Matter), nameof(SupervisionNotice.Requirement), nameof(SupervisionNotice.ReturnReason),
            nameof(SupervisionNotice.Answer), nameof(SupervisionNotice.Judgement), nameof(SupervisionNotice.WithdrawReason),
        ];
        foreach (var text in texts)
        {
            builder.Property<string>(text).HasMaxLength(SupervisionNotice.MaxText);
        }

        string[] people =
        [
            nameof(SupervisionNotice.DraftedBy), nameof(SupervisionNotice.ChangedBy), nameof(SupervisionNotice.ApprovedBy), nameof(SupervisionNotice.IssuedBy),
            nameof(SupervisionNotice.ReceivedBy), nameof(SupervisionNotice.AnsweredBy), nameof(SupervisionNotice.JudgedBy), nameof(SupervisionNotice.WithdrawnBy),
        ];
        foreach (var by in people)
        {
            builder.Property<string>(by).HasMaxLength(User.MaxName);
        }

        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.Ignore(n => n.HasLeft);
        builder.Ignore(n => n.WasAnsweredLate);
        builder.HasOne<Organ>().WithMany().HasForeignKey(n => n.OfficeId);
        builder.HasOne<Organ>().WithMany().HasForeignKey(n => n.OrganId);
        builder.HasOne<SupervisionNotice>().WithMany().HasForeignKey(n => n.PrecedingId);
        builder.HasOne<Complaint>().WithMany().HasForeignKey(n => n.ComplaintId);
        builder.HasOne<Inspection>().WithMany().HasForeignKey(n => n.InspectionId);
        builder.HasIndex(n => n.Code).IsUnique();
        builder.HasIndex(n => n.Number).IsUnique().HasFilter("Number <> ''");
        builder.HasIndex(n => new { n.Stage, n.DueOn });
        builder.HasIndex(n => new { n.OrganId, n.Stage, n.DueOn });
        builder.OwnsMany(n => n.Items, items =>
        {
            items.ToTable("SupervisionNoticeItems");
            items.HasKey("SupervisionNoticeId", nameof(NoticeItem.Ordinal));
            items.Property(i => i.Ordinal).ValueGeneratedNever();
            items.Property(i => i.Number).HasMaxLength(Dispute.MaxText).HasAnnotation(ColumnKinds.Code, true);
            items.Property(i => i.ProposalKey).HasMaxLength(NoticeItem.MaxKey).HasAnnotation(ColumnKinds.Code, true);
            items.HasOne<Application>().WithMany().HasForeignKey(i => i.ApplicationId);
            items.HasOne<Dispute>().WithMany().HasForeignKey(i => i.DisputeId);
            items.HasIndex(i => i.ProposalKey).IsUnique().HasFilter("ProposalKey IS NOT NULL"); // the daily job drafts each level of a case once, whatever nodes there are
        });
    }

    public void Configure(EntityTypeBuilder<NoticePaper> builder)
    {
        builder.ToTable("NoticePapers");
        builder.HasKey(p => p.NoticeId);
        builder.Property(p => p.Hash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(p => p.TemplateVersion).HasDefaultValue(1);
        builder.HasOne(p => p.Notice).WithOne().HasForeignKey<NoticePaper>(p => p.NoticeId); // none for the template: SQLite would build the table anew for it
    }

    public void Configure(EntityTypeBuilder<NoticeProof> builder)
    {
        builder.ToTable("NoticeProofs");
        builder.Property(p => p.FileName).HasMaxLength(Attachment.MaxName);
        builder.Property(p => p.Sha256).HasMaxLength(2 * Attachment.BlobLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(p => p.Blob).HasMaxLength(Attachment.BlobLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(p => p.AddedBy).HasMaxLength(Attachment.MaxBy);
        builder.HasOne<SupervisionNotice>().WithMany().HasForeignKey(p => p.NoticeId);
        builder.HasIndex(p => p.Blob).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SupervisionCounter> builder)
    {
        builder.ToTable("SupervisionCounters");
        builder.HasKey(c => new { c.Series, c.Year });
        builder.Property(c => c.Series).HasMaxLength(8).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(c => c.Year).ValueGeneratedNever();
    }
}
