namespace Disclosure.Domain.Assessment;

/// <summary>方案阶段.</summary>
public enum SchemeStage
{
    /// <summary>拟订.</summary>
    Drafted,

    /// <summary>已公布: nothing in it changes any more.</summary>
    Published,

    /// <summary>已被替换, with a reason.</summary>
    Replaced,

    /// <summary>已作废, before it was published.</summary>
    Dropped,
}

/// <summary>方案步骤.</summary>
public enum SchemeStep
{
    /// <summary>修改.</summary>
    Change,

    /// <summary>公布.</summary>
    Publish,

    /// <summary>替换 by a later version.</summary>
    Replace,

    /// <summary>作废.</summary>
    Drop,
}
