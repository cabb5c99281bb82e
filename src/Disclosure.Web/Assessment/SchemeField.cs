namespace Disclosure.Web.Assessment;

/// <summary>What a scheme is made of, field by field: a row of the editor, a column of the workbook.</summary>
public enum SchemeField
{
    /// <summary>考核年度.</summary>
    Year,

    /// <summary>方案名称.</summary>
    Name,

    /// <summary>适用分组.</summary>
    Groups,

    /// <summary>满分.</summary>
    FullPoints,

    /// <summary>绩效权重（%）.</summary>
    WeightPercent,

    /// <summary>小数位数.</summary>
    Decimals,

    /// <summary>舍入规则.</summary>
    Rounding,

    /// <summary>提前公布天数.</summary>
    NoticeDays,

    /// <summary>申诉期限（工作日）.</summary>
    ObjectionDays,

    /// <summary>复核期限（工作日）.</summary>
    ReviewDays,

    /// <summary>编号.</summary>
    Code,

    /// <summary>上级指标.</summary>
    Parent,

    /// <summary>指标名称.</summary>
    Indicator,

    /// <summary>分值.</summary>
    Points,

    /// <summary>性质.</summary>
    Kind,

    /// <summary>数据来源.</summary>
    Source,

    /// <summary>保底分.</summary>
    Floor,

    /// <summary>双人评分.</summary>
    DoubleMarked,

    /// <summary>规则文字.</summary>
    RuleText,

    /// <summary>度量.</summary>
    Measure,

    /// <summary>每件分值.</summary>
    Amount,

    /// <summary>一次性.</summary>
    Once,

    /// <summary>免扣件数.</summary>
    FreeCases,

    /// <summary>件数不少于.</summary>
    AtLeast,

    /// <summary>占比超过（%）.</summary>
    ShareOver,

    /// <summary>封顶分.</summary>
    Cap,

    /// <summary>红线事项.</summary>
    RedLine,

    /// <summary>最高等次.</summary>
    BestGrade,

    /// <summary>等次名称.</summary>
    Grade,

    /// <summary>起始分.</summary>
    From,
}

/// <summary>Where in a scheme a problem lies.</summary>
/// <param name="At">Key of the part that the editor opens.</param>
/// <param name="Part">Key of the indicator, rule, red line or grade; empty where it concerns the whole.</param>
/// <param name="Field">The field; null where no single one is at fault.</param>
/// <param name="Message">What is wrong, and what helps.</param>
/// <param name="IsUnreadable">The scheme can't even be kept as a draft with it.</param>
public sealed record PlacedProblem(string At, string Part, SchemeField? Field, string Message, bool IsUnreadable);
