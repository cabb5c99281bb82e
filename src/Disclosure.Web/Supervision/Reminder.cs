using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Supervision;

/// <summary>提醒记录: that somebody was reminded of a duty at a step. Its key makes "once" a fact of the database, whatever nodes, clocks and restarts do.</summary>
internal sealed class Reminder
{
    public long Id { get; init; }

    public required DutySubject Subject { get; init; }

    public required long SubjectId { get; init; }

    public required WatchedKind Kind { get; init; }

    public required string Part { get; init; }

    /// <summary>The last day it was reminded of: an extension is another day, with steps of its own.</summary>
    public required DateOnly DueOn { get; init; }

    public required ReminderStep Step { get; init; }

    public required long UserId { get; init; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>What must be unique.</summary>
    public (DutySubject, long, WatchedKind, string, DateOnly, ReminderStep, long) Key => (Subject, SubjectId, Kind, Part, DueOn, Step, UserId);
}

internal sealed class ReminderConfiguration : IEntityTypeConfiguration<Reminder>
{
    public void Configure(EntityTypeBuilder<Reminder> builder)
    {
        builder.ToTable("Reminders");
        builder.Ignore(r => r.Key);
        builder.Property(r => r.Part).HasMaxLength(OpenDuty.MaxPart).HasAnnotation(ColumnKinds.Code, true);
        builder.HasOne<User>().WithMany().HasForeignKey(r => r.UserId);
        builder.HasIndex(r => new { r.SubjectId, r.Subject, r.Kind, r.Part, r.DueOn, r.Step, r.UserId }).IsUnique();
    }
}
