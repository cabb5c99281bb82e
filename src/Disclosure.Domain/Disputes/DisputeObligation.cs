namespace Disclosure.Domain.Disputes;

/// <summary>应履行事项: what a conclusion or an opinion letter orders. It has a state of its own and may outlive the proceeding.</summary>
/// <param name="Ordinal">Number, counted from 1.</param>
/// <param name="Kind">种类.</param>
/// <param name="What">内容.</param>
/// <param name="ReceivedOn">收到日: its period runs from it.</param>
/// <param name="SetDueOn">The last day that the document sets; null where it sets none.</param>
/// <param name="DocumentNumber">文号, or empty.</param>
/// <param name="PerformedOn">履行日, for an opinion letter the day of the report; null while open.</param>
/// <param name="PerformedHow">履行情况, or empty.</param>
/// <param name="ReplyId">The new reply that performed it, or null.</param>
/// <param name="ApplicationId">The application it is about; null for the leading one.</param>
public sealed record DisputeObligation(
    int Ordinal, ObligationKind Kind, string What, DateOnly ReceivedOn, DateOnly? SetDueOn, string DocumentNumber, DateOnly? PerformedOn = null,
    string PerformedHow = "", long? ReplyId = null, long? ApplicationId = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;

    /// <summary>待履行.</summary>
    public bool IsOpen => PerformedOn is null;
}

/// <summary>应履行事项的种类.</summary>
public enum ObligationKind
{
    /// <summary>重新答复: the application is reopened; the new reply performs it.</summary>
    ReplyAgain,

    /// <summary>履行决定、判决.</summary>
    Perform,

    /// <summary>履行调解书、和解协议.</summary>
    Mediation,

    /// <summary>行政复议意见书: what was done is reported within 60 days (行政复议法 2023 art. 76).</summary>
    OpinionLetter,
}
