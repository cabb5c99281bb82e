using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Web.Demo.Course;
using static Disclosure.Web.Demo.Hohhot2017Request;

namespace Disclosure.Web.Demo;

/// <summary>Applications of 2017 about the environment, the market and daily life.</summary>
internal static class Hohhot2017Others
{
    private const string Environment = HohhotOrgans.Environment, Reform = "HHHT-002", Education = "HHHT-004", Police = "HHHT-007", Civil = "HHHT-008",
        Finance = "HHHT-010", Labour = "HHHT-011", Transport = "HHHT-016", Health = "HHHT-022", Commerce = "HHHT-026", Quality = "HHHT-027",
        Food = "HHHT-028", Enforcement = "HHHT-033";

    public static readonly IReadOnlyList<Hohhot2017Request> All =
    [
        new(Environment, Nature, "赵某某", "某小区餐饮油烟投诉的监测报告及处理情况", Granted),
        new(Environment, Nature, "内蒙古某某建材有限公司", "某建材项目环评批复、验收意见及专家名单", Granted),
        new(Environment, Nature, "某某环境研究会", "某化工企业突发环境事件应急预案备案文本中的工艺流程和原料配比", Refused, CommercialSecret, Consulted),
        new(Environment, Nature, "李某", "2014年至2016年重点企业监督性监测原始数据", PartiallyGranted, Extended),
        new(Environment, Nature, "高某某", "集中式饮用水水源保护区划定批复", AlreadyPublic),
        new(Environment, Nature, "某某置业有限公司", "某热电厂2016年度燃料采购量、负荷曲线和排污监测数据", Refused, CommercialSecret, Consulted),
        new(Environment, Nature, "苗某", "某路段夜间施工噪声监测结果和夜间施工许可", Granted),
        new(Environment, Nature, "柳某", "八个国控空气自动监测站点的位置及月度数据", AlreadyPublic),
        new(Environment, Nature, "常某某", "某河道排污口设置论证报告及批复", NotThisOrgan),
        new(Environment, Nature, "包某", "某焦化厂1995年环境影响评价审批档案", NotExisting),
        new(Food, Market, "某某律师事务所", "某品牌食用油抽检不合格批次的检验报告及复检结论", Granted, Corrected),
        new(Food, Market, "柴某", "某药店药品经营许可证变更登记材料", Granted),
        new(Food, Market, "某某食品有限公司", "某企业保健食品配方及生产工艺备案资料", Refused, CommercialSecret, Consulted),
        new(Food, Market, "葛某", "2016年食品安全监督抽检结果", AlreadyPublic),
        new(Food, Market, "焦某某", "全市学校食堂食品安全量化分级评定结果", AlreadyPublic),
        new(Food, Market, "陶某", "某酒店消防验收意见书", NotThisOrgan),
        new(Commerce, Market, "某某科技有限公司", "某公司2015年、2016年年度报告中未公示的资产和纳税信息", Refused, CommercialSecret, Consulted),
        new(Commerce, Market, "侯某", "某装饰公司消费投诉的调查处理结果", Granted),
        new(Commerce, Market, "龚某某", "某市场虚假宣传案件的行政处罚决定书", Granted),
        new(Commerce, Market, "某某知识产权服务中心", "某商标侵权案件的立案审批表、现场检查笔录", PartiallyGranted),
        new(Commerce, Market, "尹某", "企业经营异常名录移出条件及办理流程", AlreadyPublic),
        new(Commerce, Market, "廖某某", "查询某企业登记档案及股东变更情况", OtherChannel),
        new(Quality, Market, "严某", "某小区电梯定期检验报告及整改通知书", Granted),
        new(Quality, Market, "某某塑业有限公司", "某企业工业产品生产许可实地核查报告中的工艺参数", Refused, CommercialSecret),
        new(Labour, "社会保险", "王某某", "某企业职工2014年至2016年社会保险个人缴费明细", Refused, PersonalPrivacy, Consulted),
        new(Labour, "社会保险", "魏某", "2017年度社会保险缴费基数核定的文件", AlreadyPublic),
        new(Labour, "劳动保障", "秦某某", "本人工伤认定申请的受理通知及调查材料", Granted, Corrected),
        new(Labour, "劳动保障", "钟某", "某中央驻呼企业劳动用工备案情况", NotThisOrgan),
        new(Civil, "社会救助", "白某某", "某社区城市低保家庭的收入核对与民主评议记录", Refused, PersonalPrivacy),
        new(Civil, "社会救助", "汪某", "2016年城乡低保标准及救助资金支出情况", AlreadyPublic),
        new(Civil, "社会组织", "某某公益基金会", "2016年度社会组织评估结果及评估报告", Granted),
        new(Education, "教育", "韩某某", "2017年某片区义务教育学校划片范围的论证材料", PartiallyGranted),
        new(Education, "教育", "方某", "2017年义务教育阶段招生入学工作方案", AlreadyPublic),
        new(Education, "教育", "邹某某", "某民办学校收费备案及年检材料", Granted, Corrected),
        new(Police, "公共安全", "熊某", "某路口道路监控所记录的他人车辆通行轨迹", Refused, PersonalPrivacy),
        new(Police, "户籍管理", "洪某某", "某街道2016年末户籍人口统计数", Granted),
        new(Police, "公共安全", "某某商贸有限公司", "某街道社区网格员名单及职责", NotThisOrgan),
        new(Police, "户籍管理", "龙某", "某派出所1969年户口迁移证存根", NotExisting),
        new(Finance, "财政资金", "某大学经济学院", "2016年市本级政府债务限额、余额及分类统计", Granted, Extended),
        new(Finance, "财政资金", "江某", "行政事业性收费项目目录清单", AlreadyPublic),
        new(Reform, "价格管理", "杨某", "某供热企业供热价格成本监审报告", PartiallyGranted),
        new(Reform, "项目审批", "某某能源有限公司", "某项目核准申请报告中的技术方案和财务测算", Refused, CommercialSecret, Consulted),
        new(Reform, "项目审批", "林某", "2017年全市重点项目清单", AlreadyPublic),
        new(Transport, "交通运输", "某某客运有限公司", "某客运班线经营许可招标的评分结果", Granted),
        new(Transport, "交通运输", "段某", "请求公开关于公路的信息", ToBeAmended),
        new(Enforcement, "城市管理", "胡某某", "某处违章建筑拆除决定书及执法过程记录", Granted),
        new(Enforcement, "城市管理", "程某", "某路段占道经营行政处罚决定书", Granted),
        new(Enforcement, "城市管理", "阎某某", "某居民小区路灯电费缴纳情况", NotThisOrgan),
        new(Health, "医疗卫生", "陆某", "某医院违法发布医疗广告的查处情况", Granted),
    ];
}
