using Bunit;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Web.Disputes;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>A refusal stands at the field that is to be mended, with its article, not only at the top of the dialog.</summary>
public sealed class DisputeRefusalPlaceTests : CaseDesk
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.ContestAsync(DisputeOffice.Reconsideration("2026-09-01"));
        await Office.ActAsync(new NamePointForm { Matter = "检索是否充分" });
    }

    [Fact]
    public async Task Points_reasons_and_orders_of_a_conclusion_complain_where_they_stand()
    {
        var page = Render<DisputePage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number));
        await page.FindAll(".acts .btn").Single(b => b.TextContent == "登记审结").ClickAsync();
        page.Find("#DecidedOn").Input("2026-09-11");
        page.Find("#Form").Change(nameof(DecisionForm.Decision));
        page.Find("#point-1").Change(nameof(DisputeResult.Upheld));
        await Refused(page, "point-2", "2");

        page.Find("#point-2").Change(nameof(DisputeResult.OrderedToReplyAgain));
        await Refused(page, "CorrectedReason", "纠错原因");

        page.Find("#CorrectedReason").Change(nameof(CorrectedReason.SearchInsufficient));
        await Refused(page, "Orders", "第六十四条");

        await page.Find("#Orders").ClickAsync();
        await Refused(page, "order-what-1", "");
        page.Find("#order-what-1").Change("重新答复");
        await Refused(page, "ServedOn", "收到文书日");

        page.Find("#ServedOn").Input("2026-09-14");
        page.Find("#order-due-1").Input("2026-09-12");
        await Refused(page, "order-due-1", "09-12");

        page.Find("#order-due-1").Input("2026-10-20");
        await page.Find("dialog form").SubmitAsync();
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("dialog")));
    }

    [Fact]
    public void A_day_out_of_order_is_shown_at_its_own_field()
    {
        var form = new ConcludeDisputeForm { DecidedOn = TestOffice.D("2026-09-11"), ServedOn = TestOffice.D("2026-09-10") };

        Assert.Equal("ServedOn", DisputeRefusals.FieldOf(new RuleViolationException(DisputeRule.DisputeDayTooEarly, null, TestOffice.D("2026-09-10"), TestOffice.D("2026-09-11")), form));
        Assert.Null(DisputeRefusals.FieldOf(new RuleViolationException(DisputeRule.DisputeStepNotPermitted, null, DisputeStep.Conclude, DisputeStage.Concluded), form));
    }

    [Fact]
    public async Task The_monthly_look_is_offered_only_while_something_is_open()
    {
        var open = Render<DisputePage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number));
        Assert.Contains(open.FindAll(".acts .btn"), b => b.TextContent == "登记月度核查");
        await Office.ActAsync(new ConcludeDisputeForm
        {
            DecidedOn = TestOffice.D("2026-09-11"),
            Form = DecisionForm.Decision,
            PointResults = { [1] = DisputeResult.Upheld, [2] = DisputeResult.Upheld },
        });

        Assert.DoesNotContain(Render<DisputePage>(p => p.Add(x => x.Number, DisputeLetterOffice.Number)).FindAll(".acts .btn"), b => b.TextContent == "登记月度核查");
    }

    private static async Task Refused(IRenderedComponent<DisputePage> page, string field, string said)
    {
        await page.Find("dialog form").SubmitAsync();
        Assert.Equal("true", page.Find($"dialog [id='{field}']").GetAttribute("aria-invalid"));
        Assert.Contains(said, page.Find("dialog .err").TextContent, StringComparison.Ordinal);
        Assert.Equal("#" + field, Assert.Single(page.FindAll("dialog .note__fields a")).GetAttribute("href"));
    }
}
