using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>A changed reading of the law reaches every open case and no closed one.</summary>
public sealed class RecomputeDeadlinesTests
{
    [Fact]
    public async Task A_changed_setting_moves_open_cases_once_and_leaves_closed_ones()
    {
        await using var office = await CaseOffice.OpenAsync();
        var open = await ConsultedAsync(office);
        var closed = await office.CloseAsync(await ConsultedAsync(office), ReplyOutcome.Granted, "2026-08-10");
        office.ActAs(Actor.CommandLine);
        Assert.Equal(0, await office.Get<RecomputeDeadlines>().RunAsync(TestContext.Current.CancellationToken));

        var literal = new RecomputeDeadlines(
            office.Get<CommandGate>(), office.Get<IDbContextFactory<DisclosureDbContext>>(),
            new ReplyClock(WorkCalendar.Published, ClockSettings.Default with { PauseBoundary = PauseBoundary.Inclusive }));
        Assert.Equal(1, await literal.RunAsync(TestContext.Current.CancellationToken));
        Assert.Null(await literal.RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal((TestOffice.D("2026-07-16"), TestOffice.D("2026-07-17")), (open.FinalDueOn, (await office.ReadAsync(open.Number)).FinalDueOn)); // P26-01
        Assert.Equal(closed.FinalDueOn, (await office.ReadAsync(closed.Number)).FinalDueOn);
    }

    [Fact]
    public async Task Dates_stored_by_a_program_with_other_rules_are_computed_again()
    {
        await using var office = await CaseOffice.OpenAsync();
        office.ActAs(Actor.CommandLine);
        var recompute = office.Get<RecomputeDeadlines>();
        await recompute.RunAsync(TestContext.Current.CancellationToken);
        Assert.Null(await recompute.RunAsync(TestContext.Current.CancellationToken));

        await using (var db = await office.DbAsync())
        {
            var basis = await db.Set<DeadlineBasis>().SingleAsync(TestContext.Current.CancellationToken);
            Assert.EndsWith($" #{ReplyClock.Edition}", basis.Text, StringComparison.Ordinal); // fees, delays and run-out consultations are part of what it rests on
            basis.Text = basis.Text[..basis.Text.LastIndexOf(' ')];
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await recompute.RunAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<Domain.Applications.Application> ConsultedAsync(TestOffice office)
    {
        var fresh = await office.RegisterAsync("2026-06-01");
        await office.Get<Consult>().RunAsync(fresh.Letter("2026-06-08"), TestContext.Current.CancellationToken);
        var consulted = await office.ReadAsync(fresh.Number);
        await office.Get<EndConsultation>().RunAsync(consulted.Opinion("2026-06-25"), TestContext.Current.CancellationToken);
        return await office.ReadAsync(fresh.Number);
    }
}
