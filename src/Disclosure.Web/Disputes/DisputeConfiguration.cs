using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
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
        builder.HasIndex(d => d.OrganId); // that of the duties is filtered, so it can not stand in for this one
        builder.Property(d => d.Stage).HasDefaultValue(DisputeStage.Accepted).ValueGeneratedNever();
        builder.Property(d => d.Position).HasDefaultValue(DisputePosition.OriginalOrgan).ValueGeneratedNever();
        builder.Property(d => d.Claimant).HasMaxLength(Applicant.MaxName);
        builder.Property(d => d.Handler).HasMaxLength(User.MaxName);
        builder.Property(d => d.DecisionNumber).HasMaxLength(Dispute.MaxText);
        builder.HasIndex(d => d.ReplyId).HasFilter("ReplyId IS NOT NULL"); // no foreign key: SQLite would build the table anew for it
        builder.HasIndex(d => d.PrecedingId).HasFilter("PrecedingId IS NOT NULL");
        builder.HasIndex(d => d.NextDueOn).HasFilter("NextDueOn IS NOT NULL");
        builder.HasIndex(d => new { d.OrganId, d.NextDueOn }).HasFilter("NextDueOn IS NOT NULL");
        builder.HasIndex(d => d.DecisionServedOn).HasFilter("DecisionServedOn IS NOT NULL"); // rights to appeal are sought among those served lately
        Parts(builder);
    }

    private static void Parts(EntityTypeBuilder<Dispute> builder)
    {
        builder.OwnsMany(d => d.FurtherApplications, links =>
        {
            links.ToTable("DisputeApplications");
            links.HasKey("DisputeId", nameof(DisputedApplication.ApplicationId));
            links.Property(l => l.ApplicationId).ValueGeneratedNever();
            links.HasOne<Application>().WithMany().HasForeignKey(l => l.ApplicationId);
        });
        Own(builder, d => d.Points, "DisputePoints").Property(p => p.Matter).HasMaxLength(DisputePoint.MaxMatter);
        var evidence = Own(builder, d => d.Evidence, "DisputeEvidence");
        evidence.Property(e => e.Name).HasMaxLength(EvidencePiece.MaxText);
        evidence.Property(e => e.Proves).HasMaxLength(EvidencePiece.MaxText);
        evidence.Property(e => e.Source).HasMaxLength(EvidencePiece.MaxText);
        Own(builder, d => d.Supplements, "DisputeSupplements").Property(s => s.What).HasMaxLength(SupplementRequest.MaxText);
        var hearings = Own(builder, d => d.Hearings, "DisputeHearings");
        hearings.HasIndex(h => h.On);
        foreach (var text in new[] { nameof(Hearing.Place), nameof(Hearing.AppearedBy), nameof(Hearing.AbsenceReason), nameof(Hearing.Note) })
        {
            hearings.Property<string>(text).HasMaxLength(Hearing.MaxText);
        }

        var agents = Own(builder, d => d.Agents, "DisputeAgents");
        agents.Property(a => a.Name).HasMaxLength(DisputeAgent.MaxText);
        agents.Property(a => a.Office).HasMaxLength(DisputeAgent.MaxText);
        agents.Property(a => a.Phone).HasMaxLength(DisputeAgent.MaxText);
        Own(builder, d => d.Parties, "DisputeParties").Property(p => p.Name).HasMaxLength(DisputeParty.MaxName);
        Own(builder, d => d.Costs, "DisputeCosts").Property(c => c.Note).HasMaxLength(DisputeCost.MaxNote);
        Own(builder, d => d.Suspensions, "DisputeSuspensions").Property(s => s.Reason).HasMaxLength(DisputeSuspension.MaxReason);
        var obligations = Own(builder, d => d.Obligations, "DisputeObligations");
        obligations.Property(o => o.What).HasMaxLength(DisputeObligation.MaxText);
        obligations.Property(o => o.DocumentNumber).HasMaxLength(Dispute.MaxText);
        obligations.Property(o => o.PerformedHow).HasMaxLength(DisputeObligation.MaxText);
        obligations.Ignore(o => o.IsOpen);
        var reviews = Own(builder, d => d.Reviews, "DisputeReviews");
        reviews.Property(r => r.Note).HasMaxLength(DisputeReview.MaxNote);
        reviews.Property(r => r.By).HasMaxLength(User.MaxName);
    }

    /// <summary>Rows of a part, numbered within the dispute.</summary>
    private static OwnedNavigationBuilder<Dispute, TPart> Own<TPart>(EntityTypeBuilder<Dispute> builder, Expression<Func<Dispute, IEnumerable<TPart>?>> parts, string table)
        where TPart : class
    {
        var owned = builder.OwnsMany(parts);
        owned.ToTable(table);
        owned.HasKey("DisputeId", nameof(DisputePoint.Ordinal));
        owned.Property<int>(nameof(DisputePoint.Ordinal)).ValueGeneratedNever();
        return owned;
    }
}
