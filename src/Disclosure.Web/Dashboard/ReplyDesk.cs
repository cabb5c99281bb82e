using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;

namespace Disclosure.Web.Dashboard;

/// <summary>A case's reply with everything that its desk shows, as somebody sees it today.</summary>
public sealed record ReplyDesk
{
    /// <summary>The address of the desk of a case.</summary>
    public static string Href(string number) => $"{Applications.ShortNumber.Href(number)}/reply";

    public required Application Case { get; init; }

    /// <summary>受理单位.</summary>
    public required string Organ { get; init; }

    public required DateOnly Today { get; init; }

    public required LightReading Light { get; init; }

    /// <summary>The other duties of the case, each with its light.</summary>
    public IReadOnlyList<CaseLight> Lights { get; init; } = [];

    /// <summary>The name of whoever looks, as people read it.</summary>
    public required string Name { get; init; }

    /// <summary>The reply being worked on, or else the last one that left; null where there is none yet.</summary>
    public Reply? Reply { get; init; }

    /// <summary>What whoever looks may do with it now.</summary>
    public IReadOnlyList<ReplyStep> Steps { get; init; } = [];

    /// <summary>She may begin a draft, or go on with it.</summary>
    public bool MayWrite { get; init; }

    public IReadOnlyList<ReplyCheck> Checks { get; init; } = [];

    /// <summary>The remedies as the document tells them; null where none are told.</summary>
    public string? Clause { get; init; }

    /// <summary>The row behind the clause.</summary>
    public RemedyRule? Remedy { get; init; }

    /// <summary>Until when the served reply can be contested; null before.</summary>
    public RemedyWindows? Windows { get; init; }
}
