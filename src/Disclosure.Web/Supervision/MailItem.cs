using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Supervision;

/// <summary>发件箱: one line that waits to leave by mail, put here by the command that had it to say.</summary>
internal sealed class MailItem
{
    public const int MaxLine = 400, MaxError = 200, MaxAttempts = 12;

    public long Id { get; init; }

    public required long UserId { get; init; }

    /// <summary>What it says.</summary>
    public required string Line { get; init; }

    public required string Href { get; init; }

    /// <summary>When it was put here, UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>It leaves no earlier, UTC.</summary>
    public required DateTime NotBefore { get; set; }

    public int Attempts { get; set; }

    /// <summary>Who is sending it just now; another node lets it be until <see cref="LeaseUntil"/>.</summary>
    public Guid? Lease { get; set; }

    public DateTime? LeaseUntil { get; set; }

    public DateTime? SentAt { get; set; }

    /// <summary>Given up after too many tries, or refused for good.</summary>
    public DateTime? GivenUpAt { get; set; }

    /// <summary>Why the last try failed, without anybody's address.</summary>
    public string? Error { get; set; }
}

/// <summary>提醒方式: how somebody wants to hear of deadlines outside the program.</summary>
public enum ReminderWay
{
    /// <summary>只在系统内.</summary>
    InProgram,

    /// <summary>逐条发邮件.</summary>
    SingleMails,

    /// <summary>每日汇总成一封邮件.</summary>
    DailyDigest,
}

/// <summary>提醒方式 of one person.</summary>
internal sealed class ReminderChoice
{
    public const int MaxAddress = 254;

    public required long UserId { get; init; }

    public ReminderWay Way { get; set; }

    /// <summary>邮箱; empty where no mail is wanted.</summary>
    public string Address { get; set; } = "";
}

internal sealed class MailConfiguration : IEntityTypeConfiguration<MailItem>, IEntityTypeConfiguration<ReminderChoice>
{
    public void Configure(EntityTypeBuilder<MailItem> builder)
    {
        builder.ToTable("MailOutbox");
        builder.Property(m => m.Line).HasMaxLength(MailItem.MaxLine);
        builder.Property(m => m.Href).HasMaxLength(DeskNotice.MaxHref);
        builder.Property(m => m.Error).HasMaxLength(MailItem.MaxError);
        builder.HasOne<User>().WithMany().HasForeignKey(m => m.UserId);
        builder.HasIndex(m => m.NotBefore).HasFilter("SentAt IS NULL AND GivenUpAt IS NULL"); // what has left is not looked at again
        builder.HasIndex(m => m.Lease).HasFilter("Lease IS NOT NULL");
        builder.HasIndex(m => m.GivenUpAt).HasFilter("GivenUpAt IS NOT NULL");
    }

    public void Configure(EntityTypeBuilder<ReminderChoice> builder)
    {
        builder.ToTable("ReminderChoices");
        builder.HasKey(c => c.UserId);
        builder.Property(c => c.UserId).ValueGeneratedNever();
        builder.Property(c => c.Address).HasMaxLength(ReminderChoice.MaxAddress);
        builder.HasOne<User>().WithMany().HasForeignKey(c => c.UserId);
    }
}
