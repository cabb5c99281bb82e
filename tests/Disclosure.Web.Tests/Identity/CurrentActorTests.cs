using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Identity;

/// <summary>A page that stays open while its user, her rights or her session end.</summary>
public sealed class CurrentActorTests
{
    private readonly GivenState _state = new();

    [Fact]
    public async Task A_signed_in_user_acts_with_her_role_and_organ()
    {
        await using var office = await OpenAsync();
        await SignInAsync(office);

        var actor = await AskAsync(office);

        Assert.Equal(("suhong", Role.Clerk, "HHHT-006"), (actor.Name, actor.Role, actor.OrganCode));
    }

    [Fact]
    public async Task Nobody_is_nobody()
    {
        await using var office = await OpenAsync();

        await Assert.ThrowsAsync<NotAllowedException>(() => AskAsync(office));
    }

    [Theory]
    [InlineData("UPDATE Users SET IsDisabled = 1")]
    [InlineData("UPDATE Users SET SecurityStamp = 'changed'")]
    public async Task A_disabled_or_changed_user_is_refused_within_a_second(string change)
    {
        await using var office = await OpenAsync();
        await SignInAsync(office);
        await AskAsync(office);
        await using (var db = await office.DbAsync())
        {
            await db.Database.ExecuteSqlRawAsync(change, TestContext.Current.CancellationToken);
        }

        office.Time.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<NotAllowedException>(() => AskAsync(office));
    }

    [Fact]
    public async Task Somebody_disabled_while_she_waits_for_her_turn_acts_no_more_and_the_audit_names_her()
    {
        await using var office = await OpenAsync();
        await SignInAsync(office);
        await AskAsync(office); // known, and not read again within a second
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var other = office.Another(Actor.CommandLine);
        var before = other.ServiceProvider.GetRequiredService<CommandGate>().RunAsync(new Command("DisableUser", Permission.ManageUsers), async scope =>
        {
            begun.SetResult();
            await goOn.Task;
            await scope.Db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDisabled, true), TestContext.Current.CancellationToken);
            return "suhong";
        }, TestContext.Current.CancellationToken);
        await begun.Task;
        var acted = false;

        var waiting = office.Get<CommandGate>().RunAsync(new Command("RegisterApplication", Permission.RegisterApplication), _ =>
        {
            acted = true;
            return Task.FromResult("");
        }, TestContext.Current.CancellationToken);
        goOn.SetResult();
        await before;

        await Assert.ThrowsAsync<NotAllowedException>(() => waiting);
        Assert.False(acted);
        await using var db = await office.DbAsync();
        var refused = await db.AuditEntries.SingleAsync(e => e.Action == "RegisterApplication", TestContext.Current.CancellationToken);
        Assert.Equal(("suhong", "Refused: NotAllowed"), (refused.Actor, refused.Result));
    }

    [Fact]
    public async Task A_session_ends_after_fifteen_minutes_without_use_and_no_click_wakes_it()
    {
        await using var office = await OpenAsync();
        await SignInAsync(office);
        office.Time.Advance(TimeSpan.FromMinutes(14));
        Assert.True(office.Get<Sessions>().Touch(_state.Principal));
        office.Time.Advance(TimeSpan.FromMinutes(14));
        await AskAsync(office);

        office.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.False(office.Get<Sessions>().Touch(_state.Principal));
        await Assert.ThrowsAsync<NotAllowedException>(() => AskAsync(office));
    }

    [Fact]
    public async Task A_session_ends_after_ten_hours_however_busy()
    {
        await using var office = await OpenAsync();
        await SignInAsync(office);
        for (var minutes = 0; minutes < 600; minutes += 10)
        {
            await AskAsync(office);
            office.Get<Sessions>().Touch(_state.Principal);
            office.Time.Advance(TimeSpan.FromMinutes(10));
        }

        await Assert.ThrowsAsync<NotAllowedException>(() => AskAsync(office));
    }

    [Fact]
    public async Task Signing_out_ends_every_tab_and_later_sign_ins_do_not_revive_it()
    {
        await using var office = await OpenAsync();
        var user = await SignInAsync(office);

        office.Get<Sessions>().End(_state.Principal);
        office.Time.Advance(TimeSpan.FromSeconds(2));
        office.Session(user);

        await Assert.ThrowsAsync<NotAllowedException>(() => AskAsync(office));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 90)]
    public async Task With_a_one_time_or_old_password_nothing_but_changing_it_is_allowed(bool once, int days)
    {
        await using var office = await OpenAsync();
        var passwordAge = office.Time.GetUtcNow().UtcDateTime.AddDays(-days);
        await SignInAsync(office, u => (u.MustChangePassword, u.PasswordChangedAt) = (once, passwordAge));

        await Assert.ThrowsAsync<NotAllowedException>(() => office.Get<CurrentActor>().DemandAsync(Permission.ViewCases, TestContext.Current.CancellationToken));
        await office.Get<CurrentActor>().DemandAsync(Permission.ChangeOwnPassword, TestContext.Current.CancellationToken);
    }

    private async Task<TestOffice> OpenAsync()
    {
        var office = await TestOffice.OpenAsync((services, _) => services.AddScoped<AuthenticationStateProvider>(_ => _state));
        office.Get<CurrentActor>().Use(null);
        return office;
    }

    private async Task<User> SignInAsync(TestOffice office, Action<User>? set = null)
    {
        await office.AddUserAsync("suhong", Role.Clerk, set);
        var user = await office.UserAsync("suhong");
        _state.Principal = office.Session(user);
        return user;
    }

    private static Task<Actor> AskAsync(TestOffice office) => office.Get<CurrentActor>().GetAsync(TestContext.Current.CancellationToken);
}
