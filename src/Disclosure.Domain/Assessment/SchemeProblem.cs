namespace Disclosure.Domain.Assessment;

/// <summary>方案问题: what keeps a scheme from being published.</summary>
public enum SchemeProblemKind
{
    /// <summary>没有适用分组.</summary>
    GroupsMissing,

    /// <summary>编号重复. {0} code.</summary>
    CodeTwice,

    /// <summary>分值应为正数，至多两位小数. {0} code, {1} points.</summary>
    PointsUnfit,

    /// <summary>下级分值之和与本级不符. {0} code, {1} points, {2} sum.</summary>
    PointsDoNotAddUp,

    /// <summary>各计分指标之和与满分不符. {0} full points, {1} sum.</summary>
    TotalDoesNotAddUp,

    /// <summary>保底分应在零与分值之间. {0} code, {1} floor.</summary>
    FloorUnfit,

    /// <summary>有下级的指标不能另有规则. {0} code.</summary>
    RulesBesideChildren,

    /// <summary>自动指标没有规则. {0} code.</summary>
    RuleMissing,

    /// <summary>双人评分只用于末级人工指标. {0} code.</summary>
    DoubleMarkingUnfit,

    /// <summary>同一板块性质不一. {0} code.</summary>
    KindMixed,

    /// <summary>每件分值、封顶分应为正数，至多两位小数；免扣件数不为负. {0} rule.</summary>
    AmountUnfit,

    /// <summary>度量不存在. {0} rule or red line, {1} key.</summary>
    MeasureUnknown,

    /// <summary>自动指标的规则没有度量. {0} rule.</summary>
    MeasureMissing,

    /// <summary>该度量没有总数，算不出占比. {0} rule or red line, {1} key.</summary>
    ShareWithoutBase,

    /// <summary>起扣、触线条件缺失或者不当. {0} rule or red line.</summary>
    ThresholdUnfit,

    /// <summary>红线所指等次不存在. {0} red line, {1} grade.</summary>
    RedLineGradeUnknown,

    /// <summary>红线并不降低等次. {0} red line, {1} grade.</summary>
    RedLineWithoutEffect,

    /// <summary>等次不足两个.</summary>
    GradesMissing,

    /// <summary>等次名称或者起始分重复. {0} name.</summary>
    GradeTwice,

    /// <summary>等次没有从零分起，低分没有等次. {0} lowest start.</summary>
    GradesLeaveGap,

    /// <summary>等次起始分超出满分，没有人能得. {0} name, {1} start.</summary>
    GradeOutOfReach,

    /// <summary>权重应大于零、至多百分之百. {0} weight.</summary>
    WeightUnfit,

    /// <summary>小数位数应为零至四. {0} decimals.</summary>
    DecimalsUnfit,

    /// <summary>提前公布不得少于规定天数. {0} days, {1} least.</summary>
    NoticeTooShort,

    /// <summary>申诉、复核期限应为一至六十个工作日. {0} days.</summary>
    DaysUnfit,
}

/// <summary>One problem of a scheme.</summary>
/// <param name="Kind">What.</param>
/// <param name="Place">Code of the indicator, rule or red line; empty where it concerns the whole.</param>
/// <param name="Arguments">What its sentence needs.</param>
public sealed record SchemeProblem(SchemeProblemKind Kind, string Place, IReadOnlyList<object> Arguments);
