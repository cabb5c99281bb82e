namespace Disclosure.Web.Assessment;

/// <summary>Where the pages of the assessment stand.</summary>
public static class AssessmentAddress
{
    /// <summary>All years.</summary>
    public const string Home = "/assessment";

    /// <summary>Years and indicators side by side.</summary>
    public const string Compare = "/assessment/compare";

    /// <summary>A scheme.</summary>
    public static string Scheme(long id) => $"/assessment/schemes/{id}";

    /// <summary>The editor of a draft, open at one part of it.</summary>
    public static string Edit(long id, string? at = null) => $"/assessment/schemes/{id}/edit{(at is null ? "" : $"?at={at}")}";

    /// <summary>What a scheme would have come to on the facts of a year.</summary>
    public static string WhatIf(long id, int? year = null) => $"/assessment/schemes/{id}/what-if{(year is null ? "" : $"?year={year}")}";

    /// <summary>A scheme as a file.</summary>
    public static string File(long id, string format) => $"/assessment/schemes/{id}/{format}";

    /// <summary>A year's assessment.</summary>
    public static string Round(long id) => $"/assessment/{id}";

    /// <summary>One unit in it, open at one indicator.</summary>
    public static string Unit(long roundId, string organCode, string? at = null) =>
        $"/assessment/{roundId}/units/{Uri.EscapeDataString(organCode)}{(at is null ? "" : $"?at={Uri.EscapeDataString(at)}")}";
}
