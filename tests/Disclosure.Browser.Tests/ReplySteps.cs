using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Shell;
using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>What each hand does to a reply on its desk.</summary>
internal static class ReplySteps
{
    /// <summary>The desk of the case that a window shows.</summary>
    public static string DeskOf(this IPage page) => new Uri(page.Url).AbsolutePath + "/reply";

    /// <summary>拟稿、送审: the clerk writes the reply and hands it on.</summary>
    public static async Task DraftAsync(this IPage clerk, string desk, ReplyOutcome outcome, WithholdingGround? ground = null)
    {
        await clerk.OpenAsync(desk);
        await clerk.Locator("#Outcome").SelectOptionAsync(outcome.ToString());
        if (ground is { } chosen)
        {
            await clerk.Locator("#Ground").SelectOptionAsync(chosen.ToString());
        }

        await clerk.Locator("#Reasons").FillAsync("该信息由本机关制作并保存，经审查作出本答复。");
        if (outcome is ReplyOutcome.Granted or ReplyOutcome.PartiallyGranted)
        {
            await clerk.Locator("#Provision").SelectOptionAsync(nameof(ProvisionWay.Post));
            await clerk.Locator("#Enclosures").FillAsync("批复，2页");
        }

        await clerk.Locator("#Delivery").SelectOptionAsync(nameof(DeliveryMethod.Post));
        await clerk.Locator("#DeliveryAddress").FillAsync("某路1号");
        await clerk.Locator(".foot .btn--p").ClickAsync();
        await clerk.Locator(".state").Should().ToContainTextAsync("等"); // the secrecy officer, or where nothing is disclosed the legal officer
    }

    /// <summary>Takes a step: opens its dialog, fills it in, submits it.</summary>
    public static async Task StepAsync(this IPage page, ReplyStep step, Func<Task> fill)
    {
        await page.Locator(".head").GetByRole(AriaRole.Button, new() { Name = Text.Of(step), Exact = true }).ClickAsync();
        await page.OpenDialog().Should().ToBeVisibleAsync();
        await fill();
        await page.DoAsync();
    }

    /// <summary>保密审查: every question answered.</summary>
    public static async Task ReviewAsync(this IPage secrecy, ReviewConclusion conclusion)
    {
        foreach (var question in new[] { "StateSecret", "CommercialSecret", "Privacy", "ThreeSafetyOneStability", "Internal" })
        {
            await secrecy.Locator("#" + question).SelectOptionAsync(nameof(ReviewAnswer.No));
        }

        await secrecy.Locator("#Basis").FillAsync("逐项对照");
        await secrecy.OpenDialog().Locator("#Reasons").FillAsync("未标注密级");
        await secrecy.Locator("#Conclusion").SelectOptionAsync(conclusion.ToString());
    }

    /// <summary>送出、送达: posted today, signed for today.</summary>
    public static async Task DeliverAsync(this IPage clerk, string today)
    {
        await clerk.StepAsync(ReplyStep.Dispatch, async () =>
        {
            await clerk.Locator("#EffectiveOn").FillAsync(today);
            await clerk.Locator("#TrackingNumber").FillAsync("XA12345678901");
        });
        await clerk.StepAsync(ReplyStep.Serve, async () =>
        {
            await clerk.Locator("#ServedOn").FillAsync(today);
            await clerk.Locator("#Proof").FillAsync("本人签收");
        });
    }
}
