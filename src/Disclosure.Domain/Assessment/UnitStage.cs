namespace Disclosure.Domain.Assessment;

/// <summary>单位考核阶段.</summary>
public enum UnitStage
{
    /// <summary>自评中.</summary>
    SelfAssessing,

    /// <summary>自评已报送.</summary>
    SelfAssessed,

    /// <summary>评分中: its facts are frozen.</summary>
    Scoring,

    /// <summary>已反馈，可以申诉.</summary>
    FedBack,

    /// <summary>申诉复核中.</summary>
    Objected,

    /// <summary>得分已定，待审定.</summary>
    Settled,

    /// <summary>已审定.</summary>
    Decided,

    /// <summary>已通报.</summary>
    Announced,

    /// <summary>已移交，整改中.</summary>
    HandedOver,
}

/// <summary>单位考核步骤.</summary>
public enum UnitStep
{
    /// <summary>填写自评.</summary>
    Assess,

    /// <summary>报送自评.</summary>
    Submit,

    /// <summary>退回自评.</summary>
    Return,

    /// <summary>填报事实.</summary>
    Enter,

    /// <summary>冻结事实.</summary>
    Freeze,

    /// <summary>评分.</summary>
    Mark,

    /// <summary>反馈.</summary>
    FeedBack,

    /// <summary>认可得分.</summary>
    Accept,

    /// <summary>申诉.</summary>
    Contest,

    /// <summary>复核.</summary>
    Review,

    /// <summary>确定得分, the period to object having passed.</summary>
    Settle,

    /// <summary>审定.</summary>
    Decide,

    /// <summary>通报.</summary>
    Announce,

    /// <summary>移交.</summary>
    HandOver,

    /// <summary>销号整改事项.</summary>
    Rectify,
}
