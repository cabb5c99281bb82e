using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
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
    public async Task An_address_that_names_no_view_shows_the_usual_one()
    {
        await RefuseAsync();

        Assert.Single((await ReadAsync((WithheldView)99)).Rows);
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

    [Fact]
    public async Task The_register_goes_out_with_one_line_an_item_and_only_that_of_ones_own_organ()
    {
        await ByItemsAsync();

        var lines = await ExportAsync();
        Assert.Equal(["第 1 项", "第 3 项"], lines.Skip(1).Select(line => line.Split(',')[1]).Order(StringComparer.Ordinal));
        Assert.Contains("会议纪要", string.Concat(lines), StringComparison.Ordinal);

        Office.ActAs(Role.Clerk, Office.District48);
        Assert.Single(await ExportAsync());
        Office.ActAs(Role.LegalOfficer);
        await Assert.ThrowsAsync<NotAllowedException>(ExportAsync);
    }

    [Fact]
    public async Task Two_withheld_items_and_a_disclosed_one_are_two_entries_each_with_its_ground_and_its_own_reviews()
    {
        await ByItemsAsync();

        var rows = (await ReadAsync()).Rows.OrderBy(row => row.Ordinal).ToList();
        Assert.Equal([(1, "会议纪要", WithholdingGround.ProcessInformation), (3, "考核细则", WithholdingGround.InternalAffairs)], rows.Select(row => (row.Ordinal, row.Information, row.Ground!.Value)));
        Assert.All(rows, row => Assert.Equal((D("2026-09-14"), D("2027-09-14")), (row.WithheldOn, row.NextReviewOn)));

        await Office.Get<ReviewWithheld>().RunAsync(Form(rows[1], WithheldFinding.MayBeDisclosed), Cancel);
        Assert.Equal(1, Assert.Single((await ReadAsync()).Rows).Ordinal);
        Assert.Equal(3, Assert.Single((await ReadAsync(WithheldView.MayBeDisclosed)).Rows).Ordinal);
    }

    [Fact]
    public async Task Of_a_reply_ordered_anew_what_it_withholds_again_has_a_whole_period_and_the_rest_is_looked_at_at_once()
    {
        var number = await ByItemsAsync();
        Office.Time.Advance(TimeSpan.FromDays(7));
        var found = await Office.ReadAsync(number);
        await Office.Get<ReopenCase>().RunAsync(new ReopenForm { Number = number, Version = found.Version, ReceivedOn = D("2026-09-21"), Kind = ReopeningKind.Reconsideration, Body = "市政府", Reason = "责令重新答复" }, Cancel);
        await ByItemsAsync(number, [(ReplyOutcome.Granted, null), (ReplyOutcome.Refused, WithholdingGround.ProcessInformation), (ReplyOutcome.Refused, WithholdingGround.InternalAffairs)], "2026-09-21");

        Assert.Equal(
            [(1, D("2026-09-14"), D("2026-09-21")), (2, D("2026-09-21"), D("2027-09-21")), (3, D("2026-09-14"), D("2027-09-21"))],
            (await ReadAsync()).Rows.OrderBy(row => row.Ordinal).Select(row => (row.Ordinal, row.WithheldOn, row.NextReviewOn)));
        Assert.Equal([1], (await ReadAsync(WithheldView.Due)).Rows.Select(row => row.Ordinal));
    }

    [Fact]
    public async Task A_corrected_item_is_reworded_and_a_corrected_outcome_strikes_every_entry()
    {
        var number = await ByItemsAsync();
        await using (var db = await Office.DbAsync())
        {
            var found = await db.Applications.SingleAsync(a => a.Number == number, Cancel);
            found.Correct(found.Facts with { Items = RequestItem.Of(["局长办公会会议纪要", "监测报告", "考核细则"]) }, D("2026-09-14"), Office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
            Assert.Contains("局长办公会会议纪要", (await ReadAsync()).Rows.Select(row => row.Information));

            found.Correct(found.Facts with { Outcome = ReplyOutcome.Granted, Ground = null }, D("2026-09-14"), Office.Get<ReplyClock>());
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Empty((await ReadAsync()).Rows);
        Assert.Equal([WithheldState.Struck, WithheldState.Struck], (await ReadAsync(WithheldView.All)).Rows.Select(row => row.State));
    }

    [Fact]
    public async Task An_entry_of_the_whole_made_by_an_earlier_program_is_listed_by_its_items_with_all_its_reviews()
    {
        await ByItemsAsync();
        await using (var db = await Office.DbAsync())
        {
            await db.Set<WithheldEntry>().Where(e => e.Ordinal == 3).ExecuteDeleteAsync(Cancel);
            await db.Set<WithheldEntry>().ExecuteUpdateAsync(set => set.SetProperty(e => e.Ordinal, 0).SetProperty(e => e.Information, "三项材料"), Cancel);
        }

        await Office.Get<ReviewWithheld>().RunAsync(Form(Assert.Single((await ReadAsync()).Rows), WithheldFinding.StillWithheld), Cancel);
        Office.ActAs(Actor.CommandLine);

        Assert.Equal(1, await Office.Get<FillWithheld>().RunAsync(Cancel));
        Assert.Null(await Office.Get<FillWithheld>().RunAsync(Cancel));

        var rows = (await ReadAsync()).Rows.OrderBy(row => row.Ordinal).ToList();
        Assert.Equal([(1, "会议纪要"), (3, "考核细则")], rows.Select(row => (row.Ordinal, row.Information)));
        Assert.All(rows, row => Assert.Equal((D("2027-03-14"), "规划已批准"), (row.NextReviewOn, row.LastReason)));
    }

    [Fact]
    public async Task A_case_by_items_that_has_no_entry_at_all_gets_them_at_the_next_start()
    {
        await ByItemsAsync();
        await using (var db = await Office.DbAsync())
        {
            await db.Set<WithheldEntry>().ExecuteDeleteAsync(Cancel);
        }

        Office.ActAs(Actor.CommandLine);
        Assert.Equal(1, await Office.Get<FillWithheld>().RunAsync(Cancel));
        Assert.Equal([1, 3], (await ReadAsync()).Rows.Select(row => row.Ordinal).Order());
    }

    [Fact]
    public async Task The_page_names_the_item_in_the_row_and_in_the_dialog()
    {
        await ByItemsAsync();
        var page = Open<WithheldPage>("/withheld");
        page.WaitForElement("tr[data-row]");
        Assert.Contains("第 3 项·考核细则", string.Join('|', page.FindAll("tr[data-row]").Select(row => row.TextContent)), StringComparison.Ordinal);

        await page.FindAll("tr[data-row]").First(row => row.TextContent.Contains("第 3 项", StringComparison.Ordinal)).QuerySelector(".btn")!.ClickAsync();
        Assert.Contains("第 3 项", page.Find("dialog").TextContent, StringComparison.Ordinal);
    }

    private static ReviewWithheldForm Form(WithheldRow row, WithheldFinding? finding) =>
        new() { EntryId = row.Id, Version = row.Version, Finding = finding, On = D("2026-09-14"), Reason = "规划已批准", NextOn = D("2027-03-14") };

    private Task<ListPage<WithheldRow>> ReadAsync(WithheldView view = WithheldView.Withheld) => Office.Get<WithheldList>().ReadAsync(
        new ListQuery(1, 50, null, false) { Address = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal) { ["view"] = view.ToString() } }, Cancel);

    private Task<string> ByItemsAsync() => ByItemsAsync(null, [(ReplyOutcome.Refused, WithholdingGround.ProcessInformation), (ReplyOutcome.Granted, null), (ReplyOutcome.Refused, WithholdingGround.InternalAffairs)], "2026-09-14");

    /// <summary>A request of three items, answered item by item and dispatched.</summary>
    private async Task<string> ByItemsAsync(string? number, IReadOnlyList<(ReplyOutcome Outcome, WithholdingGround? Ground)> outcomes, string on)
    {
        number ??= await Office.Get<RegisterApplication>().RunAsync(
            new RegistrationForm { ArrivedOn = D("2026-09-01"), ApplicantName = "钱某", Content = "三项材料", Items = ["会议纪要", "监测报告", "考核细则"] }, Cancel);
        var form = ReplyOffice.Draft(await Office.ReadAsync(number));
        form.Items = [.. outcomes.Select((one, i) => new ReplyItemForm { Ordinal = i + 1, Outcome = one.Outcome, Ground = one.Ground, Reasons = "理由" })];
        await Office.Get<DraftReply>().RunAsync(form, Cancel);
        var reply = await Office.ToAsync(await Office.ReplyAsync(number), ReplyStage.Approved);
        Office.ActAs(Role.Clerk);
        await Office.Get<SealReply>().RunAsync(ReplyOffice.Of(reply, new SealReplyForm { DocumentNumber = $"呼环公开告〔2026〕{on[^2..]}号", IssuedOn = D(on) }), Cancel);
        reply = await Office.ReplyAsync(number);
        await Office.Get<DispatchReply>().RunAsync(ReplyOffice.Of(reply, new DispatchReplyForm { Delivery = DeliveryMethod.Post, EffectiveOn = D(on), TrackingNumber = "xa12345678901" }), Cancel);
        return number;
    }

    private async Task<string[]> ExportAsync()
    {
        var answer = await ExportWithheld.HandleAsync("csv", new DefaultHttpContext().Request, Office.Get<IDbContextFactory<DisclosureDbContext>>(), Office.Get<CurrentActor>(), Office.Time, Cancel);
        using var reader = new StreamReader(Assert.IsType<FileStreamHttpResult>(answer).FileStream);
        return (await reader.ReadToEndAsync(Cancel)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<string> RefuseAsync() =>
        (await Office.CloseAsync(await Office.RegisterAsync("2026-08-24"), ReplyOutcome.Refused, "2026-09-10", WithholdingGround.ProcessInformation)).Number;
}
