using System.Reflection;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Shell;

/// <summary>The fields that a form marks with <see cref="FieldAttribute"/>.</summary>
internal static class FormFields
{
    /// <summary>In their order; as a rule a form's own come after those that it shares with another one.</summary>
    public static IReadOnlyList<(PropertyInfo Property, FieldAttribute Field)> Of(Type form) =>
        [.. from p in form.GetProperties() let field = p.GetCustomAttribute<FieldAttribute>() where field is not null orderby !field.First, p.DeclaringType == form, p.MetadataToken select (p, field)];

    /// <summary>What is wrong with a value, or null.</summary>
    public static string? ProblemOf(FieldAttribute field, object? value, string label) => value switch
    {
        null when field.Required => Text.Format(ShellTexts.FieldMissing, label),
        string text when field.Required && string.IsNullOrWhiteSpace(text) => Text.Format(ShellTexts.FieldMissing, label),
        string text when field.Max > 0 && text.Length > field.Max => Text.Format(ShellTexts.FieldTooLong, label, field.Max),
        int number when number < field.Min || (field.Max > 0 && number > field.Max) => Text.Format(ShellTexts.FieldOutOfRange, label, field.Min, field.Max),
        Enum member when !Enum.IsDefined(member.GetType(), member) => Text.Format(ShellTexts.FieldMissing, label),
        _ => null,
    };
}

/// <summary>Checks a form by its fields, from which its dialog is drawn too: what is asked for and what is demanded can't part.</summary>
/// <typeparam name="TForm">The form.</typeparam>
internal abstract class FieldValidator<TForm> : AbstractValidator<TForm>
{
    private static readonly IReadOnlyList<(PropertyInfo Property, FieldAttribute Field)> Fields = FormFields.Of(typeof(TForm));

    /// <param name="labelOf">What a field is called.</param>
    protected FieldValidator(Func<PropertyInfo, string> labelOf) => RuleFor(form => form).Custom((form, context) =>
    {
        foreach (var (property, field) in Fields)
        {
            if (FormFields.ProblemOf(field, property.GetValue(form), labelOf(property)) is { } problem)
            {
                context.AddFailure(new ValidationFailure(property.Name, problem));
            }
        }
    });
}
