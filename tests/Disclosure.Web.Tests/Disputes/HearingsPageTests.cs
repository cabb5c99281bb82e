using Bunit;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Tests.Disputes;

/// <summary>开庭日历 and its iCalendar file.</summary>
public sealed class HearingsPageTests : CaseDesk
{
    private const string Number = "FY-HHHT-006-2026-00002";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Office.StoreAsync("FY-HHHT-006-2026-00001", DisputeOffice.Reconsideration("2026-07-06", "复议,甲;乙"));
        await Office.StoreAsync(Number, DisputeOffice.Lawsuit("2026-08-20"));
        await Office.StoreAsync("FY-HHHT-048-2026-00001", DisputeOffice.Lawsuit("2026-08-21"), organ: Office.District48);
        await SetAsync("FY-HHHT-006-2026-00001", new Hearing(1, TestOffice.D("2026-10-12"), null, "市政府听证室", null));
        await SetAsync(Number, new Hearing(1, TestOffice.D("2026-09-22"), new TimeOnly(9, 30), "新城区人民法院第三法庭", TestOffice.D("2026-09-10")));
        await SetAsync(Number, new Hearing(2, TestOffice.D("2026-09-01"), new TimeOnly(15, 0), "新城区人民法院", null, HearingOutcome.Postponed));
        await SetAsync("FY-HHHT-048-2026-00001", new Hearing(1, TestOffice.D("2026-09-23"), null, "", null));
        Office.ActAs(Role.LegalOfficer);
    }

    [Fact]
    public void The_next_hearing_comes_first_under_its_month()
    {
        var page = Open<HearingsPage>("/disputes/hearings");

        Assert.Equal(["2026 年 9月", "2026 年 10月"], page.FindAll(".todo__g h2").Select(h => h.TextContent));
        Assert.Equal(["FY-2026-00002", "FY-2026-00001"], page.FindAll(".todo a[href^='/disputes/FY']:not([download])").Select(a => a.TextContent));
        Assert.Contains("下一次：2026年9月22日 周二 09:30 新城区人民法院第三法庭", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Past_hearings_stand_apart_with_what_became_of_them()
    {
        var page = Open<HearingsPage>("/disputes/hearings?view=Past");

        Assert.Contains("延期", Assert.Single(page.FindAll(".todo li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("没有“我经办的”", Open<HearingsPage>("/disputes/hearings?view=Mine").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_holds_the_hour_in_china_a_lasting_name_and_no_party()
    {
        var text = await WriteAsync(HearingView.Ahead);

        Assert.Contains($"UID:{Number}-1@hearings.disclosure\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Asia/Shanghai:20260922T093000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261012\r\n", text, StringComparison.Ordinal);
        Assert.Contains("TZID:Asia/Shanghai", text, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20260914T010000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("复议\\,甲\\;乙", text, StringComparison.Ordinal);
        Assert.DoesNotContain("钱某", text, StringComparison.Ordinal);
        Assert.Equal(await WriteAsync(HearingView.Ahead), text); // opened again, it is the same event
    }

    [Fact]
    public async Task A_hearing_put_off_is_cancelled_in_the_calendar() =>
        Assert.Contains("STATUS:CANCELLED", await WriteAsync(HearingView.Past), StringComparison.Ordinal);

    [Fact]
    public async Task A_hearing_of_another_organ_can_not_be_fetched()
    {
        Assert.NotNull(await Office.Get<HearingList>().FindAsync(Number, 1, Cancel));
        Assert.Null(await Office.Get<HearingList>().FindAsync(Number, 9, Cancel));
        Assert.Null(await Office.Get<HearingList>().FindAsync("FY-HHHT-048-2026-00001", 1, Cancel));
        Office.ActAs(Role.CityOffice);
        Assert.NotNull(await Office.Get<HearingList>().FindAsync("FY-HHHT-048-2026-00001", 1, Cancel));
    }

    private async Task<string> WriteAsync(HearingView view) => HearingCalendar.Write(await Office.Get<HearingList>().ReadAsync(view, Cancel), Office.Time.GetUtcNow());

    private async Task SetAsync(string number, Hearing hearing)
    {
        await using var db = await Office.DbAsync();
        var dispute = await db.Disputes.SingleAsync(d => d.Number == number, Cancel);
        ((List<Hearing>)dispute.Hearings).Add(hearing);
        await db.SaveChangesAsync(Cancel);
    }
}
