namespace Disclosure.Domain.Disputes;

/// <summary>委托代理人 of the organ.</summary>
/// <param name="Ordinal">Number in the list, counted from 1.</param>
/// <param name="Kind">Staff or lawyer.</param>
/// <param name="Name">姓名.</param>
/// <param name="Office">单位或律所, or empty.</param>
/// <param name="Phone">电话, or empty.</param>
/// <param name="EndedOn">解除委托日; null while it stands.</param>
public sealed record DisputeAgent(int Ordinal, DisputeAgentKind Kind, string Name, string Office, string Phone, DateOnly? EndedOn = null)
{
    /// <summary>Most agents who stand at the same time (行政诉讼法 art. 31).</summary>
    public const int Most = 2;

    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 100;
}

/// <summary>代理人类别.</summary>
public enum DisputeAgentKind
{
    /// <summary>本机关工作人员.</summary>
    Staff,

    /// <summary>律师.</summary>
    Lawyer,

    /// <summary>其他.</summary>
    Other,
}
