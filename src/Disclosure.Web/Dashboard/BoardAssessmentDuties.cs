using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>年度考核: self-assessments, reviews and rectifications that are late or soon due. To object is a right; nobody is late who does not.</summary>
internal sealed class BoardAssessmentDuties(CaseLights lights) : IBoardDuties
{
    public async Task<IReadOnlyList<BoardDuty>> ReadAsync(DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken) =>
        [.. (await AssessmentDutySource.AwaitedAsync(db, reach.OrganId, lights.Today, cancellationToken)).Where(act => !act.Duty.IsRight && act.Duty.DueOn <= reach.Until).Select(Of)];

    private BoardDuty Of(AwaitedAct act) => new(
        BoardSubject.Assessment, act.OrganId, act.Duty.DueOn, lights.OfDuty(WatchedKind.Assessment, act.Duty.DueOn, act.Duty.StartsOn), $"{act.OrganCode} {act.Number} {act.Duty.Kind}", act.Number, act.Href,
        Text.Format(DashboardTexts.Assessment_Of, act.Year), Text.Of(act.Stage), act.Duty.Kind)
    { Role = act.Duty.Kind is AssessmentDutyKind.Review ? Role.Assessor : Role.HeadOfOffice };
}
