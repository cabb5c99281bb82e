using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Audit;

/// <summary>What every command promises, whatever it does.</summary>
public sealed class CommandGateTests
{
    private static readonly Command Register = new("RegisterApplication", Permission.RegisterApplication);

    [Fact]
    public async Task A_command_leaves_one_entry_with_what_it_changed()
    {
        await using var office = await TestOffice.OpenAsync();

        var number = await RegisterAsync(office, office.Environment6);

        await using var db = await office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(CancellationToken);
        Assert.Equal((1L, "Done", number), (entry.Seq, entry.Result, entry.Target));
        Assert.Contains("某路段夜间施工噪声监测结果", (await db.AuditPayloads.SingleAsync(CancellationToken)).Content, StringComparison.Ordinal);
        Assert.Null((await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    [Fact]
    public async Task A_refused_command_changes_nothing_and_leaves_one_entry()
    {
        await using var office = await TestOffice.OpenAsync();
        office.ActAs(Role.Auditor);

        await Assert.ThrowsAsync<NotAllowedException>(() => RegisterAsync(office, office.Environment6));

        await using var db = await office.DbAsync();
        Assert.StartsWith("Refused", (await db.AuditEntries.SingleAsync(CancellationToken)).Result, StringComparison.Ordinal);
        Assert.False(await db.Applications.AnyAsync(CancellationToken));
    }

    [Fact]
    public async Task A_refusal_in_the_middle_takes_everything_back()
    {
        await using var office = await TestOffice.OpenAsync();

        await Assert.ThrowsAsync<RuleViolationException>(() => office.Get<CommandGate>().RunAsync(Register, async scope =>
        {
            await NumberCounter.NextAsync(scope.Db, office.Environment6.Id, office.Environment6.Code, 2026);
            await scope.Db.SaveChangesAsync();
            throw new RuleViolationException(Rule.ReasonMissing);
        }, CancellationToken));

        Assert.Equal("SQ-HHHT-006-2026-00001", await RegisterAsync(office, office.Environment6));
    }

    [Fact]
    public async Task A_second_click_is_the_same_command()
    {
        await using var office = await TestOffice.OpenAsync();
        var form = Register with { CommandId = Guid.NewGuid() };

        var first = await RegisterAsync(office, office.Environment6, form);
        var second = await RegisterAsync(office, office.Environment6, form);

        Assert.Equal(first, second);
        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.Applications.CountAsync(CancellationToken));
    }

    [Fact]
    public async Task A_fault_changes_nothing_and_leaves_one_entry_without_its_insides()
    {
        await using var office = await TestOffice.OpenAsync();

        var fault = await Assert.ThrowsAsync<DivideByZeroException>(() => office.Get<CommandGate>().RunAsync(Register with { Input = "某路段" }, async scope =>
        {
            await NumberCounter.NextAsync(scope.Db, office.Environment6.Id, office.Environment6.Code, 2026);
            await scope.Db.SaveChangesAsync();
            throw new DivideByZeroException("secret insides");
        }, CancellationToken));

        await using var db = await office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(CancellationToken);
        Assert.Equal(("Failed", "RegisterApplication"), (entry.Result, entry.Action));
        Assert.DoesNotContain("insides", (await db.AuditPayloads.SingleAsync(CancellationToken)).Content, StringComparison.Ordinal);
        Assert.Equal("secret insides", fault.Message);
        Assert.False(await db.NumberCounters.AnyAsync(CancellationToken));
        Assert.Null((await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    [Fact]
    public async Task A_form_of_somebody_else_gives_nothing_away_and_leaves_an_entry()
    {
        await using var office = await TestOffice.OpenAsync();
        office.ActAs(Role.Clerk);
        var form = Register with { CommandId = Guid.NewGuid() };
        await RegisterAsync(office, office.Environment6, form);
        office.ActAs(Role.HeadOfOffice, office.District48);

        await Assert.ThrowsAsync<NotAllowedException>(() => RegisterAsync(office, office.District48, form));

        await using var db = await office.DbAsync();
        Assert.Equal(1, await db.Applications.CountAsync(CancellationToken));
        Assert.Equal(["Done", "Refused: NotAllowed"], await db.AuditEntries.OrderBy(e => e.Seq).Select(e => e.Result).ToListAsync(CancellationToken));
    }

    [Fact]
    public async Task Fifty_clerks_at_once_leave_no_gap_and_no_double()
    {
        await using var office = await TestOffice.OpenAsync();
        var clerk = office.ActAs(Role.Clerk);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            await using var scope = office.Another(clerk);
            return await RegisterAsync(scope.ServiceProvider, office.Environment6, Register);
        }));

        Assert.Equal(Enumerable.Range(1, 50).Select(n => new CaseNumber("HHHT-006", 2026, n).ToString()), numbers.Order(StringComparer.Ordinal));
        Assert.Null((await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Actor = 'x'")]
    [InlineData("DELETE FROM AuditEntries")]
    [InlineData("UPDATE AuditPayloads SET Content = 'x'")]
    public async Task Nobody_rewrites_the_chain(string attack)
    {
        await using var office = await TestOffice.OpenAsync();
        await RegisterAsync(office, office.Environment6);
        await using var db = await office.DbAsync();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(attack, CancellationToken));
    }

    [Fact]
    public async Task Verification_names_the_first_bad_entry()
    {
        await using var office = await TestOffice.OpenAsync();
        for (var i = 0; i < 3; i++)
        {
            await RegisterAsync(office, office.Environment6);
        }

        await using var db = await office.DbAsync();
        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEntries_keep", CancellationToken);
        await db.Database.ExecuteSqlRawAsync("UPDATE AuditEntries SET Actor = 'x' WHERE Seq = 2", CancellationToken);

        Assert.Equal(2, (await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    [Fact]
    public async Task Verification_sees_a_cut_tail()
    {
        await using var office = await TestOffice.OpenAsync();
        await RegisterAsync(office, office.Environment6);
        await RegisterAsync(office, office.Environment6);
        await using var db = await office.DbAsync();
        await db.Database.ExecuteSqlRawAsync(TestOffice.SqlServer is null ? "DROP TRIGGER AuditEntries_stay" : "DROP TRIGGER AuditEntries_keep", CancellationToken);

        await db.Database.ExecuteSqlRawAsync("DELETE FROM AuditEntries WHERE Seq = 2", CancellationToken);

        Assert.Equal(2, (await office.Get<AuditVerification>().RunAsync(CancellationToken)).FirstBad);
    }

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static Task<string> RegisterAsync(TestOffice office, Organ organ, Command? command = null) =>
        RegisterAsync(office.Services, organ, command ?? Register);

    private static Task<string> RegisterAsync(IServiceProvider services, Organ organ, Command command) =>
        services.GetRequiredService<CommandGate>().RunAsync(command, async scope =>
        {
            var number = (await NumberCounter.NextAsync(scope.Db, organ.Id, organ.Code, scope.Today.Year)).ToString();
            scope.Db.Applications.Add(new Application(number, organ.Id, TestOffice.Facts("2026-09-14"), scope.Today, services.GetRequiredService<ReplyClock>()));
            return number;
        });
}
