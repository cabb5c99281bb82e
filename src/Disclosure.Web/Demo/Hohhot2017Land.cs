using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Web.Demo.Course;
using static Disclosure.Web.Demo.Hohhot2017Request;

namespace Disclosure.Web.Demo;

/// <summary>Applications of 2017 about land, planning and building.</summary>
internal static class Hohhot2017Land
{
    private const string LandBureau = "HHHT-012", Building = "HHHT-013", PlanningBureau = "HHHT-014", TumedLeft = "HHHT-052", Zone = "HHHT-057";

    public static readonly IReadOnlyList<Hohhot2017Request> All =
    [
        new(LandBureau, Land, "郝某某", "赛罕区某村集体土地征收公告、“一书四方案”及征地补偿登记表", Granted),
        new(LandBureau, Land, "某村村民委员会", "某村集体建设用地确权登记档案及四至界线图", PartiallyGranted, Consulted),
        new(LandBureau, Land, "田某某", "某道路建设用地批复、勘测定界图及界址点坐标", Refused, StateSecret),
        new(LandBureau, Land, "某某房地产开发有限公司", "某宗地国有建设用地使用权出让合同及补充协议中的开发成本条款", Refused, CommercialSecret, Consulted),
        new(LandBureau, Land, "云某", "绕城高速某段工程征地补偿安置方案公告、听证告知书及送达回证", Granted),
        new(LandBureau, Land, "某某律师事务所", "自治区政府关于2016年第三批次建设用地的批复及市政府转发文件", AlreadyPublic),
        new(LandBureau, Land, "贺某某", "某镇某村2015年至2016年征地补偿款分配明细", NotThisOrgan),
        new(LandBureau, Land, "张某", "某经济适用房项目用地审批单、供地方案和交地确认书", Granted),
        new(LandBureau, Land, "某某爆破服务有限公司", "某民用爆炸物品储存库选址、用地审批及安全距离测算材料", Refused, ThreeSafetyOneStability),
        new(LandBureau, Land, "王某某", "成吉思汗大街某地块招标拍卖挂牌出让公告及成交结果公示", AlreadyPublic),
        new(LandBureau, Land, "高某", "本人宅基地使用权登记申请的受理情况和退件理由", Granted),
        new(LandBureau, Land, "刘某某", "某镇某村土地利用总体规划调整前后的对照图和调整依据", Granted, Corrected),
        new(LandBureau, Land, "孟某某", "某物流园项目违法占地案件的处罚决定书和执行情况", Granted),
        new(LandBureau, Land, "吴某", "某村1998年第二轮土地承包台账", NotExisting),
        new(LandBureau, Land, "某某置业有限公司", "某储备地块土地收购补偿协议、补偿款支付凭证", PartiallyGranted, Consulted),
        new(LandBureau, Land, "苗某", "某采砂场采矿许可证、矿山地质环境治理恢复保证金缴存凭证", Granted),
        new(LandBureau, Land, "钱某", "全市征地统一年产值标准和区片综合地价", AlreadyPublic),
        new(LandBureau, Land, "周某某", "请求调处某小区用地红线与相邻单位的界址争议并公开调处意见", OtherChannel),
        new(LandBureau, Land, "冯某某", "某镇某村被征地农民社会保障费用落实证明", NotThisOrgan),
        new(LandBureau, Land, "白某某", "某矿区2001年探矿权转让审批档案", NotExisting, Extended),
        new(TumedLeft, Land, "任某某", "察素齐镇某村高标准农田建设项目占地补偿明细", Granted),
        new(TumedLeft, Land, "赵某", "某村1996年与某林场签订的林地划拨协议", NotExisting),
        new(Zone, Land, "某某新材料有限公司", "如意区某项目投资协议中的用地优惠与产值承诺条款", Refused, CommercialSecret, Consulted),
        new(PlanningBureau, Planning, "孙某", "某小区建设工程规划许可证、总平面图及日照分析报告", Granted),
        new(PlanningBureau, Planning, "某小区业主委员会", "某小区配套幼儿园规划条件及用地性质调整的论证材料", PartiallyGranted),
        new(PlanningBureau, Planning, "内蒙古某某测绘有限公司", "金川某片区1:500地形图及控制点坐标成果", Refused, StateSecret),
        new(PlanningBureau, Planning, "李某某", "大学西街某片区控制性详细规划及公示情况", AlreadyPublic),
        new(PlanningBureau, Planning, "韩某", "轨道交通某站点周边地下管线综合图", Refused, StateSecret),
        new(PlanningBureau, Planning, "某某商贸有限公司", "某商业综合体规划核实意见、容积率调整批复及补缴费用计算表", Granted, Extended),
        new(PlanningBureau, Planning, "徐某某", "海拉尔大街某路段临街建筑立面改造方案和专家意见", Granted),
        new(PlanningBureau, Planning, "曹某", "某处自建房违法建设认定意见书、现场勘验笔录", Granted, Corrected),
        new(PlanningBureau, Planning, "马某某", "某规划公示期内提出异议人员的姓名和联系方式", Refused, PersonalPrivacy, Consulted),
        new(PlanningBureau, Planning, "某某设计研究院", "城市总体规划（2011—2020年）文本及图集", AlreadyPublic),
        new(PlanningBureau, Planning, "段某某", "某巷道路规划红线宽度及两侧建筑退线要求", Granted),
        new(PlanningBureau, Planning, "乌某", "某旧区改造项目选址意见书、专家评审意见及会议签到表", PartiallyGranted),
        new(PlanningBureau, Planning, "邓某某", "某住宅楼加装电梯的施工图审查合格书", NotThisOrgan),
        new(PlanningBureau, Planning, "那某", "某小区物业服务用房移交清单", NotThisOrgan),
        new(PlanningBureau, Planning, "许某", "某街坊1987年修建性详细规划图", NotExisting),
        new(PlanningBureau, Planning, "何某某", "请求公开与规划有关的全部材料", ToBeAmended),
        new(Building, Planning, "某某建筑工程有限公司", "某市政道路工程竣工验收备案表及质量监督报告", Granted),
        new(Building, Planning, "蒋某", "2016年度建筑施工企业信用评价结果", AlreadyPublic),
        new(Building, Planning, "杨某某", "城市燃气调压站、高压管网分布位置及压力参数", Refused, ThreeSafetyOneStability),
        new(Building, Planning, "郭某", "某小区二次供水泵房改造资金拨付凭证", NotThisOrgan),
        new(Building, Planning, "沈某", "请求公开某工程的所有文件", ToBeAmended),
    ];
}
