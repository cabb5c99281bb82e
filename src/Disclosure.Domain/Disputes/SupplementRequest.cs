namespace Disclosure.Domain.Disputes;

/// <summary>补充证据通知: the body or the court wants more, by a day.</summary>
/// <param name="Ordinal">Number, counted from 1.</param>
/// <param name="What">要求补充的内容.</param>
/// <param name="ReceivedOn">收到通知日.</param>
/// <param name="SetDueOn">指定期限.</param>
/// <param name="FiledOn">补充提交日; null while owed.</param>
public sealed record SupplementRequest(int Ordinal, string What, DateOnly ReceivedOn, DateOnly SetDueOn, DateOnly? FiledOn = null)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 500;
}
