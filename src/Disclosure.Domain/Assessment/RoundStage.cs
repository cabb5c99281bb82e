namespace Disclosure.Domain.Assessment;

/// <summary>考核阶段 of a year's assessment as a whole.</summary>
public enum RoundStage
{
    /// <summary>已公布方案，待自评.</summary>
    Noticed,

    /// <summary>单位自评.</summary>
    SelfAssessing,

    /// <summary>公开办评分: the facts are frozen; feedback, objections and reviews run unit by unit.</summary>
    Scoring,

    /// <summary>领导小组已审定.</summary>
    Decided,

    /// <summary>已通报.</summary>
    Announced,

    /// <summary>已移交绩效考核.</summary>
    HandedOver,
}

/// <summary>考核步骤 of the whole.</summary>
public enum RoundStep
{
    /// <summary>启动自评.</summary>
    Open,

    /// <summary>冻结事实、开始评分.</summary>
    Freeze,

    /// <summary>审定.</summary>
    Decide,

    /// <summary>通报.</summary>
    Announce,

    /// <summary>移交.</summary>
    HandOver,
}
