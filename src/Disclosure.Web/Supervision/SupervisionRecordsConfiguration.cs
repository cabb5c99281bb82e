using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Supervision;

internal sealed class SupervisionRecordsConfiguration : IEntityTypeConfiguration<Complaint>, IEntityTypeConfiguration<Inspection>, IEntityTypeConfiguration<Bulletin>, IEntityTypeConfiguration<BulletinPaper>
{
    public void Configure(EntityTypeBuilder<Complaint> builder)
    {
        builder.ToTable("Complaints");
        builder.Property(c => c.Code).HasMaxLength(Complaint.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(c => c.Complainant).HasMaxLength(Complaint.MaxName);
        builder.Property(c => c.Contact).HasMaxLength(Complaint.MaxName);
        foreach (var text in new[] { nameof(Complaint.Content), nameof(Complaint.Finding), nameof(Complaint.ExtensionReason), nameof(Complaint.Decision), nameof(Complaint.Answer), nameof(Complaint.WithdrawReason) })
        {
            builder.Property<string>(text).HasMaxLength(Complaint.MaxText);
        }

        foreach (var by in new[] { nameof(Complaint.RegisteredBy), nameof(Complaint.VerifiedBy), nameof(Complaint.ConfirmedBy), nameof(Complaint.ExtendedBy), nameof(Complaint.DecidedBy), nameof(Complaint.AnsweredBy) })
        {
            builder.Property<string>(by).HasMaxLength(User.MaxName);
        }

        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(c => c.OfficeId);
        builder.HasOne<Organ>().WithMany().HasForeignKey(c => c.OrganId);
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId);
        builder.HasIndex(c => c.Code).IsUnique();
        builder.HasIndex(c => c.NextDueOn).HasFilter("NextDueOn IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<Inspection> builder)
    {
        builder.ToTable("Inspections");
        builder.Property(i => i.Code).HasMaxLength(Complaint.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(i => i.Title).HasMaxLength(Inspection.MaxTitle);
        builder.Property(i => i.Note).HasMaxLength(Inspection.MaxText);
        builder.Property(i => i.DraftedBy).HasMaxLength(User.MaxName);
        builder.Property(i => i.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(i => i.OfficeId);
        builder.HasIndex(i => i.Code).IsUnique();
        builder.OwnsMany(i => i.Questions, questions =>
        {
            questions.ToTable("InspectionQuestions");
            questions.HasKey("InspectionId", nameof(InspectionQuestion.Ordinal));
            questions.Property(q => q.Ordinal).ValueGeneratedNever();
            questions.Property(q => q.Text).HasMaxLength(InspectionQuestion.MaxText);
            questions.Property(q => q.Basis).HasMaxLength(InspectionQuestion.MaxText);
        });
        builder.OwnsMany(i => i.Sheets, sheets =>
        {
            sheets.ToTable("InspectionSheets");
            sheets.HasKey("InspectionId", nameof(InspectionSheet.OrganId));
            sheets.Property(s => s.OrganId).ValueGeneratedNever();
            sheets.Property(s => s.AnsweredBy).HasMaxLength(User.MaxName);
            sheets.Property(s => s.EvaluatedBy).HasMaxLength(User.MaxName);
            sheets.Property(s => s.Conclusion).HasMaxLength(Inspection.MaxText);
            sheets.HasOne<Organ>().WithMany().HasForeignKey(s => s.OrganId);
        });
        builder.OwnsMany(i => i.Lines, lines =>
        {
            lines.ToTable("InspectionLines");
            lines.HasKey("InspectionId", nameof(InspectionLine.OrganId), nameof(InspectionLine.Ordinal));
            lines.Property(l => l.OrganId).ValueGeneratedNever();
            lines.Property(l => l.Ordinal).ValueGeneratedNever();
            lines.Property(l => l.Note).HasMaxLength(InspectionLine.MaxNote);
            lines.Property(l => l.Remark).HasMaxLength(InspectionLine.MaxNote);
        });
    }

    public void Configure(EntityTypeBuilder<Bulletin> builder)
    {
        builder.ToTable("Bulletins");
        builder.Property(b => b.Code).HasMaxLength(Complaint.MaxCode).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(b => b.Opening).HasMaxLength(Bulletin.MaxText);
        builder.Property(b => b.Problems).HasMaxLength(Bulletin.MaxText);
        builder.Property(b => b.Demands).HasMaxLength(Bulletin.MaxText);
        foreach (var by in new[] { nameof(Bulletin.DraftedBy), nameof(Bulletin.ChangedBy), nameof(Bulletin.IssuedBy) })
        {
            builder.Property<string>(by).HasMaxLength(User.MaxName);
        }

        builder.Property(b => b.Version).IsConcurrencyToken();
        builder.HasOne<Organ>().WithMany().HasForeignKey(b => b.OfficeId);
        builder.HasIndex(b => b.Code).IsUnique();
        builder.HasIndex(b => new { b.Kind, b.FirstOn });
        builder.OwnsMany(b => b.Lines, lines =>
        {
            lines.ToTable("BulletinLines");
            lines.HasKey("BulletinId", nameof(BulletinLine.OrganId));
            lines.Property(l => l.OrganId).ValueGeneratedNever();
            lines.Ignore(l => l.Ranked);
        });
        builder.OwnsMany(b => b.Cases, cases =>
        {
            cases.ToTable("BulletinCases");
            cases.HasKey("BulletinId", nameof(BulletinCase.Ordinal));
            cases.Property(c => c.Ordinal).ValueGeneratedNever();
            cases.Property(c => c.Number).HasMaxLength(Dispute.MaxText).HasAnnotation(ColumnKinds.Code, true);
        });
    }

    public void Configure(EntityTypeBuilder<BulletinPaper> builder)
    {
        builder.ToTable("BulletinPapers");
        builder.HasKey(p => p.BulletinId);
        builder.Property(p => p.Hash).HasMaxLength(64).HasAnnotation(ColumnKinds.Code, true);
        builder.HasOne(p => p.Bulletin).WithOne().HasForeignKey<BulletinPaper>(p => p.BulletinId);
        builder.HasOne<LetterTemplate>().WithMany().HasForeignKey(p => p.TemplateId);
    }
}
