using Bunit;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Tests.Supervision;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>What else runs in a case beside its reply stands with its own light, on the case and on the desk of its reply.</summary>
public sealed class CaseLightsPageTests : CaseDesk
{
    [Theory]
    [InlineData("2026-09-14", "补正告知 9月21日 在期·剩 6 个工作日")]
    [InlineData("2026-09-16", "补正告知 9月21日 提醒·剩 4 个工作日")]
    [InlineData("2026-09-18", "补正告知 9月21日 黄灯·剩 2 个工作日")]
    [InlineData("2026-09-21", "补正告知 9月21日 黄灯·今日到期")]
    [InlineData("2026-09-22", "")]
    public async Task The_last_day_to_ask_for_a_correction(string today, string said)
    {
        var found = await Office.RegisterAsync("2026-09-11"); // the seventh working day after a Friday before a week of six working days
        Office.MoveTo(D(today));

        Assert.Equal(said, Lights(Render<CasePage>(p => p.Add(x => x.Number, found.Number))));
        Assert.Equal(said, Lights(Render<ReplyDeskPage>(p => p.Add(x => x.Number, found.Number))));
    }

    [Fact]
    public async Task The_review_of_a_draft_and_while_a_question_is_asked_upward_its_rest()
    {
        var reply = await Office.DraftedAsync(arrivedOn: "2026-09-10");
        Office.MoveTo(D("2026-09-17"));
        Office.ActAs(Role.SecrecyOfficer);
        Assert.Equal("保密审查 9月16日 黄灯·逾期 1 个工作日", Lights(Render<ReplyDeskPage>(p => p.Add(x => x.Number, reply.Application.Number))));

        await Office.TakeAsync(reply, ReplyStep.ReferSecrecy);
        Assert.StartsWith("保密审查 9月16日 暂停", Lights(Render<ReplyDeskPage>(p => p.Add(x => x.Number, reply.Application.Number))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_is_out()
    {
        var found = await Office.RegisterAsync("2026-09-01");
        var letter = found.Letter("2026-09-02");
        letter.ReceivedOn = D("2026-09-03");
        await Office.Get<Consult>().RunAsync(letter, Cancel);
        Office.MoveTo(D("2026-09-22"));

        Assert.Equal("征求意见 9月23日 黄灯·剩 1 个工作日", Lights(Render<CasePage>(p => p.Add(x => x.Number, found.Number))));
    }

    private static string Lights<TPage>(IRenderedComponent<TPage> page)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        string.Join('；', page.FindAll(".lights li").Select(li => string.Join(' ', li.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
}
