using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Assessment;

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<AssessmentScheme>, IEntityTypeConfiguration<AssessmentRound>
{
    /// <summary>Longest 审定意见, in characters.</summary>
    internal const int MaxResolution = 2000;

    /// <summary>Longest 通报文号, in characters.</summary>
    internal const int MaxAnnouncement = 60;

    public void Configure(EntityTypeBuilder<AssessmentScheme> builder)
    {
        builder.ToTable("AssessmentSchemes");
        builder.Property(s => s.Name).HasMaxLength(SchemeJson.MaxName);
        builder.Property(s => s.ReplaceReason).HasMaxLength(AssessmentScheme.MaxReason);
        foreach (var by in new[] { nameof(AssessmentScheme.DraftedBy), nameof(AssessmentScheme.ChangedBy), nameof(AssessmentScheme.PublishedBy) })
        {
            builder.Property<string>(by).HasMaxLength(User.MaxName);
        }

        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.Ignore(s => s.Content);
        builder.Ignore(s => s.PermittedSteps);
        builder.HasOne<AssessmentScheme>().WithMany().HasForeignKey(s => s.CopiedFromId);
        builder.HasOne<AssessmentScheme>().WithMany().HasForeignKey(s => s.PrecedingId);
        builder.HasIndex(s => new { s.Year, s.Stage });
    }

    public void Configure(EntityTypeBuilder<AssessmentRound> builder)
    {
        builder.ToTable("AssessmentRounds");
        builder.Property(r => r.FrozenBy).HasMaxLength(User.MaxName);
        builder.Property(r => r.Resolution).HasMaxLength(MaxResolution);
        builder.Property(r => r.AnnouncementNumber).HasMaxLength(MaxAnnouncement).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Ignore(r => r.PermittedSteps);
        builder.HasOne<AssessmentScheme>().WithMany().HasForeignKey(r => r.SchemeId);
        builder.HasIndex(r => r.SchemeId).IsUnique();
        builder.HasIndex(r => r.Year);
    }
}

/// <summary>One unit's course, with the facts that were frozen for it.</summary>
internal sealed class UnitAssessmentConfiguration : IEntityTypeConfiguration<UnitAssessment>, IEntityTypeConfiguration<AssessmentEvidence>
{
    private const string Owner = "UnitAssessmentId";

    /// <summary>Longest 要点 of a case behind a fact, in characters.</summary>
    internal const int MaxTitle = 400;

    public void Configure(EntityTypeBuilder<UnitAssessment> builder)
    {
        builder.ToTable("UnitAssessments");
        builder.Property(u => u.ReturnReason).HasMaxLength(UnitAssessment.MaxText);
        builder.Property(u => u.Grade).HasMaxLength(SchemeJson.MaxCode);
        builder.Property(u => u.Final).HasPrecision(9, 2);
        builder.Property(u => u.Contribution).HasPrecision(9, 4);
        foreach (var by in new[] { nameof(UnitAssessment.SubmittedBy), nameof(UnitAssessment.FedBackBy), nameof(UnitAssessment.AcceptedBy) })
        {
            builder.Property<string>(by).HasMaxLength(User.MaxName);
        }

        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.Ignore(u => u.FactSheet);
        builder.Ignore(u => u.Book);
        builder.HasOne<AssessmentRound>().WithMany().HasForeignKey(u => u.RoundId);
        builder.HasOne<Organ>().WithMany().HasForeignKey(u => u.OrganId);
        builder.HasIndex(u => new { u.RoundId, u.OrganId }).IsUnique();
        builder.HasIndex(u => new { u.Stage, u.ObjectionsUntil });
        Marks(builder);
        Facts(builder);
        builder.OwnsMany(u => u.Rectifications, items =>
        {
            items.ToTable("AssessmentRectifications");
            items.HasKey(Owner, nameof(Rectification.Ordinal));
            items.Property(i => i.Ordinal).ValueGeneratedNever();
            Code(items.Property(i => i.IndicatorCode));
            items.Property(i => i.IndicatorName).HasMaxLength(SchemeJson.MaxName);
            items.Property(i => i.Lost).HasPrecision(9, 2);
            items.Property(i => i.Demand).HasMaxLength(UnitAssessment.MaxText);
            items.Property(i => i.Result).HasMaxLength(UnitAssessment.MaxText);
            items.Property(i => i.DoneBy).HasMaxLength(User.MaxName);
        });
    }

    public void Configure(EntityTypeBuilder<AssessmentEvidence> builder)
    {
        builder.ToTable("AssessmentEvidence");
        Code(builder.Property(e => e.IndicatorCode));
        builder.Property(e => e.FactKey).HasMaxLength(SchemeJson.MaxName).HasAnnotation(ColumnKinds.Code, true);
        builder.Ignore(e => e.Note);
        builder.Property(e => e.FileName).HasMaxLength(Attachment.MaxName);
        builder.Property(e => e.Sha256).HasMaxLength(2 * Attachment.BlobLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(e => e.Blob).HasMaxLength(Attachment.BlobLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(e => e.AddedBy).HasMaxLength(Attachment.MaxBy);
        builder.HasOne<UnitAssessment>().WithMany().HasForeignKey(e => e.UnitAssessmentId);
        builder.HasIndex(e => e.Blob).IsUnique();
    }

    private static void Marks(EntityTypeBuilder<UnitAssessment> builder)
    {
        builder.OwnsMany(u => u.SelfScores, scores =>
        {
            scores.ToTable("AssessmentSelfScores");
            scores.HasKey(Owner, nameof(SelfScore.IndicatorCode));
            Code(scores.Property(s => s.IndicatorCode));
            scores.Property(s => s.Score).HasPrecision(9, 2);
            scores.Property(s => s.Remark).HasMaxLength(UnitAssessment.MaxText);
        });
        builder.OwnsMany(u => u.Marks, marks =>
        {
            marks.ToTable("AssessmentMarks");
            marks.HasKey(Owner, nameof(IndicatorMark.IndicatorCode), nameof(IndicatorMark.Seat));
            Code(marks.Property(m => m.IndicatorCode));
            marks.Property(m => m.Score).HasPrecision(9, 2);
            marks.Property(m => m.Reason).HasMaxLength(UnitAssessment.MaxText);
            marks.Property(m => m.By).HasMaxLength(User.MaxName);
        });
        builder.OwnsMany(u => u.Objections, objections =>
        {
            objections.ToTable("AssessmentObjections");
            objections.HasKey(Owner, nameof(ScoreObjection.IndicatorCode));
            Code(objections.Property(o => o.IndicatorCode));
            objections.Property(o => o.Before).HasPrecision(9, 2);
            objections.Property(o => o.Claimed).HasPrecision(9, 2);
            objections.Property(o => o.After).HasPrecision(9, 2);
            objections.Property(o => o.Reason).HasMaxLength(UnitAssessment.MaxText);
            objections.Property(o => o.Opinion).HasMaxLength(UnitAssessment.MaxText);
            objections.Property(o => o.RaisedBy).HasMaxLength(User.MaxName);
            objections.Property(o => o.ReviewedBy).HasMaxLength(User.MaxName);
        });
    }

    private static void Facts(EntityTypeBuilder<UnitAssessment> builder)
    {
        builder.OwnsMany(u => u.Facts, facts =>
        {
            facts.ToTable("AssessmentFacts");
            facts.HasKey(Owner, nameof(AssessmentFact.Key));
            facts.Property(f => f.Key).HasMaxLength(SchemeJson.MaxName).HasAnnotation(ColumnKinds.Code, true);
            facts.Property(f => f.Reason).HasMaxLength(UnitAssessment.MaxText);
            facts.Property(f => f.By).HasMaxLength(User.MaxName);
        });
        builder.OwnsMany(u => u.Cases, cases =>
        {
            cases.ToTable("AssessmentCases");
            cases.HasKey(Owner, nameof(AssessedCase.Key), nameof(AssessedCase.Ordinal));
            cases.Property(c => c.Key).HasMaxLength(SchemeJson.MaxName).HasAnnotation(ColumnKinds.Code, true);
            cases.Property(c => c.Ordinal).ValueGeneratedNever();
            cases.Property(c => c.Number).HasMaxLength(SchemeJson.MaxName).HasAnnotation(ColumnKinds.Code, true);
            cases.Property(c => c.Title).HasMaxLength(MaxTitle);
        });
    }

    private static void Code(PropertyBuilder<string> code) => code.HasMaxLength(SchemeJson.MaxCode).HasAnnotation(ColumnKinds.Code, true);
}
