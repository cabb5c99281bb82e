using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Deadlines;
using static Disclosure.Web.Tests.TestOffice;

namespace Disclosure.Web.Tests.Deadlines;

/// <summary>期限计算说明: the lines of its facts and its result.</summary>
public sealed class TraceSheetTests
{
    private static readonly ReplyClock Clock = new(WorkCalendar.Published, ClockSettings.Default);

    public TraceSheetTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("zh-CN");

    [Fact]
    public void A_letter_says_when_it_left_when_the_other_side_had_it_and_how_long_that_has()
    {
        var facts = Facts() with { Consultations = [new ConsultationSpan(D("2026-08-20"), null, D("2026-08-21"), LegalPeriods.ThirdPartyOpinion)] };

        var said = Line(TraceSheet.FactsOf(facts), "征求意见 1");
        Assert.Contains("2026年8月20日", said, StringComparison.Ordinal);
        Assert.Contains("对方 2026年8月21日 周五 收到，15 个工作日内答复（《政府信息公开条例》（2019）第三十二条）", said, StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_other_side_may_answer_the_sheet_gives_the_latest_day_and_until_when_it_stands_still()
    {
        var trace = Clock.Trace(Facts() with { Consultations = [new ConsultationSpan(D("2026-08-20"), null, D("2026-08-21"), LegalPeriods.ThirdPartyOpinion)] }, D("2026-09-01"));

        var result = TraceSheet.ResultOf(trace).ToList();
        Assert.Contains("2026年9月29日", Line(result, "最迟应复日"), StringComparison.Ordinal);
        Assert.Contains("暂停至 2026年9月11日", Line(result, "暂停至"), StringComparison.Ordinal);
        Assert.DoesNotContain(result, line => line.Name == "应复日");
        Assert.Contains("2026年9月29日", Line([.. TraceSheet.ResultOf(trace, D("2026-09-14"))], "应复日"), StringComparison.Ordinal); // ran out on the 11th: nothing is open any more
    }

    [Fact]
    public void A_fee_says_when_it_was_asked_for_and_when_it_was_paid()
    {
        var facts = Facts() with { Fee = new FeeSpan(D("2026-08-20"), D("2026-08-28")) };

        Assert.Equal("2026年8月20日 周四 通知，2026年8月28日 周五 缴费", Line(TraceSheet.FactsOf(facts), "收费"));
        Assert.NotEqual(Clock.Read(Facts()).Due, Clock.Read(facts).Due);
    }

    [Fact]
    public void A_delay_says_when_it_was_told_and_until_when_and_the_result_has_a_line_of_it()
    {
        var facts = Facts() with { Delay = new DelayGrant(D("2026-09-01"), D("2026-11-30")) };

        Assert.Equal("2026年9月1日 周二 告知，延至 2026年11月30日 周一", Line(TraceSheet.FactsOf(facts), "延迟答复"));
        Assert.Contains("2026年11月30日", Line([.. TraceSheet.ResultOf(Clock.Trace(facts, D("2026-09-02")))], "延迟答复的期限"), StringComparison.Ordinal);
    }

    private static ReplyFacts Facts() => new(Regulation.R2019, D("2026-08-10"));

    private static string Line(IReadOnlyList<(string Name, string Value)> lines, string name) => Assert.Single(lines, line => line.Name == name).Value;
}
