using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Tests.Applications;

/// <summary>待确认: the longest waiting first, with its light and its attempts. The office's day is Monday 2026-09-14.</summary>
public sealed class AwaitingPageTests : RegisterDesk
{
    [Fact]
    public async Task The_light_turns_with_the_working_days_since_arrival()
    {
        await ArriveAsync("2026-09-14", "柳某");
        await ArriveAsync("2026-09-11", "苗某"); // Friday: one working day ago
        await ArriveAsync("2026-09-09", "钱某"); // Wednesday: three

        var rows = OpenList().FindAll("tbody tr");

        Assert.Equal(["钱某", "苗某", "柳某"], rows.Select(row => row.Children[3].TextContent.Trim()));
        Assert.Equal([true, false, false], rows.Select(row => row.TextContent.Contains("报公开机构负责人", StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.Contains("尚未联系", row.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attempts_are_counted_and_the_confirming_one_takes_the_case_off_the_list()
    {
        var number = await ArriveAsync("2026-09-11", "苗某");
        await LogAsync(number, "2026-09-11", ContactResult.NotReached);
        await LogAsync(number, "2026-09-14", ContactResult.Reached);

        var list = OpenList();
        Assert.Contains("2 次，最近 2026-09-14", list.Find("tbody tr").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("?act=LogContact", list.Find("tbody a.btn").GetAttribute("href"), StringComparison.Ordinal);
        await DisposeComponentsAsync();

        await LogAsync(number, "2026-09-14", ContactResult.Confirmed);
        Assert.Contains("没有待确认的申请", OpenList().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organ_sees_none_of_it()
    {
        await ArriveAsync("2026-09-11", "苗某");
        await SitDownAsync(Role.Clerk, Office.District48);

        Assert.DoesNotContain("苗某", OpenList().Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<AwaitingPage> OpenList()
    {
        var page = Render<AwaitingPage>();
        page.WaitForElement("section");
        return page;
    }

    private Task<string> ArriveAsync(string day, string name) => Office.Get<RegisterApplication>().RunAsync(
        new RegistrationForm { Channel = Channel.Fax, ArrivedOn = TestOffice.D(day), ApplicantName = name, Content = "噪声监测结果" }, Cancel);

    private async Task LogAsync(string number, string day, ContactResult result) => await Office.Get<LogContact>().RunAsync(
        new ContactForm { Number = number, Version = (await Office.ReadAsync(number)).Version, On = TestOffice.D(day), Result = result }, Cancel);
}
