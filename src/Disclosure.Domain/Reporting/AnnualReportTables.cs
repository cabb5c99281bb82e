using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.ReplyOutcome;
using static Disclosure.Domain.Law.WithholdingGround;
using static Disclosure.Domain.Reporting.CheckLevel;

namespace Disclosure.Domain.Reporting;

/// <summary>
/// 年度报告 tables 3 and 4, which the trial form of 2019 and the form of 2021 share but for 其他处理. Outcomes of the
/// 2008 regulation go where the same is said; without a recorded reason 非政府信息 and 更改补充 stand under 其他 and
/// 其他途径 under 信访举报投诉类申请.
/// </summary>
internal static class AnnualReportTables
{
    private const string Results = "三、本年度办理结果", NotDisclosed = "(三)不予公开", Unavailable = "(四)无法提供", NotProcessed = "(五)不予处理";

    private static readonly FormColumn[] Applicants =
    [
        new("NATURAL", "自然人") { Applicant = ApplicantKind.Natural, Headings = ["申请人情况"] },
        Organisation("COMMERCIAL", "商业企业", ApplicantKind.Commercial),
        Organisation("RESEARCH", "科研机构", ApplicantKind.Research),
        Organisation("SOCIAL", "社会公益组织", ApplicantKind.Social),
        Organisation("LEGAL_SERVICE", "法律服务机构", ApplicantKind.LegalService),
        Organisation("OTHER", "其他", ApplicantKind.Other),
        new("TOTAL", "总计") { Headings = ["申请人情况"] },
    ];

    private static readonly FormColumn[] DisputeResults =
    [
        new("UPHELD", "结果维持") { Standing = DisputeStanding.Upheld },
        new("CORRECTED", "结果纠正") { Standing = DisputeStanding.Corrected },
        new("OTHER", "其他结果") { Standing = DisputeStanding.Other },
        new("PENDING", "尚未审结") { Standing = DisputeStanding.Pending },
        new("TOTAL", "总计"),
    ];

    /// <summary>The result rows before 其他处理.</summary>
    public static IEnumerable<Indicator> DecisionRows() =>
    [
        Result("3.1", "(一)", "予以公开", [], [Granted, AlreadyPublic]),
        Result("3.2", "(二)", "部分公开", [], [PartiallyGranted]) with { Note = "(区分处理的,只计这一情形,不计其他情形)" },
        Result("3.3.1", "1.", "属于国家秘密", [NotDisclosed], grounds: [StateSecret]),
        Result("3.3.2", "2.", "其他法律行政法规禁止公开", [NotDisclosed], grounds: [ProhibitedByLaw, OtherByLaw]),
        Result("3.3.3", "3.", "危及“三安全一稳定”", [NotDisclosed], grounds: [ThreeSafetyOneStability]),
        Result("3.3.4", "4.", "保护第三方合法权益", [NotDisclosed], grounds: [ThirdPartyRights, CommercialSecret, PersonalPrivacy]),
        Result("3.3.5", "5.", "属于三类内部事务信息", [NotDisclosed], grounds: [InternalAffairs]),
        Result("3.3.6", "6.", "属于四类过程性信息", [NotDisclosed], grounds: [ProcessInformation]),
        Result("3.3.7", "7.", "属于行政执法案卷", [NotDisclosed], grounds: [EnforcementFile]),
        Result("3.3.8", "8.", "属于行政查询事项", [NotDisclosed], [SpecialAccessRules]),
        Result("3.4.1", "1.", "本机关不掌握相关政府信息", [Unavailable], [NotExisting, NotThisOrgan]),
        Result("3.4.2", "2.", "没有现成信息需要另行制作", [Unavailable], [NeedsProcessing]),
        Result("3.4.3", "3.", "补正后申请内容仍不明确", [Unavailable], [StillUnclear]),
        Result("3.5.1", "1.", "信访举报投诉类申请", [NotProcessed], [PetitionLike, OtherChannel]),
        Result("3.5.2", "2.", "重复申请", [NotProcessed], [Repeated]),
        Result("3.5.3", "3.", "要求提供公开出版物", [NotProcessed], [ReplyOutcome.Publication]),
        Result("3.5.4", "4.", "无正当理由大量反复申请", [NotProcessed], [Excessive]),
        Result("3.5.5", "5.", "要求行政机关确认或重新出具已获取信息", [NotProcessed], [Reconfirmation]),
    ];

    /// <summary>A row of 本年度办理结果 that counts the cases closed in the year with an outcome or on a ground.</summary>
    public static Indicator Result(
        string code, string numbering, string name, string[] headings, ReplyOutcome[]? outcomes = null, WithholdingGround[]? grounds = null) =>
        CaseRow(code, numbering, name, new CaseSet(YearBasis.ClosedInYear) { Outcomes = outcomes, Grounds = grounds }, [Results, .. headings]);

    /// <summary>Table 3: what came in, what became of it, what is left.</summary>
    public static FormTable Table3(IReadOnlyList<Indicator> results) => new("3", "三、收到和处理政府信息公开申请情况",
    [
        CaseRow("1", "一、", "本年新收政府信息公开申请数量", new CaseSet(YearBasis.ReceivedInYear)),
        CaseRow("2", "二、", "上年结转政府信息公开申请数量", new CaseSet(YearBasis.CarriedIn)),
        .. results,
        CaseRow("3.7", "(七)", "总计", new CaseSet(YearBasis.ClosedInYear), Results),
        CaseRow("4", "四、", "结转下年度继续办理", new CaseSet(YearBasis.CarriedOut)),
    ]);

    /// <summary>Table 4: reconsiderations and lawsuits.</summary>
    public static FormTable Table4() => new("4", "四、政府信息公开行政复议、行政诉讼情况",
    [
        DisputeRow("reconsideration", "行政复议", new DisputeSet(DisputeBasis.ConcludedOrPending, DisputeKind.Reconsideration)),
        DisputeRow("lawsuit.direct", "未经复议直接起诉", new DisputeSet(DisputeBasis.ConcludedOrPending, DisputeKind.Lawsuit) { AfterReconsideration = false }, "行政诉讼"),
        DisputeRow("lawsuit.afterReconsideration", "复议后起诉", new DisputeSet(DisputeBasis.ConcludedOrPending, DisputeKind.Lawsuit) { AfterReconsideration = true }, "行政诉讼"),
    ]);

    /// <summary>The checks of tables 3 and 4.</summary>
    public static IEnumerable<CrossCheck> Checks(IEnumerable<Indicator> results) =>
    [
        CrossChecks.EachColumn("T1", Error, "3", "1+2 = 3.7+4"),
        CrossChecks.EachColumn("T2", Error, "3", $"3.7 = {string.Join('+', results.Select(row => row.Code))}"),
        CrossChecks.EachRow("T3", Error, "3", "TOTAL = NATURAL+COMMERCIAL+RESEARCH+SOCIAL+LEGAL_SERVICE+OTHER", shown: 1),
        CrossChecks.EachColumn("T4", Error, "3", "2 = previous.4") with { RemarkSoftens = true, Cases = new CaseSet(YearBasis.CarriedIn) },
        CrossChecks.OnceEach("T5"),
        CrossChecks.SumOfUnits("T7"),
        CrossChecks.EachRow("T8", Error, "4", "TOTAL = UPHELD+CORRECTED+OTHER+PENDING", shown: 3),
    ];

    private static FormColumn Organisation(string key, string name, ApplicantKind kind) =>
        new(key, name) { Applicant = kind, Headings = ["申请人情况", "法人或其他组织"] };

    private static Indicator CaseRow(string code, string numbering, string name, CaseSet set, params string[] headings) =>
        new(code, name, new FigureSource.Cases(set)) { Numbering = numbering, Unit = "件", Level = headings.Length, Headings = headings, Columns = Applicants };

    private static Indicator DisputeRow(string code, string name, DisputeSet set, params string[] headings) =>
        new(code, name, new FigureSource.Disputes(set)) { Unit = "件", Level = headings.Length, Headings = headings, Columns = DisputeResults };
}
