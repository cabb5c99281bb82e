using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

internal sealed class ApplicationConfiguration : IEntityTypeConfiguration<Application>, IEntityTypeConfiguration<FactChange>
{
    private const int MaxActor = 256;

    public void Configure(EntityTypeBuilder<Application> builder)
    {
        builder.ToTable("Applications");
        builder.Property(a => a.Number).HasMaxLength(CaseNumber.MaxLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(a => a.Content).HasMaxLength(ApplicationFacts.MaxContent); // long text on SQL Server
        builder.Property(a => a.Subjects).HasMaxLength(ApplicationFacts.MaxSubjects);
        builder.Property(a => a.Remarks).HasMaxLength(ApplicationFacts.MaxRemarks);
        builder.Property(a => a.VoidReason).HasMaxLength(ApplicationFacts.MaxRemarks);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.Property(a => a.CalendarVersion).HasMaxLength(CalendarEdition.MaxVersion).HasAnnotation(ColumnKinds.Code, true);
        builder.Ignore(a => a.ClockFacts);
        builder.Ignore(a => a.RenewalFacts);
        builder.Ignore(a => a.Facts);
        builder.Ignore(a => a.DisclosureObjections);
        builder.Ignore(a => a.OpenExtensionRequest);
        builder.Ignore(a => a.PermittedSteps);
        builder.OwnsOne(a => a.Applicant, applicant =>
        {
            applicant.Property(p => p.Kind).HasColumnName("ApplicantKind");
            applicant.Property(p => p.Name).HasColumnName("ApplicantName").HasMaxLength(Applicant.MaxName);
            applicant.Property(p => p.IdNumber).HasColumnName("IdNumber").HasMaxLength(Applicant.MaxShort);
            applicant.Property(p => p.Phone).HasColumnName("Phone").HasMaxLength(Applicant.MaxShort);
            applicant.Property(p => p.Email).HasColumnName("Email").HasMaxLength(Applicant.MaxShort);
            applicant.Property(p => p.Address).HasColumnName("Address").HasMaxLength(Applicant.MaxAddress);
            applicant.HasIndex(p => p.Name).HasDatabaseName("IX_Applications_ApplicantName");
        });
        builder.Navigation(a => a.Applicant).IsRequired();
        builder.OwnsOne(a => a.Correction, correction =>
        {
            correction.Ignore(c => c.Ordinal);
            Map(correction, "Correction");
        });
        builder.OwnsMany(a => a.EarlierCorrections, corrections =>
        {
            corrections.ToTable("EarlierCorrections");
            corrections.HasKey("ApplicationId", nameof(Correction.Ordinal));
            corrections.Property(c => c.Ordinal).ValueGeneratedNever();
            Map(corrections, "");
        });
        builder.Navigation(a => a.EarlierCorrections).HasField("_earlierCorrections").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsOne(a => a.Extension, extension =>
        {
            extension.Property(e => e.ApprovedOn).HasColumnName("ExtensionApprovedOn");
            extension.Property(e => e.Days).HasColumnName("ExtensionDays");
            extension.Property(e => e.Reason).HasColumnName("ExtensionReason").HasMaxLength(ApplicationFacts.MaxRemarks);
        });
        builder.OwnsOne(a => a.Reopening, reopening =>
        {
            reopening.Property(r => r.ReceivedOn).HasColumnName("ReopenedOn");
            reopening.Property(r => r.DueOn).HasColumnName("ReopenedDueOn");
            reopening.Property(r => r.Reason).HasColumnName("ReopenedReason").HasMaxLength(ApplicationFacts.MaxRemarks);
            reopening.Property(r => r.Kind).HasColumnName("ReopenedKind");
            reopening.Property(r => r.Body).HasColumnName("ReopenedBody").HasMaxLength(Reopening.MaxBody);
            reopening.Property(r => r.DocumentNumber).HasColumnName("ReopenedDocument").HasMaxLength(Reopening.MaxDocumentNumber);
        });
        builder.OwnsOne(a => a.Withdrawal, withdrawal =>
        {
            withdrawal.Property(w => w.StatedOn).HasColumnName("WithdrawalStatedOn");
            withdrawal.Property(w => w.Form).HasColumnName("WithdrawalForm");
            withdrawal.Property(w => w.Reason).HasColumnName("WithdrawalReason").HasMaxLength(ApplicationFacts.MaxRemarks);
        });
        builder.Property(a => a.Handler).HasMaxLength(User.MaxName);
        builder.HasIndex(a => new { a.Handler, a.IsOpen, a.QueueOn }).HasFilter("Handler IS NOT NULL"); // nobody holds what a ledger brought
        builder.HasIndex(a => a.ArchiveDueOn).HasFilter("ArchiveDueOn IS NOT NULL");
        builder.HasIndex(a => new { a.OrganId, a.ArchiveDueOn }).HasFilter("ArchiveDueOn IS NOT NULL");
        builder.OwnsMany(a => a.Consultations, letters =>
        {
            letters.ToTable("Consultations");
            letters.HasKey("ApplicationId", nameof(Consultation.Ordinal)); // SQLite cannot number the second half of a composite key
            letters.Property(c => c.Ordinal).ValueGeneratedNever();
            letters.Property(c => c.Name).HasMaxLength(Consultation.MaxName);
            letters.Property(c => c.Contact).HasMaxLength(Consultation.MaxName);
            letters.Property(c => c.Description).HasMaxLength(ApplicationFacts.MaxRemarks);
            letters.Property(c => c.Reasons).HasMaxLength(ApplicationFacts.MaxRemarks);
            letters.Property(c => c.Unfounded).HasMaxLength(ApplicationFacts.MaxRemarks);
            letters.Property(c => c.OverrideReason).HasMaxLength(ApplicationFacts.MaxRemarks);
            letters.HasIndex(c => c.ReceivedOn).HasFilter("EndedOn IS NULL"); // the board looks for letters that soon run out
        });
        builder.OwnsMany(a => a.ExtensionRequests, requests =>
        {
            requests.ToTable("ExtensionRequests");
            requests.HasKey("ApplicationId", nameof(ExtensionRequest.Ordinal));
            requests.Property(r => r.Ordinal).ValueGeneratedNever();
            requests.Property(r => r.Reason).HasMaxLength(ApplicationFacts.MaxRemarks);
            requests.Property(r => r.DecisionReason).HasMaxLength(ApplicationFacts.MaxRemarks);
            requests.Property(r => r.AskedBy).HasMaxLength(MaxActor);
            requests.Property(r => r.DecidedBy).HasMaxLength(MaxActor);
            requests.HasIndex(r => r.State);
        });
        builder.Navigation(a => a.ExtensionRequests).HasField("_extensionRequests").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(a => a.Consultations).HasField("_consultations").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(a => a.Items, items =>
        {
            items.ToTable("RequestItems");
            items.HasKey("ApplicationId", nameof(RequestItem.Ordinal));
            items.Property(i => i.Ordinal).ValueGeneratedNever();
            items.Property(i => i.Text).HasMaxLength(RequestItem.MaxText);
        });
        builder.Navigation(a => a.Items).HasField("_items").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Property(a => a.SpecialNeed).HasMaxLength(ApplicationFacts.MaxRemarks);
        builder.Property(a => a.FilledInBy).HasMaxLength(Applicant.MaxName);
        builder.Ignore(a => a.Fee);
        builder.OwnsOne(a => a.Agent, agent =>
        {
            agent.Property(p => p.Name).HasColumnName("AgentName").HasMaxLength(Applicant.MaxName);
            agent.Property(p => p.IdNumber).HasColumnName("AgentIdNumber").HasMaxLength(Applicant.MaxShort);
            agent.Property(p => p.PowerOfAttorneyOn).HasColumnName("PowerOfAttorneyOn");
        });
        builder.OwnsOne(a => a.Provision, wish =>
        {
            wish.Property(w => w.Form).HasColumnName("ProvisionForm");
            wish.Property(w => w.Route).HasColumnName("ProvisionRoute");
            wish.Property(w => w.Address).HasColumnName("ProvisionAddress").HasMaxLength(Applicant.MaxAddress);
        });
        builder.OwnsOne(a => a.Excessive, excessive =>
        {
            excessive.Property(e => e.ReasonsAskedOn).HasColumnName("ReasonsAskedOn");
            excessive.Property(e => e.ReasonsDueOn).HasColumnName("ReasonsDueOn");
            excessive.Property(e => e.ReasonsReceivedOn).HasColumnName("ReasonsReceivedOn");
            excessive.Property(e => e.EvaluatedOn).HasColumnName("ReasonsEvaluatedOn");
            excessive.Property(e => e.IsReasonable).HasColumnName("ReasonsReasonable");
            excessive.Property(e => e.EvaluatedBy).HasColumnName("ReasonsEvaluatedBy").HasMaxLength(ExcessiveRequest.MaxName);
            excessive.Property(e => e.Evaluation).HasColumnName("ReasonsEvaluation").HasMaxLength(ApplicationFacts.MaxRemarks);
            excessive.Property(e => e.DelayedUntil).HasColumnName("DelayedUntil");
            excessive.Property(e => e.DelayToldOn).HasColumnName("DelayToldOn");
        });
        builder.OwnsMany(a => a.CoApplicants, others =>
        {
            others.ToTable("CoApplicants");
            others.HasKey("ApplicationId", nameof(CoApplicant.Ordinal));
            others.Property(p => p.Ordinal).ValueGeneratedNever();
            others.Property(p => p.Name).HasMaxLength(Applicant.MaxName);
            others.Property(p => p.IdNumber).HasMaxLength(Applicant.MaxShort);
        });
        builder.Navigation(a => a.CoApplicants).HasField("_coApplicants").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(a => a.FeeNotices, notices =>
        {
            notices.ToTable("FeeNotices");
            notices.HasKey("ApplicationId", nameof(FeeNotice.Ordinal));
            notices.Property(n => n.Ordinal).ValueGeneratedNever();
            notices.Property(n => n.WithdrawnWhy).HasMaxLength(ApplicationFacts.MaxRemarks);
            notices.Ignore(n => n.Stands).Ignore(n => n.IsAwaited);
            notices.HasIndex(n => n.PaidOn); // what was collected in a year
        });
        builder.Navigation(a => a.FeeNotices).HasField("_feeNotices").UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.HasOne<Organ>().WithMany().HasForeignKey(a => a.OrganId);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => new { a.IsOpen, a.QueueOn });
        builder.HasIndex(a => new { a.OrganId, a.IsOpen, a.QueueOn });
        builder.HasIndex(a => a.ReceivedOn);
        builder.HasIndex(a => new { a.OrganId, a.ReceivedOn });
        builder.HasIndex(a => new { a.OrganId, a.Number });
        builder.HasIndex(a => new { a.IsOpen, a.OrganId, a.QueueOn, a.PausedUntil, a.Stage }).HasFilter("IsOpen = 1").HasDatabaseName("IX_Applications_OpenByUnit"); // the board counts what is open from it alone
        builder.HasIndex(a => new { a.ClosedYear, a.OrganId, a.ReceivedYear, a.ReceivedOn, a.ClosedOn, a.Timeliness, a.Outcome, a.VoidedOn })
            .HasFilter("VoidedOn IS NULL").HasDatabaseName("IX_Applications_ByClosing"); // and the figures of a year; SQLite reads the condition of the filter again, so its column stands in the index
    }

    public void Configure(EntityTypeBuilder<FactChange> builder)
    {
        builder.ToTable("FactChanges");
        builder.Property(c => c.OldValue).HasMaxLength(ApplicationFacts.MaxContent); // long text on SQL Server
        builder.Property(c => c.NewValue).HasMaxLength(ApplicationFacts.MaxContent); // long text on SQL Server
        builder.Property(c => c.Reason).HasMaxLength(ApplicationFacts.MaxRemarks);
        builder.Property(c => c.RequestedBy).HasMaxLength(MaxActor);
        builder.Property(c => c.DecidedBy).HasMaxLength(MaxActor);
        builder.Property(c => c.Version).IsConcurrencyToken();
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId);
        builder.HasIndex(c => new { c.State, c.ApplicationId });
    }

    /// <summary>The columns of a correction notice; in the table of the cases their names begin with what they belong to.</summary>
    private static void Map(OwnedNavigationBuilder<Application, Correction> correction, string prefix)
    {
        correction.Property(c => c.AskedOn).HasColumnName(prefix + nameof(Correction.AskedOn));
        correction.Property(c => c.ReceivedOn).HasColumnName(prefix + nameof(Correction.ReceivedOn));
        correction.Property(c => c.LateReason).HasColumnName(prefix + nameof(Correction.LateReason)).HasMaxLength(ApplicationFacts.MaxRemarks);
        correction.Property(c => c.Items).HasColumnName(prefix + nameof(Correction.Items));
        correction.Property(c => c.OtherItem).HasColumnName(prefix + nameof(Correction.OtherItem)).HasMaxLength(ApplicationFacts.MaxRemarks);
        correction.Property(c => c.ToAdd).HasColumnName(prefix + nameof(Correction.ToAdd)).HasMaxLength(ApplicationFacts.MaxRemarks);
        correction.Property(c => c.Guidance).HasColumnName(prefix + nameof(Correction.Guidance)).HasMaxLength(ApplicationFacts.MaxRemarks);
        correction.Property(c => c.Days).HasColumnName(prefix + nameof(Correction.Days));
        correction.Property(c => c.ServedOn).HasColumnName(prefix + nameof(Correction.ServedOn));
        correction.Property(c => c.PostponedTo).HasColumnName(prefix + nameof(Correction.PostponedTo));
        correction.Property(c => c.PostponeReason).HasColumnName(prefix + nameof(Correction.PostponeReason)).HasMaxLength(ApplicationFacts.MaxRemarks);
        correction.Property(c => c.RepeatReason).HasColumnName(prefix + nameof(Correction.RepeatReason)).HasMaxLength(ApplicationFacts.MaxRemarks);
    }
}
