using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Identity;

/// <summary>The tables of ASP.NET Core Identity with lengths that the keys of SQL Server hold.</summary>
internal sealed class IdentityTables : IEntityTypeConfiguration<IdentityUserLogin<long>>, IEntityTypeConfiguration<IdentityUserToken<long>>, IEntityTypeConfiguration<IdentityUserClaim<long>>
{
    private const int MaxKey = 128, MaxText = 1_000;

    public void Configure(EntityTypeBuilder<IdentityUserLogin<long>> builder)
    {
        builder.Property(l => l.LoginProvider).HasMaxLength(MaxKey);
        builder.Property(l => l.ProviderKey).HasMaxLength(MaxKey);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(MaxText);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<long>> builder)
    {
        builder.Property(t => t.LoginProvider).HasMaxLength(MaxKey);
        builder.Property(t => t.Name).HasMaxLength(MaxKey);
        builder.Property(t => t.Value).HasMaxLength(MaxText);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<long>> builder)
    {
        builder.Property(c => c.ClaimType).HasMaxLength(MaxText);
        builder.Property(c => c.ClaimValue).HasMaxLength(MaxText);
    }
}
