namespace Disclosure.Web.Shell;

/// <summary>One field of a dialog: what the validator demands and how the page draws it.</summary>
[AttributeUsage(AttributeTargets.Property)]
public class FieldAttribute : Attribute
{
    /// <summary>Must be filled in.</summary>
    public bool Required { get; set; }

    /// <summary>Longest text in characters, or the largest number; 0 where nothing limits it.</summary>
    public int Max { get; set; }

    /// <summary>The least number.</summary>
    public int Min { get; set; }

    /// <summary>Rows of a text field; 1 draws an input.</summary>
    public int Lines { get; set; } = 1;

    /// <summary>A day that may lie ahead.</summary>
    public bool Ahead { get; set; }

    /// <summary>Stands before the fields that the form shares with another one.</summary>
    public bool First { get; set; }
}

/// <summary>Something to choose in a field.</summary>
/// <param name="Value">What the form takes: a number of the part, a sign-in name, a number of an application.</param>
/// <param name="Label">What people read.</param>
public sealed record FieldOption(string Value, string Label)
{
    /// <summary>Members of an enum to choose from.</summary>
    public static IReadOnlyList<FieldOption> Of<T>(IEnumerable<T> members)
        where T : struct, Enum => [.. members.Select(member => new FieldOption(member.ToString(), Text.Of(member)))];
}
