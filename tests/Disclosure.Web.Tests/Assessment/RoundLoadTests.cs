using Disclosure.Domain.Assessment;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.Assessment.CourseOffice;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>The pages of all units load no more than they show.</summary>
public sealed class RoundLoadTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_round_and_decided_years_are_read_without_the_cases_behind_their_facts_and_come_to_the_same()
    {
        var statements = new Statements();
        await using var office = await BeginAsync(add: services =>
        {
            statements.Listen(services);
            services.AddDocuments().AddOrgans().AddApplications().AddReplies().AddDisputes().AddSupervision().AddReporting();
        });
        var unit = await office.UnitAtAsync(UnitStage.Decided);
        await using (var db = await office.DbAsync())
        {
            (await db.AssessmentRounds.SingleAsync(r => r.Id == unit.RoundId, Stop)).Decide("同意", 0, By("c"));
            await db.SaveChangesAsync(Stop);
        }

        office.ActAs(Role.Assessor);
        statements.Forget();
        var row = Assert.Single((await office.Get<RoundFiles>().FindAsync(unit.RoundId, Stop))!.Units);
        var compared = await office.Get<AssessmentComparison>().ReadAsync("HHHT-006", null, Stop);

        Assert.Equal((94m, 4, WaitsFor.Announcement, 100m), (row.Ranked!.Final, row.Marked, row.Waits, row.SelfScore!.Value)); // 105 with the bonus, held at 100 as on the sheet
        Assert.Equal((94m, 1), compared.Years.Select(year => (year.Final, year.Rank!.Value)).Single());
        Assert.Equal(36m, compared.Indicators.Single(indicator => indicator.Code == "A1").ByYear[2026]);
        Assert.Contains(statements.All, text => text.Contains("AssessmentMarks", StringComparison.Ordinal));
        Assert.DoesNotContain(statements.All, text => text.Contains("AssessmentCases", StringComparison.Ordinal));
        Assert.InRange(statements.All.Count, 10, 25);
    }
}
