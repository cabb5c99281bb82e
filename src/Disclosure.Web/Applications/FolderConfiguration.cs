using Disclosure.Domain.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

/// <summary>What lies in the file of a case beside its facts: contacts, notes, watchers, desks.</summary>
internal sealed class FolderConfiguration : IEntityTypeConfiguration<Correspondence>, IEntityTypeConfiguration<CaseNote>, IEntityTypeConfiguration<CaseWatch>, IEntityTypeConfiguration<HandOver>
{
    private const int MaxBy = 256;

    public void Configure(EntityTypeBuilder<Correspondence> builder)
    {
        builder.ToTable("Correspondence");
        builder.OwnsOne(c => c.Facts, facts =>
        {
            facts.Property(f => f.Way).HasColumnName("Way");
            facts.Property(f => f.Direction).HasColumnName("Direction");
            facts.Property(f => f.On).HasColumnName("On");
            facts.Property(f => f.With).HasColumnName("With").HasMaxLength(Correspondence.MaxWith);
            facts.Property(f => f.Summary).HasColumnName("Summary").HasMaxLength(Correspondence.MaxSummary);
        });
        builder.Navigation(c => c.Facts).IsRequired();
        builder.Property(c => c.WrittenBy).HasMaxLength(MaxBy);
        builder.HasOne<Application>().WithMany().HasForeignKey(c => c.ApplicationId);
    }

    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.ToTable("CaseNotes");
        builder.Property(n => n.Text).HasMaxLength(CaseNote.MaxText);
        builder.Property(n => n.WrittenBy).HasMaxLength(MaxBy);
        builder.HasOne<Application>().WithMany().HasForeignKey(n => n.ApplicationId);
    }

    public void Configure(EntityTypeBuilder<CaseWatch> builder)
    {
        builder.ToTable("CaseWatches");
        builder.HasKey(w => new { w.Watcher, w.ApplicationId });
        builder.Property(w => w.Watcher).HasMaxLength(User.MaxName);
        builder.HasOne<Application>().WithMany().HasForeignKey(w => w.ApplicationId);
    }

    public void Configure(EntityTypeBuilder<HandOver> builder)
    {
        builder.ToTable("HandOvers");
        builder.Property(h => h.From).HasMaxLength(User.MaxName);
        builder.Property(h => h.To).HasMaxLength(User.MaxName);
        builder.Property(h => h.By).HasMaxLength(MaxBy);
        builder.Property(h => h.Reason).HasMaxLength(HandOver.MaxReason);
        builder.HasOne(h => h.Application).WithMany().HasForeignKey(h => h.ApplicationId);
        builder.HasIndex(h => new { h.To, h.SeenAt });
    }
}
