using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Applications;

/// <summary>Registering at the page, by the keyboard. The office's day is Monday 2026-09-14.</summary>
public sealed class RegisterPageTests : RegisterDesk
{
    [Fact]
    public void Each_channel_has_its_key_in_the_order_of_the_register()
    {
        var page = Open();

        var keys = page.FindAll(".seg label").Select(l => $"{l.GetAttribute("data-key")}{l.TextContent.Trim()[1..]}");

        Assert.Equal(["1当面", "2信函", "3平常信函", "4网络", "5传真", "6口头"], keys);
    }

    [Fact]
    public async Task Enter_registers_and_opens_the_case()
    {
        var page = Open();
        Fill(page);

        await EnterAsync(page);

        Assert.EndsWith("/applications/SQ-HHHT-006-2026-00001", Address, StringComparison.Ordinal);
        Assert.Equal("钱某", (await Office.ReadAsync("SQ-HHHT-006-2026-00001")).Applicant.Name);
    }

    [Fact]
    public async Task Enter_twice_registers_once()
    {
        var page = Open();
        Fill(page);

        await Task.WhenAll(EnterAsync(page), EnterAsync(page));

        await using var db = await Office.DbAsync();
        Assert.Equal(1, await db.Applications.CountAsync(Cancel));
    }

    [Fact]
    public async Task Control_and_Enter_keeps_the_channel_for_the_next_letter()
    {
        var page = Open();
        page.Find("#Channel-PostSigned").Change(true);
        Fill(page);

        await ControlEnterAsync(page);
        Assert.Contains("已登记 SQ-HHHT-006-2026-00001", page.Markup, StringComparison.Ordinal);
        Assert.Equal("/applications/SQ-HHHT-006-2026-00001", page.Find(".note a").GetAttribute("href"));
        Assert.True(page.Find("#Channel-PostSigned").HasAttribute("checked"));
        Assert.Equal("", page.Find("#ApplicantName").GetAttribute("value"));

        Fill(page);
        await ControlEnterAsync(page);

        Assert.Contains("已登记 SQ-HHHT-006-2026-00002", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_gaps_is_refused_with_articles_and_keeps_what_was_typed()
    {
        var page = Open();
        Type(page, "Address", "呼和浩特市赛罕区某街某号");

        await EnterAsync(page);

        Assert.Equal(["#ArrivedOn", "#ApplicantName", "#Content"], page.FindAll("[role=alert] a").Select(a => a.GetAttribute("href")));
        Assert.Contains("第二十九条", page.Find("#ApplicantName-e").TextContent, StringComparison.Ordinal);
        Assert.Equal("呼和浩特市赛罕区某街某号", page.Find("#Address").GetAttribute("value"));
        Assert.Equal("ArrivedOn", JSInterop.Invocations["disclosure.focus"][^1].Arguments[0]);

        Type(page, "ApplicantName", "钱某");

        Assert.Equal(["#ArrivedOn", "#Content"], page.FindAll("[role=alert] a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void A_field_complains_when_it_is_left_and_not_before()
    {
        var page = Open();
        page.Find("#Channel-Fax").Change(true);
        Type(page, "ArrivedOn", "9-11");

        page.Find("#ConfirmedOn").Input("9-10");
        Assert.Empty(page.FindAll("#ConfirmedOn-e"));
        page.Find("#ConfirmedOn").Blur();

        Assert.Contains("第三十一条", page.Find("#ConfirmedOn-e").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_does_not_exist_is_not_taken_for_an_empty_field()
    {
        var page = Open();
        Fill(page);
        page.Find("#ArrivedOn").Input("20260231");

        await EnterAsync(page);

        Assert.Contains("到件日期：2026 年 2 月没有 31 日", page.Find("[role=alert] a[href='#ArrivedOn']").TextContent, StringComparison.Ordinal);
        Assert.Equal("20260231", page.Find("#ArrivedOn").GetAttribute("value"));
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_and_nothing_is_lost()
    {
        var page = Open();
        Fill(page);
        Type(page, "Number", "环公开2009-7");
        await ControlEnterAsync(page);
        Fill(page);
        Type(page, "Number", "环公开2009-7");

        await EnterAsync(page);

        Assert.Contains("环公开2009-7", page.Find("form [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("钱某", page.Find("#ApplicantName").GetAttribute("value"));
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_registered_as_they_stand()
    {
        var page = Open();
        Fill(page);
        var content = string.Concat(Enumerable.Repeat("呼和浩特市𠮷㛃", 2_500));
        Assert.Equal(ApplicationFacts.MaxContent, content.Length);

        Type(page, "Content", content);
        await EnterAsync(page);

        Assert.Equal(content, (await Office.ReadAsync("SQ-HHHT-006-2026-00001")).Content);
    }

    [Fact]
    public void Every_input_knows_how_much_it_takes()
    {
        var page = Open();

        Assert.All(page.FindAll("input:not([type=radio]):not([readonly]), textarea"), input => Assert.True(input.HasAttribute("maxlength"), input.OuterHtml));
    }

    [Fact]
    public async Task The_city_office_says_for_which_organ()
    {
        await SitDownAsync(Role.CityOffice, Office.CityOffice);
        var page = Open();
        Fill(page);

        await EnterAsync(page);
        Assert.Equal("#OrganId", page.Find("[role=alert] a").GetAttribute("href"));
        page.Find("#OrganId").Change(Office.District48.Id);
        await EnterAsync(page);

        Assert.EndsWith("/applications/SQ-HHHT-048-2026-00001", Address, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_has_no_choice_and_a_forged_one_is_refused()
    {
        Assert.Empty(Open().FindAll("#OrganId"));

        await Assert.ThrowsAsync<NotAllowedException>(() => Office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { OrganId = Office.District48.Id, ArrivedOn = TestOffice.D("2026-09-11"), ApplicantName = "钱某", Content = "某事" }, Cancel));
    }
}
