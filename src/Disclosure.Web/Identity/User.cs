using Disclosure.Domain.Organs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Identity;

/// <summary>用户: a sign-in with one role in one organ.</summary>
internal sealed class User : IdentityUser<long>
{
    public const int MaxName = 50, MaxDisplayName = 100;

    /// <summary>The name that people read.</summary>
    public string DisplayName { get; set; } = "";

    public Role Role { get; set; }

    public long? OrganId { get; set; }

    public Organ? Organ { get; set; }

    /// <summary>停用: an open page of this user is refused at the next command.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>A one-time password: it has to be changed at the first sign-in.</summary>
    public bool MustChangePassword { get; set; }

    public DateTime PasswordChangedAt { get; set; }

    /// <summary>Made by the demonstration; refused in Production.</summary>
    public bool IsDemo { get; set; }

    public DateTime? LastSignInAt { get; set; }

    /// <summary>Hashes of earlier passwords, newest first, joined by line feeds; none of them may be used again.</summary>
    public string PasswordHistory { get; set; } = "";

    /// <summary>Renewed with every change; a form opened on an older one is refused.</summary>
    public Guid Version { get; set; }

    /// <summary>锁定 after too many wrong passwords.</summary>
    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Ends every open session of this user at its next command.</summary>
    public void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");
}

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(u => u.UserName).HasMaxLength(User.MaxName);
        builder.Property(u => u.NormalizedUserName).HasMaxLength(User.MaxName);
        builder.Property(u => u.DisplayName).HasMaxLength(User.MaxDisplayName);
        builder.Property(u => u.PasswordHash).HasMaxLength(400);
        builder.Property(u => u.SecurityStamp).HasMaxLength(100);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(100);
        builder.Property(u => u.PhoneNumber).HasMaxLength(40);
        builder.Property(u => u.PasswordHistory).HasMaxLength(4000);
        builder.Property(u => u.Version).IsConcurrencyToken();
        builder.HasOne(u => u.Organ).WithMany().HasForeignKey(u => u.OrganId);
    }
}
