using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using static Disclosure.Domain.Tests.Days;
using static Disclosure.Domain.Tests.Refusals;
using static Disclosure.Domain.Tests.Supervision.Notices;

namespace Disclosure.Domain.Tests.Supervision;

/// <summary>监督检查: one checklist, many units.</summary>
public sealed class InspectionTests
{
    private static readonly (string, string)[] Questions = [("公开指南是否及时更新", "2019 第十二条"), ("答复是否按期", "")];
    private static readonly InspectionEntry[] Both = [new(1, InspectionReply.Yes, ""), new(2, InspectionReply.Partly, "有一件逾期")];

    [Fact]
    public void Each_unit_answers_every_question_and_the_office_marks_each()
    {
        var inspection = Sent();
        inspection.Reply(6, Both, By("u", "2026-09-15"));
        inspection.Evaluate(6, [new(1, InspectionReply.Yes, ""), new(2, InspectionReply.No, "两件逾期")], "限期整改", By("a", "2026-09-16"));

        Assert.Equal([SheetStage.Evaluated, SheetStage.Waiting], inspection.Sheets.Select(s => s.Stage));
        var line = inspection.LinesOf(6)[1];
        Assert.Equal((InspectionReply.Partly, "有一件逾期", InspectionReply.No, "两件逾期"), (line.Reply, line.Note, line.Mark, line.Remark));
        Assert.All(inspection.LinesOf(48), untouched => Assert.Null(untouched.Reply));
    }

    [Fact]
    public void Until_it_is_evaluated_an_answer_may_be_sent_again_and_its_first_day_counts()
    {
        var inspection = Sent();
        inspection.Reply(6, Both, By("u", "2026-09-15"));
        inspection.Reply(6, [new(1, InspectionReply.No, "尚未更新"), Both[1]], By("u", "2026-09-18"));

        Assert.Equal((D("2026-09-15"), InspectionReply.No), (inspection.SheetOf(6)!.AnsweredOn, inspection.LinesOf(6)[0].Reply));
    }

    [Fact]
    public void It_is_closed_once_no_answer_waits_for_the_office()
    {
        var inspection = Sent();
        inspection.Reply(6, Both, By("u"));
        Refused(SupervisionRule.InspectionUnevaluated, () => inspection.Close(By("a")));

        inspection.Evaluate(6, Both, "", By("a"));
        inspection.Close(By("a"));
        Assert.Equal(InspectionStage.Closed, inspection.Stage);
        Refused(SupervisionRule.InspectionOutOfTurn, () => inspection.Reply(48, Both, By("u")));
    }

    [Fact]
    public void What_is_out_of_turn_is_refused()
    {
        Refused(SupervisionRule.InspectionOutOfTurn, () => New().Reply(6, Both, By("u")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => New().Close(By("a")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => Sent().Send(By("a")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => Sent().Evaluate(6, Both, "", By("a")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => Sent().Reply(7, Both, By("u"))); // not inspected
        Refused(SupervisionRule.InspectionLineMissing, () => Sent().Reply(6, [Both[0]], By("u")));
    }

    [Fact]
    public void A_checklist_has_questions_units_and_a_day_that_lies_ahead()
    {
        Refused(SupervisionRule.InspectionIncomplete, () => New(questions: [(" ", "")]));
        Refused(SupervisionRule.InspectionIncomplete, () => New(organs: []));
        Refused(SupervisionRule.InspectionIncomplete, () => New(questions: [(new string('问', InspectionQuestion.MaxText + 1), "")])); // nothing is cut off in silence
        Refused(SupervisionRule.InspectionIncomplete, () => New(questions: [("问", new string('据', InspectionQuestion.MaxText + 1))]));
        Refused(SupervisionRule.NoticeOrganUnfit, () => New(organs: [1, 6]));
        Refused(SupervisionRule.SupervisionDayUnfit, () => New(dueOn: "2026-09-13"));
    }

    [Fact]
    public void A_draft_is_written_anew_with_other_questions_units_and_days()
    {
        var inspection = New();
        var kept = inspection.LinesOf(48)[0];

        inspection.Rewrite(" 秋季检查 ", "先自查", D("2026-10-20"), [("公开指南是否及时更新", "2019 第十二条"), ("是否归档", ""), ("", "")], [48, 7], By("b"));

        Assert.Equal(("秋季检查", "先自查", D("2026-10-20"), "a"), (inspection.Title, inspection.Note, inspection.DueOn, inspection.DraftedBy));
        Assert.Equal([(1, "公开指南是否及时更新"), (2, "是否归档")], inspection.Questions.Select(q => (q.Ordinal, q.Text)));
        Assert.Equal([48, 7], inspection.Sheets.Select(s => s.OrganId));
        Assert.Equal([(7, 1), (7, 2), (48, 1), (48, 2)], inspection.Lines.Select(l => (l.OrganId, l.Ordinal)).Order());
        Assert.Same(kept, inspection.LinesOf(48)[0]);
    }

    [Fact]
    public void Fewer_questions_leave_no_line_behind_and_an_exchanged_order_is_kept()
    {
        var inspection = New(questions: [("甲", ""), ("乙", ""), ("丙", "")]);
        inspection.Rewrite("检查", "", D("2026-09-25"), [("乙", ""), ("甲", "")], [6], By("a"));

        Assert.Equal(["乙", "甲"], inspection.Questions.Select(q => q.Text));
        Assert.Equal([1, 2], inspection.Lines.Select(l => l.Ordinal));
    }

    [Fact]
    public void What_a_new_draft_may_not_say_a_rewritten_one_may_not_either_and_nothing_of_it_stays()
    {
        var inspection = New();
        Refused(SupervisionRule.InspectionIncomplete, () => inspection.Rewrite("乱", "", D("2026-09-25"), [], [6], By("a")));
        Refused(SupervisionRule.InspectionIncomplete, () => inspection.Rewrite("乱", "", D("2026-09-25"), Questions, [], By("a")));
        Refused(SupervisionRule.NoticeOrganUnfit, () => inspection.Rewrite("乱", "", D("2026-09-25"), Questions, [1], By("a")));
        Refused(SupervisionRule.SupervisionDayUnfit, () => inspection.Rewrite("乱", "", D("2026-09-13"), [("新", "")], [7], By("a")));

        Assert.Equal(("三季度检查", 2, 2), (inspection.Title, inspection.Questions.Count, inspection.Sheets.Count));
    }

    [Fact]
    public void Once_it_is_sent_nothing_is_written_anew_and_before_nothing_is_changed_with_a_reason()
    {
        Refused(SupervisionRule.InspectionOutOfTurn, () => Sent().Rewrite("检查", "", D("2026-09-25"), Questions, [6], By("a")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => New().Change("检查", "", D("2026-09-25"), "改名", By("a")));
    }

    [Fact]
    public void A_draft_is_dropped_with_a_reason_and_nothing_follows()
    {
        var inspection = New();
        Refused(Rule.ReasonMissing, () => inspection.Drop(" "));
        inspection.Drop("重复拟定");

        Assert.Equal((InspectionStage.Dropped, false), (inspection.Stage, inspection.HasLeft));
        Assert.All(Enum.GetValues<InspectionStep>(), step => Assert.False(inspection.May(step)));
        Refused(SupervisionRule.InspectionOutOfTurn, () => inspection.Drop("再来一次"));
        Refused(SupervisionRule.InspectionOutOfTurn, () => inspection.Send(By("a")));
        Refused(SupervisionRule.InspectionOutOfTurn, () => inspection.Rewrite("检查", "", D("2026-09-25"), Questions, [6], By("a")));
    }

    [Fact]
    public void What_was_sent_is_not_dropped()
    {
        Refused(SupervisionRule.InspectionOutOfTurn, () => Sent().Drop("发错了"));
        var closed = Sent();
        closed.Close(By("a"));
        Refused(SupervisionRule.InspectionOutOfTurn, () => closed.Drop("发错了"));
    }

    [Fact]
    public void A_draft_whose_day_has_passed_is_not_sent()
    {
        var inspection = New();
        Refused(SupervisionRule.SupervisionDayUnfit, () => inspection.Send(By("a", "2026-09-26")));
        inspection.Send(By("a", "2026-09-25"));
        Assert.Equal(InspectionStage.Sent, inspection.Stage);
    }

    private static Inspection New((string, string)[]? questions = null, long[]? organs = null, string dueOn = "2026-09-25") =>
        new("JC-2026-00001", 1, "三季度检查", "", D(dueOn), questions ?? Questions, organs ?? [6, 48, 6], By("a"));

    private static Inspection Sent()
    {
        var inspection = New();
        inspection.Send(By("a"));
        return inspection;
    }
}
