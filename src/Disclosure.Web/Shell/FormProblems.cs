namespace Disclosure.Web.Shell;

/// <summary>
/// Which of a form's problems are shown: those of the fields that were left, and after a refused submit all of them, with a
/// summary from which each goes as it is mended.
/// </summary>
public sealed class FormProblems
{
    private readonly HashSet<string> _left = new(StringComparer.Ordinal);

    /// <summary>For the fields: cascade it around the form.</summary>
    public Problem? OfFields { get; private set; }

    /// <summary>For the top of the form; null until a submit was refused, and once all is mended.</summary>
    public Problem? Summary { get; private set; }

    /// <summary>A field was left: from now on it may complain.</summary>
    public void Leave(string field) => _left.Add(field);

    /// <summary>The form was checked again.</summary>
    public void Update(IReadOnlyList<FieldProblem> found)
    {
        OfFields = Of([.. found.Where(p => Summary is not null || _left.Contains(p.Name))]);
        Summary = Summary is null ? null : OfFields;
    }

    /// <summary>The form is to be submitted.</summary>
    /// <returns>Whether something stands against it.</returns>
    public bool Refuse(IReadOnlyList<FieldProblem> found)
    {
        OfFields = Summary = Of(found);
        return Summary is not null;
    }

    /// <summary>Another form begins.</summary>
    public void Clear()
    {
        (OfFields, Summary) = (null, null);
        _left.Clear();
    }

    private static Problem? Of(IReadOnlyList<FieldProblem> fields) =>
        fields.Count == 0 ? null : new Problem(Text.Format(ShellTexts.ToMend, fields.Count)) { Fields = fields };
}
