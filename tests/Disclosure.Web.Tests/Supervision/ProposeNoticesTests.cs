using Disclosure.Domain.Disputes;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Disclosure.Web.Tests.Disputes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Supervision;

/// <summary>系统拟稿: the daily job drafts for what is late, each case and level once, and a person decides.</summary>
public sealed class ProposeNoticesTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task One_notice_a_unit_names_everything_of_it_that_is_late()
    {
        var (first, second) = (await _office.RegisterAsync("2026-08-12"), await _office.RegisterAsync("2026-08-13", "另一项"));
        await _office.RegisterAsync("2026-09-10", "不逾期");

        Assert.Equal(1, await RunAsync());

        var notice = Assert.Single(await NoticesAsync());
        Assert.Equal((NoticeStage.Drafted, NoticeLevel.Notice, NoticeGround.LateReply, true), (notice.Stage, notice.Level, notice.Ground, notice.IsAutomatic));
        Assert.Equal([first.Number, second.Number], notice.Items.Select(i => i.Number));
        Assert.Contains("2件", notice.Matter, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_drafted_twice_whether_in_the_next_hour_or_after_a_restart()
    {
        await _office.RegisterAsync("2026-08-12");
        await RunAsync();
        var entries = await EntriesAsync();

        Assert.Equal(0, await RunAsync());
        Assert.Single(await NoticesAsync());
        Assert.Equal(entries, await EntriesAsync()); // and an idle run leaves no entry
    }

    [Fact]
    public async Task What_is_late_at_the_office_itself_is_drafted_nowhere_and_leaves_no_entry_every_hour()
    {
        _office.ActAs(Role.Clerk, _office.CityOffice);
        await _office.RegisterAsync("2026-08-12");
        var entries = await EntriesAsync();

        Assert.Equal(0, await RunAsync());
        Assert.Empty(await NoticesAsync());
        Assert.Equal(entries, await EntriesAsync());
    }

    [Fact]
    public async Task Two_nodes_at_once_draft_once()
    {
        await _office.RegisterAsync("2026-08-12");
        await using AsyncServiceScope one = _office.Another(Actor.CommandLine), other = _office.Another(Actor.CommandLine);

        var drafted = await Task.WhenAll(one.ServiceProvider.GetRequiredService<ProposeNotices>().RunAsync(Cancel), other.ServiceProvider.GetRequiredService<ProposeNotices>().RunAsync(Cancel));

        Assert.Equal(1, drafted.Sum());
        Assert.Single(await NoticesAsync());
    }

    [Fact]
    public async Task A_key_stands_once_in_the_database_whoever_writes_it()
    {
        await _office.RegisterAsync("2026-08-12");
        await RunAsync();
        await using var db = await _office.DbAsync();
        var key = Assert.Single(await db.SupervisionNotices.SelectMany(n => n.Items).Select(i => i.ProposalKey).ToListAsync(Cancel));
        var twin = new SupervisionNotice("DB-2026-00077", new NoticeDraft(_office.CityOffice.Id, _office.Environment6.Id, NoticeLevel.Notice, NoticeGround.LateReply, "事项", "要求", 3)
        {
            Subjects = [new NoticeSubject(null, null, "SQ-1", ProposalKey: key)],
        }, new SupervisionHand(D("2026-09-14"), "node-2", Domain.Calendar.WorkCalendar.Published));
        db.SupervisionNotices.Add(twin);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task The_next_level_follows_only_when_the_one_below_has_left_and_its_days_are_reached()
    {
        var late = await _office.RegisterAsync("2026-08-14"); // due on Friday 11 September
        await RunAsync();
        var first = Assert.Single(await NoticesAsync());
        _office.Time.Advance(TimeSpan.FromDays(2)); // Wednesday: three working days late
        Assert.Equal(0, await RunAsync()); // nobody has approved the first

        await SendAsync(first.Code);
        Assert.Equal(1, await RunAsync());
        var second = (await NoticesAsync())[^1];
        Assert.Equal((NoticeLevel.SecondNotice, late.Number, 3), (second.Level, second.Items[0].Number, second.Items[0].LateDays));

        await SendAsync(second.Code);
        Assert.Equal(0, await RunAsync());
        _office.Time.Advance(TimeSpan.FromDays(8)); // Thursday 24 September: ten working days late
        Assert.Equal(1, await RunAsync());
        Assert.Equal(NoticeLevel.Talk, (await NoticesAsync())[^1].Level);
    }

    [Fact]
    public async Task A_draft_that_somebody_withdrew_does_not_come_again()
    {
        await _office.RegisterAsync("2026-08-12");
        await RunAsync();
        _office.ActAs(Role.Supervisor);
        await _office.TakeAsync(SupervisionActKind.WithdrawNotice, Assert.Single(await NoticesAsync()).Code);
        _office.Time.Advance(TimeSpan.FromDays(30));

        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task A_paused_case_is_never_late()
    {
        var found = await _office.RegisterAsync("2026-08-12");
        await _office.Get<Web.Applications.Consult>().RunAsync(found.Letter("2026-09-01"), Cancel);

        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task What_a_judgment_orders_and_nobody_does_is_drafted_under_its_own_ground()
    {
        await using (var db = await _office.DbAsync())
        {
            var hand = new DisputeHand(D("2026-09-14"), "legal", Domain.Calendar.WorkCalendar.Published);
            var dispute = new Dispute("FY-HHHT-006-2026-00001", _office.Environment6.Id, new DisputeOpening(DisputeOffice.Lawsuit("2026-06-01"), "钱某", DisputeGround.OtherAct) { CopyReceivedOn = D("2026-06-02") }, hand);
            dispute.Conclude(new DisputeConclusion(D("2026-08-20"), D("2026-08-21"), DecisionForm.Judgment, "", DisputeResult.OrderedToPerform)
            {
                Reason = CorrectedReason.WrongLaw,
                Orders = [new DisputeOrder(ObligationKind.Perform, "公开检测报告", D("2026-09-10"))],
            }, hand);
            db.Disputes.Add(dispute);
            await db.SaveChangesAsync(Cancel);
        }

        Assert.Equal(1, await RunAsync());
        var notice = Assert.Single(await NoticesAsync());
        Assert.Equal((NoticeGround.UnperformedDecision, "FY-HHHT-006-2026-00001", 5), (notice.Ground, notice.Items[0].Number, notice.AnswerDays));
    }

    [Fact]
    public async Task Nobody_but_a_person_approves_what_the_job_drafted()
    {
        await _office.RegisterAsync("2026-08-12");
        await RunAsync();
        var draft = Assert.Single(await NoticesAsync());
        _office.ActAs(Actor.CommandLine);
        await Assert.ThrowsAsync<Domain.Law.RuleViolationException>(() => _office.TakeAsync(SupervisionActKind.ApproveNotice, draft.Code));

        _office.ActAs(Role.CityOffice);
        await _office.TakeAsync(SupervisionActKind.ApproveNotice, draft.Code);
        Assert.Equal(NoticeStage.Approved, (await _office.NoticeAsync(draft.Code)).Stage);
    }

    private async Task<int> RunAsync()
    {
        _office.ActAs(Actor.CommandLine);
        return await _office.Get<ProposeNotices>().RunAsync(Cancel);
    }

    private async Task SendAsync(string code)
    {
        _office.ActAs(Role.CityOffice);
        await _office.TakeAsync(SupervisionActKind.ApproveNotice, code);
        _office.ActAs(Role.Supervisor);
        await _office.TakeAsync(SupervisionActKind.IssueNotice, code);
    }

    private async Task<List<SupervisionNotice>> NoticesAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.SupervisionNotices.AsNoTracking().OrderBy(n => n.Id).ToListAsync(Cancel);
    }

    private async Task<int> EntriesAsync()
    {
        await using var db = await _office.DbAsync();
        return await db.AuditEntries.CountAsync(Cancel);
    }
}
