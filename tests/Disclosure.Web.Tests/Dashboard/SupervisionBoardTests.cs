using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Dashboard;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Tests.Disputes;
using Disclosure.Web.Tests.Reporting;

namespace Disclosure.Web.Tests.Dashboard;

/// <summary>督查看板: what is counted, for whom, and that every number is the length of the list behind it.</summary>
public sealed class SupervisionBoardTests : IAsyncLifetime
{
    private TestOffice _office = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _office = await CaseOffice.OpenAsync();

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task What_is_latest_comes_first_with_the_person_and_the_act_it_waits_for()
    {
        await _office.FillAsync();
        await _office.NameAsync("clerk", "苏某某");

        var board = await _office.BoardAsync();

        Assert.Equal(["新城最迟", "新城也迟", "环保逾期", "新城待确认"], board.Late.Select(i => i.What));
        Assert.Equal("等新城区苏某某：拟稿", board.Late[0].WaitsFor);
        Assert.Equal("等新城区苏某某：登记确认", board.Late[3].WaitsFor);
        Assert.Equal(10, board.Late[0].Late.AgainstDue); // due Mon 31 Aug; ten working days to Mon 14 Sep
        Assert.Equal(4, board.LateCount);
        Assert.Equal(["环保今天到期"], board.Soon.Select(i => i.What));
    }

    [Fact]
    public async Task A_draft_waits_for_the_role_whose_step_is_next()
    {
        var draft = await _office.DraftedAsync(arrivedOn: "2026-08-10", submit: false);
        _office.ActAs(Role.Supervisor);
        Assert.Equal("等市环保局clerk：送审", Assert.Single((await _office.BoardAsync()).Late).WaitsFor);

        await _office.ToAsync(await _office.DraftedAsync(arrivedOn: "2026-08-11"), ReplyStage.LegallyChecked);
        _office.ActAs(Role.Supervisor);
        Assert.Equal(draft.Application.Number, (await _office.BoardAsync()).Late[0].Number);
        Assert.Equal("等市环保局公开机构负责人：审批", (await _office.BoardAsync()).Late[1].WaitsFor);
    }

    [Fact]
    public async Task An_extended_case_is_late_against_both_of_its_days()
    {
        await _office.SaveAsync(_office.Case("2026-07-06", extension: new Extension(TestOffice.D("2026-07-30"), 20))); // 3 Aug, extended to 31 Aug
        _office.ActAs(Role.Supervisor);

        var item = Assert.Single((await _office.BoardAsync()).Late);

        Assert.Equal(TestOffice.D("2026-08-03"), item.OriginalDueOn);
        Assert.Equal((30, 10), (item.Late.AgainstOriginal, item.Late.AgainstDue));
        Assert.Equal("等市环保局（尚未交办）：拟稿", item.WaitsFor);
    }

    [Fact]
    public async Task Every_count_of_a_light_is_the_length_of_its_list()
    {
        await _office.FillAsync();
        var board = await _office.BoardAsync();

        foreach (var unit in board.Units)
        {
            foreach (var light in Enum.GetValues<DeadlineLight>().Where(l => l is not DeadlineLight.Done))
            {
                Assert.Equal(await LengthAsync(BoardFigures.Href("light", light, unit.Organ.Code)), unit.Tally[light]);
            }

            Assert.Equal(await LengthAsync(BoardFigures.Href("view", CaseView.Open, unit.Organ.Code)), unit.Tally.Open);
            Assert.Equal(await LengthAsync(BoardFigures.Href("view", CaseView.ToConfirm, unit.Organ.Code)), unit.Tally.ToConfirm);
        }

        Assert.Equal(1, board.Tally[DeadlineLight.Paused]);
        Assert.Equal(8, board.Tally.Open);
        Assert.Equal([1, 1, 1, 1, 1, 1], board.Days.Select(d => d.Count)); // the paused one asks for no day
    }

    [Fact]
    public async Task A_due_date_beyond_the_published_calendars_is_marked()
    {
        await using var december = await CaseOffice.OpenAsync("2026-12-21");
        await december.RegisterAsync("2026-12-21");
        december.ActAs(Role.Supervisor);

        Assert.Equal(1, (await december.BoardAsync()).Tally[DeadlineLight.Provisional]);
    }

    [Fact]
    public async Task A_paused_case_is_never_late()
    {
        var asked = await _office.RegisterAsync("2026-08-10");
        await _office.Get<Consult>().RunAsync(asked.Letter("2026-08-20"), Cancel);
        _office.Time.SetUtcNow(new DateTimeOffset(2026, 10, 20, 1, 0, 0, TimeSpan.Zero));
        _office.ActAs(Role.Supervisor);

        var board = await _office.BoardAsync();

        Assert.Empty(board.Late);
        Assert.Equal((0, 1), (board.LateCount, board.Tally[DeadlineLight.Paused]));
    }

    [Fact]
    public async Task The_year_counts_working_days_and_shares_and_lists_their_cases()
    {
        await _office.SaveAsync(
            _office.Case("2026-03-02", "2026-03-06"), // four working days
            _office.Case("2026-03-09", "2026-03-23", ReplyOutcome.Refused, WithholdingGround.ProcessInformation), // ten
            _office.Case("2026-03-02", "2026-04-09", extension: new Extension(TestOffice.D("2026-03-25"), 20)), // 27: 6 April is 清明
            _office.Case("2026-04-01", "2026-05-29"), // late
            _office.Case("2025-12-29", "2026-01-05"), // received last year
            _office.Case("2026-09-01"));
        _office.ActAs(Role.Supervisor);

        var board = await _office.BoardAsync();
        var unit = board.Of(_office.Environment6).Year;

        Assert.Equal((5, 5, 1, 1, 1), (unit.Received, unit.Closed, unit.Extended, unit.Overdue, unit.Withheld));
        Assert.Equal((20m, 20m), (unit.ExtendedShare, unit.WithheldShare));
        Assert.Equal((3, 2, 7m), (board.Months[2].Received, board.Months[2].Closed, board.Months[2].AverageDays));
        Assert.Equal([2025, 2026], board.Years.Select(y => y.Year));
        Assert.Equal((1, 0), (board.Years[0].Figures.Received, board.Years[0].Figures.Closed));
        foreach (var (figure, count) in new[] { (BoardFigure.Received, 5), (BoardFigure.Closed, 5), (BoardFigure.Extended, 1), (BoardFigure.Overdue, 1), (BoardFigure.Withheld, 1) })
        {
            Assert.Equal(count, await LengthAsync(BoardFigures.Href(figure, 2026, null, "HHHT-006")));
        }

        Assert.Equal(3, await LengthAsync(BoardFigures.Href(BoardFigure.Received, 2026, 3, null)));
        Assert.Equal((1, 0), ((await _office.BoardAsync(year: 2025)).Months[11].Received, (await _office.BoardAsync(year: 2025)).Whole.Closed));
    }

    [Fact]
    public async Task What_a_reconsideration_body_waits_for_is_late_too()
    {
        await _office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Reconsideration("2026-08-20"), copyOn: "2026-08-24");
        _office.ActAs(Role.Supervisor);

        var board = await _office.BoardAsync();

        Assert.Equal(BoardSubject.Dispute, Assert.Single(board.Late).Subject);
        Assert.Contains("提交复议答复和证据", board.Late[0].WaitsFor, StringComparison.Ordinal);
        Assert.Equal(1, board.Of(_office.Environment6).Tally.DisputesLate);
    }

    [Fact]
    public async Task Each_desk_shows_how_long_it_held_its_cases()
    {
        var handed = await _office.RegisterAsync("2026-09-14");
        _office.Time.SetUtcNow(new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero)); // Friday
        await using (var db = await _office.DbAsync())
        {
            var found = db.Applications.Single(a => a.Id == handed.Id);
            db.HandOvers.Add(new HandOver(found, new DeskOwner("second", found.OrganId, true), "移交", "clerk", TestOffice.D("2026-09-18"), new DateTime(2026, 9, 18, 1, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync(Cancel);
        }

        _office.Time.SetUtcNow(new DateTimeOffset(2026, 9, 21, 1, 0, 0, TimeSpan.Zero)); // Monday after the worked Sunday 20 September
        _office.ActAs(Role.Supervisor);

        var desks = (await _office.BoardAsync()).Desks;

        Assert.Equal([("clerk", 0, 4m), ("second", 1, 2m)], desks.Select(d => (d.Holder!, d.Held, d.AverageDays)));
        Assert.Equal(2, desks[1].Longest);
    }

    [Theory]
    [InlineData(Role.Supervisor, 2)]
    [InlineData(Role.CityOffice, 2)]
    [InlineData(Role.Assessor, 2)]
    [InlineData(Role.HeadOfOffice, 1)]
    [InlineData(Role.Leader, 1)]
    public async Task Supervisors_see_every_unit_a_head_and_her_leader_their_own(Role role, int units)
    {
        await _office.FillAsync();
        _office.ActAs(role);

        var board = await _office.BoardAsync();

        Assert.Equal(units, board.Units.Count(u => !u.Tally.IsEmpty));
        Assert.Equal(units == 2, board.Late.Any(i => i.OrganCode == "HHHT-048"));
        Assert.Equal(units == 2, await _office.Get<SupervisionBoard>().ReadAsync("HHHT-048", null, Cancel) is not null);
        Assert.Null(await _office.Get<SupervisionBoard>().ReadAsync("HHHT-999", null, Cancel));
    }

    [Theory]
    [InlineData(Role.Clerk)]
    [InlineData(Role.SecrecyOfficer)]
    [InlineData(Role.LegalOfficer)]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.Auditor)]
    public async Task Nobody_else_opens_it(Role role)
    {
        _office.ActAs(role);

        await Assert.ThrowsAsync<NotAllowedException>(() => _office.BoardAsync());
    }

    [Fact]
    public async Task What_was_read_of_the_past_is_read_again_after_a_command_and_not_before()
    {
        await _office.FillAsync();
        Assert.Equal(8, (await _office.BoardAsync()).Whole.Received + (await _office.BoardAsync()).Tally.ToConfirm);
        await _office.SaveAsync(_office.Case("2026-09-01")); // past the gate: the chain knows nothing of it
        _office.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(7, (await _office.BoardAsync()).Whole.Received);

        _office.ActAs(Role.Clerk);
        await _office.RegisterAsync("2026-09-11");
        _office.ActAs(Role.Supervisor);
        _office.Time.Advance(TimeSpan.FromMinutes(10));

        Assert.Equal(9, (await _office.BoardAsync()).Whole.Received);
    }

    private async Task<int> LengthAsync(string href)
    {
        var address = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(new Uri("http://x" + href).Query).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        return (await _office.Get<ApplicationList>().ReadAsync(new ListQuery(1, 50, "due", false) { Address = address }, Cancel)).Total;
    }
}
