using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Shell;

/// <summary>What runs by itself and is recorded.</summary>
public enum JobKind
{
    /// <summary>发送提醒.</summary>
    Reminders,

    /// <summary>系统自检.</summary>
    SelfAudit,

    /// <summary>拟制督办单.</summary>
    NoticeDrafts,

    /// <summary>重算申请期限 after a new calendar.</summary>
    CaseDates,

    /// <summary>重算争议期限.</summary>
    DisputeDates,

    /// <summary>重算举报投诉期限.</summary>
    ComplaintDates,

    /// <summary>重算主动公开期限.</summary>
    PublicationDates,

    /// <summary>清理过期记录.</summary>
    Purge,
}

/// <summary>How a run ended.</summary>
public enum JobState
{
    /// <summary>运行中, or cut off: nothing says how it ended.</summary>
    Begun,

    /// <summary>完成.</summary>
    Done,

    /// <summary>失败: it is tried again.</summary>
    Failed,
}

/// <summary>任务运行记录: one run of a job. A run that a kill cut off stays as begun.</summary>
internal sealed class JobRun
{
    public const int MaxNode = 100, MaxError = 200;

    public long Id { get; private set; }

    public required JobKind Kind { get; init; }

    /// <summary>Machine and process.</summary>
    public required string Node { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>UTC; null while it runs, and for ever where it was cut off.</summary>
    public DateTime? EndedAt { get; set; }

    public JobState State { get; set; }

    /// <summary>How much it did: sent, drafted, changed, found.</summary>
    public int Count { get; set; }

    /// <summary>The kind of fault; the log tells the rest.</summary>
    public string? Error { get; set; }
}

internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.Property(r => r.Node).HasMaxLength(JobRun.MaxNode);
        builder.Property(r => r.Error).HasMaxLength(JobRun.MaxError).HasAnnotation(ColumnKinds.Code, true);
        builder.HasIndex(r => r.StartedAt);
    }
}
