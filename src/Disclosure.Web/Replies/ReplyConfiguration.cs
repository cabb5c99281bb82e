using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Replies;

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("Replies");
        builder.Property(r => r.DocumentNumber).HasMaxLength(Reply.MaxDocumentNumber);
        builder.Property(r => r.Drafter).HasMaxLength(Reply.MaxName);
        builder.Property(r => r.TrackingNumber).HasMaxLength(PostNumber.MaxLength).HasAnnotation(ColumnKinds.Code, true);
        builder.Property(r => r.Proof).HasMaxLength(ReplyContent.MaxText);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.Property(r => r.Stage).HasDefaultValue(ReplyStage.Dispatched).ValueGeneratedNever(); // rows from before this column have left
        string[] computed =
        [
            nameof(Reply.Items), nameof(Reply.Reviews), nameof(Reply.Events), nameof(Reply.Outcomes), nameof(Reply.Review),
            nameof(Reply.IsInside), nameof(Reply.NeedsReview), nameof(Reply.RemedyKind), nameof(Reply.KnownSince),
        ];
        foreach (var property in computed)
        {
            builder.Ignore(property);
        }

        builder.HasIndex(r => r.SubmittedAt).HasFilter("SubmittedAt IS NOT NULL AND EffectiveOn IS NULL"); // what is being reviewed, never what has left
        builder.HasOne(r => r.Application).WithMany().HasForeignKey(r => r.ApplicationId);
        builder.OwnsOne(r => r.Content, content =>
        {
            content.Property(c => c.Reasons).HasColumnName("Reasons").HasMaxLength(ReplyContent.MaxLong);
            content.Property(c => c.Decision).HasColumnName("Decision").HasMaxLength(ReplyContent.MaxLong);
            content.Property(c => c.Delivery).HasColumnName("PlannedDelivery");
            content.Property(c => c.ProvidedOn).HasColumnName("ProvidedOn");
            content.Property(c => c.Provision).HasColumnName("Provision");
            content.HasIndex(c => c.ProvidedOn).HasFilter("ProvidedOn IS NOT NULL"); // what was promised for a later day
            content.Property(c => c.IsElectronicAsked).HasColumnName("IsElectronicAsked");
            content.Property(c => c.IsCompetentUnknown).HasColumnName("IsCompetentUnknown");
            string[] texts =
            [
                nameof(ReplyContent.Enclosures), nameof(ReplyContent.Whereabouts), nameof(ReplyContent.CompetentOrgan), nameof(ReplyContent.CompetentContact),
                nameof(ReplyContent.EarlierReply), nameof(ReplyContent.SpecialLaw), nameof(ReplyContent.DeliveryAddress),
            ];
            foreach (var text in texts)
            {
                content.Property<string>(text).HasColumnName(text).HasMaxLength(ReplyContent.MaxText);
            }
        });
        builder.OwnsOne(r => r.Search, search =>
        {
            search.Property(s => s.SearchedOn).HasColumnName("SearchedOn");
            foreach (var text in new[] { nameof(SearchRecord.Scope), nameof(SearchRecord.KeyWords), nameof(SearchRecord.Systems), nameof(SearchRecord.Archives), nameof(SearchRecord.Searcher), nameof(SearchRecord.Result) })
            {
                search.Property<string>(text).HasColumnName("Search" + text).HasMaxLength(SearchRecord.MaxText);
            }
        });
        builder.OwnsMany<ReplyItem>("_items", items =>
        {
            items.ToTable("ReplyItems");
            items.HasKey("ReplyId", nameof(ReplyItem.Ordinal));
            items.Property(i => i.Ordinal).ValueGeneratedNever();
            items.Property(i => i.Reasons).HasMaxLength(ReplyItem.MaxReasons);
        });
        builder.OwnsMany<SecrecyReview>("_reviews", reviews =>
        {
            reviews.ToTable("SecrecyReviews");
            reviews.HasKey("ReplyId", nameof(SecrecyReview.Ordinal));
            reviews.Property(r => r.Ordinal).ValueGeneratedNever();
            reviews.Property(r => r.Basis).HasMaxLength(SecrecyReview.MaxText);
            reviews.Property(r => r.Reasons).HasMaxLength(2 * SecrecyReview.MaxText + 1); // the reviewer's and those of the answer
            reviews.Property(r => r.Reviewer).HasMaxLength(Reply.MaxName);
            reviews.Property(r => r.ReferredTo).HasMaxLength(SecrecyReview.MaxName);
            reviews.Ignore(r => r.Answers);
            reviews.Ignore(r => r.IsClosed);
        });
        builder.OwnsMany<ReplyEvent>("_events", events =>
        {
            events.ToTable("ReplyEvents");
            events.HasKey("ReplyId", nameof(ReplyEvent.Ordinal));
            events.Property(e => e.Ordinal).ValueGeneratedNever();
            events.Property(e => e.By).HasMaxLength(Reply.MaxName);
            events.Property(e => e.ByName).HasMaxLength(Reply.MaxName);
            events.Property(e => e.Note).HasMaxLength(ReplyEvent.MaxNote);
        });
    }
}
