using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Identity;

namespace Disclosure.Web.Tests.Files;

/// <summary>An office with colleagues, and the acts on the file of a case that several tests begin with.</summary>
internal static class FolderOffice
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Today.</summary>
    public static DateOnly D => TestOffice.D("2026-09-14");

    public static async Task<TestOffice> OpenAsync()
    {
        var office = await CaseOffice.OpenAsync();
        await office.AddUserAsync("clerk", Role.Clerk);
        await office.AddUserAsync("kang", Role.Clerk);
        await office.AddUserAsync("yun", Role.HeadOfOffice);
        await office.AddUserAsync("bao", Role.LegalOfficer);
        await office.AddUserAsync("gone", Role.Clerk, user => user.IsDisabled = true);
        await office.AddUserAsync("far", Role.Clerk, user => user.OrganId = office.District48.Id);
        return office;
    }

    public static ReopenForm Reopen(Application a) => new() { Number = a.Number, Version = a.Version, ReceivedOn = D, Kind = ReopeningKind.Judgment, Body = "法院", Reason = "重作" };

    public static CorrespondenceForm Contact(Application a) => new() { Number = a.Number, On = D, With = "钱某", Summary = "电话说明" };

    public static async Task<Application> ClosedAsync(this TestOffice office) => await office.CloseAsync(await office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");

    public static async Task<Application> HandOverAsync(this TestOffice office, Application found, string to, string reason)
    {
        await office.Get<HandOverCase>().RunAsync(new HandOverForm { Number = found.Number, Version = found.Version, To = to, Reason = reason }, Cancel);
        return await office.ReadAsync(found.Number);
    }

    public static async Task<Application> ArchiveAsync(this TestOffice office, Application found, bool explain)
    {
        await office.Get<ArchiveCase>().RunAsync(new ArchiveForm
        {
            Number = found.Number,
            Version = found.Version,
            ArchivedOn = D,
            Volume = "2026-A-1",
            Remarks = explain ? Enum.GetValues<ArchivePaper>().ToDictionary(p => p, _ => "纸质件在卷") : [],
        }, Cancel);
        return await office.ReadAsync(found.Number);
    }

    public static async Task<Application> TakeOutAsync(this TestOffice office, Application found, string reason)
    {
        await office.Get<TakeOutOfArchive>().RunAsync(new TakeOutForm { Number = found.Number, Version = found.Version, Reason = reason }, Cancel);
        return await office.ReadAsync(found.Number);
    }
}
