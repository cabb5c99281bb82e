using Bunit;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>待办铃: whoever must take the next step hears of it, once for each act; never whoever acts, nor anybody of another organ or without the right.</summary>
public sealed class StepBellTests : CaseDesk
{
    private long _heard;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var role in new[] { Role.Clerk, Role.SecrecyOfficer, Role.LegalOfficer, Role.HeadOfOffice, Role.Leader, Role.Supervisor, Role.CityOffice, Role.Assessor, Role.Auditor })
        {
            await Office.AddUserAsync(role.ToString().ToLowerInvariant(), role);
        }

        await Office.AddUserAsync("colleague", Role.Supervisor);
        await Office.AddUserAsync("cityhead", Role.HeadOfOffice, u => u.OrganId = Office.CityOffice.Id);
        await Office.AddUserAsync("otherhead", Role.HeadOfOffice, u => u.OrganId = Office.District48.Id);
        await Office.AddUserAsync("gone", Role.HeadOfOffice, u => u.IsDisabled = true);
    }

    [Fact]
    public async Task A_draft_rings_those_who_may_approve_it_and_its_approval_those_who_issue()
    {
        var notice = await Office.NoticeAtAsync(NoticeStage.Drafted);
        await HeardAsync("cityhead,cityoffice", $"{notice.Code} 待您审批督办单（Supervisor 提交）");

        Office.ActAs(Role.CityOffice);
        await Office.TakeAsync(SupervisionActKind.ApproveNotice, notice.Code);
        await HeardAsync("colleague,supervisor", $"{notice.Code} 待您发出督办单（CityOffice 提交）");
    }

    [Fact]
    public async Task Whoever_drafted_or_changed_it_is_not_asked_to_approve_it()
    {
        Office.ActAs(Role.CityOffice);
        var code = await Office.Get<DraftNotice>().RunAsync(NoticeOffice.Draft(), Cancel);
        await HeardAsync("cityhead", $"{code} 待您审批督办单（CityOffice 提交）");

        Office.ActAs(Role.HeadOfOffice, Office.CityOffice);
        await Office.TakeAsync(SupervisionActKind.ReturnNotice, code);
        await HeardAsync("cityoffice,colleague,supervisor", $"{code} 被 HeadOfOffice 退回，请修改");

        Office.ActAs(Role.Supervisor);
        await Office.TakeAsync(SupervisionActKind.ChangeNotice, code); // sent back and mended: the approvers hear again, but not the drafter
        await HeardAsync("cityhead", $"{code} 待您审批督办单（Supervisor 提交）");
    }

    [Fact]
    public async Task A_second_click_rings_nobody_twice_and_a_draft_that_is_only_polished_nobody_at_all()
    {
        Office.ActAs(Role.Supervisor);
        var form = NoticeOffice.Draft();
        var code = await Office.Get<DraftNotice>().RunAsync(form, Cancel);
        await Office.Get<DraftNotice>().RunAsync(form, Cancel);
        await HeardAsync("cityhead,cityoffice", $"{code} 待您审批督办单（Supervisor 提交）");

        await Office.TakeAsync(SupervisionActKind.ChangeNotice, code);
        await HeardAsync("");
    }

    [Fact]
    public async Task The_next_level_after_a_bad_judgement_and_the_drafts_of_the_night_wait_for_approval_too()
    {
        var bad = await Office.NoticeAtAsync(NoticeStage.NotInPlace);
        await using var db = await Office.DbAsync();
        var next = await db.SupervisionNotices.SingleAsync(n => n.PrecedingId == bad.Id, Cancel);
        Assert.Equal(["cityhead", "cityoffice"], (await RungAsync()).Where(r => r.Says.StartsWith(next.Code, StringComparison.Ordinal)).Select(r => r.Name));

        Office.ActAs(Role.Clerk);
        await Office.RegisterAsync("2026-08-13");
        Office.ActAs(Actor.CommandLine);
        await Office.Get<ProposeNotices>().RunAsync(Cancel);
        await Office.Get<ProposeNotices>().RunAsync(Cancel);
        await HeardAsync("cityhead,cityoffice", "系统起草了 1 份督办单，待您审批");
    }

    [Fact]
    public async Task The_second_person_hears_of_a_finding_and_whoever_issues_of_a_bulletin_that_is_written()
    {
        Office.ActAs(Role.Supervisor);
        var complaint = await Office.ComplaintAtAsync(ComplaintStage.Verifying);
        await HeardAsync("cityoffice,colleague", $"{complaint.Code} 待您复核举报投诉（Supervisor 提交）");

        Office.ActAs(Role.Supervisor);
        var code = await Office.Get<DraftBulletin>().RunAsync(new DraftBulletinForm { BulletinKind = BulletinKind.Weekly, Day = D("2026-09-10") }, Cancel);
        await HeardAsync(""); // still without a word
        await WriteAsync(code);
        await HeardAsync("cityhead,cityoffice", $"{code} 待您签发通报（Supervisor 提交）");
        await WriteAsync(code);
        await HeardAsync("");
    }

    [Fact]
    public async Task An_extension_that_is_asked_for_rings_the_head_and_her_decision_whoever_asked()
    {
        var asked = await AskAsync();
        await HeardAsync("headofoffice", $"{ShortNumber.Of(asked.Number)} 待您审批延期（Clerk 提交）");

        Office.ActAs(Role.HeadOfOffice);
        await Office.Get<DecideExtension>().RunAsync(new DecideExtensionForm { Number = asked.Number, Version = (await Office.ReadAsync(asked.Number)).Version, Approve = true }, Cancel);
        await HeardAsync("clerk", $"{ShortNumber.Of(asked.Number)} 的延期申请已由 HeadOfOffice 批准，请告知申请人");
    }

    [Fact]
    public async Task A_change_of_a_closed_case_rings_the_head_and_her_decision_whoever_asked()
    {
        var closed = await Office.CloseAsync(await Office.RegisterAsync("2026-09-01"), ReplyOutcome.Granted, "2026-09-10");
        await RungAsync();
        Office.ActAs(Role.Clerk);
        await Office.Get<ChangeFact>().RunAsync(new ChangeFactForm { Number = closed.Number, Version = closed.Version, Fact = ApplicationFact.Remarks, NewValue = "补记", Reason = "漏记" }, Cancel);
        await HeardAsync("headofoffice", $"{ShortNumber.Of(closed.Number)} 待您审批更正或者作废（Clerk 提交）");

        await using var db = await Office.DbAsync();
        Office.ActAs(Role.HeadOfOffice);
        await Office.Get<ChangeFact>().DecideAsync(new DecideChangeForm { Number = closed.Number, Version = (await Office.ReadAsync(closed.Number)).Version, ChangeId = await db.FactChanges.Select(c => c.Id).SingleAsync(Cancel), Approve = false }, Cancel);
        await HeardAsync("clerk", $"{ShortNumber.Of(closed.Number)} 的更正或者作废申请已由 HeadOfOffice 审批");
    }

    [Fact]
    public async Task A_reply_rings_from_desk_to_desk_and_back_to_its_drafter()
    {
        var reply = await Office.DraftedAsync(ReplyOutcome.Refused, WithholdingGround.StateSecret);
        var number = ShortNumber.Of(reply.Application.Number);
        await HeardAsync("secrecyofficer", $"{number} 待您保密审查（Clerk 提交）");

        reply = await OnAsync(reply, ReplyStep.ReviewSecrecy);
        await HeardAsync("legalofficer", $"{number} 待您法制审核（SecrecyOfficer 提交）");
        reply = await OnAsync(reply, ReplyStep.CheckLegality);
        await HeardAsync("headofoffice,leader", $"{number} 待您审批答复（LegalOfficer 提交）");

        Office.ActAs(Role.HeadOfOffice);
        await Office.TakeAsync(reply, ReplyStep.Return);
        await HeardAsync("clerk", $"{number} 被 HeadOfOffice 退回，请修改");
    }

    [Fact]
    public async Task An_approved_reply_comes_back_to_be_sealed_and_a_draft_that_is_only_saved_rings_nobody()
    {
        await Office.DraftedAsync(submit: false);
        await HeardAsync("");

        var reply = await Office.ToAsync(await Office.DraftedAsync(), ReplyStage.Approved);
        Assert.Contains(("clerk", $"{ShortNumber.Of(reply.Application.Number)} 待您编号用印（HeadOfOffice 提交）"), await RungAsync());
        Office.ActAs(Role.Clerk);
        await Office.TakeAsync(reply, ReplyStep.Seal);
        await HeardAsync("");
    }

    [Fact]
    public async Task Whoever_opens_what_a_notice_leads_to_has_read_it_and_it_stands_in_no_second_list_beside_her_work()
    {
        var asked = await AskAsync();
        Office.ActAs(await Office.UserAsync("headofoffice"));
        Assert.Empty(Render<DeskNoticeCard>().FindAll("li"));
        var bell = Render<Bell>();
        Assert.Equal("通知，1 条未读", bell.Find("a").GetAttribute("aria-label"));

        await bell.InvokeAsync(() => Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>().NavigateTo(ShortNumber.Href(asked.Number, nameof(DecideExtension))));
        bell.WaitForAssertion(() => Assert.Equal("通知", bell.Find("a").GetAttribute("aria-label")));
    }

    private async Task<Reply> OnAsync(Reply reply, ReplyStep step)
    {
        Office.ActAs(ReplyOffice.WhoTakes(step));
        await Office.TakeAsync(reply, step);
        return await Office.ReplyAsync(reply.Application.Number);
    }

    private async Task<Application> AskAsync()
    {
        Office.ActAs(Role.Clerk);
        var found = await Office.RegisterAsync("2026-09-01");
        await Office.Get<AskExtension>().RunAsync(new ExtendForm { Number = found.Number, Version = found.Version, Days = 10, Reason = "需要核对" }, Cancel);
        return found;
    }

    private async Task WriteAsync(string code) => await Office.Get<WriteBulletin>().RunAsync(
        new WriteBulletinForm { Code = code, Version = (await Office.Get<BulletinFiles>().FindAsync(code, Cancel))!.Bulletin.Version, Opening = "总体平稳" }, Cancel);

    /// <summary>Exactly these heard exactly this since it was asked last.</summary>
    private async Task HeardAsync(string names, string says = "")
    {
        var rung = await RungAsync();
        Assert.Equal(names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => (name, says)), rung);
    }

    private async Task<List<(string Name, string Says)>> RungAsync()
    {
        await using var db = await Office.DbAsync();
        var found = await (from n in db.Set<DeskNotice>() join u in db.Users on n.UserId equals u.Id where n.Id > _heard select new { n.Id, u.UserName, n.Kind, n.Arguments, n.Href }).ToListAsync(Cancel);
        _heard = found.Select(n => n.Id).Append(_heard).Max();
        Assert.All(found, n => Assert.StartsWith("/", n.Href, StringComparison.Ordinal));
        return [.. found.Select(n => (n.UserName!, DeskNotices.Say(n.Kind, n.Arguments))).OrderBy(r => r.Item1, StringComparer.Ordinal)];
    }
}
