using System.Text.Json;
using Disclosure.Domain.Organs;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Shell;

/// <summary>What a notice says; its sentence takes the notice's arguments.</summary>
public enum DeskNoticeKind
{
    /// <summary>日历待批准. {0} year, {1} who brought it.</summary>
    CalendarProposed,

    /// <summary>日历已更新. {0} year, {1} 文号, {2} how many cases of the desk moved.</summary>
    CalendarChanged,

    /// <summary>建议主动公开. {0} case number, {1} how many applicants.</summary>
    PublicationProposed,

    /// <summary>不予公开信息评估为可以公开. {0} case number.</summary>
    MayBeDisclosed,

    /// <summary>期限将至. {0} organ, {1} what, {2} number, {3} last day, {4} working days left.</summary>
    DutyAhead,

    /// <summary>当日到期. {0} organ, {1} what, {2} number, {3} last day.</summary>
    DutyToday,

    /// <summary>已逾期. {0} organ, {1} what, {2} number, {3} last day, {4} working days since.</summary>
    DutyOverdue,

    /// <summary>征求意见期满. {0} organ, {1} what, {2} number, {3} last day.</summary>
    OpinionRanOut,

    /// <summary>自检发现问题. {0} how many checks failed, {1} the first of them.</summary>
    SelfAuditFailed,

    /// <summary>收到督办单. {0} number, {1} level, {2} last day to answer.</summary>
    NoticeIssued,

    /// <summary>单位已回复督办单. {0} number.</summary>
    NoticeAnswered,

    /// <summary>督办单已认定. {0} number, {1} whether in place.</summary>
    NoticeJudged,

    /// <summary>收到检查表. {0} its name, {1} last day to report.</summary>
    InspectionSent,

    /// <summary>待办审批. {0} what is to be done, {1} number, {2} who brought it so far.</summary>
    StepAwaited,

    /// <summary>被退回. {0} number, {1} by whom.</summary>
    StepReturned,

    /// <summary>系统起草了督办单. {0} how many.</summary>
    NoticesProposed,

    /// <summary>延期已获批准. {0} number, {1} by whom.</summary>
    ExtensionApproved,

    /// <summary>延期未获批准. {0} number, {1} by whom.</summary>
    ExtensionDenied,

    /// <summary>更正申请已审批. {0} number, {1} by whom.</summary>
    ChangeDecided,
}

/// <summary>待办步骤: what waits for another person than whoever brought it so far.</summary>
public enum AwaitedStep
{
    /// <summary>保密审查.</summary>
    ReviewSecrecy,

    /// <summary>法制审核.</summary>
    CheckLegality,

    /// <summary>审批答复.</summary>
    ApproveReply,

    /// <summary>编号用印.</summary>
    SealReply,

    /// <summary>审批延期.</summary>
    DecideExtension,

    /// <summary>审批更正.</summary>
    DecideChange,

    /// <summary>审批督办单.</summary>
    ApproveNotice,

    /// <summary>发出督办单.</summary>
    IssueNotice,

    /// <summary>复核举报投诉.</summary>
    ConfirmComplaint,

    /// <summary>签发通报.</summary>
    IssueBulletin,
}

/// <summary>通知: something somebody should know. It is told to one person, or to everybody of an organ who may do something, once each.</summary>
internal sealed class DeskNotice
{
    public const int MaxHref = 200, MaxArguments = 600;

    public long Id { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The organ whose desks it concerns; null for every organ.</summary>
    public long? OrganId { get; init; }

    /// <summary>The one person it is told to; null where it is told to desks.</summary>
    public long? UserId { get; init; }

    /// <summary>Who it is for, where it is told to desks: whoever may do this.</summary>
    public required Permission For { get; init; }

    public required DeskNoticeKind Kind { get; init; }

    /// <summary>What its sentence needs.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Where it leads.</summary>
    public required string Href { get; init; }

    /// <summary>It tells of something late or failed.</summary>
    public bool IsUrgent => Kind is DeskNoticeKind.DutyOverdue or DeskNoticeKind.DutyToday or DeskNoticeKind.SelfAuditFailed;
}

/// <summary>已阅 of one person.</summary>
internal sealed class DeskNoticeRead
{
    public required long UserId { get; init; }

    public required long NoticeId { get; init; }
}

internal sealed class DeskNoticeConfiguration : IEntityTypeConfiguration<DeskNotice>, IEntityTypeConfiguration<DeskNoticeRead>
{
    public void Configure(EntityTypeBuilder<DeskNotice> builder)
    {
        builder.ToTable("DeskNotices");
        builder.Property(n => n.Arguments).HasMaxLength(DeskNotice.MaxArguments).HasConversion(
            texts => JsonSerializer.Serialize(texts, Audit.AuditJson.Options), text => JsonSerializer.Deserialize<string[]>(text, Audit.AuditJson.Options)!,
            new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), texts => texts.Count));
        builder.Property(n => n.Href).HasMaxLength(DeskNotice.MaxHref);
        builder.HasOne<Organ>().WithMany().HasForeignKey(n => n.OrganId);
        builder.Ignore(n => n.IsUrgent);
        builder.HasIndex(n => new { n.OrganId, n.At });
        builder.HasIndex(n => new { n.UserId, n.OrganId, n.At }); // no foreign key for the person: SQLite would build the table anew for it
    }

    public void Configure(EntityTypeBuilder<DeskNoticeRead> builder)
    {
        builder.ToTable("DeskNoticeReads");
        builder.HasKey(r => new { r.UserId, r.NoticeId });
        builder.Property(r => r.UserId).ValueGeneratedNever();
        builder.Property(r => r.NoticeId).ValueGeneratedNever();
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId);
        builder.HasOne<DeskNotice>().WithMany().HasForeignKey(r => r.NoticeId);
    }
}
