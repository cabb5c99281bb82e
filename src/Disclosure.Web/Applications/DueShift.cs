using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

/// <summary>应复日变化: what a new year of the calendar did to one open case. Kept, so that the desk can be shown it later.</summary>
internal sealed class DueShift
{
    public long ImportId { get; init; }

    public long ApplicationId { get; init; }

    public long OrganId { get; init; }

    public DateOnly? OldDueOn { get; init; }

    public DueStatus? OldStatus { get; init; }

    public DateOnly? NewDueOn { get; init; }

    public DueStatus? NewStatus { get; init; }

    /// <summary>What it did to a case that was just computed again; null where neither the day nor its standing moved.</summary>
    public static DueShift? Of(long importId, Application application, (DateOnly? Due, DueStatus? Status) before) =>
        before == (application.FinalDueOn, application.DueStatus) ? null : new DueShift
        {
            ImportId = importId,
            ApplicationId = application.Id,
            OrganId = application.OrganId,
            OldDueOn = before.Due,
            OldStatus = before.Status,
            NewDueOn = application.FinalDueOn,
            NewStatus = application.DueStatus,
        };
}

internal sealed class DueShiftConfiguration : IEntityTypeConfiguration<DueShift>
{
    public void Configure(EntityTypeBuilder<DueShift> builder)
    {
        builder.ToTable("DueShifts");
        builder.HasKey(s => new { s.ImportId, s.ApplicationId });
        builder.Property(s => s.ImportId).ValueGeneratedNever();
        builder.Property(s => s.ApplicationId).ValueGeneratedNever();
        builder.HasOne<CalendarImport>().WithMany().HasForeignKey(s => s.ImportId);
        builder.HasOne<Application>().WithMany().HasForeignKey(s => s.ApplicationId);
        builder.HasIndex(s => new { s.ImportId, s.OrganId, s.ApplicationId });
    }
}

/// <summary>One line of the list of differences.</summary>
/// <param name="Number">编号.</param>
/// <param name="Organ">受理单位.</param>
/// <param name="OldDueOn">应复日 by the calendar before.</param>
/// <param name="NewDueOn">应复日 by the new one.</param>
/// <param name="OldStatus">Whether it was fixed.</param>
/// <param name="NewStatus">Whether it is fixed now.</param>
/// <param name="OldLight">The light it showed.</param>
/// <param name="NewLight">The light it shows.</param>
public sealed record DueDifference(
    string Number, string Organ, DateOnly? OldDueOn, DateOnly? NewDueOn, DueStatus? OldStatus, DueStatus? NewStatus, LightReading OldLight, LightReading NewLight);
