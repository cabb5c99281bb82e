using Disclosure.Web.Demo;

namespace Disclosure.Browser.Tests;

public sealed class ReminderPageTests(BrowserFixture browser) : PageTests(browser)
{
    [Theory]
    [InlineData("inbox", DemoAccounts.Head, "/inbox")]
    [InlineData("inbox-settings", DemoAccounts.Clerk, "/inbox/settings")]
    [InlineData("self-audit", "sysadmin", "/self-audit")]
    public Task The_pages_of_reminders_and_of_the_self_audit_hold_no_barrier(string name, string account, string path) => LookAsync(name, account, path);
}
