using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Tests.Disputes;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>我的工作: acts in the order of their days.</summary>
public sealed class MyWorkPageTests : CaseDesk
{
    [Fact]
    public async Task What_is_late_comes_first_and_what_waits_for_others_last()
    {
        await Office.RegisterAsync("2026-09-11", "在期");
        await Office.RegisterAsync("2026-08-10", "逾期");
        await Office.RegisterAsync("2026-08-18", "明天到期");
        var asked = await Office.RegisterAsync("2026-09-01", "征询");
        await Office.Get<Consult>().RunAsync(asked.Letter("2026-09-02"), Cancel);

        var page = Open();

        Assert.Equal(["今天必须办", "三个工作日内", "可以先办", "等他人办"], page.FindAll(".todo__g h2").Select(h => h.TextContent));
        Assert.Equal(["逾期", "明天到期", "在期", "征询"], page.FindAll(".todo .case").Select(c => c.TextContent.Split(' ')[1].Split('·')[0]));
        Assert.Contains("今天要办 1 件，三个工作日内 1 件", page.Markup, StringComparison.Ordinal);
        Assert.Contains("第三十三条", page.Find(".todo .why").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/reply", page.Find(".todo .go").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_court_waits_for_stands_in_the_same_order_for_those_who_handle_disputes()
    {
        await Office.RegisterAsync("2026-08-18", "明天到期");
        await Office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Lawsuit("2026-08-20"), copyOn: "2026-08-30");
        await Office.StoreAsync("FY-HHHT-006-2026-00002", DisputeOffice.Reconsideration("2026-09-01"), copyOn: "2026-09-10");
        Office.ActAs(Role.CityOffice);

        var page = Open();

        Assert.Equal(["提交答辩状和证据", "提交复议答复和证据"], page.FindAll(".todo .act").Select(a => a.TextContent).Where(a => a.StartsWith("提交", StringComparison.Ordinal)));
        Assert.Equal("/disputes/FY-HHHT-006-2026-00001?act=FileAnswer", page.Find(".todo .go.btn--p").GetAttribute("href"));
        Assert.Contains("今天要办 1 件，三个工作日内 2 件", page.Markup, StringComparison.Ordinal);

        Office.ActAs(Role.Clerk);
        Assert.DoesNotContain("提交答辩状和证据", Open().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unsigned_letter_is_to_be_confirmed_on_the_day_it_came()
    {
        await Office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { Channel = Channel.PostUnsigned, ArrivedOn = TestOffice.D("2026-09-11"), ApplicantName = "苗某", Content = "噪声监测结果" }, Cancel);

        var item = Open().Find(".todo li").TextContent;

        Assert.Contains("黄灯·待确认", item, StringComparison.Ordinal); // Friday; one working day late on Monday
        Assert.Contains("已过 1 个工作日", item, StringComparison.Ordinal);
        Assert.Contains("登记确认", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_that_is_red_lies_before_the_head_of_its_office_and_of_no_other()
    {
        await Office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { Channel = Channel.PostUnsigned, ArrivedOn = TestOffice.D("2026-09-08"), ApplicantName = "苗某", Content = "噪声监测结果" }, Cancel);

        Office.ActAs(Role.HeadOfOffice);
        var item = Open().Find(".todo li").TextContent;
        Assert.Contains("红灯·待确认", item, StringComparison.Ordinal); // Tuesday; four working days late on Monday
        Assert.Contains("已过 4 个工作日", item, StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice, Office.District48);
        Assert.Empty(Open().FindAll(".todo li"));
    }

    [Fact]
    public async Task A_silent_third_party_holds_the_case_for_fifteen_working_days_only()
    {
        var asked = await Office.RegisterAsync("2026-08-10");
        var letter = asked.Letter("2026-08-20");
        letter.ReceivedOn = TestOffice.D("2026-08-21");
        await Office.Get<Consult>().RunAsync(letter, Cancel);

        var page = Open(); // 24 Aug is day 1, 11 Sep day 15; eight days were used, twelve are left from 14 Sep: 20 Sep is worked, 25 Sep is off

        Assert.Equal("可以先办", page.Find(".todo__g h2").TextContent);
        Assert.Contains("09-29", page.Find(".todo .due").TextContent, StringComparison.Ordinal);
        Assert.Contains("9月11日期满未答复：由行政机关自行决定", page.Find(".todo .why").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/reply", page.Find(".todo .go").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_a_third_party_may_still_answer_the_case_waits_and_says_how_long_at_most()
    {
        var asked = await Office.RegisterAsync("2026-08-10");
        var letter = asked.Letter("2026-08-20");
        letter.ReceivedOn = TestOffice.D("2026-08-31"); // its last day is 20 Sep, a Sunday that is worked
        await Office.Get<Consult>().RunAsync(letter, Cancel);

        var page = Open();

        Assert.Equal("等他人办", page.Find(".todo__g h2").TextContent);
        Assert.DoesNotContain("期满未答复", page.Find(".todo .why").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-08-31", "9月20日")] // the other letter's fifteenth day: a Sunday that is worked
    [InlineData(null, "收到")] // nobody knows yet when it reached the other party
    public async Task A_letter_that_ran_out_asks_for_nothing_while_another_is_still_out(string? reached, string said)
    {
        var asked = await Office.RegisterAsync("2026-08-10");
        var silent = asked.Letter("2026-08-20");
        silent.ReceivedOn = TestOffice.D("2026-08-21"); // ran out on 11 Sep
        await Office.Get<Consult>().RunAsync(silent, Cancel);
        var letter = (await Office.ReadAsync(asked.Number)).Letter("2026-08-28");
        (letter.Name, letter.ReceivedOn) = ("某某建设公司", reached is null ? null : TestOffice.D(reached));
        await Office.Get<Consult>().RunAsync(letter, Cancel);

        var page = Open();

        Assert.Equal("等他人办", page.Find(".todo__g h2").TextContent);
        Assert.Contains("某某建设公司", page.Find(".todo .act").TextContent, StringComparison.Ordinal);
        Assert.Contains(said, page.Find(".todo .why").TextContent, StringComparison.Ordinal);
        Assert.Contains("今天要办 0 件", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_letters_that_both_ran_out_the_reply_is_next_and_the_first_silence_its_reason()
    {
        var asked = await Office.RegisterAsync("2026-08-10");
        foreach (var reached in new[] { "2026-08-21", "2026-08-20" })
        {
            var letter = (await Office.ReadAsync(asked.Number)).Letter("2026-08-20");
            letter.ReceivedOn = TestOffice.D(reached);
            await Office.Get<Consult>().RunAsync(letter, Cancel);
        }

        var page = Open();

        Assert.Equal("可以先办", page.Find(".todo__g h2").TextContent);
        Assert.Contains("9月10日期满未答复", page.Find(".todo .why").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_waits_for_the_head_of_office_and_for_nobody_else()
    {
        var closed = await Office.CloseAsync(await Office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        await Office.Get<ChangeFact>().VoidAsync(new VoidForm { Number = closed.Number, Version = closed.Version, Reason = "重复登记" }, Cancel);
        Assert.Contains("等负责人批准：作废", Open().Find(".todo .act").TextContent, StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice);
        Assert.Contains("批准更改：作废", Open().Find(".todo .act").TextContent, StringComparison.Ordinal);

        Office.ActAs(Role.HeadOfOffice, Office.District48);
        Assert.Empty(Open().FindAll(".todo li"));
    }

    [Fact]
    public async Task The_city_sees_every_organ_by_name_and_a_supervisor_only_looks()
    {
        await Office.RegisterAsync("2026-08-18"); // due the day after tomorrow
        await Office.RegisterAsync("2026-09-11");
        Office.ActAs(Role.Supervisor);

        var page = Open();
        var item = Assert.Single(page.FindAll(".todo li")).TextContent;
        Assert.Contains("在办共 2 件", page.Find($"a[href='{BoardPage.Home}']").TextContent, StringComparison.Ordinal);

        Assert.Contains("市环保局", item, StringComparison.Ordinal);
        Assert.Contains("查看", item, StringComparison.Ordinal);
        Assert.DoesNotContain("登记答复", item, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_the_year_and_the_last_acts_stand_beside_it()
    {
        await Office.RegisterAsync("2026-09-01"); // due 29 Sep
        await Office.CloseAsync(await Office.RegisterAsync("2026-08-03"), ReplyOutcome.Granted, "2026-09-10"); // was due 31 Aug

        var page = Open();

        Assert.EndsWith("?due=2026-09-29", page.Find(".cal a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(["2 件", "1 件", "0 件", "1 件", "100.0%"], page.FindAll(".facts dd").Select(d => d.TextContent.Trim()));
        Assert.Contains("补录答复", page.Find(".docs li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_do_says_what_comes_next() => Assert.Contains("没有待办", Open().Find(".empty").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_role_without_cases_is_told_where_to_go()
    {
        Office.ActAs(Role.SystemAdministrator);

        Assert.Contains("您的角色不办理申请", Open().Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<MyWorkPage> Open()
    {
        var page = Open<MyWorkPage>("/");
        page.WaitForElement(".card");
        return page;
    }
}
