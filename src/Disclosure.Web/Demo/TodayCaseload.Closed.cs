using Disclosure.Domain.Applications;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Web.Demo;

/// <content>What was answered this year: every outcome and every ground that the 2019 regulation knows.</content>
internal sealed partial class TodayCaseload
{
    /// <summary>Its day of reply was entered wrongly; the correction waits for the head of office.</summary>
    public CaseLife Misdated { get; private set; } = null!;

    /// <summary>Somebody wanted its registration void; the head of office refused.</summary>
    public CaseLife Kept { get; private set; } = null!;

    private void TellOutcomes()
    {
        Misdated = Closed(Environment, "李某", Nature, $"{_year - 1}年重点企业监督性监测数据", 40, 12, Granted, channel: Channel.Internet);
        Closed(Environment, "李某", Nature, $"{_year - 1}年重点企业监督性监测数据", 24, 5, Repeated, channel: Channel.Internet);
        Closed(Environment, "钱某", Nature, "全市环境空气质量月报", 30, 2, AlreadyPublic, channel: Channel.Internet);
        _consulted = Receive(Environment, "某某热力有限公司", Nature, "某企业突发环境事件风险评估报告", days.Work(-60)).Consult(days.Work(-57)).HearBack(days.Work(-48), ConsultationOpinion.Partly, "应急物资清单属于商业秘密")
            .Reply(days.Work(-34), PartiallyGranted);
        Kept = Closed(Environment, "高某某", Nature, "某放射源使用单位的贮存位置和防护力量", 52, 15, Refused, ThreeSafetyOneStability);
        Closed(Environment, "孙某", Nature, "某污染源普查涉密图件", 95, 18, Refused, StateSecret);
        Closed(Environment, "沈某", Nature, "某处正在立案查处企业的询问笔录和案卷", 70, 16, Refused, EnforcementFile);
        _internal = Closed(Environment, "何某某", Nature, "本局干部考核和内部值班安排", 88, 10, Refused, InternalAffairs, Channel.Internet);
        _reviewed = Closed(Environment, "曹某", Nature, "某规划环评审查会讨论记录和征求意见稿", 77, 17, Refused, ProcessInformation);
        _techniques = Receive(Environment, "某某科技有限公司", Nature, "某企业清洁生产审核报告中的工艺参数", days.Work(-120)).Consult(days.Work(-116)).HearBack(days.Work(-104), ConsultationOpinion.Disagree, "工艺参数属于商业秘密")
            .Reply(days.Work(-92), Refused, ThirdPartyRights);
        Closed(Finance, "江某", "财政资金", "某单位尚在法定保密期内的审计线索移送材料", 66, 14, Refused, ProhibitedByLaw);
        Closed(HousingBureau, "高某", Housing, "本人名下不动产登记资料", 45, 6, SpecialAccessRules, channel: Channel.InPerson);
        _notFound = Closed(Environment, "许某", Nature, "某砖厂1992年环境影响评价档案", 84, 19, NotExisting);
        Closed(Environment, "郭某", Nature, "某小区二次供水水质检测报告", 36, 4, NotThisOrgan, channel: Channel.Internet);
        Closed(Environment, "某某大学统计学院", Nature, $"全市{_year - 10}年至{_year - 1}年排污企业分行业、分规模对比分析", 58, 13, NeedsProcessing);
        Receive(Civil, "谢某", "社会救助", "请求公开低保的事", days.Work(-50)).AskCorrection(days.Work(-46)).Correct(days.Work(-40)).Reply(days.Work(-29), StillUnclear);
        Closed(Xincheng, "杨某某", Housing, "要求追究某征收工作人员责任并答复举报处理结果", 47, 8, PetitionLike);
        Closed(Education, "方某", "教育", "某年统计年鉴教育部分", 33, 3, Domain.Law.ReplyOutcome.Publication, channel: Channel.Internet);
        Receive(Xincheng, "董某某", Housing, "某片区征收补偿资金自立项以来逐日银行流水（第二十六次申请）", days.Work(-64), Channel.Internet)
            .AskReasons(days.Work(-61), days.Work(-54)).ReceiveReasons(days.Work(-55)).Evaluate(days.Work(-52), false, "理由与前二十五次相同，未说明新的需要").Reply(days.Work(-46), Excessive);
        Closed(Labour, "秦某某", "劳动保障", "请求重新出具已送达的工伤认定决定书", 28, 5, Reconfirmation, channel: Channel.InPerson);
        Receive(PlanningBureau, "段某", Planning, "请求公开规划", days.Work(-55), Channel.Internet).AskCorrection(days.Work(-50)).Reply(days.Work(-33), LapsedCorrection);
        Receive(PlanningBureau, "某某咨询有限公司", Planning, "近十年全部建设工程规划许可证及附图电子版", days.Work(-90), Channel.Internet)
            .Charge(days.Work(-85), FeeBasis.PerVolume, 250, days.Work(-84)).Reply(days.Work(-63), LapsedFee);
        Closed(Food, "陶某", Market, "某酒店食品安全检查记录", 26, 3, Withdrawn, channel: Channel.Internet);
        Closed(Police, "熊某", "公共安全", "某路段限行通告（申请人已去世，申请终结）", 72, 11, Other);
    }

    private void TellThisYear()
    {
        Closed(Xincheng, "赵某某", Housing, "某棚户区改造项目征收决定及公告", 38, 9, Granted);
        Closed(Xincheng, "某某律师事务所", Housing, "某片区社会稳定风险评估报告", 100, 20, PartiallyGranted);
        Closed(Xincheng, "姜某某", Housing, "某街坊拆迁安置底册", 130, 24, NotExisting); // four working days late
        Closed(Xincheng, "丁某", "城市管理", "某违法建设拆除通知书", 43, 14, Granted, channel: Channel.InPerson);
        Closed(Environment, "侯某", Nature, "某汽修店喷漆异味投诉的处理结果", 110, 7, Granted, channel: Channel.InPerson);
        Receive(Environment, "某某能源有限公司", Nature, "某燃气锅炉改造补贴审核结果", days.Work(-140)).Extend(days.Work(-122), 10, "补贴名单正在公示核实").Reply(days.Work(-113), Granted);
        Receive(Environment, "某某纸业有限公司", Nature, "某造纸企业排污口论证报告", days.Work(-160)).AskExtension(days.Work(-142), 10, "论证报告需脱密处理").Consent(days.Work(-141))
            .Reply(days.Work(-138), Granted); // nobody told the applicant: not extended, but late
        Receive(LandBureau, "某某置业有限公司", Land, "某储备地块收购补偿协议", days.Work(-150)).Consult(days.Work(-146)).HearBack(days.Work(-133)).Reply(days.Work(-121), PartiallyGranted);
        Closed(LandBureau, "云某", Land, "某高速公路征地补偿安置公告及听证材料", 62, 16, Granted);
        Closed(LandBureau, "刘某某", Land, "某村土地利用现状图", 31, 10, Granted);
        Closed(LandBureau, "冯某某", Land, "某村被征地农民社会保障费用落实证明", 81, 23, NotThisOrgan); // late as well
        Receive(Huimin, "米某某", Housing, "有关我家院子的材料", days.Work(-75)).AskCorrection(days.Work(-65), "承办人休假，移交后方发现内容不明确").Correct(days.Work(-58))
            .Reply(days.Work(-44), Granted);
        Closed(Saihan, "蔡某某", Housing, "本户房屋分户评估报告", 53, 12, Granted, channel: Channel.InPerson);
        Closed(Reform, "林某", "项目审批", $"{_year}年全市重点项目清单", 29, 1, AlreadyPublic, channel: Channel.Internet);
        Closed(Education, "邹某某", "教育", "某民办学校年检结论", 68, 15, Granted, channel: Channel.Internet);
    }
}
