using Disclosure.Domain.Deadlines;

namespace Disclosure.Web.Disputes;

/// <summary>What a link of the chain is.</summary>
public enum ChainKind
{
    /// <summary>申请.</summary>
    Case,

    /// <summary>答复.</summary>
    Reply,

    /// <summary>行政复议.</summary>
    Reconsideration,

    /// <summary>行政诉讼.</summary>
    Lawsuit,

    /// <summary>重新办理.</summary>
    Reopened,

    /// <summary>重新答复.</summary>
    NewReply,
}

/// <summary>One link of the chain 申请 → 答复 → 复议 → 一审 → 二审 → 重新答复.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">What it is called: 行政诉讼一审.</param>
/// <param name="Name">Its number.</param>
/// <param name="Href">Its page, or null.</param>
/// <param name="On">The day it begins on; null for the case.</param>
public sealed record ChainLink(ChainKind Kind, string Title, string Name, string? Href, DateOnly? On)
{
    /// <summary>What became of it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The light of what is owed in it, or null.</summary>
    public LightReading? Light { get; init; }

    /// <summary>The page that shows the chain is about it.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>It still goes on.</summary>
    public bool IsPending { get; init; }
}
