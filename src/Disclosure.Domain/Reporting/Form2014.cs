using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Domain.Reporting.CheckLevel;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// 《政府信息公开情况统计表》. It was made for the outcomes of the 2008 regulation. Where its series is continued, an
/// outcome of 2019 goes to the line that says the same: internal and process information to 不是《条例》所指政府信息
/// (the reading of 2010), the other new grounds to 法律法规规定的其他情形, since the record does not say whether
/// third-party rights were a commercial secret or privacy; 行政查询 and 信访举报投诉 to 其他途径. The rest has no line: it
/// is counted as closed (3.2), not as replied (3.3), and a remark and check L5 show how many.
/// </summary>
internal static class Form2014
{
    private const string Cases = "件", Items = "条", Times = "次";

    private static readonly FigureSource Entered = new FigureSource.Entered();

    private static readonly ReplyOutcome[] WithALine =
    [
        AlreadyPublic, Granted, PartiallyGranted, Refused, NotThisOrgan, NotExisting, ToBeAmended,
        OtherChannel, SpecialAccessRules, PetitionLike,
    ];

    public static StatisticsForm Create() => new(
        "2014", "政府信息公开情况统计表", Statute.StatisticsNotice2014, 2014, 2018, [new FormTable("1", "政府信息公开情况统计表", Lines())])
    {
        Checks = Checks(),
        Remarks =
        [
            new("3.3", RemarkKind.WithoutReplyLine, new FigureSource.Cases(WithoutLine())),
            new("4.3", RemarkKind.PendingDisputes, Filed(DisputeKind.Reconsideration, DisputeStanding.Pending)),
            new("5.3", RemarkKind.PendingDisputes, Filed(DisputeKind.Lawsuit, DisputeStanding.Pending)),
        ],
    };

    private static List<Indicator> Lines() =>
    [
        Heading("1", "一、", "主动公开情况"),
        Line("1.1", "(一)", "主动公开政府信息数", Items, Entered, "(不同渠道和方式公开相同信息计1条)"),
        Line("1.1.1", "其中:", "主动公开规范性文件数", Items, Entered),
        Line("1.1.2", "", "制发规范性文件总数", Cases, Entered),
        Heading("1.2", "(二)", "通过不同渠道和方式公开政府信息的情况"),
        Line("1.2.1", "1.", "政府公报公开政府信息数", Items, Entered),
        Line("1.2.2", "2.", "政府网站公开政府信息数", Items, Entered),
        Line("1.2.3", "3.", "政务微博公开政府信息数", Items, Entered),
        Line("1.2.4", "4.", "政务微信公开政府信息数", Items, Entered),
        Line("1.2.5", "5.", "其他方式公开政府信息数", Items, Entered),
        Heading("2", "二、", "回应解读情况"),
        Line("2.1", "(一)", "回应公众关注热点或重大舆情数", Times, Entered, "(不同方式回应同一热点或舆情计1次)"),
        Heading("2.2", "(二)", "通过不同渠道和方式回应解读的情况"),
        Line("2.2.1", "1.", "参加或举办新闻发布会总次数", Times, Entered),
        Line("2.2.1.1", "其中:", "主要负责同志参加新闻发布会次数", Times, Entered),
        Line("2.2.2", "2.", "政府网站在线访谈次数", Times, Entered),
        Line("2.2.2.1", "其中:", "主要负责同志参加政府网站在线访谈次数", Times, Entered),
        Line("2.2.3", "3.", "政策解读稿件发布数", "篇", Entered),
        Line("2.2.4", "4.", "微博微信回应事件数", Times, Entered),
        Line("2.2.5", "5.", "其他方式回应事件数", Times, Entered),
        Heading("3", "三、", "依申请公开情况"),
        Line("3.1", "(一)", "收到申请数", Cases, Received(null)),
        Line("3.1.1", "1.", "当面申请数", Cases, Received([Channel.InPerson, Channel.Oral])),
        Line("3.1.2", "2.", "传真申请数", Cases, Received([Channel.Fax])),
        Line("3.1.3", "3.", "网络申请数", Cases, Received([Channel.Internet])),
        Line("3.1.4", "4.", "信函申请数", Cases, Received([Channel.PostSigned, Channel.PostUnsigned])),
        Line("3.2", "(二)", "申请办结数", Cases, new FigureSource.Cases(new CaseSet(YearBasis.ClosedInYear))),
        Line("3.2.1", "1.", "按时办结数", Cases, Closed(Timeliness.InTime)),
        Line("3.2.2", "2.", "延期办结数", Cases, Closed(Timeliness.Extended)),
        Line("3.3", "(三)", "申请答复数", Cases, Replied(WithALine)),
        Line("3.3.1", "1.", "属于已主动公开范围数", Cases, Replied(AlreadyPublic)),
        Line("3.3.2", "2.", "同意公开答复数", Cases, Replied(Granted)),
        Line("3.3.3", "3.", "同意部分公开答复数", Cases, Replied(PartiallyGranted)),
        Line("3.3.4", "4.", "不同意公开答复数", Cases, Replied(Refused)),
        Line("3.3.4.1", "其中:", "涉及国家秘密", Cases, Withheld(StateSecret)),
        Line("3.3.4.2", "", "涉及商业秘密", Cases, Withheld(CommercialSecret)),
        Line("3.3.4.3", "", "涉及个人隐私", Cases, Withheld(PersonalPrivacy)),
        Line("3.3.4.4", "", "危及国家安全、公共安全、经济安全和社会稳定", Cases, Withheld(ThreeSafetyOneStability)),
        Line("3.3.4.5", "", "不是《条例》所指政府信息", Cases, Withheld(NotGovernmentInformation, InternalAffairs, ProcessInformation)),
        Line("3.3.4.6", "", "法律法规规定的其他情形", Cases, Withheld(OtherByLaw, ProhibitedByLaw, ThirdPartyRights, EnforcementFile)),
        Line("3.3.5", "5.", "不属于本行政机关公开数", Cases, Replied(NotThisOrgan)),
        Line("3.3.6", "6.", "申请信息不存在数", Cases, Replied(NotExisting)),
        Line("3.3.7", "7.", "告知作出更改补充数", Cases, Replied(ToBeAmended)),
        Line("3.3.8", "8.", "告知通过其他途径办理数", Cases, Replied(OtherChannel, SpecialAccessRules, PetitionLike)),
        Line("4", "四、", "行政复议数量", Cases, Filed(DisputeKind.Reconsideration)),
        Line("4.1", "(一)", "维持具体行政行为数", Cases, Filed(DisputeKind.Reconsideration, DisputeStanding.Upheld)),
        Line("4.2", "(二)", "被依法纠错数", Cases, Filed(DisputeKind.Reconsideration, DisputeStanding.Corrected)),
        Line("4.3", "(三)", "其他情形数", Cases, Filed(DisputeKind.Reconsideration, DisputeStanding.Other, DisputeStanding.Pending)),
        Line("5", "五、", "行政诉讼数量", Cases, Filed(DisputeKind.Lawsuit)),
        Line("5.1", "(一)", "维持具体行政行为或者驳回原告诉讼请求数", Cases, Filed(DisputeKind.Lawsuit, DisputeStanding.Upheld)),
        Line("5.2", "(二)", "被依法纠错数", Cases, Filed(DisputeKind.Lawsuit, DisputeStanding.Corrected)),
        Line("5.3", "(三)", "其他情形数", Cases, Filed(DisputeKind.Lawsuit, DisputeStanding.Other, DisputeStanding.Pending)),
        Line("6", "六、", "举报投诉数量", Cases, Entered),
        Line("7", "七、", "依申请公开信息收取的费用", "万元", new FigureSource.Entered(Decimals: 2)),
        Heading("8", "八、", "机构建设和保障经费情况"),
        Line("8.1", "(一)", "政府信息公开工作专门机构数", "个", Entered),
        Line("8.2", "(二)", "设置政府信息公开查阅点数", "个", Entered),
        Line("8.3", "(三)", "从事政府信息公开工作人员数", "人", Entered),
        Line("8.3.1", "1.", "专职人员数", "人", Entered, "(不包括政府公报及政府网站工作人员数)"),
        Line("8.3.2", "2.", "兼职人员数", "人", Entered),
        Line("8.4", "(四)", "政府信息公开专项经费", "万元", new FigureSource.Entered(Decimals: 2), "(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)"),
        Heading("9", "九、", "政府信息公开会议和培训情况"),
        Line("9.1", "(一)", "召开政府信息公开工作会议或专题会议数", Times, Entered),
        Line("9.2", "(二)", "举办各类培训班数", Times, Entered),
        Line("9.3", "(三)", "接受培训人员数", "人次", Entered),
    ];

    private static List<CrossCheck> Checks() =>
    [
        CrossChecks.Lines("L1", Error, "3.1 = 3.1.1+3.1.2+3.1.3+3.1.4"),
        CrossChecks.Lines("L2", Error, "3.2 = 3.2.1+3.2.2") with { Cases = Closed(Timeliness.Overdue).Set },
        CrossChecks.Lines("L3", Error, "3.3 = 3.3.1+3.3.2+3.3.3+3.3.4+3.3.5+3.3.6+3.3.7+3.3.8"),
        CrossChecks.Lines("L4", Error, "3.3.4 = 3.3.4.1+3.3.4.2+3.3.4.3+3.3.4.4+3.3.4.5+3.3.4.6"),
        CrossChecks.Lines("L5", Warning, "3.3 = 3.2") with { Cases = WithoutLine() },
        CrossChecks.Lines("L6", Warning, "3.2 ≤ 3.1+open"),
        CrossChecks.Lines("L7", Error, "4 = 4.1+4.2+4.3", "5 = 5.1+5.2+5.3"),
        CrossChecks.Lines("L8", Error, "8.3 = 8.3.1+8.3.2"),
        CrossChecks.Lines("L9", Error, "1.1.1 ≤ 1.1", "1.1 ≤ 1.2.1+1.2.2+1.2.3+1.2.4+1.2.5"),
        CrossChecks.Lines("L10", Warning, "1.1.1 ≤ 1.1.2"),
        CrossChecks.LinesLastWarns("L11", Error, "2.2.1.1 ≤ 2.2.1", "2.2.2.1 ≤ 2.2.2", "2.1 ≤ 2.2.1+2.2.2+2.2.3+2.2.4+2.2.5"),
        CrossChecks.SumOfUnits("L12"),
        CrossChecks.Plausible("L13", "1"),
        CrossChecks.Change("L14"),
    ];

    private static Indicator Heading(string code, string numbering, string name) =>
        new(code, name, new FigureSource.Heading()) { Numbering = numbering, Level = code.Count(character => character == '.') };

    private static Indicator Line(string code, string numbering, string name, string unit, FigureSource source, string note = "") =>
        new(code, name, source) { Numbering = numbering, Note = note, Unit = unit, Level = code.Count(character => character == '.') };

    private static FigureSource.Cases Received(Channel[]? channels) => new(new CaseSet(YearBasis.ReceivedInYear) { Channels = channels });

    private static FigureSource.Cases Closed(Timeliness timeliness) =>
        new(new CaseSet(YearBasis.ClosedInYear) { Timeliness = [timeliness] }, TakesOverdue: true);

    private static FigureSource.Cases Replied(params ReplyOutcome[] outcomes) => new(new CaseSet(YearBasis.ClosedInYear) { Outcomes = outcomes });

    private static FigureSource.Cases Withheld(params WithholdingGround[] grounds) => new(new CaseSet(YearBasis.ClosedInYear) { Grounds = grounds });

    private static CaseSet WithoutLine() => new(YearBasis.ClosedInYear) { Outcomes = [.. Enum.GetValues<ReplyOutcome>().Except(WithALine)] };

    private static FigureSource.Disputes Filed(DisputeKind kind, params DisputeStanding[] standings) =>
        new(new DisputeSet(DisputeBasis.FiledInYear, kind) { Standings = standings.Length == 0 ? null : standings });
}
