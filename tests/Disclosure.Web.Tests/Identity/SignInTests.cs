using Disclosure.Domain.Law;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using static Disclosure.Web.Tests.Identity.People;

namespace Disclosure.Web.Tests.Identity;

/// <summary>登录: who gets in, and what whoever does not gets to know.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task The_right_password_lets_in_in_whatever_case_the_name_is_typed()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk);

        Assert.Equal("suhong", (await TryAsync(office, " SuHong ", Password)).UserName);

        Assert.NotNull((await office.UserAsync("suhong")).LastSignInAt);
        await using var db = await office.DbAsync();
        Assert.Equal(("SignIn", "suhong", "Done"), await db.AuditEntries.Select(e => ValueTuple.Create(e.Action, e.Actor, e.Result)).SingleAsync(CancellationToken));
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_are_told_the_same_and_lock_the_same()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk);

        for (var i = 0; i < PasswordCheck.Tries; i++)
        {
            Assert.Equal(AccountRule.SignInRefused, await RefusalAsync(office, "suhong", "wrong"));
            Assert.Equal(AccountRule.SignInRefused, await RefusalAsync(office, "nobody", "wrong"));
        }

        Assert.Equal(AccountRule.SignInLocked, await RefusalAsync(office, "suhong", "wrong"));
        Assert.Equal(AccountRule.SignInLocked, await RefusalAsync(office, "nobody", "wrong"));
    }

    [Fact]
    public async Task Names_longer_than_any_are_kept_as_one()
    {
        await using var office = await TestOffice.OpenAsync();
        for (var i = 0; i < PasswordCheck.Tries; i++)
        {
            Assert.Equal(AccountRule.SignInRefused, await RefusalAsync(office, new string((char)('a' + i), User.MaxName + 1), "wrong"));
        }

        Assert.Equal(AccountRule.SignInLocked, await RefusalAsync(office, new string('z', 4_000_000), "wrong"));
        Assert.Equal(AccountRule.SignInRefused, await RefusalAsync(office, new string('z', User.MaxName), "wrong"));
    }

    [Fact]
    public async Task The_fifth_failure_locks_for_half_an_hour_and_says_how_long()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk);
        for (var i = 0; i < 5; i++)
        {
            await RefusalAsync(office, "suhong", "wrong");
        }

        office.Time.Advance(TimeSpan.FromMinutes(12.5));
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(() => TryAsync(office, "suhong", Password));
        Assert.Equal((AccountRule.SignInLocked, 18), (refusal.Rule, (int)refusal.Arguments[0]));

        office.Time.Advance(TimeSpan.FromMinutes(17.5));
        await TryAsync(office, "suhong", Password);
    }

    [Fact]
    public async Task Success_forgets_the_failures_before_it()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk);

        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 4; i++)
            {
                await RefusalAsync(office, "suhong", "wrong");
            }

            await TryAsync(office, "suhong", Password);
        }
    }

    [Fact]
    public async Task Twenty_guesses_at_once_are_no_more_than_five()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk);

        var verdicts = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => office.Get<PasswordCheck>().OfAsync("suhong", "wrong", CancellationToken))));

        Assert.Equal(5, verdicts.Count(v => v.LockedUntil is null));
    }

    [Fact]
    public async Task A_disabled_user_stays_outside_and_only_the_right_password_learns_why()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.AddUserAsync("suhong", Role.Clerk, u => u.IsDisabled = true);

        Assert.Equal(AccountRule.SignInRefused, await RefusalAsync(office, "suhong", "wrong"));
        Assert.Equal(AccountRule.UserDisabled, await RefusalAsync(office, "suhong", Password));
    }

    [Theory]
    [InlineData("Demo", false)]
    [InlineData("Production", true)]
    public async Task Demonstration_accounts_are_refused_in_production(string environment, bool refused)
    {
        await using var office = await TestOffice.OpenAsync((services, _) => services.AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = environment }));
        await office.AddUserAsync("demo", Role.Clerk, u => u.IsDemo = true);

        if (refused)
        {
            Assert.Equal(AccountRule.DemoAccountRefused, await RefusalAsync(office, "demo", Password));
        }
        else
        {
            await TryAsync(office, "demo", Password);
        }
    }

    [Fact]
    public async Task A_failure_leaves_one_entry_and_never_the_password_or_an_unknown_name()
    {
        await using var office = await TestOffice.OpenAsync();

        await RefusalAsync(office, "hunter2-typed-in-the-wrong-field", "hunter2");

        await using var db = await office.DbAsync();
        var entry = await db.AuditEntries.SingleAsync(CancellationToken);
        Assert.Equal("?", entry.Actor);
        Assert.StartsWith("Refused", entry.Result, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", System.Text.Json.JsonSerializer.Serialize(entry) + (await db.AuditPayloads.SingleAsync(CancellationToken)).Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/applications?page=2", "/applications?page=2")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("/a\r\nb", "/")]
    [InlineData(null, "/")]
    public void After_sign_in_the_way_leads_to_our_own_pages_only(string? asked, string led) => Assert.Equal(led, SignInPage.Local(asked));

    private static CancellationToken CancellationToken => TestContext.Current.CancellationToken;

    private static async Task<User> TryAsync(TestOffice office, string name, string password)
    {
        await using var request = office.Another(Actor.CommandLine);
        return await request.ServiceProvider.GetRequiredService<SignIn>().RunAsync(new SignInForm { Name = name, Password = password }, CancellationToken);
    }

    private static async Task<Enum> RefusalAsync(TestOffice office, string name, string password) =>
        (await Assert.ThrowsAsync<RuleViolationException>(() => TryAsync(office, name, password))).Rule;
}
