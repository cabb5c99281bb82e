using System.Globalization;
using System.Reflection;
using Disclosure.Web.Shell;
using FluentValidation;

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

/// <summary>Checks a form of this room by its fields; what acts on something says on what.</summary>
internal sealed class SupervisionFormValidator<TForm> : FieldValidator<TForm>
    where TForm : SupervisionForm
{
    public SupervisionFormValidator()
        : base(SupervisionFields.LabelOf) =>
        RuleFor(form => form.Code).NotEmpty().WithMessage(_ => SupervisionTexts.Form_CodeMissing).Unless(form => form.Opens);
}

/// <summary>What the fields of this room are called.</summary>
internal static class SupervisionFields
{
    /// <summary>The label of a property, as its form calls it or as all forms do.</summary>
    public static string LabelOf(PropertyInfo property) => Find($"Field_{property.DeclaringType!.Name}_{property.Name}") ?? LabelOf(property.Name);

    /// <summary>The label that all forms give a property.</summary>
    public static string LabelOf(string property) => Find($"Field_{property}") ?? property;

    private static string? Find(string key) => SupervisionTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture);
}
