namespace Disclosure.Domain.Assessment;

/// <summary>事实来源: the register that a measure counts in.</summary>
public enum FactRegister
{
    /// <summary>申请登记簿, with replies, reviews and archives.</summary>
    Cases,

    /// <summary>复议诉讼登记簿.</summary>
    Disputes,

    /// <summary>督查登记簿: notices, complaints, inspections.</summary>
    Supervision,

    /// <summary>统计报送.</summary>
    Reporting,

    /// <summary>上年度考核: its rectification list.</summary>
    Assessment,

    /// <summary>填报: no register keeps it; people enter count, reason and evidence.</summary>
    Entered,
}

/// <summary>度量: what the rules of a scheme can count. The key of a member in a scheme is its name with a small first letter.</summary>
public enum Measure
{
    /// <summary>逾期答复: replied after the last day.</summary>
    LateReply,

    /// <summary>未答复: not replied at all by the cut-off, the last day having passed.</summary>
    NoReply,

    /// <summary>逾期或者未答复, out of the cases to be answered by the cut-off.</summary>
    OverdueCase,

    /// <summary>延期未经同意或者未告知.</summary>
    UnsoundExtension,

    /// <summary>补正告知逾期.</summary>
    LateCorrectionNotice,

    /// <summary>重复要求补正.</summary>
    RepeatedCorrectionNotice,

    /// <summary>应征求而未征求第三方意见.</summary>
    ThirdPartyNotConsulted,

    /// <summary>暂停期限无书面征求意见或者无结束日.</summary>
    UndocumentedPause,

    /// <summary>信息不存在而无检索记录.</summary>
    MissingSearchRecord,

    /// <summary>答复公开而无保密审查记录.</summary>
    MissingSecrecyReview,

    /// <summary>逾期归档.</summary>
    LateArchiving,

    /// <summary>行政复议被纠错.</summary>
    CorrectedReconsideration,

    /// <summary>行政诉讼败诉.</summary>
    LostLawsuit,

    /// <summary>复议诉讼被纠错: corrected reconsiderations and lost lawsuits together.</summary>
    CorrectedDispute,

    /// <summary>逾期提交复议答复或者答辩.</summary>
    LateDisputeAnswer,

    /// <summary>逾期履行复议决定、判决.</summary>
    LatePerformance,

    /// <summary>督办逾期回复.</summary>
    LateNoticeAnswer,

    /// <summary>督办整改不到位.</summary>
    NoticeNotInPlace,

    /// <summary>举报投诉查实.</summary>
    FoundedComplaint,

    /// <summary>检查发现问题.</summary>
    InspectionProblem,

    /// <summary>年度报告迟报.</summary>
    LateAnnualReport,

    /// <summary>统计表、任务迟报.</summary>
    LateReport,

    /// <summary>报送被退回两次以上.</summary>
    ReturnedReport,

    /// <summary>统计数据勾稽错误.</summary>
    ReportArithmeticError,

    /// <summary>上年度整改未完成.</summary>
    OpenRectification,

    /// <summary>机构、人员缺项.</summary>
    MissingOfficeElement,

    /// <summary>机构、人员变动未按时报告.</summary>
    UnreportedOfficeChange,

    /// <summary>制度缺项.</summary>
    MissingSystem,

    /// <summary>制度三年未评估.</summary>
    OutdatedSystem,

    /// <summary>无经费保障.</summary>
    NoFunds,

    /// <summary>经费未报告.</summary>
    UnreportedFunds,

    /// <summary>缺席市级培训.</summary>
    TrainingAbsence,

    /// <summary>公开指南缺项.</summary>
    MissingGuideElement,

    /// <summary>公开指南逾期更新.</summary>
    OutdatedGuide,

    /// <summary>必设目录空白.</summary>
    EmptyCatalogueNode,

    /// <summary>目录逾期更新.</summary>
    OutdatedCatalogueNode,

    /// <summary>信息逾期公开.</summary>
    LatePublication,

    /// <summary>重点领域应公开未公开.</summary>
    MissingPlannedPublication,

    /// <summary>重点领域逾期公开.</summary>
    LatePlannedPublication,

    /// <summary>公开前未作保密审查.</summary>
    UnreviewedPublication,

    /// <summary>测试申请未答复.</summary>
    UnansweredTestApplication,

    /// <summary>申请未登记.</summary>
    UnregisteredCase,

    /// <summary>答复文书形式不规范.</summary>
    DeficientForm,

    /// <summary>答复文书缺依据、理由或者救济途径.</summary>
    MissingReplyElement,

    /// <summary>政策文件未解读.</summary>
    MissingInterpretation,

    /// <summary>政策解读逾期.</summary>
    LateInterpretation,

    /// <summary>回应关切逾期或者缺失.</summary>
    MissingResponse,

    /// <summary>年度报告缺项.</summary>
    MissingReportPart,

    /// <summary>年度报告文字雷同.</summary>
    IdenticalReport,

    /// <summary>经验获全国推广.</summary>
    NationalPromotion,

    /// <summary>经验获全区推广.</summary>
    RegionalPromotion,

    /// <summary>经验获全市推广.</summary>
    CityPromotion,

    /// <summary>承担国家、自治区试点并通过验收.</summary>
    AcceptedPilot,

    /// <summary>泄露国家秘密.</summary>
    SecretLeak,

    /// <summary>虚报数据.</summary>
    FalsifiedFigures,
}
