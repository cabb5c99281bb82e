using Disclosure.Domain.Applications;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

internal sealed class ContactAttemptConfiguration : IEntityTypeConfiguration<ContactAttempt>
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.ToTable("ContactAttempts");
        builder.Property(a => a.Note).HasMaxLength(ContactAttempt.MaxNote);
        builder.Property(a => a.By).HasMaxLength(256);
        builder.HasOne<Application>().WithMany().HasForeignKey(a => a.ApplicationId);
    }
}
