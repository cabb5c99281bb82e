using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Web.Demo.Course;
using static Disclosure.Web.Demo.Hohhot2017Request;

namespace Disclosure.Web.Demo;

/// <summary>Applications of 2017 about the expropriation of houses and its compensation.</summary>
internal static class Hohhot2017Houses
{
    private const string Xincheng = HohhotOrgans.Xincheng, Huimin = "HHHT-049", Yuquan = "HHHT-050", Saihan = "HHHT-051", HousingBureau = "HHHT-015";

    public static readonly IReadOnlyList<Hohhot2017Request> All =
    [
        new(Xincheng, Housing, "孟某某", "某片区旧城改造房屋征收补偿方案与分户评估报告", PartiallyGranted, Consulted),
        new(Xincheng, Housing, "温某", "某征收项目评估机构选定的投票记录及公证书", Granted),
        new(Xincheng, Housing, "张某", "某街道危房鉴定结论与搬迁安置协议文本", Granted),
        new(Xincheng, Housing, "某某置业有限公司", "某旧区改造项目合作开发协议及收益分配条款", Refused, CommercialSecret, Consulted),
        new(Xincheng, Housing, "赵某某", "某街某号院相邻住户的房屋征收补偿协议", Refused, PersonalPrivacy, Consulted),
        new(Xincheng, Housing, "康某", "同一征收项目全部被征收人的身份信息和补偿明细", Refused, PersonalPrivacy),
        new(Xincheng, Housing, "敖某", "新城区2016年国有土地上房屋征收年度计划", AlreadyPublic),
        new(Xincheng, Housing, "某某律师事务所", "某棚户区改造项目房屋征收决定、社会稳定风险评估报告", PartiallyGranted),
        new(Xincheng, Housing, "图某某", "某巷改造项目征收补偿费用专户存储证明", Granted),
        new(Xincheng, Housing, "齐某", "某片区征收范围红线图及征收公告", AlreadyPublic),
        new(Xincheng, Housing, "姜某某", "某街坊1993年拆迁安置底册", NotExisting, Extended),
        new(Xincheng, Housing, "丁某", "某小区回迁房不动产首次登记材料", NotThisOrgan),
        new(Huimin, Housing, "马某", "通道北街某片区房屋征收决定及补偿方案", Granted),
        new(Huimin, Housing, "杨某某", "请求对某征收补偿纠纷重新作出信访答复并公开处理经过", OtherChannel),
        new(Huimin, Housing, "米某某", "某院落房屋建筑面积测绘成果及面积认定依据", Granted),
        new(Huimin, Housing, "金某", "他人购买某安置房的身份信息和付款记录", Refused, PersonalPrivacy),
        new(Huimin, Housing, "白某", "某片区集中搬迁期间的安全稳定工作预案", Refused, ThreeSafetyOneStability),
        new(Huimin, Housing, "某某物业服务有限公司", "某安置小区公共维修资金交存情况", PartiallyGranted),
        new(Huimin, Housing, "海某某", "回民区2017年棚户区改造任务清单", AlreadyPublic),
        new(Huimin, Housing, "丁某某", "某街道2003年房屋拆迁许可证存根", NotExisting),
        new(Huimin, Housing, "沙某", "某征收项目奖励期限延长的会议决定", Granted),
        new(Yuquan, Housing, "石某某", "大南街某片区历史建筑认定结果及征收补偿标准", Granted),
        new(Yuquan, Housing, "某某文化旅游发展有限公司", "某特色街区改造项目特许经营协议的投资回报条款", Refused, CommercialSecret, Consulted),
        new(Yuquan, Housing, "田某", "某巷十二户居民的家庭收入及安置面积", Refused, PersonalPrivacy, Consulted),
        new(Yuquan, Housing, "罗某某", "五塔寺东街某地块征收补偿方案征求意见情况及修改情况", AlreadyPublic),
        new(Yuquan, Housing, "宋某", "小召前街某院房屋产权认定材料", PartiallyGranted),
        new(Yuquan, Housing, "乔某某", "某征收项目房屋拆除施工合同及扬尘治理方案", Granted),
        new(Yuquan, Housing, "闫某", "某街道1985年私房改造底册", NotExisting),
        new(Yuquan, Housing, "贾某某", "某安置房项目竣工验收备案材料", NotThisOrgan),
        new(Yuquan, Housing, "薛某", "本户房屋征收补偿决定书及送达回证", Granted),
        new(Saihan, Housing, "郝某", "某村城中村改造拆迁补偿安置实施方案", Granted),
        new(Saihan, Housing, "某村村民委员会", "某村集体土地上房屋拆迁补偿资金拨付凭证", PartiallyGranted, Consulted),
        new(Saihan, Housing, "李某某", "某村回迁楼分配名单、选房顺序号及家庭成员情况", Refused, PersonalPrivacy),
        new(Saihan, Housing, "崔某", "某拆迁工地突发事件应急处置力量部署方案", Refused, ThreeSafetyOneStability),
        new(Saihan, Housing, "吕某某", "某镇土地征收拆迁工作指挥部成立文件", Granted),
        new(Saihan, Housing, "尚某", "昭乌达路某地块征地拆迁补偿标准", AlreadyPublic),
        new(Saihan, Housing, "任某", "某村2008年青苗补偿费发放表", NotExisting),
        new(Saihan, Housing, "卢某某", "某村民小组地上附着物清点登记表", Granted, Corrected),
        new(Saihan, Housing, "谢某", "请求公开有关拆迁的文件", ToBeAmended),
        new(Saihan, Housing, "武某某", "某村2001年宅基地审批表", NotExisting, Extended),
        new(Saihan, Housing, "某某法律服务所", "某自然村整村搬迁项目立项批复", NotThisOrgan),
        new(Saihan, Housing, "蔡某某", "本户房屋分户评估报告及复核评估结果", Granted),
        new(Saihan, Housing, "邢某", "某项目征收补偿资金审计报告", PartiallyGranted),
        new(HousingBureau, Housing, "某某房地产经纪有限公司", "某楼盘商品房预售资金监管账户拨付明细", Refused, CommercialSecret, Consulted),
        new(HousingBureau, Housing, "叶某", "某楼盘商品房预售许可证及价格备案表", Granted),
        new(HousingBureau, Housing, "彭某某", "本人公有住房出售审批档案", Granted),
        new(HousingBureau, Housing, "金某某", "某涉军单位住房项目的人员编成和分配方案", Refused, StateSecret),
        new(HousingBureau, Housing, "鲁某", "2016年公共租赁住房摇号分配结果", AlreadyPublic),
        new(HousingBureau, Housing, "董某某", "某小区前期物业服务合同备案材料", PartiallyGranted),
        new(HousingBureau, Housing, "苏某", "某单位1999年房改审批表", NotExisting, Corrected),
        new(HousingBureau, Housing, "高某某", "某房屋司法查封的登记情况", NotThisOrgan),
        new(HousingBureau, Housing, "于某", "请求对某房屋买卖合同纠纷作出处理并公开处理意见", OtherChannel),
    ];
}
