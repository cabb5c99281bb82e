namespace Disclosure.Domain.Disputes;

/// <summary>争议事项期限的种类: what the office itself must do in time.</summary>
public enum DisputeDutyKind
{
    /// <summary>提交复议答复和证据.</summary>
    Answer,

    /// <summary>提交答辩状和证据.</summary>
    Defence,

    /// <summary>补充证据.</summary>
    Supplement,

    /// <summary>出庭、参加听证.</summary>
    Hearing,

    /// <summary>本机关上诉: a right, not a duty.</summary>
    Appeal,

    /// <summary>重新答复.</summary>
    ReplyAgain,

    /// <summary>履行决定、判决.</summary>
    Performance,

    /// <summary>履行调解书、和解协议.</summary>
    Mediation,

    /// <summary>报告行政复议意见书的处理情况.</summary>
    OpinionReport,

    /// <summary>月度核查.</summary>
    Review,
}
