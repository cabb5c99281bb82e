using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Shell;

/// <summary>The days of a form as they are typed. A day that can't be read is no empty field: nothing is handed in while one stands there.</summary>
public sealed class TypedDays
{
    private readonly List<LegalDateField> _fields = [];

    /// <summary>The fields that hold something which is no day, in the order of the form.</summary>
    public IReadOnlyList<FieldProblem> Unreadable =>
    [
        .. _fields.Where(day => day.IsUnreadable)
            .Select(day => new FieldProblem(day.Name ?? day.Id ?? "", Text.Format(ShellTexts.UnreadableField, day.Label, day.Complaint))),
    ];

    /// <summary>Refuses the form while a day can't be read.</summary>
    /// <exception cref="ValidationException">One can't.</exception>
    public void Demand()
    {
        if (Unreadable is { Count: > 0 } found)
        {
            throw new ValidationException(found.Select(problem => new ValidationFailure(problem.Name, problem.Message)));
        }
    }

    internal void Add(LegalDateField field) => _fields.Add(field);

    internal void Remove(LegalDateField field) => _fields.Remove(field);
}
