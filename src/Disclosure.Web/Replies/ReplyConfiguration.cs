using Disclosure.Domain.Replies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Replies;

internal sealed class ReplyConfiguration : IEntityTypeConfiguration<Reply>
{
    public void Configure(EntityTypeBuilder<Reply> builder)
    {
        builder.ToTable("Replies");
        builder.Property(r => r.DocumentNumber).HasMaxLength(Reply.MaxDocumentNumber);
        builder.HasOne(r => r.Application).WithMany().HasForeignKey(r => r.ApplicationId);
    }
}
