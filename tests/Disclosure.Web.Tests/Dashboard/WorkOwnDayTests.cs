using Bunit;
using Disclosure.Domain.Replies;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Supervision;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>我的工作: a task that has a last day of its own shows its own light and stands by it.</summary>
public sealed class WorkOwnDayTests : CaseDesk
{
    [Theory]
    [InlineData("2026-09-14", "在期", "剩 2 日", "三个工作日内")]
    [InlineData("2026-09-16", "今日到期", "审查期限", "今天必须办")] // the second working day
    [InlineData("2026-09-17", "黄灯", "逾期 1", "今天必须办")]
    [InlineData("2026-09-18", "黄灯", "逾期 2", "今天必须办")]
    [InlineData("2026-09-20", "红灯", "逾期 3", "今天必须办")] // a Sunday that is worked
    public async Task The_secrecy_officer_sees_how_long_the_review_has_waited_and_not_how_long_the_reply_has(string today, string light, string said, string group)
    {
        await Office.DraftedAsync(arrivedOn: "2026-09-10"); // handed in on the 14th; the reply is due in October
        Office.MoveTo(D(today));
        Office.ActAs(Role.SecrecyOfficer);

        var page = Open();

        var item = page.Find(".todo li");
        Assert.Contains(light, item.TextContent, StringComparison.Ordinal);
        Assert.Contains(said, item.TextContent, StringComparison.Ordinal);
        Assert.Contains("09-16", item.QuerySelector(".due")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("9月14日送审，须在2个工作日内审查", item.QuerySelector(".why")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(group, page.Find(".todo__g h2").TextContent);
    }

    [Fact]
    public async Task Where_the_reply_is_due_sooner_than_the_review_the_reply_presses()
    {
        await Office.DraftedAsync(arrivedOn: "2026-08-18"); // due on the 15th, the review on the 16th
        Office.ActAs(Role.SecrecyOfficer);

        Assert.Contains("09-15", Open().Find(".todo .due").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reviews_stand_in_the_order_of_their_own_days_and_the_head_counts_by_them()
    {
        await Office.DraftedAsync(arrivedOn: "2026-09-10"); // the reply is due last, the review first
        Office.MoveTo(D("2026-09-16"));
        await Office.DraftedAsync(arrivedOn: "2026-08-25");
        Office.ActAs(Role.SecrecyOfficer);

        var page = Open();

        Assert.Equal(["09-16", "09-18"], page.FindAll(".todo .due b").Select(day => day.TextContent[..5]));
        Assert.Contains("今天要办 1 件，三个工作日内 1 件", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clerk_who_waits_for_the_review_sees_the_days_of_her_reply()
    {
        await Office.DraftedAsync(arrivedOn: "2026-09-10");
        Office.MoveTo(D("2026-09-17"));
        Office.ActAs(Role.Clerk);

        var page = Open();

        Assert.DoesNotContain("黄灯", page.Find(".todo").TextContent, StringComparison.Ordinal);
        Assert.Contains("等他人", page.Find(".todo .act").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_it_is_reviewed_the_legal_officer_has_the_days_of_the_reply()
    {
        await Office.ToAsync(await Office.DraftedAsync(arrivedOn: "2026-09-10"), ReplyStage.SecrecyReviewed);
        Office.ActAs(Role.LegalOfficer);

        Assert.DoesNotContain("审查期限", Open().Find(".todo .due").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-16", false)] // received on the 14th, the seventh working day after is the 22nd: five are left
    [InlineData("2026-09-17", true)]
    [InlineData("2026-09-22", true)]
    [InlineData("2026-09-23", false)] // the window is shut: the reply is what is left
    public async Task As_long_as_a_correction_may_still_be_asked_for_its_last_days_have_their_light(string today, bool isShown)
    {
        await Office.RegisterAsync("2026-09-14");
        Office.MoveTo(D(today));
        Office.ActAs(Role.Clerk);

        var due = Open().Find(".todo .due").TextContent;

        Assert.Equal(isShown, due.Contains("告知补正期限", StringComparison.Ordinal));
        Assert.Equal(isShown, due.Contains("09-22", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_has_its_own_day_is_counted_where_it_stands()
    {
        await Office.RegisterAsync("2026-09-14");
        Office.MoveTo(D("2026-09-22")); // the last day to ask for a correction; the reply has weeks
        Office.ActAs(Role.Clerk);

        var page = Open();

        Assert.Contains("今天要办 0 件，三个工作日内 0 件", page.Markup, StringComparison.Ordinal);
        Assert.Equal("可以先办", page.Find(".todo__g h2").TextContent); // a right that ends is no duty of today
    }

    private IRenderedComponent<MyWorkPage> Open()
    {
        var page = Open<MyWorkPage>("/");
        page.WaitForElement(".card");
        return page;
    }
}
