using Disclosure.Domain.Applications;
using Disclosure.Domain.Organs;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>Cases around Monday 2026-09-14 under every light, at two units.</summary>
internal static class BoardOffice
{
    /// <summary>
    /// 市环保局: one late, one due today, one due in seven working days, one in time, one that a third party holds. 新城区: two late, one to be confirmed
    /// since Tuesday.
    /// </summary>
    public static async Task FillAsync(this TestOffice office)
    {
        office.ActAs(Role.Clerk);
        await office.RegisterAsync("2026-08-10", "环保逾期"); // due 7 Sep
        await office.RegisterAsync("2026-08-17", "环保今天到期"); // due 14 Sep
        await office.RegisterAsync("2026-08-26", "环保七日内"); // due 22 Sep: 20 Sep is worked
        await office.RegisterAsync("2026-09-11", "环保在期");
        var asked = await office.RegisterAsync("2026-09-01", "环保征询");
        await office.Get<Consult>().RunAsync(asked.Letter("2026-09-02"), TestContext.Current.CancellationToken);
        office.ActAs(Role.Clerk, office.District48);
        await office.RegisterAsync("2026-08-03", "新城最迟");
        await office.RegisterAsync("2026-08-07", "新城也迟");
        await office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { Channel = Channel.PostUnsigned, ArrivedOn = TestOffice.D("2026-09-08"), ApplicantName = "苗某", Content = "新城待确认" }, TestContext.Current.CancellationToken);
        office.ActAs(Role.Supervisor);
    }

    public static async Task<Board> BoardAsync(this TestOffice office, string? code = null, int? year = null) =>
        (await office.Get<SupervisionBoard>().ReadAsync(code, year, TestContext.Current.CancellationToken))!;

    public static BoardUnit Of(this Board board, Organ organ) => board.Units.Single(u => u.Organ.Id == organ.Id);
}
