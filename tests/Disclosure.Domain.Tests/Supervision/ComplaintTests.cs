using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Supervision.ComplaintStage;
using static Disclosure.Domain.Supervision.ComplaintStep;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;
using static Disclosure.Domain.Tests.Supervision.Notices;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>举报投诉: two persons verify within five working days, the office decides within fifteen of the acceptance, ten more once.</summary>
public sealed class ComplaintTests
{
    private static readonly ComplaintPeriods Periods = ComplaintPeriods.Default;

    private static readonly Dictionary<ComplaintStage, ComplaintStep[]> Lawful = new()
    {
        [Registered] = [Verify, Withdraw, Correct],
        [Verifying] = [Verify, Confirm, Withdraw, Correct],
        [Accepted] = [Extend, Decide, Withdraw, Correct],
        [NotAccepted] = [ComplaintStep.Answer, Correct],
        [Decided] = [ComplaintStep.Answer, Correct],
        [Closed] = [],
        [Withdrawn] = [],
    };

    private static readonly Dictionary<ComplaintStep, Action<Complaint>> Acts = new()
    {
        [Verify] = c => c.Verify("已核对", true, Periods, By("a")),
        [Confirm] = c => c.Confirm(Periods, By("b")),
        [Extend] = c => c.Extend("情况复杂", Periods, By("b")),
        [Decide] = c => c.Decide(ComplaintResult.Founded, "责令答复", Periods, By("a")),
        [ComplaintStep.Answer] = c => c.Tell("电话告知", D("2026-09-14"), Periods, By("a")),
        [Correct] = c => c.Correct(Put(D("2026-09-14")), "来电登记有误", Periods, By("a")),
        [Withdraw] = c => c.Withdraw("本人要求", Periods, By("a")),
    };

    public static TheoryData<ComplaintStage, ComplaintStep> Matrix =>
        [.. from stage in Enum.GetValues<ComplaintStage>() from step in Enum.GetValues<ComplaintStep>() select (stage, step)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_is_taken_where_it_is_listed_and_refused_everywhere_else(ComplaintStage stage, ComplaintStep step)
    {
        var (complaint, isLawful) = (At(stage), Lawful[stage].Contains(step));

        Assert.Equal((stage, isLawful), (complaint.Stage, complaint.May(step)));
        if (isLawful)
        {
            Acts[step](complaint);
        }
        else
        {
            Refused(SupervisionRule.SupervisionStepNotPermitted, () => Acts[step](complaint));
        }
    }

    [Fact]
    public void What_was_noted_wrongly_is_put_right_with_its_reason_and_the_day_follows()
    {
        var complaint = At(Registered);

        complaint.Correct(Put(D("2026-09-11")), "收到日登记有误", Periods, By("a"));

        Assert.Equal((ComplaintChannel.Phone, "钱某某", D("2026-09-18")), (complaint.Channel, complaint.Complainant, complaint.NextDueOn)); // 14, 15, 16, 17, 18
        Refused(Rule.ReasonMissing, () => complaint.Correct(Put(D("2026-09-11")), " ", Periods, By("a")));
        Refused(SupervisionRule.SupervisionDayUnfit, () => At(Verifying).Correct(Put(D("2099-01-01")), "有误", Periods, By("a"))); // it was verified before
    }

    /// <summary>Received on Monday 14 September 2026: 15 to 18, 20 (a make-up Sunday).</summary>
    [Fact]
    public void Two_persons_have_five_working_days_to_verify()
    {
        Assert.Equal(D("2026-09-20"), At(Registered).NextDueOn);
        Assert.Equal(D("2026-09-20"), At(Verifying).NextDueOn);
        Refused(SupervisionRule.ComplaintSameVerifier, () => At(Verifying).Confirm(Periods, By("A")));
    }

    /// <summary>Accepted on 14 September: 15 to 18, 20 to 24 (the 25th is 中秋), 28 to 30, 8 to 10 October: fifteen.</summary>
    [Fact]
    public void The_office_decides_within_fifteen_working_days_of_the_acceptance_and_ten_more_once()
    {
        var complaint = At(Accepted);
        Assert.Equal(Published.NthWorkingDayAfter(D("2026-09-14"), 15).On, complaint.NextDueOn);
        Assert.Equal(D("2026-10-10"), complaint.NextDueOn);

        complaint.Extend("情况复杂", Periods, By("b", "2026-10-10"));
        Assert.Equal(Published.NthWorkingDayAfter(D("2026-09-14"), 25).On, complaint.NextDueOn);
        Refused(SupervisionRule.SupervisionStepNotPermitted, () => complaint.Extend("再次", Periods, By("b")));
    }

    [Fact]
    public void A_period_that_has_run_out_is_not_extended() => Refused(SupervisionRule.ComplaintExtensionLate, () => At(Accepted).Extend("情况复杂", Periods, By("b", "2026-10-11")));

    [Fact]
    public void What_is_no_matter_of_the_office_is_not_taken_on_but_answered()
    {
        var complaint = New();
        complaint.Verify("属信访事项", false, Periods, By("a"));
        complaint.Confirm(Periods, By("b"));

        Assert.Equal((NotAccepted, null), (complaint.Stage, complaint.NextDueOn));
        complaint.Tell("告知向信访机构反映", D("2026-09-14"), Periods, By("a"));
        Assert.Equal(Closed, complaint.Stage);
    }

    [Fact]
    public void A_day_that_lies_ahead_or_before_the_decision_is_refused()
    {
        Refused(SupervisionRule.SupervisionDayUnfit, () => New("2026-09-15"));
        Refused(SupervisionRule.SupervisionDayUnfit, () => At(Decided).Tell("电话告知", D("2026-09-13"), Periods, By("a")));
        Refused(SupervisionRule.SupervisionDayUnfit, () => At(Decided).Tell("电话告知", D("2026-09-15"), Periods, By("a")));
    }

    [Fact]
    public void Every_act_says_something()
    {
        Refused(Rule.ReasonMissing, () => At(Registered).Verify(" ", true, Periods, By("a")));
        Refused(Rule.ReasonMissing, () => At(Accepted).Extend("", Periods, By("b")));
        Refused(Rule.ReasonMissing, () => At(Accepted).Decide(ComplaintResult.Unfounded, "", Periods, By("a")));
        Refused(Rule.ReasonMissing, () => At(Decided).Tell("", D("2026-09-14"), Periods, By("a")));
        Refused(Rule.ReasonMissing, () => At(Registered).Withdraw("", Periods, By("a")));
    }

    [Theory]
    [InlineData("2019-05-14", "《政府信息公开条例》（2008）第三十三条第一款")]
    [InlineData("2019-05-15", "《政府信息公开条例》（2019）第五十一条")]
    public void The_right_to_complain_rests_on_the_regulation_in_force(string on, string article) => Assert.Equal(article, ComplaintPeriods.RightOn(D(on)).ToString());

    [Fact]
    public void Every_period_names_its_source() => Assert.All(Enum.GetValues<ComplaintPeriodKind>(), kind => Assert.NotEmpty(Periods.Of(kind).Source));

    private static Complaint New(string receivedOn = "2026-09-14") =>
        new("TS-2026-00001", new ComplaintIntake(1, 6, ComplaintChannel.Letter, ComplaintMatter.LateReply, D(receivedOn), "钱某", "", "逾期未答复"), Periods, By("a"));

    private static ComplaintIntake Put(DateOnly receivedOn) => new(1, 6, ComplaintChannel.Phone, ComplaintMatter.LateReply, receivedOn, "钱某某", "", "逾期未答复");

    private static Complaint At(ComplaintStage stage)
    {
        var complaint = New();
        if (stage is Withdrawn)
        {
            complaint.Withdraw("本人要求", Periods, By("a"));
        }

        if (stage is Registered or Withdrawn)
        {
            return complaint;
        }

        complaint.Verify("已核对", stage is not NotAccepted, Periods, By("a"));
        if (stage is not Verifying)
        {
            complaint.Confirm(Periods, By("b"));
        }

        if (stage is Decided or Closed)
        {
            complaint.Decide(ComplaintResult.Founded, "责令答复", Periods, By("a"));
        }

        if (stage is Closed)
        {
            complaint.Tell("电话告知", D("2026-09-14"), Periods, By("a"));
        }

        return complaint;
    }
}
