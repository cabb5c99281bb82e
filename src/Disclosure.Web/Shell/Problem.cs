using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Shell;

/// <summary>Something that could not be done, said to the user: what, why with the article, and what to do.</summary>
/// <param name="What">What was refused, in a few words.</param>
/// <param name="Why">The reason; null where <paramref name="What"/> says it all.</param>
/// <param name="Article">法律依据, already in words; null for a rule of the office.</param>
/// <param name="ToDo">What helps.</param>
public sealed record Problem(string What, string? Why = null, string? Article = null, string? ToDo = null)
{
    /// <summary>Fields to mend: the name of the property and what is wrong with it, in the order of the form.</summary>
    public IReadOnlyList<FieldProblem> Fields { get; init; } = [];

    /// <summary>What is wrong with one field, or null.</summary>
    public string? this[string? field] => field is null ? null : Fields.FirstOrDefault(f => f.Name == field)?.Message;

    /// <summary>Says an exception that is a refusal; null for anything else, which is a bug.</summary>
    public static Problem? Of(Exception exception) => exception switch
    {
        RuleViolationException violation => new(
            ShellTexts.Refused, Text.Sentence(violation), violation.Article is null ? null : Text.Of(violation.Article)),
        ValidationException validation => Invalid(validation),
        StaleFormException => new(ShellTexts.Stale, ShellTexts.StaleWhy, ToDo: ShellTexts.StaleToDo),
        NotAllowedException { Permission: { } permission } => new(ShellTexts.NotAllowed, NoRight.Who(permission)),
        NotAllowedException => new(ShellTexts.NotAllowed, ShellTexts.OutOfReach),
        _ => null,
    };

    private static Problem Invalid(ValidationException validation)
    {
        var fields = validation.Errors.Select(e => new FieldProblem(e.PropertyName, e.ErrorMessage)).DistinctBy(f => f.Name, StringComparer.Ordinal).ToList();
        return new(Text.Format(ShellTexts.ToMend, fields.Count)) { Fields = fields };
    }
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Name">The property of the form.</param>
/// <param name="Message">What is wrong, as shown under the field.</param>
public sealed record FieldProblem(string Name, string Message)
{
    /// <summary>The label shown in the summary's link, when the form gives one.</summary>
    public string? Label { get; init; }
}
