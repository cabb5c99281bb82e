using System.Globalization;
using System.Reflection;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Publication;

/// <summary>What every act of this room carries: what it is about, as that stood when the form was opened, and the form itself.</summary>
public abstract class PublicationForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号; empty where something is registered that has none yet.</summary>
    public string Code { get; set; } = "";

    /// <summary>The version that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>What opens something new, which has no number yet.</summary>
public abstract class NewPublicationForm : PublicationForm
{
    /// <summary>单位, by its code.</summary>
    [Field(Required = true, Max = Domain.Organs.Organ.MaxCode)]
    public string Organ { get; set; } = "";
}

/// <summary>Checks a form by its <see cref="FieldAttribute"/>s, from which its dialog is drawn too: what is asked for and what is demanded can't part.</summary>
internal sealed class PublicationFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : PublicationForm
{
    public PublicationFormValidator() => RuleFor(form => form).Custom((form, context) =>
    {
        if (form is { Code: "" } and not NewPublicationForm)
        {
            context.AddFailure(new ValidationFailure(nameof(PublicationForm.Code), PublicationTexts.Form_CodeMissing));
        }

        foreach (var (property, field) in PublicationFields.Of(typeof(TForm)))
        {
            if (ProblemOf(property.Name, field, property.GetValue(form)) is { } problem)
            {
                context.AddFailure(new ValidationFailure(property.Name, problem));
            }
        }
    });

    private static string? ProblemOf(string name, FieldAttribute field, object? value) => value switch
    {
        null when field.Required => Text.Format(PublicationTexts.Form_Missing, PublicationFields.LabelOf(name)),
        string text when field.Required && string.IsNullOrWhiteSpace(text) => Text.Format(PublicationTexts.Form_Missing, PublicationFields.LabelOf(name)),
        string text when field.Max > 0 && text.Length > field.Max => Text.Format(PublicationTexts.Form_TooLong, PublicationFields.LabelOf(name), field.Max),
        Enum member when !Enum.IsDefined(member.GetType(), member) => Text.Format(PublicationTexts.Form_Missing, PublicationFields.LabelOf(name)),
        _ => null,
    };
}

/// <summary>The fields of the forms of this room and their labels.</summary>
internal static class PublicationFields
{
    /// <summary>The fields of a form in their order, those of its base first.</summary>
    public static IReadOnlyList<(PropertyInfo Property, FieldAttribute Field)> Of(Type form) =>
    [
        .. from p in form.GetProperties()
           let field = p.GetCustomAttribute<FieldAttribute>()
           where field is not null
           orderby p.DeclaringType == form, p.MetadataToken
           select (p, field),
    ];

    /// <summary>The label of a property.</summary>
    public static string LabelOf(string property) => PublicationTexts.ResourceManager.GetString($"Field_{property}", CultureInfo.CurrentUICulture) ?? property;

    /// <summary>What its field wants, or null.</summary>
    public static string? HintOf(string property) => PublicationTexts.ResourceManager.GetString($"Hint_{property}", CultureInfo.CurrentUICulture);
}
