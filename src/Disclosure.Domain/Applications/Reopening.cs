namespace Disclosure.Domain.Applications;

/// <summary>重新办理来由: what opens a closed case again.</summary>
public enum ReopeningKind
{
    /// <summary>复议决定.</summary>
    Reconsideration,

    /// <summary>法院判决.</summary>
    Judgment,

    /// <summary>上级机关或主管部门纠正.</summary>
    SuperiorCorrection,

    /// <summary>本机关自行纠正.</summary>
    OwnCorrection,
}

/// <summary>重新办理: a reconsideration decision or judgment ordered a new reply, or the mistake was corrected otherwise.</summary>
/// <param name="ReceivedOn">The day the decision reached the organ.</param>
/// <param name="DueOn">The last day the decision sets; null where it sets none and the reply period runs from its receipt.</param>
/// <param name="Reason">What it orders and why.</param>
/// <param name="Kind">重新办理来由; null where an earlier entry did not say.</param>
/// <param name="Body">决定机关; empty where an earlier entry did not say.</param>
/// <param name="DocumentNumber">文号或案号; empty where there is none.</param>
public sealed record Reopening(DateOnly ReceivedOn, DateOnly? DueOn, string Reason, ReopeningKind? Kind = null, string? Body = null, string? DocumentNumber = null)
{
    /// <summary>Longest 决定机关, in characters.</summary>
    public const int MaxBody = 100;

    /// <summary>Longest 文号, in characters.</summary>
    public const int MaxDocumentNumber = 100;
}
