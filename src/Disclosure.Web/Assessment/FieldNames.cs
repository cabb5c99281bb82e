namespace Disclosure.Web.Assessment;

/// <summary>How the fields of the editor are named in the page, so that a problem can lead to its field.</summary>
internal static class FieldNames
{
    /// <summary>The id of a field of a part; the basics have none.</summary>
    public static string Of(string part, SchemeField field) => part.Length == 0 ? $"b-{field}" : $"{part}-{field}";

    /// <summary>The field that a problem names.</summary>
    public static string Of(PlacedProblem problem) => problem.Field is { } field ? Of(problem.Part, field) : problem.At;
}
