using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Applications;

namespace Disclosure.Web.Disputes;

/// <summary>The light of the next duty of a dispute as its row stores it, without loading its parts.</summary>
internal static class DisputeLights
{
    /// <summary>The light by the rule of the duty; an answer or a defence runs from the copy, in the days of the law in force.</summary>
    public static LightReading Of(
        DisputeDutyKind duty, DateOnly dueOn, DisputeKind kind, DateOnly acceptedOn, DisputeProcedure? procedure, DateOnly? copyReceivedOn, CaseLights lights)
    {
        DisputePeriodKind? period = duty switch { DisputeDutyKind.Answer => DisputePeriodKind.Answer, DisputeDutyKind.Defence => DisputePeriodKind.Defence, _ => null };
        var unit = period is { } named ? DisputePeriods.Find(named, kind, acceptedOn, procedure)?.Unit : null;
        return lights.OfDuty(
            DisputeDuty.WatchedAs(duty), dueOn, period is null ? null : copyReceivedOn, unit is null or PeriodUnit.WorkingDays ? DayKind.Working : DayKind.Natural);
    }
}
