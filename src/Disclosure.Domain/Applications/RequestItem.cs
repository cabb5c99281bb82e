namespace Disclosure.Domain.Applications;

/// <summary>申请事项: one of several things that an application asks for. Without any, the content is one whole.</summary>
/// <param name="Ordinal">Its number within the application, counted from 1.</param>
/// <param name="Text">What is asked for, on one line.</param>
public sealed record RequestItem(int Ordinal, string Text)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxText = 1_000;

    /// <summary>The most items of one application.</summary>
    public const int MaxCount = 200;

    /// <summary>Items of texts, numbered in their order; empty texts are left out, line breaks become spaces.</summary>
    /// <param name="texts">One text an item.</param>
    public static IReadOnlyList<RequestItem> Of(IEnumerable<string> texts) =>
        [.. texts.Select(OnOneLine).Where(text => text.Length > 0).Select((text, i) => new RequestItem(i + 1, text))];

    /// <summary>Whether there are no more items than an application can hold, and none is too long.</summary>
    /// <param name="texts">One text an item.</param>
    public static bool AreWithinLimits(IEnumerable<string> texts) => Of(texts) is { Count: <= MaxCount } items && items.All(item => item.Text.Length <= MaxText);

    private static string OnOneLine(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
