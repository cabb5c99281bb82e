using Disclosure.Domain.Disputes;
using static Disclosure.Domain.Disputes.DisputeResult;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Web.Demo;

/// <content>Reconsiderations and lawsuits that are handled today: one in each position that the legal officer meets.</content>
internal sealed partial class TodayCaseload
{
    /// <summary>Answered cases that are contested in <see cref="TellSuits"/>.</summary>
    private CaseLife _notFound = null!, _reviewed = null!, _internal = null!, _consulted = null!, _techniques = null!, _longAgo = null!;

    private void TellSuits()
    {
        // The answer is due in two working days.
        Suit(Closed(Environment, "邢某", Nature, "某入河排污口审批的内部会商纪要", 48, 14, Refused, ProcessInformation), Reconsideration(66, -6), -5)
            .Answer(days.Work(-3));

        // The defence is late.
        Suit(_notFound, Lawsuit(Court, "内0102行初", 91, -20), -18).Answer(days.Work(-16));

        // Suspended until another case is decided.
        Suit(_reviewed, Reconsideration(58, -30), -29).Answer(days.Work(-28), days.Work(-25))
            .On(days.Work(-12), (dispute, hand) => dispute.Suspend(days.Work(-12), "需以另案的审理结果为依据", hand))
            .On(days.Work(-1), Look);

        // Upheld, sued, heard next week.
        var internalAffairs = Suit(_internal, Reconsideration(31, -70), -69).Answer(days.Work(-68), days.Work(-65)).On(days.Work(-48), Ended(Upheld, "呼政复决", 31));
        Suit(_internal, Lawsuit(Court, "内0102行初", 73, -40, after: true), -38, internalAffairs).Answer(days.Work(-37), days.Work(-30))
            .On(days.Work(-10), (dispute, hand) => dispute.NameAgent(DisputeAgentKind.Lawyer, "韩某某", "内蒙古某某律师事务所", "0471-0000000", hand))
            .On(days.Work(-3), (dispute, hand) => dispute.SetHearing(days.Work(5), new TimeOnly(9, 30), "新城区人民法院第三审判庭", days.Work(-3), hand))
            .On(days.Work(-1), Look);

        TellOrders();
        TellInstances();
    }

    /// <summary>What was ordered: open in one unit, open with a day of its own in another, carried out in a third.</summary>
    private void TellOrders()
    {
        var ordered = Closed(Environment, "某某化工有限公司", Nature, "某企业环境监测数据异常的核查报告", 75, 18, Refused, ThirdPartyRights);
        Suit(ordered, Reconsideration(41, -50), -49).Answer(days.Work(-48), days.Work(-45))
            .On(days.Work(-8), Ended(OrderedToReplyAgain, "呼政复决", 41, CorrectedReason.NotSeparated, days.Work(-10), new DisputeOrder(ObligationKind.ReplyAgain, "在指定期限内对可以区分的内容重新答复", days.Work(6))))
            .On(days.Work(-1), Look);
        ordered.Reopen(days.Work(-8), days.Work(6), Number(41, "责令在指定期限内重新答复"));

        var annulled = Closed(Xincheng, "康某某", Housing, "某征收项目被征收人补偿明细", 82, 17, Refused, ThirdPartyRights);
        Suit(annulled, Reconsideration(38, -58), -57).Answer(days.Work(-56), days.Work(-53))
            .On(days.Work(-5), Ended(Annulled, "呼政复决", 38, CorrectedReason.WrongGround, days.Work(-9), new DisputeOrder(ObligationKind.ReplyAgain, "重新作出答复", null)))
            .On(days.Work(-1), Look);
        annulled.Reopen(days.Work(-5), null, Number(38, "撤销原答复"));

        var renewed = Closed(LandBureau, "任某某", Land, "某村征地补偿登记表", 110, 15, NotExisting);
        Suit(renewed, Lawsuit(Court, "内0102行初", 57, -88), -86).Answer(days.Work(-85), days.Work(-79))
            .On(days.Work(-42), Ended(Annulled, "判决", 57, CorrectedReason.SearchInsufficient, days.Work(-46), new DisputeOrder(ObligationKind.ReplyAgain, "撤销并责令重新答复", null)))
            .On(days.Work(-30), (dispute, hand) => dispute.FollowReply(dispute.ApplicationId ?? 0, null, days.Work(-30), "", hand.Calendar));
        renewed.Reopen(days.Work(-42), null, Docket("内0102行初", 57) + "判决撤销并责令重新答复").Reply(days.Work(-30), Granted);

        Suit(_consulted, Reconsideration(52, -30), -29).Answer(days.Work(-28), days.Work(-26))
            .On(days.Work(-15), Ended(Mediated, "呼政复调", 9, null, days.Work(-16), new DisputeOrder(ObligationKind.Mediation, "提供遮去商业秘密后的报告复印件", days.Work(-5))))
            .On(days.Work(-7), (dispute, hand) => dispute.Perform(1, days.Work(-7), "复印件已当面交付", awaitsReply: false, hand));
    }

    /// <summary>Through the instances: a second one pending, and a first one anew after the judgment below fell.</summary>
    private void TellInstances()
    {
        var sued = Closed(Environment, "某某置业有限公司", Nature, "某热电厂燃料采购台账", 165, 16, Refused, ThirdPartyRights);
        var decided = Suit(sued, Reconsideration(29, -140), -139).Answer(days.Work(-138), days.Work(-135)).On(days.Work(-115), Ended(Upheld, "呼政复决", 29));
        var first = Suit(sued, Lawsuit(Court, "内0102行初", 44, -109, after: true), -108, decided).Answer(days.Work(-107), days.Work(-101))
            .On(days.Work(-80), Hear("新城区人民法院第一审判庭", HeadAppearance.DeputyHead))
            .On(days.Work(-50), Ended(ClaimDismissed, "判决", 44))
            .On(days.Work(-38), (dispute, hand) => dispute.GoOn(DisputeStep.Appeal, days.Work(-42), isOwn: false, hand));
        Suit(sued, Lawsuit(HigherCourt, "内01行终", 36, -36, after: true, CourtInstance.Second), -35, first).Answer(days.Work(-34), days.Work(-28)).On(days.Work(-1), Look);

        var upheld = Suit(_techniques, Reconsideration(27, -88), -87).Answer(days.Work(-86), days.Work(-83)).On(days.Work(-72), Ended(Upheld, "呼政复决", 27));
        var lost = Suit(_techniques, Lawsuit(Court, "内0102行初", 61, -66, after: true), -65, upheld).Answer(days.Work(-64), days.Work(-58))
            .On(days.Work(-40), Ended(Annulled, "判决", 61, CorrectedReason.FactsUnproven))
            .On(days.Work(-36), (dispute, hand) => dispute.GoOn(DisputeStep.Appeal, days.Work(-36), isOwn: true, hand));
        var sentBack = Suit(_techniques, Lawsuit(HigherCourt, "内01行终", 40, -33, after: true, CourtInstance.Second), -32, lost).Answer(days.Work(-31), days.Work(-27))
            .On(days.Work(-14), Ended(Remanded, "裁定", 40))
            .On(days.Work(-10), (dispute, hand) => dispute.GoOn(DisputeStep.Remand, days.Work(-11), isOwn: false, hand));
        Suit(_techniques, Lawsuit(Court, "内0102行初", 97, -10, after: true), -9, sentBack).Answer(days.Work(-8), days.Work(-3));

        // Taken up years after the reply; flagged, not refused.
        Suit(_longAgo, Reconsideration(71, -9), -8).Answer(days.Work(-7), days.Work(-5));
    }

    private DemoSuit Suit(CaseLife life, DisputeFactsheet facts, int opened, DemoSuit? preceding = null)
    {
        var suit = new DemoSuit(life, facts, days.Work(opened)) { Preceding = preceding, FiledOn = OfficeDays.Before(history.Clock.Calendar, facts.AcceptedOn, 3) };
        history.Suits.Add(suit);
        return suit;
    }

    private DisputeFactsheet Reconsideration(int number, int accepted) =>
        new(DisputeKind.Reconsideration, Government, $"呼政复字〔{days.Work(accepted).Year}〕{number}号", days.Work(accepted));

    private DisputeFactsheet Lawsuit(string court, string mark, int number, int accepted, bool after = false, CourtInstance instance = CourtInstance.First) =>
        new(DisputeKind.Lawsuit, court, $"（{days.Work(accepted).Year}）{mark}{number}号", days.Work(accepted), after, instance);

    /// <summary>Decided on the day, or served on it where it was decided before.</summary>
    private static Action<Dispute, DisputeHand> Ended(DisputeResult result, string mark, int number, CorrectedReason? reason = null, DateOnly? decidedOn = null, params DisputeOrder[] orders) => (dispute, hand) =>
        dispute.Conclude(new DisputeConclusion(
            decidedOn ?? hand.Today, hand.Today,
            (mark, dispute.Facts.Kind) switch
            {
                ("呼政复调", _) => DecisionForm.MediationDocument,
                ("裁定", _) => DecisionForm.Ruling,
                (_, DisputeKind.Reconsideration) => DecisionForm.Decision,
                _ => DecisionForm.Judgment,
            },
            dispute.Facts.Kind is DisputeKind.Reconsideration ? $"{mark}〔{(decidedOn ?? hand.Today).Year}〕{number}号" : dispute.Facts.Docket,
            result)
        {
            Reason = reason,
            Orders = orders,
        }, hand);

    private static Action<Dispute, DisputeHand> Hear(string place, HeadAppearance appearance) => (dispute, hand) =>
    {
        dispute.SetHearing(hand.Today, new TimeOnly(9, 0), place, dispute.AnsweredOn!.Value, hand);
        dispute.RecordHearing(1, HearingOutcome.Held, appearance, "贺某", "主要负责人出席市政府常务会议", "双方围绕应否区分处理发表意见", hand);
    };

    private static void Look(Dispute dispute, DisputeHand hand) => dispute.Look("已核对卷宗、期限和应履行事项", hand);
}
