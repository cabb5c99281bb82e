using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Demo;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Demo;

public sealed class DemoLoaderTests(LoadedDemo demo) : IClassFixture<LoadedDemo>
{
    [Fact]
    public async Task The_clerk_finds_letters_of_every_sort_and_a_void_one()
    {
        await using var db = await demo.Office.DbAsync();
        var letters = await db.Letters.AsNoTracking().ToListAsync(CancellationToken);

        Assert.Superset(new HashSet<LetterKind> { LetterKind.Receipt, LetterKind.CorrectionNotice, LetterKind.ExtensionNotice }, letters.Select(l => l.Kind).ToHashSet());
        Assert.Contains(letters, l => l.ReplyId is not null);
        Assert.Single(letters, l => l.VoidedOn is not null);
        Assert.All(letters, l => Assert.StartsWith("呼环公开", l.Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sealed_reply_bears_the_number_of_its_letter_and_has_its_files()
    {
        await using var db = await demo.Office.DbAsync();
        var reply = await db.Replies.AsNoTracking().SingleAsync(r => r.Stage == ReplyStage.Sealed, CancellationToken);
        var letter = await db.Letters.AsNoTracking().SingleAsync(l => l.ReplyId == reply.Id, CancellationToken);
        Assert.Equal(reply.DocumentNumber, letter.Number);
        var files = await db.Attachments.AsNoTracking().Where(a => a.ApplicationId == reply.ApplicationId).ToListAsync(CancellationToken);
        Assert.Equal(3, files.Count);
        await using var content = demo.Office.Get<BlobStore>().Open(files.Single(f => f.Kind is AttachmentKind.ApplicationPaper).Blob);
        Assert.True(content.Length > 1_000);
    }

    [Fact]
    public async Task Most_units_of_the_assessment_of_2017_are_fed_back_and_one_objects()
    {
        await using var db = await demo.Office.DbAsync();
        var round = await db.AssessmentRounds.AsNoTracking().SingleAsync(r => r.Year == 2017, CancellationToken);
        var scheme = (await db.AssessmentSchemes.AsNoTracking().SingleAsync(s => s.Id == round.SchemeId, CancellationToken)).Content;
        var units = await db.UnitAssessments.AsNoTracking().AsSplitQuery().Where(u => u.RoundId == round.Id).ToListAsync(CancellationToken);
        var environment = units.Single(unit => unit.Stage is UnitStage.Objected);

        Assert.Equal((RoundStage.Scoring, 2017, 57), (round.Stage, round.Year, units.Count));
        Assert.Equal((47, 10), (units.Count(unit => unit.Group is AssessmentGroup.Departments), units.Count(unit => unit.Group is AssessmentGroup.Areas)));
        Assert.True(units.Count(unit => unit.FedBackOn is not null) >= 50 && units.Exists(unit => unit.Stage is UnitStage.Scoring) && units.Exists(unit => unit.Stage is UnitStage.Settled));
        Assert.True(units.ConvertAll(unit => unit.Card(scheme).Final).Distinct().Count() > 8);
        Assert.Equal((await db.Organs.SingleAsync(o => o.Code == HohhotOrgans.Environment, CancellationToken)).Id, environment.OrganId);
        var card = environment.Card(scheme);
        Assert.Equal((6.5m, 7m, 3m), (card.Find("B3")!.Score, card.Find("F")!.Score, card.Find("G")!.Score)); // three late items, the report two days late, one national promotion
        Assert.True(environment.ObjectionsUntil >= DateOnly.FromDateTime(demo.Office.Time.GetUtcNow().Date), "the objection is still in time");
        Assert.Equal(7, units.Sum(unit => unit.Facts.Single(fact => fact.Key == "lostLawsuit").Count));
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2016)]
    public async Task Two_years_before_are_carried_out_to_their_end_so_that_years_can_be_compared(int year)
    {
        await using var db = await demo.Office.DbAsync();
        var round = await db.AssessmentRounds.AsNoTracking().SingleAsync(r => r.Year == year, CancellationToken);
        var units = await db.UnitAssessments.AsNoTracking().AsSplitQuery().Where(u => u.RoundId == round.Id).ToListAsync(CancellationToken);

        Assert.Equal((RoundStage.HandedOver, 57), (round.Stage, units.Count));
        Assert.All(units, unit => Assert.Equal((UnitStage.HandedOver, decimal.Round(unit.Final!.Value * 0.04m, 2, MidpointRounding.AwayFromZero)), (unit.Stage, unit.Contribution)));
        Assert.True(units.Select(unit => unit.Final).Distinct().Count() > 8);
        Assert.All(units.SelectMany(unit => unit.Rectifications), item => Assert.NotNull(item.DoneOn)); // it leaves nothing to be done
    }

    [Fact]
    public async Task Loading_is_one_command_with_one_audit_entry()
    {
        await using var office = await DemoOffice.OpenAsync();
        await office.Get<DemoLoader>().RunAsync(fresh: false, CancellationToken);

        await using var db = await office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(CancellationToken);
        var payload = (await db.AuditPayloads.SingleAsync(CancellationToken)).Content;
        Assert.Equal(("LoadDemo", "demo", "Done"), (entry.Action, entry.Target, entry.Result));
        Assert.True(payload.Length < 500, payload);
        Assert.Equal(58, await db.Organs.CountAsync(CancellationToken));
        Assert.Null((await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    [Fact]
    public async Task Numbers_have_no_gaps_and_the_counters_go_on_from_them()
    {
        await using var db = await demo.Office.DbAsync();
        var numbers = (await db.Applications.Select(a => a.Number).ToListAsync(CancellationToken))
            .ConvertAll(text => CaseNumber.TryParse(text, out var number) ? number : throw new FormatException(text));
        var organs = await db.Organs.ToDictionaryAsync(o => o.Id, o => o.Code, CancellationToken);
        var counters = (await db.NumberCounters.ToListAsync(CancellationToken)).ToDictionary(c => (organs[c.OrganId], c.Year), c => c.Last);

        foreach (var series in numbers.GroupBy(n => (n.OrganCode, n.Year)))
        {
            Assert.Equal(Enumerable.Range(1, series.Count()), series.Select(n => n.Sequence).Order());
            Assert.Equal(series.Count(), counters[series.Key]);
        }
    }

    [Fact]
    public async Task Every_stored_due_date_is_what_the_facts_give()
    {
        await using var db = await demo.Office.DbAsync();
        var clock = demo.Office.Get<ReplyClock>();
        var cases = await db.Applications.ToListAsync(CancellationToken);

        Assert.All(cases, a => Assert.False(a.Recompute(clock), a.Number));
        Assert.All(cases.Where(a => a.Reopening is null), a => Assert.Equal(a.Facts.Stage, a.Stage));
        Assert.Equal(
            cases.Where(a => a.ClosedOn is not null).Select(a => (a.Id, a.ClosedOn!.Value)).Order(),
            (await db.Replies.Where(r => !r.IsRenewed && r.EffectiveOn != null).ToListAsync(CancellationToken)).Select(r => (r.ApplicationId, r.EffectiveOn!.Value)).Order());
    }

    [Fact]
    public async Task Nobody_is_named()
    {
        await using var db = await demo.Office.DbAsync();

        Assert.All(await db.Applications.Select(a => a.Applicant.Name).ToListAsync(CancellationToken), name => Assert.Contains('某', name));
        Assert.All(await db.Users.Select(u => u.DisplayName).ToListAsync(CancellationToken), name => Assert.Contains('某', name));
        Assert.All((await db.Organs.ToListAsync(CancellationToken)).SelectMany(o => o.Contacts), contact => Assert.True(contact.Head.Contains('某') && contact.Person.Contains('某')));
    }

    [Fact]
    public async Task The_same_day_gives_the_same_cases()
    {
        await using var other = await DemoOffice.LoadAsync();

        Assert.Equal(await SumAsync(demo.Office), await SumAsync(other));
    }

    [Fact]
    public async Task A_dispute_runs_from_the_reconsideration_to_the_second_instance_and_what_it_ordered_waits_in_the_open_case()
    {
        await using var db = await demo.Office.DbAsync();
        var disputes = await db.Disputes.AsSplitQuery().ToListAsync(CancellationToken);
        var byId = disputes.ToDictionary(d => d.Id);
        int Length(Dispute dispute) => dispute.PrecedingId is { } before ? 1 + Length(byId[before]) : 1;

        Assert.Equal([3, 4], disputes.Where(d => d.IsPending).Select(Length).Where(length => length > 2).Order());
        Assert.All(disputes.Where(d => d.OpenedOn is not null && d.Ground is DisputeGround.Reply), d => Assert.NotNull(d.ReplyId));
        var owed = disputes.Where(d => d.Obligations.Any(o => o is { IsOpen: true, Kind: ObligationKind.ReplyAgain })).Select(d => d.ApplicationId!.Value).ToList();
        Assert.Equal(2, owed.Count);
        Assert.All(await db.Applications.Where(a => owed.Contains(a.Id)).ToListAsync(CancellationToken), a => Assert.Equal(ApplicationStage.Reopened, a.Stage));
    }

    [Fact]
    public async Task Changes_wait_are_done_and_are_refused()
    {
        await using var db = await demo.Office.DbAsync();

        Assert.Equal([FactChangeState.Pending, FactChangeState.Applied, FactChangeState.Rejected], (await db.FactChanges.Select(c => c.State).Distinct().ToListAsync(CancellationToken)).Order());
        Assert.Equal(1, await db.Applications.CountAsync(a => a.VoidedOn != null, CancellationToken));
    }

    [Fact]
    public async Task Each_role_has_an_account_whose_password_every_profile_takes()
    {
        await using var db = await demo.Office.DbAsync();
        var users = await db.Users.Include(u => u.Organ).ToListAsync(CancellationToken);
        var hasher = demo.Office.Get<IPasswordHasher<User>>();

        Assert.Empty(Enum.GetValues<Role>().Except(users.Select(u => u.Role)));
        Assert.Equal(13, users.Count);
        Assert.All(users, user => Assert.True(user is { IsDemo: true, MustChangePassword: false }));
        Assert.Equal(PasswordVerificationResult.Success, hasher.VerifyHashedPassword(users[0], users[0].PasswordHash!, DemoAccounts.Password));
        foreach (var rules in new[] { PasswordProfile.Mlps3, PasswordProfile.Asvs }.Select(profile => new PasswordRules(profile, hasher)))
        {
            Assert.All(users, user => Assert.Null(rules.FaultOf(new User { UserName = user.UserName, Organ = user.Organ }, DemoAccounts.Password)));
        }
    }

    [Fact]
    public async Task A_loaded_demonstration_is_left_alone_until_it_is_wanted_fresh()
    {
        await using var office = await DemoOffice.LoadAsync("2026-11-20");
        office.Time.Advance(TimeSpan.FromDays(3));
        var loader = office.Get<DemoLoader>();

        Assert.Equal(TestOffice.D("2026-11-20"), (await loader.RunAsync(fresh: false, CancellationToken)).LoadedOn);
        Assert.True(await loader.IsDemoOnlyAsync(CancellationToken));
        Assert.SkipWhen(TestOffice.SqlServer is not null, "A demonstration on a server is not thrown away from here.");
        var before = office.Get<BlobStore>().Names(DateTime.MaxValue).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(TestOffice.D("2026-11-23"), (await loader.RunAsync(fresh: true, CancellationToken)).LoadedOn);
        Assert.Equal(2, before.Count);
        Assert.DoesNotContain(office.Get<BlobStore>().Names(DateTime.MaxValue), before.Contains);
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(CancellationToken));
    }

    [Fact]
    public async Task What_the_demonstrations_own_people_did_goes_with_it()
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "A demonstration on a server is not thrown away from here.");
        await using var office = await DemoOffice.CopyAsync(demo.Office);
        await ActAsync(office, "secadmin", "CreateUser", "newcomer");
        await ActAsync(office, "newcomer", "RegisterApplication", "SQ-HHHT-006-2026-00099");
        await ActAsync(office, "admin", "SignIn", "admin");

        await office.Get<DemoLoader>().RunAsync(fresh: true, CancellationToken);

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.AuditEntries.CountAsync(CancellationToken));
    }

    [Theory]
    [InlineData("cli:root", "ImportApplications")]
    [InlineData("cli:root", "CreateUser")]
    [InlineData("admin", "CreateOrgan")]
    [InlineData("realclerk", "RegisterApplication")]
    public async Task Real_work_in_a_demonstration_is_never_thrown_away(string actor, string action)
    {
        Assert.SkipWhen(TestOffice.SqlServer is not null, "A demonstration on a server is not thrown away from here.");
        await using var office = await DemoOffice.CopyAsync(demo.Office);
        await ActAsync(office, actor, action, "真实");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<DemoLoader>().RunAsync(fresh: true, CancellationToken));

        Assert.Equal((DemoRule.DemoHoldsRealWork, actor), (refusal.Rule, refusal.Arguments[0]));
        await using var db = await office.DbAsync();
        Assert.Equal(2, await db.AuditEntries.CountAsync(CancellationToken));
        Assert.True(await office.Get<DemoLoader>().IsDemoOnlyAsync(CancellationToken));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_database_with_anything_of_its_own_is_refused(bool fresh)
    {
        await using var office = await TestOffice.OpenAsync((services, configuration) => services.AddFiles(configuration).AddDemo());

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<DemoLoader>().RunAsync(fresh, CancellationToken));

        Assert.Equal(DemoRule.DemoNeedsEmptyDatabase, refusal.Rule);
        Assert.False(await office.Get<DemoLoader>().IsDemoOnlyAsync(CancellationToken));
    }

    [Fact]
    public async Task Production_is_refused()
    {
        await using var office = await DemoOffice.OpenAsync(environment: "Production");

        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<DemoLoader>().RunAsync(fresh: false, CancellationToken));

        Assert.Equal(DemoRule.DemoInProduction, refusal.Rule);
    }

    [Fact]
    public async Task The_banner_names_the_day_and_the_accounts_are_shown_in_a_demonstration_only()
    {
        await using var empty = await DemoOffice.OpenAsync();
        Assert.Empty(empty.Get<IEnumerable<DemoAccount>>());
        Assert.Null(empty.Get<Banner>().Text(empty.Services));

        Assert.Equal(13, demo.Office.Get<IEnumerable<DemoAccount>>().Count());
        Assert.Contains("2026", demo.Office.Get<Banner>().Text(demo.Office.Services), StringComparison.Ordinal);
    }

    private static async Task ActAsync(TestOffice office, string actor, string action, string target)
    {
        await using var scope = office.Another(Actor.CommandLine with { Name = actor });
        await scope.ServiceProvider.GetRequiredService<CommandGate>().RunAsync(new Command(action, Permission.ImportLedgers), _ => Task.FromResult(target), CancellationToken);
    }

    private static async Task<string> SumAsync(TestOffice office)
    {
        await using var db = await office.DbAsync();
        var cases = await db.Applications.OrderBy(a => a.Number).ToListAsync(CancellationToken);
        var replies = await db.Replies.OrderBy(r => r.DocumentNumber).Select(r => r.DocumentNumber).ToListAsync(CancellationToken);
        var disputes = await db.Disputes.OrderBy(d => d.Number).ToListAsync(CancellationToken);
        return string.Join('\n', [.. cases.Select(a => $"{a.Number} {a.ReceivedOn} {a.FinalDueOn} {a.Outcome} {a.ClosedOn} {a.Applicant}"), .. replies, .. disputes.Select(d => $"{d.Number} {d.Facts}")]);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;
}
