using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Assessment.Measure;
using static Disclosure.Domain.Tests.Days;

namespace Disclosure.Domain.Tests.Assessment;

/// <summary>Which applications count for which measure, at every edge of the year.</summary>
public sealed class CaseMeasuresTests
{
    private static readonly AssessedSpan Year2017 = new(2017, D("2017-12-31"));

    private static readonly JudgedCase Sound = new("SQ-1", D("2017-10-17"), D("2017-10-17"), ReplyOutcome.Granted) { HasSecrecyReview = true, ArchivedOn = D("2017-11-16") };

    [Theory]
    [InlineData("2017-10-17", "2017-10-17", false, false)] // on the last day
    [InlineData("2017-10-17", "2017-10-18", true, false)]
    [InlineData("2016-12-20", "2017-01-03", true, false)] // late and closed this year
    [InlineData("2016-12-20", "2016-12-30", false, false)] // late last year
    [InlineData("2017-12-31", "2018-01-02", false, true)] // not answered by the cut-off, whatever came later
    [InlineData("2017-12-31", null, false, true)]
    [InlineData("2018-01-02", null, false, false)] // not due yet
    [InlineData(null, null, false, false)] // the period stands still
    [InlineData(null, "2017-10-18", false, false)]
    public void A_case_is_late_or_silent_as_it_stood_at_the_cut_off(string? due, string? closed, bool isLate, bool isSilent)
    {
        var found = new JudgedCase("SQ-1", Day(due), Day(closed), ReplyOutcome.Refused);

        Assert.Equal((isLate, isSilent, isLate || isSilent), (Counts(LateReply, found), Counts(NoReply, found), Counts(OverdueCase, found)));
    }

    [Theory]
    [InlineData("2017-10-17", "2017-10-18", true)]
    [InlineData("2017-10-17", null, true)]
    [InlineData("2018-01-02", null, false)]
    [InlineData("2016-12-20", "2016-12-30", false)]
    public void A_share_is_out_of_what_was_to_be_answered(string due, string? closed, bool isExpected) =>
        Assert.Equal(isExpected, CaseMeasures.IsExpected(new JudgedCase("SQ-1", D(due), Day(closed)), Year2017));

    [Theory]
    [InlineData("2016-12-05", "2016-12-07", true, false)] // after the last cut-off: it would fall between two years
    [InlineData("2016-11-25", "2016-11-29", false, false)] // counted last year
    [InlineData("2016-11-25", "2016-12-07", false, false)] // counted last year as not answered
    [InlineData("2016-11-25", null, false, true)] // and still is not
    [InlineData("2017-10-17", "2017-10-18", true, false)]
    public void A_year_takes_up_where_the_last_one_was_cut_off(string due, string? closed, bool isLate, bool isSilent)
    {
        var (found, span) = (new JudgedCase("SQ-1", D(due), Day(closed), ReplyOutcome.Refused), Year2017.After(D("2016-11-30")));

        Assert.Equal((isLate, isSilent), (CaseMeasures.Counts(LateReply, found, span), CaseMeasures.Counts(NoReply, found, span)));
        Assert.Equal(Year2017, Year2017.After(null));
    }

    [Fact]
    public void A_sound_case_counts_for_nothing() => Assert.All(OfCases(), measure => Assert.False(Counts(measure, Sound), measure.ToString()));

    [Theory]
    [InlineData(Defect.ExtensionWithoutNotice, UnsoundExtension)]
    [InlineData(Defect.ExtensionAfterDue, UnsoundExtension)]
    [InlineData(Defect.ExtensionTooLong, UnsoundExtension)]
    [InlineData(Defect.LateCorrectionNotice, Measure.LateCorrectionNotice)]
    [InlineData(Defect.RepeatedCorrectionNotice, Measure.RepeatedCorrectionNotice)]
    public void A_fault_of_procedure_counts_in_the_year_of_closing(Defect defect, Measure measure)
    {
        var found = Sound with { Defects = [defect] };

        Assert.Equal([measure], OfCases().Where(m => Counts(m, found)));
        Assert.False(CaseMeasures.Counts(measure, found, new AssessedSpan(2018, D("2018-12-31"))));
        Assert.False(Counts(measure, found with { ClosedOn = null, DueOn = null }));
    }

    [Theory]
    [InlineData(WithholdingGround.ThirdPartyRights)]
    [InlineData(WithholdingGround.CommercialSecret)]
    [InlineData(WithholdingGround.PersonalPrivacy)]
    public void Who_withholds_for_a_third_party_has_asked_it(WithholdingGround ground)
    {
        var found = Sound with { Outcome = ReplyOutcome.Refused, Ground = ground };

        Assert.True(Counts(ThirdPartyNotConsulted, found));
        Assert.False(Counts(ThirdPartyNotConsulted, found with { HasThirdParty = true }));
        Assert.False(Counts(ThirdPartyNotConsulted, found with { IsFromLedger = true }));
        Assert.False(Counts(ThirdPartyNotConsulted, found with { Ground = WithholdingGround.StateSecret }));
    }

    [Fact]
    public void What_does_not_exist_was_searched_for()
    {
        var found = Sound with { Outcome = ReplyOutcome.NotExisting };

        Assert.True(Counts(MissingSearchRecord, found));
        Assert.False(Counts(MissingSearchRecord, found with { HasSearchRecord = true }));
        Assert.False(Counts(MissingSearchRecord, found with { IsFromLedger = true }));
    }

    [Theory]
    [InlineData(ReplyOutcome.Granted, true)]
    [InlineData(ReplyOutcome.PartiallyGranted, true)]
    [InlineData(ReplyOutcome.Refused, false)]
    public void What_is_disclosed_was_reviewed_for_secrecy(ReplyOutcome outcome, bool counts)
    {
        var found = Sound with { Outcome = outcome, HasSecrecyReview = false };

        Assert.Equal(counts, Counts(MissingSecrecyReview, found));
        Assert.False(Counts(MissingSecrecyReview, found with { IsFromLedger = true }));
    }

    [Fact]
    public void A_pause_has_an_end() => Assert.True(Counts(UndocumentedPause, Sound with { HasEndlessPause = true }));

    [Theory]
    [InlineData("2017-10-17", "2017-11-16", false)] // the thirtieth day
    [InlineData("2017-10-17", "2017-11-17", true)]
    [InlineData("2017-10-17", null, true)]
    [InlineData("2017-12-01", null, false)] // its thirty days end with the year; it is late from 1 January
    [InlineData("2016-11-30", "2017-02-01", false)] // late last year, on its last day
    [InlineData("2016-12-01", "2017-02-01", true)]
    public void A_case_is_archived_within_thirty_days(string closed, string? archived, bool counts) =>
        Assert.Equal(counts, Counts(LateArchiving, Sound with { DueOn = D(closed), ClosedOn = D(closed), ArchivedOn = Day(archived) }));

    [Theory]
    [InlineData("2017-11-10", false)] // opened again before its thirty days were over
    [InlineData("2017-11-16", false)]
    [InlineData("2017-11-17", true)]
    public void A_case_that_is_opened_again_in_time_need_not_lie_in_the_archive(string reopened, bool counts) =>
        Assert.Equal(counts, Counts(LateArchiving, Sound with { ArchivedOn = null, ReopenedOn = D(reopened) }));

    [Fact]
    public void The_list_shows_the_days_as_they_stood_at_the_cut_off()
    {
        var late = Sound with { ClosedOn = D("2017-10-18"), ArchivedOn = D("2018-02-01") };

        Assert.Equal(new ListedCase("SQ-1", "噪声", D("2017-10-17"), D("2017-10-18")), CaseMeasures.List(LateReply, late, "噪声", Year2017));
        Assert.Equal(new ListedCase("SQ-1", "噪声", D("2017-10-17")), CaseMeasures.List(NoReply, late with { ClosedOn = D("2018-01-03") }, "噪声", Year2017));
        Assert.Equal(new ListedCase("SQ-1", "噪声", D("2017-11-17")), CaseMeasures.List(LateArchiving, late, "噪声", Year2017));
        Assert.Equal(new ListedCase("SQ-1", "噪声", null, D("2017-10-18")), CaseMeasures.List(MissingSearchRecord, late, "噪声", Year2017));
    }

    [Fact]
    public void A_measure_of_another_register_counts_no_applications() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Counts(LostLawsuit, Sound));

    private static IEnumerable<Measure> OfCases() => Measures.All.Where(entry => entry.Register is FactRegister.Cases).Select(entry => entry.Measure);

    private static bool Counts(Measure measure, JudgedCase found) => CaseMeasures.Counts(measure, found, Year2017);

    private static DateOnly? Day(string? day) => day is null ? null : D(day);
}
