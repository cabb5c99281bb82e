using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Shell;

/// <summary>草稿: a form not yet submitted, kept so that a restart in the middle loses no character.</summary>
internal sealed class Draft
{
    public required long UserId { get; init; }

    /// <summary>Which form; a user has one draft of each.</summary>
    public required string Form { get; init; }

    /// <summary>The input as JSON.</summary>
    public required string Content { get; set; }

    public required DateTime SavedAt { get; set; }
}

internal sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.HasKey(d => new { d.UserId, d.Form });
        builder.Property(d => d.UserId).ValueGeneratedNever();
        builder.Property(d => d.Form).HasMaxLength(40);
        builder.Property(d => d.Content); // long text
        builder.HasOne<User>().WithMany().HasForeignKey(d => d.UserId);
    }
}
