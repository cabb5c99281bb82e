using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Web.Demo;

/// <content>What lies on the desks today.</content>
internal sealed partial class TodayCaseload
{
    /// <summary>A clerk typed a wrong number and mended it.</summary>
    public CaseLife Mended { get; private set; } = null!;

    /// <summary>Registered twice; the second registration is void.</summary>
    public CaseLife Twice { get; private set; } = null!;

    /// <summary>Called again and again without being confirmed.</summary>
    public CaseLife Silent { get; private set; } = null!;

    /// <summary>Called once.</summary>
    public CaseLife Called { get; private set; } = null!;

    /// <summary>Its reply went the whole way and bears a number and a letter: it waits for the post.</summary>
    public CaseLife Sealed { get; private set; } = null!;

    /// <summary>市环保局: a day as a clerk knows it.</summary>
    private void TellEnvironment()
    {
        Due(Environment, "赵某某", Nature, "某小区餐饮油烟投诉的监测报告及处理情况", -1);
        Due(Environment, "内蒙古某某建材有限公司", Nature, "某建材项目环评批复、验收意见及专家名单", 0).Write(days.Today, new(PartiallyGranted, null, ReplyStage.LegallyChecked));
        Called = Arrive(Environment, "苗某", Nature, "某路段夜间施工噪声监测结果", days.Work(-1), Channel.PostUnsigned);
        Due(Environment, "李某", Nature, $"{_year - 3}年至{_year - 1}年重点企业监督性监测原始数据", 2, Channel.Internet);
        Due(Environment, "高某某", Nature, "集中式饮用水水源保护区坐标及划定批复", 3).Write(days.Today, new(Granted, null, ReplyStage.Drafted))
            .AskExtension(days.Work(0), 15, "需与水务部门核对坐标，涉及共同制作的文件");
        Due(Environment, "某某食品有限公司", Nature, "某屠宰场排污许可申请材料", 4, Channel.InPerson)
            .AskExtension(days.Work(-1), 10, "材料正在专家复核").Consent(days.Work(0), reason: "同意，请今日告知申请人");
        Receive(Environment, "乔某", Nature, "某电镀企业废水治理设施改造方案", days.Work(-19))
            .Consult(days.Work(-17), name: "某某电镀有限公司").Reach(days.Work(-16)); // silent: its fifteen days ended yesterday
        Receive(Environment, "某某小学家长委员会", Nature, "某企业周边土壤铅含量监测数据", days.Work(-18)).Consult(days.Work(-15), name: "某某冶炼有限公司").Reach(days.Work(-14))
            .HearBack(days.Work(-4), ConsultationOpinion.Disagree, "数据反映生产工艺，属于商业秘密")
            .Override(days.Work(-2), "涉及儿童健康，不公开将对公共利益造成重大影响；公开监测点位和铅含量数据");
        Receive(Environment, "巴某某", Nature, "环保的全部材料", days.Work(-26), Channel.Internet).AskCorrection(days.Work(-22), days: 10); // nobody answered
        Receive(Environment, "那某某", Nature, "某工地扬尘的有关情况", days.Work(-21)).AskCorrection(days.Work(-18)).Correct(days.Work(-13))
            .AskCorrection(days.Work(-12), again: "补正件第二页无法辨认，申请人要求书面告知").Correct(days.Work(-7));
        Receive(Environment, "某某置业有限公司", Nature, $"某热电厂{_year - 1}年度排污监测数据和整改通知", days.Work(-22), Channel.Internet)
            .Consult(days.Work(-17), name: "某某热电有限公司").Reach(days.Work(-16)).HearBack(days.Work(-8), ConsultationOpinion.Partly, "排污数据同意公开，煤耗数据属于商业秘密"); // nine working days not counted: seven left
        Receive(Environment, "某某环境研究会", Nature, "某化工企业突发环境事件应急预案备案文本", days.Work(-9)).Consult(days.Work(-5), name: "某某化工有限公司").Reach(days.Work(-4));
        Receive(Environment, "𠮷某", Nature, "某工业园区地下水监测井布设方案及近两年水质数据", days.Work(-12), Channel.Internet)
            .Consult(days.Work(-3), ConsultedParty.CoProducingOrgan, "市水务局").Reach(days.Work(-2)).Consult(days.Work(-1), name: "某某园区管理有限公司");
        Arrive(Environment, "柳某某", Nature, "某河段排污口整治台账", days.Today, Channel.Internet);
        Silent = Arrive(Environment, "某某律师事务所", Nature, "某企业环境行政处罚决定书及缴款凭证", days.Work(-4), Channel.Fax);
        Receive(Environment, "包某某", Nature, "某垃圾填埋场渗滤液处理设施运行台账和在线监测数据", days.Work(-15)).Extend(days.Work(-1), 20, "涉及三年台账，需逐日核对并征询运营单位");
        Receive(Environment, "㛃某某", Nature, "某片区土壤污染状况调查报告", days.Work(-8)).Extend(days.Work(-1), 20, "调查报告正在专家评审，材料分散在两个科室");
        Receive(Environment, "某某大学环境学院", Nature, "请求公开大气方面的数据", days.Work(-6), Channel.Internet).AskCorrection(days.Work(-2), isServed: false);
        Receive(Environment, "常某某", Nature, "某加油站油气回收设施检测报告", days.Work(-20)).AskCorrection(days.Work(-15)).Correct(days.Work(-9));
        Due(Environment, "李某", Nature, $"{_year - 1}年重点企业自行监测方案及监督检查记录", 12, Channel.Internet).Write(days.Today, new(Granted, null, ReplyStage.Approved));
        Due(Environment, "韩某", Nature, "某洗煤厂粉尘投诉的现场检查笔录", 5, Channel.InPerson).Write(days.Today, new(Refused, EnforcementFile, ReplyStage.SecrecyReviewed));
        Sealed = Due(Environment, "孔某", Nature, "某河道断面水质自动监测站建设批复", 9).Write(days.Today, new(Granted, null, ReplyStage.Approved));
        Twice = Due(Environment, "韩某", Nature, "某洗煤厂粉尘投诉的现场检查笔录", 6, Channel.PostSigned);
        Due(Environment, "某小区业主委员会", Nature, "某变电站建设项目环境影响登记表及公众参与材料", 18, Channel.InPerson, facts => facts with
        {
            Items = RequestItem.Of(["某变电站建设项目环境影响登记表", "公众参与材料", "建设单位承诺书"]),
            CoApplicants = [new CoApplicant(1, ApplicantKind.Natural, "邱某某"), new CoApplicant(2, ApplicantKind.Other, "某小区物业服务中心")],
            Agent = new Agent("陈某", "150100190001010000", days.Work(18 - Period)),
            HasIdentityProof = true,
            Provision = new ProvisionWish(ProvisionForm.Paper, ProvisionRoute.Post, "呼和浩特市某某街18号"),
        });
    }

    private void TellXincheng()
    {
        Receive(Xincheng, "某某投资有限公司", Housing, "某片区全部房屋征收分户档案复印件", days.Work(-12)).Charge(days.Work(-8), FeeBasis.PerVolume, 250, days.Work(-7));
        Receive(Xincheng, "佟某", Housing, "某片区征收补偿协议目录", days.Work(-15)).Charge(days.Work(-12), FeeBasis.PerItem, 12, days.Work(-11), days.Work(-6));
        Receive(Xincheng, "某某大学公共管理学院", Housing, "某区十年征收项目全部评估报告", days.Work(-16))
            .AskReasons(days.Work(-14), days.Work(-7)).ReceiveReasons(days.Work(-9)).Evaluate(days.Work(-6), true, "课题研究确有需要，数量过大").Delay(days.Work(-4), days.Work(30));
        Due(Xincheng, "孟某某", Housing, "某片区旧城改造房屋征收补偿方案与评估报告", 1);
        Due(Xincheng, "张某", Housing, "某街道危房鉴定结论与搬迁安置协议", 8, more: facts => facts with { Agent = new Agent("崔某", null, null) }); // no power of attorney was handed in
        Receive(Xincheng, "温某", Housing, "某征收项目评估机构选定记录", days.Work(-10)).Consult(days.Work(-3));
        Due(Xincheng, "董某某", Housing, "某片区征收补偿资金到位情况", 4, Channel.Internet);
        Due(Xincheng, "董某某", Housing, "某片区征收补偿资金拨付情况", 9, Channel.Internet);
        Due(Xincheng, "董某某", Housing, "某片区征收补偿资金审计情况", 14, Channel.Internet);
        Arrive(Xincheng, "董某某", Housing, "某片区征收补偿资金结余情况", days.Work(-2), Channel.Internet);
        Receive(Xincheng, "齐某某", Housing, LongContent, days.Work(-4), Channel.InPerson);
        Mended = Due(Xincheng, "康某", "基层治理", "某社区居民委员会换届选举结果报告单", 16, Channel.InPerson);
        Receive(Xincheng, "图某某", Housing, "请求公开我家的情况", days.Work(-5)).AskCorrection(days.Work(-1));
        Due(Xincheng, "敖某", "城市管理", "某早市占道经营审批材料和收费标准", -3, Channel.InPerson);
        Receive(Xincheng, "某某餐饮有限公司", Market, "某夜市摊位招商方案及中标结果", days.Work(-18)).Extend(days.Work(0), 15, "需向承办企业核实合同附件");
    }

    private void TellOthers()
    {
        Due(LandBureau, "郝某某", Land, "某地块征收土地公告、“一书四方案”及补偿登记表", -6);
        Due(LandBureau, "某村村民委员会", Land, "某村集体建设用地确权登记档案", 4, Channel.InPerson);
        Due(LandBureau, "田某某", Land, "某道路建设用地批复及勘测定界图", 10);
        Receive(LandBureau, "某某房地产开发有限公司", Land, "某经济适用房项目土地出让合同及变更协议", days.Work(-24)).Extend(days.Work(-6), 20, "合同档案已移交，需调取原件");
        Due(PlanningBureau, "徐某某", Planning, "某路段临街建筑立面改造方案和专家意见", 6, Channel.Internet);
        Due(PlanningBureau, "某某设计研究院", Planning, "某片区控制性详细规划修改的必要性论证报告", 15);
        Due(HousingBureau, "叶某", Housing, "某楼盘预售资金监管情况", 3, Channel.InPerson);
        Due(Labour, "王某某", "社会保险", $"某企业{_year - 3}年至{_year - 1}年社会保险缴费基数核定表", 11, Channel.InPerson);
        Due(Education, "韩某某", "教育", $"{_year}年某片区学校划片范围论证材料", 13, Channel.Internet);
        Due(Reform, "杨某某", "价格管理", "某供热价格成本监审报告", 14, Channel.Internet);
        Due(Food, "某某律师事务所", Market, "某品牌食用油抽检不合格复检报告", 5);
        Due(Civil, "白某某", "社会救助", $"{_year - 1}年度城市低保家庭收入核对办法及评审记录", 6);
        Receive(Huimin, "马某", Housing, "某安置小区质量检测鉴定报告", days.Work(-11), Channel.InPerson).Consult(days.Work(-6)).HearBack(days.Work(-2));
        Due(Saihan, "卢某某", Land, "某村民小组地上附着物清点登记表", -2, Channel.InPerson);
        Arrive(Saihan, "任某", Land, "某村土地流转合同备案材料", days.Work(-5), Channel.PostUnsigned);
        Due(Zone, "某某新材料有限公司", "项目审批", "某产业扶持资金申报指南及评审结果", 17, Channel.Internet);
        Due(Police, "洪某某", "公共安全", "某路口信号灯配时调整方案", 7, Channel.Internet);
        Arrive(Yuquan, "薛某", Housing, "某历史街区保护范围划定材料", days.Today, Channel.Internet);
    }

    /// <summary>Some write long: thirty houses, each with what is wanted of it.</summary>
    private static string LongContent => "因某片区旧城改造房屋征收，本人及邻里共三十户对补偿结果有疑问，现请求公开下列信息，并请以纸质复印件邮寄：\n" + string.Join('\n', Enumerable
        .Range(1, 30)
        .Select(house => $"{house}．某街某巷{house * 2 - 1}号院房屋的征收补偿决定书、分户评估报告、复核评估结果和专家鉴定意见，附属物清点登记表及所依据的补偿标准文件名称、文号和发布日期；"))
        + "\n以上信息用于核对本人房屋的补偿是否与同类房屋一致。如其中部分内容不能公开，请作区分处理并说明理由。";
}
