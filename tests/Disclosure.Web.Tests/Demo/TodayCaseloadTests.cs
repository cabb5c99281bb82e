using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Demo;
using Disclosure.Web.Reporting;

namespace Disclosure.Web.Tests.Demo;

/// <summary>The caseload around today shows everything the program knows, on whatever day it is loaded.</summary>
public sealed class TodayCaseloadTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Published;

    public static TheoryData<string> Days =>
    [
        "2026-01-01", "2026-01-02", "2026-02-13", "2026-02-18", "2026-02-24", "2026-05-09", "2026-06-30", "2026-09-20", "2026-09-28", "2026-09-30",
        "2026-10-03", "2026-10-08", "2026-10-10", "2026-11-23", "2026-12-31", "2027-01-04", "2027-03-01", "2024-02-29", "2023-10-07",
    ];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_stage_outcome_and_ground_occurs(string day)
    {
        var cases = DemoOffice.Tell(TestOffice.D(day)).Cases.ConvertAll(life => life.Case);

        Assert.InRange(cases.Count, 60, 160);
        Assert.InRange(cases.Count(a => a.IsOpen), 35, 60);
        Assert.Empty(Enum.GetValues<ApplicationStage>().Except(cases.Select(a => a.Stage)));
        foreach (var regulation in Enum.GetValues<Regulation>())
        {
            var ours = cases.Where(a => a.Regulation == regulation).ToList();
            Assert.NotEmpty(ours);
            if (regulation is Regulation.R2019)
            {
                Assert.Empty(Outcomes.Of(regulation).Select(o => (ReplyOutcome?)o.Outcome).Except(ours.Select(a => a.Outcome)));
                Assert.Empty(Grounds.Of(regulation).Select(g => (WithholdingGround?)g.Ground).Except(ours.Select(a => a.Ground)));
            }
        }

        Assert.Contains(cases, a => a.Extension is not null && a.IsOpen);
        Assert.Contains(cases, a => a.Timeliness is Timeliness.Extended);
        Assert.Contains(cases, a => a.Timeliness is Timeliness.Overdue);
        Assert.Contains(cases, a => a.Content.Length > 1500);
        Assert.All(["𠮷", "㛃"], rare => Assert.Contains(cases, a => a.Applicant.Name.Contains(rare, StringComparison.Ordinal)));
        Assert.True(cases.CountBy(a => (a.OrganId, a.Applicant.Name)).Max(a => a.Value) >= 4);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_light_shows(string day)
    {
        var today = TestOffice.D(day);
        var open = DemoOffice.Tell(today).Cases.Select(life => life.Case).Where(a => a.IsOpen).ToList();
        var lights = open.Where(a => a.Stage is not ApplicationStage.Arrived).Select(a => LightOf(a, today)).ToList();
        var confirmations = open.Where(a => a.Stage is ApplicationStage.Arrived).Select(a => DeadlineLights.OfConfirmation(a.ArrivedOn!.Value, today, Calendar).Light);

        Assert.Superset(new HashSet<DeadlineLight> { DeadlineLight.Reminder, DeadlineLight.Yellow, DeadlineLight.Red, DeadlineLight.Paused }, lights.Select(l => l.Light).ToHashSet());
        Assert.Contains(lights, l => l.Light is DeadlineLight.InTime or DeadlineLight.Provisional);
        Assert.Equal([DeadlineLight.Reminder, DeadlineLight.Yellow, DeadlineLight.Red], confirmations.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Disputes_stand_in_every_position_that_the_legal_officer_meets(string day)
    {
        var (today, suits) = (TestOffice.D(day), Suits(DemoOffice.Tell(TestOffice.D(day))));
        var next = suits.ConvertAll(dispute => DisputeDuties.Next(dispute, Calendar));
        int Left(DisputeDuty duty) => Calendar.WorkingDaysBetween(today, duty.DueOn);

        Assert.Contains(next, duty => duty is { Kind: DisputeDutyKind.Answer } && Left(duty) is >= 0 and <= 3);
        Assert.Contains(next, duty => duty is { Kind: DisputeDutyKind.Defence } && duty.DueOn < today);
        Assert.Contains(next, duty => duty is { Kind: DisputeDutyKind.Hearing } && Left(duty) is > 0 and <= 6);
        Assert.Contains(next, duty => duty is { Kind: DisputeDutyKind.ReplyAgain } && duty.DueOn >= today);
        Assert.Superset(new HashSet<DisputeStage> { DisputeStage.Accepted, DisputeStage.Answered, DisputeStage.Suspended, DisputeStage.Concluded }, suits.Select(d => d.Stage).ToHashSet());
        Assert.Superset(new HashSet<DisputeResult?> { DisputeResult.Mediated, DisputeResult.Remanded, DisputeResult.Annulled, DisputeResult.OrderedToReplyAgain }, suits.Select(d => d.Facts.Result).ToHashSet());
        Assert.Contains(suits, dispute => dispute is { Facts.Instance: CourtInstance.Second, IsPending: true });
    }

    [Fact]
    public void Late_in_the_last_published_year_due_dates_are_provisional()
    {
        var today = TestOffice.D("2026-11-23");

        Assert.Contains(DemoOffice.Tell(today).Cases, life => life.Case.IsOpen && LightOf(life.Case, today).Light is DeadlineLight.Provisional);
    }

    [Fact]
    public void The_clerk_of_the_environment_finds_the_desk_she_knows()
    {
        var today = TestOffice.D("2026-11-23");
        var left = DemoOffice.Tell(today).Cases.Where(life => life.Organ == HohhotOrgans.Environment && life.Case is { IsOpen: true, FinalDueOn: not null })
            .Select(life => Calendar.WorkingDaysBetween(today, life.Case.FinalDueOn!.Value)).ToHashSet();

        Assert.Superset(new HashSet<int> { -1, 0, 2, 3, 7 }, left);
    }

    [Fact]
    public void The_demonstration_can_be_told_on_any_day()
    {
        for (var day = TestOffice.D("2022-01-01"); day < TestOffice.D("2028-01-01"); day = day.AddDays(5))
        {
            var told = DemoOffice.Tell(day);
            Assert.All(told.Cases, life => Assert.True(life.Case.ArrivedOn <= day && !(life.Case.ClosedOn > day)));
            Assert.NotEmpty(Suits(told));
        }
    }

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2027-03-01")]
    public async Task The_forms_of_this_year_and_last_have_figures_and_hold(string day)
    {
        await using var office = await DemoOffice.LoadAsync(day);
        foreach (var year in new[] { TestOffice.D(day).Year - 1, TestOffice.D(day).Year })
        {
            var result = (await office.Get<StatisticsQuery>().RunAsync(StatisticsForm.Form2021, year, null, TestContext.Current.CancellationToken)).Result;
            Assert.True(result.Figures["1", "TOTAL"] > 0 && result.Figures["3.7", "TOTAL"] > 0);
            Assert.DoesNotContain(result.Checks, check => check is { Holds: false, Level: CheckLevel.Error });
        }
    }

    private static List<Dispute> Suits(History told) => told.Suits.ConvertAll(suit => suit.Make("FY-1", 6, 1, 1, suit.Preceding is null ? null : 1, Calendar));

    private static LightReading LightOf(Application application, DateOnly today) => application.FinalDueOn is { } due
        ? DeadlineLights.Of(new LegalDay(due, application.DueStatus is DueStatus.Provisional), today, Calendar)
        : new LightReading(DeadlineLight.Paused, null);
}
