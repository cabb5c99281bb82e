using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Supervision.NoticeStage;
using static Disclosure.Domain.Supervision.NoticeStep;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;
using static Disclosure.Domain.Tests.Supervision.Notices;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>督办单: who may do what in which order, and what is refused.</summary>
public sealed class SupervisionNoticeTests
{
    private static readonly Dictionary<NoticeStage, NoticeStep[]> Lawful = new()
    {
        [Drafted] = [Change, Approve, Return, Withdraw],
        [Approved] = [Return, Issue, Withdraw],
        [Issued] = [Receive, Withdraw],
        [Received] = [NoticeStep.Answer, Withdraw],
        [Answered] = [NoticeStep.Answer, Accept, Reject],
        [InPlace] = [],
        [NotInPlace] = [],
        [Withdrawn] = [],
    };

    private static readonly Dictionary<NoticeStep, Action<SupervisionNotice>> Acts = new()
    {
        [Change] = n => n.Change(NoticeGround.Other, "另一事项", "另一要求", 5, By("a")),
        [Approve] = n => n.Approve(By("b")),
        [Return] = n => n.Return("写明依据", By("b")),
        [Issue] = n => n.Issue("呼政公开督〔2026〕1号", By("a")),
        [Receive] = n => n.Receive(By("u")),
        [NoticeStep.Answer] = n => n.Reply("已办", By("u")),
        [Accept] = n => n.Accept("已核实", By("a")),
        [Reject] = n => n.Reject("未办", By("a")),
        [Withdraw] = n => n.Withdraw("重复", By("a")),
    };

    public static TheoryData<NoticeStage, NoticeStep> Matrix =>
        [.. from stage in Enum.GetValues<NoticeStage>() from step in Enum.GetValues<NoticeStep>() select (stage, step)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_step_is_taken_where_it_is_listed_and_refused_everywhere_else(NoticeStage stage, NoticeStep step)
    {
        var (notice, isLawful) = (At(stage), Lawful[stage].Contains(step));

        Assert.Equal(stage, notice.Stage);
        Assert.Equal(isLawful, notice.PermittedSteps(D("2026-09-17")).Contains(step));
        if (isLawful)
        {
            Acts[step](notice);
        }
        else
        {
            Refused(SupervisionRule.SupervisionStepNotPermitted, () => Acts[step](notice));
            Assert.Equal(stage, notice.Stage);
        }
    }

    [Fact]
    public void Nobody_approves_what_she_has_drafted_herself_in_whatever_letters_she_signs_in()
    {
        Refused(SupervisionRule.SupervisionOwnDraft, () => At(Drafted).Approve(By("A")));
    }

    [Fact]
    public void Nor_does_anybody_approve_what_she_has_changed_though_a_machine_drafted_it()
    {
        var notice = new SupervisionNotice("DB-2026-00002", Draft() with { IsAutomatic = true }, By("cli:root"));
        notice.Change(NoticeGround.LateReply, "改写后的事项", "改写后的要求", 3, By("b"));

        Refused(SupervisionRule.SupervisionOwnDraft, () => notice.Approve(By("b")));
        notice.Approve(By("c"));
        Assert.Equal((Approved, "c", true), (notice.Stage, notice.ApprovedBy, notice.IsAutomatic));
    }

    [Fact]
    public void A_return_takes_the_approval_back_and_the_next_approval_the_reason()
    {
        var notice = At(Approved);
        notice.Return("写明依据", By("c"));

        Assert.Equal((Drafted, null, "写明依据"), (notice.Stage, notice.ApprovedBy, notice.ReturnReason));
        notice.Approve(By("b"));
        Assert.Null(notice.ReturnReason);
    }

    /// <summary>Issued on Monday 14 September: 15, 16, 17.</summary>
    [Fact]
    public void The_period_to_answer_counts_working_days_from_the_day_after_the_issue()
    {
        Assert.Equal(D("2026-09-17"), At(Issued).DueOn);
        Assert.Null(At(Approved).DueOn);
    }

    /// <summary>Issued on Wednesday 30 September: 1 to 7 October are off, Saturday the 10th is worked: 8, 9, 10.</summary>
    [Fact]
    public void A_notice_before_the_holidays_gives_the_days_after_them()
    {
        var notice = At(Drafted);
        notice.Approve(By("b", "2026-09-30"));
        notice.Issue("呼政公开督〔2026〕2号", By("a", "2026-09-30"));

        Assert.Equal(D("2026-10-10"), notice.DueOn);
        Assert.False(notice.IsOverdueOn(D("2026-10-10")));
        Assert.True(notice.IsOverdueOn(D("2026-10-11")));
    }

    [Theory]
    [InlineData(Issued)]
    [InlineData(Received)]
    public void Whoever_stays_silent_can_be_judged_once_the_last_day_has_passed(NoticeStage stage)
    {
        var notice = At(stage);
        Refused(SupervisionRule.SupervisionStepNotPermitted, () => notice.Reject("未回复", By("a", "2026-09-17")));

        Assert.Equal(NoticeLevel.SecondNotice, notice.Reject("未回复", By("a", "2026-09-18")));
        Assert.Equal((NotInPlace, null), (notice.Stage, notice.AnsweredOn));
    }

    [Fact]
    public void What_is_not_in_place_calls_for_the_next_level_and_the_top_for_nothing()
    {
        Assert.Equal(NoticeLevel.Talk, At(Answered, NoticeLevel.SecondNotice).Reject("未办", By("a")));
        Assert.Null(At(Answered, NoticeLevel.HandOver).Reject("未办", By("a")));
    }

    [Fact]
    public void An_answer_may_be_added_to_and_its_first_day_counts()
    {
        var notice = At(Answered);
        notice.Reply("补充送达回证", By("u", "2026-09-21"));

        Assert.Equal((D("2026-09-16"), "补充送达回证", false), (notice.AnsweredOn, notice.Answer, notice.WasAnsweredLate));
    }

    [Fact]
    public void An_answer_after_the_last_day_is_taken_and_marked()
    {
        var notice = At(Received);
        notice.Reply("已办", By("u", "2026-09-18"));

        Assert.True(notice.WasAnsweredLate);
    }

    [Fact]
    public void The_office_gives_itself_no_notice() => Refused(SupervisionRule.NoticeOrganUnfit, () => _ = new SupervisionNotice("DB-1", Draft() with { OrganId = 1 }, By("a")));

    [Theory]
    [InlineData("", "要求")]
    [InlineData("事项", "  ")]
    public void A_notice_says_what_the_matter_is_and_what_is_required(string matter, string requirement)
    {
        Refused(SupervisionRule.NoticeTextMissing, () => _ = new SupervisionNotice("DB-1", Draft() with { Matter = matter, Requirement = requirement }, By("a")));
        Refused(SupervisionRule.NoticeTextMissing, () => At(Drafted).Change(NoticeGround.Other, matter, requirement, 3, By("a")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public void A_notice_gives_one_to_sixty_days(int days) => Refused(SupervisionRule.NoticeDaysUnfit, () => _ = new SupervisionNotice("DB-1", Draft(days: days), By("a")));

    [Fact]
    public void A_case_is_named_once() =>
        Refused(SupervisionRule.NoticeNamesTwice, () => _ = new SupervisionNotice("DB-1", Draft() with { Subjects = [.. Draft().Subjects, .. Draft().Subjects] }, By("a")));

    [Fact]
    public void A_reason_is_given_for_a_return_a_withdrawal_and_a_bad_judgement()
    {
        Refused(Rule.ReasonMissing, () => At(Drafted).Return(" ", By("b")));
        Refused(Rule.ReasonMissing, () => At(Drafted).Withdraw("", By("a")));
        Refused(Rule.ReasonMissing, () => At(Answered).Reject("", By("a")));
        Refused(Rule.ReasonMissing, () => At(Received).Reply(" ", By("u")));
    }
}
