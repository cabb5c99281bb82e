using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>One act of an assessment that is awaited.</summary>
/// <param name="UnitId">单位考核.</param>
/// <param name="RoundId">年度考核.</param>
/// <param name="Year">考核年度.</param>
/// <param name="OrganId">Whoever must act: the unit, or the office that reviews.</param>
/// <param name="OrganCode">单位代码 of the unit that is assessed.</param>
/// <param name="Stage">Where the unit stands.</param>
/// <param name="Duty">What, and by when.</param>
internal sealed record AwaitedAct(long UnitId, long RoundId, int Year, long OrganId, string OrganCode, UnitStage Stage, AssessmentDuty Duty)
{
    /// <summary>2017, or 2017 C2 where it concerns one indicator.</summary>
    public string Number => string.Create(CultureInfo.InvariantCulture, $"{Year} {Duty.IndicatorCode}").TrimEnd();

    /// <summary>Where it leads.</summary>
    public string Href => AssessmentAddress.Unit(RoundId, OrganCode);
}

/// <summary>年度考核的期限: what units and the office owe each other in the courses that run.</summary>
internal sealed class AssessmentDutySource(CaseLights lights) : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var act in await AwaitedAsync(db, organId, lights.Today, cancellationToken))
        {
            yield return new OpenDuty(WatchedKind.Assessment, act.Duty.Kind, DutySubject.Assessment, act.UnitId, act.Number, act.Href, act.OrganId, act.Duty.DueOn, act.Duty.DueOn)
            {
                Part = $"{act.Duty.Kind}.{act.Duty.IndicatorCode}",
                StartsOn = act.Duty.StartsOn,
                Days = act.Duty.Kind is AssessmentDutyKind.Objection or AssessmentDutyKind.Review ? DayKind.Working : DayKind.Natural,
                IsProvisional = act.Duty.DueOn > lights.Calendar.LastDay,
                IsRight = act.Duty.IsRight,
            };
        }
    }

    /// <summary>What is awaited of one organ or of all, the earliest day first. A review is awaited of the office, all else of the unit.</summary>
    public static async Task<IReadOnlyList<AwaitedAct>> AwaitedAsync(DisclosureDbContext db, long? organId, DateOnly today, CancellationToken cancellationToken)
    {
        var office = await SupervisingOffice.Query(db).Select(organ => (long?)organ.Id).FirstOrDefaultAsync(cancellationToken);
        var rows = await Query(db, organId == office ? null : organId).AsSplitQuery().ToListAsync(cancellationToken);
        return [.. from row in rows
                   from duty in AssessmentDuties.OpenOn(row.Days, today)
                   let owner = duty.Kind is AssessmentDutyKind.Review ? office ?? row.OrganId : row.OrganId
                   where organId is null || organId == owner
                   orderby duty.DueOn, row.OrganCode
                   select new AwaitedAct(row.UnitId, row.RoundId, row.Year, owner, row.OrganCode, row.Stage, duty)];
    }

    /// <summary>The courses in which something is awaited.</summary>
    internal static IQueryable<CourseRow> Query(DisclosureDbContext db, long? organId) =>
        from unit in db.UnitAssessments
        where (organId == null || unit.OrganId == organId)
            && (unit.Stage == UnitStage.SelfAssessing || unit.Stage == UnitStage.FedBack || unit.Stage == UnitStage.Objected
                || (unit.Stage == UnitStage.HandedOver && unit.Rectifications.Any(item => item.DoneOn == null)))
        join round in db.AssessmentRounds on unit.RoundId equals round.Id
        join organ in db.Organs on unit.OrganId equals organ.Id
        orderby unit.Id
        select new CourseRow(
            unit.Id, round.Id, round.Year, unit.OrganId, organ.Code, round.Stage, round.StartsOn, round.SelfAssessmentUntil, round.HandedOverOn, unit.Stage, unit.SubmittedOn, unit.FedBackOn,
            unit.ObjectionsUntil, unit.SettledOn,
            unit.Objections.Select(o => new CourseItem(o.IndicatorCode, o.RaisedOn, o.ReviewUntil, o.ReviewedOn)).ToList(),
            unit.Rectifications.Select(r => new CourseItem(r.IndicatorCode, null, r.Until, r.DoneOn)).ToList());

    internal sealed record CourseRow(
        long UnitId, long RoundId, int Year, long OrganId, string OrganCode, RoundStage Round, DateOnly StartsOn, DateOnly SelfAssessmentUntil, DateOnly? HandedOverOn, UnitStage Stage,
        DateOnly? SubmittedOn, DateOnly? FedBackOn, DateOnly? ObjectionsUntil, DateOnly? SettledOn, IReadOnlyList<CourseItem> Objections, IReadOnlyList<CourseItem> Rectifications)
    {
        public CourseDays Days => new(Round, StartsOn, SelfAssessmentUntil, HandedOverOn, Stage, SubmittedOn, FedBackOn, ObjectionsUntil, SettledOn) { Objections = Objections, Rectifications = Rectifications };
    }
}
