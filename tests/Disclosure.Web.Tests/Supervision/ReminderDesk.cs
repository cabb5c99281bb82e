using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Disputes;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>An office in which the daily job reminds a clerk, her head and the city's office.</summary>
internal static class ReminderDesk
{
    public static async Task<TestOffice> OpenAsync(string today, Action<IServiceCollection>? add = null)
    {
        var office = await TestOffice.OpenAsync(
            (services, configuration) =>
            {
                services.AddOrgans().AddApplications().AddReplies().AddFiles(configuration).AddDisputes().AddSupervision().AddScoped<DeskNotices>().AddScoped<LookedAgain>();
                add?.Invoke(services);
            },
            today);
        await office.AddUserAsync("su", Role.Clerk);
        await office.AddUserAsync("yun", Role.HeadOfOffice);
        await office.AddUserAsync("qi", Role.CityOffice, user => user.OrganId = office.CityOffice.Id);
        return office;
    }

    /// <summary>A case of the clerk, received on a day.</summary>
    public static async Task<Application> ReceiveAsync(this TestOffice office, string number, DateOnly receivedOn)
    {
        await using var db = await office.DbAsync();
        var application = new Application(number, office.Environment6.Id, TestOffice.Facts(Text.IsoDay(receivedOn)), receivedOn, office.Get<ReplyClock>());
        db.Applications.Add(application);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return application;
    }

    /// <summary>One run of the job, as a process that has just started.</summary>
    public static async Task<int> RemindAsync(this TestOffice office, CancellationToken? cancel = null)
    {
        await using var scope = office.Another(Actor.CommandLine);
        return await scope.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(cancel ?? TestContext.Current.CancellationToken);
    }

    public static async Task<List<Reminder>> RemindersAsync(this TestOffice office)
    {
        await using var db = await office.DbAsync();
        return await db.Set<Reminder>().AsNoTracking().OrderBy(r => r.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Nine o'clock of a later day.</summary>
    public static void MoveTo(this TestOffice office, DateOnly day) =>
        office.Time.SetUtcNow(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(8)));
}
