using Disclosure.Domain.Assessment;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>What supervision and last year's list cost in a year, at its edges.</summary>
public sealed class SupervisionMeasuresTests
{
    private static readonly AssessedSpan Year2017 = new(2017, D("2017-12-31"));

    private static readonly JudgedNotice Notice = new(D("2017-06-12"), D("2017-06-12"), NoticeStage.InPlace, D("2017-06-15"), null);

    [Theory]
    [InlineData("2017-06-12", "2017-06-12", false)]
    [InlineData("2017-06-12", "2017-06-13", true)]
    [InlineData("2017-06-12", null, true)]
    [InlineData("2016-12-31", null, true)] // late from 1 January on
    [InlineData("2016-12-30", "2017-02-01", false)] // late last year
    [InlineData("2017-12-31", null, false)] // late next year
    [InlineData(null, null, false)] // not issued
    public void A_notice_is_answered_by_its_last_day(string? due, string? answered, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsLateAnswer(Notice with { DueOn = Day(due), AnsweredOn = Day(answered), Stage = NoticeStage.Received }, Year2017));

    [Fact]
    public void What_the_office_took_back_asks_for_no_answer()
    {
        var silent = Notice with { AnsweredOn = null, Stage = NoticeStage.Withdrawn, WithdrawnOn = D("2017-07-01") };

        Assert.False(SupervisionMeasures.IsLateAnswer(silent, Year2017));
        Assert.True(SupervisionMeasures.IsLateAnswer(silent with { WithdrawnOn = D("2018-01-02") }, Year2017)); // at the cut-off it still stood
    }

    [Theory]
    [InlineData(NoticeStage.NotInPlace, "2017-06-15", true)]
    [InlineData(NoticeStage.NotInPlace, "2018-01-02", false)]
    [InlineData(NoticeStage.InPlace, "2017-06-15", false)]
    public void What_is_not_put_right_counts_in_the_year_of_the_judgement(NoticeStage stage, string judged, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsNotInPlace(Notice with { Stage = stage, JudgedOn = D(judged) }, Year2017));

    [Theory]
    [InlineData(ComplaintResult.Founded, "2017-06-15", true)]
    [InlineData(ComplaintResult.PartlyFounded, "2017-12-31", true)]
    [InlineData(ComplaintResult.Unfounded, "2017-06-15", false)]
    [InlineData(ComplaintResult.Founded, "2018-01-02", false)]
    [InlineData(null, null, false)]
    public void A_complaint_counts_where_it_was_founded(ComplaintResult? result, string? decided, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsFounded(new JudgedComplaint(result, Day(decided)), Year2017));

    [Theory]
    [InlineData(InspectionReply.No, "2017-06-15", true)]
    [InlineData(InspectionReply.Partly, "2017-06-15", true)]
    [InlineData(InspectionReply.Yes, "2017-06-15", false)]
    [InlineData(InspectionReply.NotApplicable, "2017-06-15", false)]
    [InlineData(InspectionReply.No, "2016-12-31", false)]
    [InlineData(null, null, false)] // answered, not evaluated
    public void An_inspection_finds_what_the_office_marks(InspectionReply? mark, string? evaluated, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsProblem(new JudgedFinding(mark, Day(evaluated)), Year2017));

    [Theory]
    [InlineData("2017-06-30", null, true)]
    [InlineData("2017-12-31", "2018-01-02", true)]
    [InlineData("2017-06-30", "2017-12-31", false)] // late, but done
    [InlineData("2018-03-31", null, false)] // not due yet
    public void Last_years_list_is_done_by_the_cut_off(string until, string? done, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsOpenRectification(D(until), Day(done), Year2017));

    [Theory]
    [InlineData("2017-03-31", "2017-03-31", false)]
    [InlineData("2017-03-31", "2017-04-02", true)]
    [InlineData("2017-03-31", null, true)]
    [InlineData("2016-03-31", null, false)] // late last year
    [InlineData("2018-03-31", null, false)]
    public void An_annual_report_is_published_by_its_last_day(string due, string? published, bool counts) =>
        Assert.Equal(counts, SupervisionMeasures.IsLateReport(D(due), Day(published), Year2017));

    private static DateOnly? Day(string? day) => day is null ? null : D(day);
}
