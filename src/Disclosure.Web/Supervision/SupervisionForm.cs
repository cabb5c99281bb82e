using System.Globalization;
using System.Reflection;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Supervision;

/// <summary>What every act of this room carries: what it is about, as that stood when the form was opened, and the form itself.</summary>
public abstract class SupervisionForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号.</summary>
    public string Code { get; set; } = "";

    /// <summary>The version that the form was opened on.</summary>
    public Guid Version { get; set; }

    /// <summary>Opens something new, which has no number yet.</summary>
    protected internal virtual bool Opens => false;
}

/// <summary>What opens something new and shares no field with another form.</summary>
public abstract class OpeningForm : SupervisionForm
{
    protected internal override bool Opens => true;
}

/// <summary>Checks a form by its <see cref="FieldAttribute"/>s, from which its dialog is drawn too: what is asked for and what is demanded can't part.</summary>
internal sealed class SupervisionFormValidator<TForm> : AbstractValidator<TForm>
{
    public SupervisionFormValidator() => RuleFor(form => form).Custom((form, context) =>
    {
        if (form is SupervisionForm { Code: "", Opens: false })
        {
            context.AddFailure(new ValidationFailure(nameof(SupervisionForm.Code), SupervisionTexts.Form_CodeMissing));
        }

        foreach (var (property, field) in SupervisionFields.Of(typeof(TForm)))
        {
            if (ProblemOf(field, property.GetValue(form), SupervisionFields.LabelOf(property)) is { } problem)
            {
                context.AddFailure(new ValidationFailure(property.Name, problem));
            }
        }
    });

    private static string? ProblemOf(FieldAttribute field, object? value, string label) => value switch
    {
        null when field.Required => Text.Format(SupervisionTexts.Form_Missing, label),
        string text when field.Required && string.IsNullOrWhiteSpace(text) => Text.Format(SupervisionTexts.Form_Missing, label),
        string text when field.Max > 0 && text.Length > field.Max => Text.Format(SupervisionTexts.Form_TooLong, label, field.Max),
        int number when number < 1 || (field.Max > 0 && number > field.Max) => Text.Format(SupervisionTexts.Form_OutOfRange, label, field.Max),
        Enum member when !Enum.IsDefined(member.GetType(), member) => Text.Format(SupervisionTexts.Form_Missing, label),
        _ => null,
    };
}

/// <summary>The fields of the forms of this room and their labels.</summary>
internal static class SupervisionFields
{
    /// <summary>The fields of a form, in their order; as a rule its own come after those that it shares with another form.</summary>
    public static IReadOnlyList<(PropertyInfo Property, FieldAttribute Field)> Of(Type form) =>
        [.. from p in form.GetProperties() let field = p.GetCustomAttribute<FieldAttribute>() where field is not null orderby !field.First, p.DeclaringType == form, p.MetadataToken select (p, field)];

    /// <summary>The label of a property, as its form calls it or as all forms do.</summary>
    public static string LabelOf(PropertyInfo property) => Find($"Field_{property.DeclaringType!.Name}_{property.Name}") ?? LabelOf(property.Name);

    /// <summary>The label that all forms give a property.</summary>
    public static string LabelOf(string property) => Find($"Field_{property}") ?? property;

    private static string? Find(string key) => SupervisionTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
