using Bunit;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>The order of the evidence: changed by buttons until it is filed, each move with its entry in the audit.</summary>
public sealed class EvidenceOrderTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.ContestAsync(DisputeOffice.Lawsuit("2026-09-01"));
    }

    [Fact]
    public async Task A_piece_moves_by_its_button_which_keeps_the_focus_and_the_move_is_recorded()
    {
        var page = Open();
        Assert.True(Button(page, "上移“𠮷某的申请表”").HasAttribute("disabled")); // the first goes no higher
        await Button(page, "下移“𠮷某的申请表”").ClickAsync();

        page.WaitForAssertion(() => Assert.Contains("《政府信息公开条例》第三十六条", page.FindAll("section[aria-labelledby=evidence] tbody tr")[0].TextContent, StringComparison.Ordinal));
        Assert.Equal(["《政府信息公开条例》第三十六条", "𠮷某的申请表"], (await Office.DisputeAsync()).Evidence.OrderBy(e => e.Ordinal).Select(e => e.Name));
        Assert.Equal("evidence-up-2", JSInterop.Invocations["disclosure.focus"][^1].Arguments[0]); // at the end only the way up is left
        await using var db = await Office.DbAsync();
        Assert.Equal((nameof(MoveEvidence), DisputeLetterOffice.Number), await db.AuditEntries.OrderByDescending(e => e.Seq).Select(e => ValueTuple.Create(e.Action, e.Target)).FirstAsync(Cancel));
    }

    [Fact]
    public async Task A_list_that_somebody_else_changed_is_shown_as_it_is_now_under_the_refusal()
    {
        var page = Open();
        await Office.ActAsync(new NoteCostForm { CostKind = DisputeCostKind.Travel, Yuan = 9, On = TestOffice.D("2026-09-14") });
        await Button(page, "下移“𠮷某的申请表”").ClickAsync();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("section[aria-labelledby=evidence] [role=alert]")));
        await Button(page, "下移“𠮷某的申请表”").ClickAsync();
        page.WaitForAssertion(() => Assert.Contains("《政府信息公开条例》第三十六条", page.FindAll("section[aria-labelledby=evidence] tbody tr")[0].TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_filed_and_what_one_may_not_handle_has_no_buttons()
    {
        Office.ActAs(Role.Clerk);
        Assert.Empty(Open().FindAll("button[aria-label^='上移']"));
        Office.ActAs(Role.LegalOfficer);
        await Office.ActAsync(new FileAnswerForm { On = TestOffice.D("2026-09-08") });

        Assert.Empty(Open().FindAll("button[aria-label^='上移']"));
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<DisputePage> page, string label) => page.Find($"button[aria-label='{label}']");

    private IRenderedComponent<DisputePage> Open() => Render<DisputePage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number));
}
