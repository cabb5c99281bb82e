using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Assessment;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Disclosure.Web.Reporting;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Assessment;

/// <summary>An office whose registers are asked for the facts of an assessment.</summary>
internal static class FactOffice
{
    /// <summary>Every measure that a register counts.</summary>
    public static readonly IReadOnlyList<MeasureEntry> Counted = [.. Measures.All.Where(entry => entry.Register is not FactRegister.Entered)];

    public static async Task<TestOffice> OpenAsync(string today = "2026-09-14")
    {
        var office = await TestOffice.OpenAsync((services, configuration) => services.AddOrgans().AddApplications().AddReplies().AddFiles(configuration).AddDisputes().AddSupervision().AddReporting().AddDashboard()
            .AddAssessment().AddScoped<Disclosure.Web.Shell.Drafts>().AddScoped<Disclosure.Web.Shell.DeskNotices>().AddScoped<Disclosure.Web.Shell.LookedAgain>(), today);
        office.ActAs(Role.Clerk);
        return office;
    }

    /// <summary>All facts of a unit, or of all three organs, by key.</summary>
    public static async Task<ILookup<long, FrozenFact>> FactsAsync(this TestOffice office, AssessedSpan span, params long[] organs)
    {
        await using var db = await office.DbAsync();
        var facts = new List<UnitFact>();
        foreach (var register in office.Services.GetServices<IMeasureRegister>())
        {
            var asked = Counted.Where(entry => entry.Register == register.Register).Select(entry => entry.Measure).ToHashSet();
            facts.AddRange(await register.ReadAsync(db, new FactQuestion(span, organs.Length > 0 ? organs : [office.CityOffice.Id, office.Environment6.Id, office.District48.Id], asked, WithCases: true), TestContext.Current.CancellationToken));
        }

        return facts.ToLookup(fact => fact.OrganId, fact => fact.Fact);
    }

    public static async Task<FrozenFact> FactAsync(this TestOffice office, Measure measure, int year, string? cutOff = null)
    {
        var facts = await office.FactsAsync(new AssessedSpan(year, TestOffice.D(cutOff ?? $"{year}-12-31")), office.Environment6.Id);
        return facts[office.Environment6.Id].Single(fact => fact.Key == Measures.Of(measure).Key);
    }

    /// <summary>Any applications of 2016 to 2022 with every kind of fault, some from a ledger, some archived, some ticked off with every paper.</summary>
    public static async Task<IReadOnlyList<Application>> FillAsync(this TestOffice office, int seed, int count)
    {
        var random = new Random(seed);
        await using var db = await office.DbAsync();
        var import = new LedgerImport { Ledger = "applications", FileName = "台账.xlsx", FileHash = "0", ImportedAt = new DateTime(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc), ImportedBy = "cli" };
        db.Add(import);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        var cases = Enumerable.Range(1, count).Select(i => Case(random, office, i)).ToList();
        foreach (var found in cases.Where(_ => random.Next(4) == 0))
        {
            found.CameBy(import.Id, 1);
        }

        db.AddRange(cases);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        foreach (var found in cases.Where(a => a is { IsOpen: false, VoidedOn: null, ClosedOn: not null } && random.Next(3) > 0))
        {
            db.Add(new Archiving(found, [.. ArchiveDuty.Papers(found).Select(paper => new ArchiveLine(paper, false, "纸质件在卷"))], "", found.ClosedOn!.Value.AddDays(random.Next(50)), "u", Caseload.Today));
        }

        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return cases;
    }

    private static Application Case(Random random, TestOffice office, int index)
    {
        var received = TestOffice.D("2016-01-01").AddDays(random.Next(7 * 365));
        var regulation = Statutes.RegulationFor(received);
        var closed = received.AddDays(5 + random.Next(90));
        var outcome = random.Next(12) > 0 ? Pick(random, Outcomes.Of(regulation).ToList()).Outcome : (ReplyOutcome?)null;
        var asked = received.AddDays(random.Next(16));
        var extended = received.AddDays(random.Next(45));
        var application = new Application($"F-{index:0000}", Pick(random, [office.CityOffice.Id, office.Environment6.Id, office.District48.Id]), new ApplicationFacts
        {
            Channel = Channel.InPerson,
            ReceivedOn = received,
            Applicant = new Applicant(ApplicantKind.Natural, "钱某"),
            Content = new string('噪', 1 + random.Next(90)),
            Correction = random.Next(3) == 0 && asked <= closed ? new Correction(asked, closed > asked.AddDays(3) ? asked.AddDays(3) : null) : null,
            Consultations = random.Next(3) == 0 ? [new Consultation(1, Pick(random, Enum.GetValues<ConsultedParty>()), received.AddDays(1), random.Next(3) == 0 ? null : received.AddDays(4))] : [],
            Extension = random.Next(3) == 0 && extended <= closed ? new Extension(extended, Pick(random, [5, 15, 20, 25])) : null,
            ClosedOn = outcome is null ? null : closed,
            Outcome = outcome,
            Ground = outcome is ReplyOutcome.Refused ? Pick(random, Grounds.Of(regulation).ToList()).Ground : null,
        }, Caseload.Today, office.Get<ReplyClock>());
        if (random.Next(15) == 0)
        {
            application.MakeVoid(Caseload.Today, "重复登记");
        }

        return application;
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> values) => values[random.Next(values.Count)];
}
