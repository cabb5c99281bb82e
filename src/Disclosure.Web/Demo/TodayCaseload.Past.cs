using Disclosure.Domain.Applications;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;

namespace Disclosure.Web.Demo;

/// <content>Years before: last year, so that its form has figures, and both regulations around the day of change, 2019-05-15.</content>
internal sealed partial class TodayCaseload
{
    private void TellLastYear()
    {
        Closed(Environment, "李某", Nature, $"{_year - 2}年重点企业监督性监测数据", days.LastYear(3, 10), 14, Granted, channel: Channel.Internet);
        Closed(Environment, "某某置业有限公司", Nature, "某热电厂脱硫设施验收材料", days.LastYear(4, 22), 18, Refused, ThirdPartyRights);
        Closed(Environment, "赵某某", Nature, "某饭店油烟净化设施检查记录", days.LastYear(5, 20), 9, Granted, channel: Channel.InPerson);
        Closed(Environment, "苗某", Nature, "某工地夜间施工许可", days.LastYear(6, 18), 3, AlreadyPublic, channel: Channel.Internet);
        Closed(Environment, "包某某", Nature, "某填埋场封场方案", days.LastYear(8, 6), 19, PartiallyGranted);
        Closed(Xincheng, "孟某某", Housing, "某片区征收评估报告", days.LastYear(2, 27), 16, Refused, ThirdPartyRights);
        Closed(Xincheng, "齐某某", Housing, "某片区征收决定的批准文件", days.LastYear(7, 9), 12, Granted);
        Closed(Xincheng, "张某", Housing, "某危房改造补助发放名单", days.LastYear(9, 11), 17, PartiallyGranted);
        Closed(LandBureau, "郝某某", Land, "某地块土地征收报批材料", days.LastYear(3, 25), 20, Granted);
        Closed(LandBureau, "吴某", Land, "某村土地承包台账", days.LastYear(10, 10), 15, NotExisting);
        Closed(PlanningBureau, "孙某", Planning, "某小区总平面图", days.LastYear(5, 7), 11, Granted, channel: Channel.InPerson);
        Closed(HousingBureau, "于某", Housing, "要求处理某房屋买卖纠纷", days.LastYear(6, 5), 6, PetitionLike);
        Closed(Labour, "王某某", "社会保险", "某企业参保缴费情况", days.LastYear(7, 22), 13, Refused, ThirdPartyRights, Channel.InPerson);
        Closed(Food, "焦某某", Market, "学校食堂食品安全检查结果", days.LastYear(9, 3), 2, AlreadyPublic, channel: Channel.Internet);
        Closed(Huimin, "丁某某", Housing, "某街道房屋拆迁许可证存根", days.LastYear(4, 9), 18, NotExisting);
        Closed(Environment, "常某某", Nature, "某加油站环保验收材料", days.LastYear(12, 15), 14, Granted); // carried over into this year
    }

    private void TellPast()
    {
        // 2008 regulation: fifteen working days, its own outcomes and grounds.
        Closed(Environment, "高某某", Nature, "某水源保护区标志牌设置方案", new DateOnly(2018, 3, 12), 10, Granted);
        Closed(LandBureau, "田某某", Land, "某宗地权属调查内部讨论意见", new DateOnly(2018, 6, 5), 14, Refused, NotGovernmentInformation);
        Closed(PlanningBureau, "乌某", Planning, "某地块规划设计条件", new DateOnly(2018, 9, 4), 9, Granted, channel: Channel.InPerson);
        Closed(Xincheng, "敖某", Housing, "与本人生产生活科研无关的征收档案", new DateOnly(2018, 11, 8), 15, Refused, OtherByLaw);
        Closed(Saihan, "谢某", Housing, "要求解决某信访事项", new DateOnly(2019, 1, 15), 8, OtherChannel);
        Closed(Environment, "苗某", Nature, "请求公开噪声材料", new DateOnly(2019, 3, 6), 6, ToBeAmended, channel: Channel.InPerson);
        Closed(Education, "方某", "教育", "某区教育督导报告", new DateOnly(2019, 5, 14), 13, Granted, channel: Channel.InPerson); // the last day of the old regulation

        // 2019 regulation: twenty working days.
        Closed(Environment, "赵某某", Nature, "某企业排污许可证副本", new DateOnly(2019, 5, 15), 18, Granted, channel: Channel.InPerson); // the first day of the new one
        Closed(LandBureau, "孟某某", Land, "某项目用地预审意见", new DateOnly(2019, 8, 20), 16, PartiallyGranted);
        Closed(Xincheng, "温某", Housing, "某征收项目评估机构资质材料", new DateOnly(2019, 10, 15), 12, Granted);
        Closed(PlanningBureau, "马某某", Planning, "某规划方案的内部审查意见", new DateOnly(2020, 1, 15), 19, Refused, ProcessInformation); // across the prolonged Spring Festival
        _longAgo = Closed(HousingBureau, "叶某", Housing, "某楼盘预售许可证", new DateOnly(2020, 6, 8), 4, AlreadyPublic, channel: Channel.Internet);
        Closed(Environment, "某某环境研究会", Nature, "某河段断面水质月报", new DateOnly(2020, 9, 21), 17, Granted, channel: Channel.Internet);
        Closed(Labour, "钟某", "劳动保障", "某企业稳岗返还审核表", new DateOnly(2020, 11, 3), 14, Refused, ThirdPartyRights);
    }
}
