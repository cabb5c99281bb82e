using Bunit;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Replies;

/// <summary>不予公开信息台账: entered by itself, reviewed by hand.</summary>
public sealed class WithheldTests : CaseDesk
{
    [Fact]
    public async Task A_refusal_is_entered_by_the_reply_itself_and_a_granted_one_is_not()
    {
        var refused = await RefuseAsync();
        await Office.CloseAsync(await Office.RegisterAsync("2026-08-24"), ReplyOutcome.Granted, "2026-09-10");

        var row = Assert.Single((await ReadAsync()).Rows);
        Assert.Equal((refused, WithholdingGround.ProcessInformation, D("2026-09-10"), D("2027-09-10")), (row.Number, row.Ground, row.WithheldOn, row.NextReviewOn));
    }

    [Fact]
    public async Task A_case_that_came_past_the_model_is_filled_in_once()
    {
        var number = await RefuseAsync();
        await using (var db = await Office.DbAsync())
        {
            await db.Set<WithheldEntry>().ExecuteDeleteAsync(Cancel);
        }

        Office.ActAs(Actor.CommandLine);
        var fill = new FillWithheld(Office.Get<CommandGate>(), Office.Get<IDbContextFactory<DisclosureDbContext>>(), new OfficeSettings(6));
        Assert.Equal(1, await fill.RunAsync(Cancel));
        Assert.Null(await fill.RunAsync(Cancel));
        var row = Assert.Single((await ReadAsync()).Rows);
        Assert.Equal((number, D("2027-03-10"), "某路段夜间施工噪声监测结果"), (row.Number, row.NextReviewOn, row.Information));
    }

    [Fact]
    public async Task A_review_is_recorded_and_what_may_be_disclosed_waits_as_a_task()
    {
        await RefuseAsync();
        var row = (await ReadAsync()).Rows[0];
        await Office.Get<ReviewWithheld>().RunAsync(Form(row, WithheldFinding.MayBeDisclosed), Cancel);

        Assert.Empty((await ReadAsync()).Rows);
        Assert.Equal((0, 1), await Office.Get<WithheldList>().CountAsync(Cancel));
        row = Assert.Single((await ReadAsync(WithheldView.MayBeDisclosed)).Rows);
        Assert.Contains("可以公开", Assert.Single(await Office.Get<DeskNotices>().UnreadAsync(Cancel)).Says, StringComparison.Ordinal);

        var done = Form(row, null);
        done.Reason = "市政府网站";
        await Office.Get<ReviewWithheld>().DiscloseAsync(done, Cancel);
        Assert.Equal("市政府网站", Assert.Single((await ReadAsync(WithheldView.Disclosed)).Rows).DisclosedAt);
    }

    [Fact]
    public async Task An_incomplete_a_stale_and_a_foreign_form_are_refused_and_a_second_click_does_nothing()
    {
        await RefuseAsync();
        var row = (await ReadAsync()).Rows[0];
        var useCase = Office.Get<ReviewWithheld>();
        await Assert.ThrowsAsync<ValidationException>(() => useCase.RunAsync(new ReviewWithheldForm { EntryId = row.Id, Version = row.Version, Finding = WithheldFinding.StillWithheld }, Cancel));

        Office.ActAs(Role.Clerk, Office.District48);
        await Assert.ThrowsAsync<NotAllowedException>(() => useCase.RunAsync(Form(row, WithheldFinding.StillWithheld), Cancel));
        Assert.Empty((await ReadAsync()).Rows);
        Office.ActAs(Role.Supervisor);
        await Assert.ThrowsAsync<NotAllowedException>(() => useCase.RunAsync(Form(row, WithheldFinding.StillWithheld), Cancel));

        Office.ActAs(Role.Clerk);
        var form = Form(row, WithheldFinding.StillWithheld);
        await useCase.RunAsync(form, Cancel);
        await useCase.RunAsync(form, Cancel);
        await Assert.ThrowsAsync<StaleFormException>(() => useCase.RunAsync(Form(row, WithheldFinding.StillWithheld), Cancel));
        Assert.Equal(D("2027-03-14"), Assert.Single((await ReadAsync()).Rows).NextReviewOn);
    }

    [Fact]
    public async Task At_the_page_a_clerk_reviews_and_the_list_follows()
    {
        await RefuseAsync();
        var page = Open<WithheldPage>("/withheld");
        page.WaitForElement("tr[data-row]");
        await page.Find("tr[data-row] .btn").ClickAsync();
        page.Find("#Reason").Change("方案仍在论证");
        await page.Find("dialog form").SubmitAsync();

        await using var db = await Office.DbAsync();
        Assert.Equal("方案仍在论证", Assert.Single((await db.Set<WithheldEntry>().AsNoTracking().SingleAsync(Cancel)).Reviews).Reason);
    }

    private static ReviewWithheldForm Form(WithheldRow row, WithheldFinding? finding) =>
        new() { EntryId = row.Id, Version = row.Version, Finding = finding, On = D("2026-09-14"), Reason = "规划已批准", NextOn = D("2027-03-14") };

    private Task<ListPage<WithheldRow>> ReadAsync(WithheldView view = WithheldView.Withheld) => Office.Get<WithheldList>().ReadAsync(
        new ListQuery(1, 50, null, false) { Address = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal) { ["view"] = view.ToString() } }, Cancel);

    private async Task<string> RefuseAsync() =>
        (await Office.CloseAsync(await Office.RegisterAsync("2026-08-24"), ReplyOutcome.Refused, "2026-09-10", WithholdingGround.ProcessInformation)).Number;
}
