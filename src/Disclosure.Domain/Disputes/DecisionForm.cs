namespace Disclosure.Domain.Disputes;

/// <summary>文书种类 of a conclusion; the period of an appeal depends on it.</summary>
public enum DecisionForm
{
    /// <summary>行政复议决定书.</summary>
    Decision,

    /// <summary>判决书.</summary>
    Judgment,

    /// <summary>裁定书.</summary>
    Ruling,

    /// <summary>调解书.</summary>
    MediationDocument,
}
