using System.Globalization;
using System.Reflection;
using Disclosure.Web.Shell;
using FluentValidation;

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

/// <summary>A form that opens something new in the register of a unit, which has no number yet.</summary>
internal interface IOpensPublication
{
    /// <summary>单位, by its code.</summary>
    public string Organ { get; }
}

/// <summary>Checks a form of this room by its fields; what acts on something says on what.</summary>
internal sealed class PublicationFormValidator<TForm> : FieldValidator<TForm>
    where TForm : PublicationForm
{
    public PublicationFormValidator()
        : base(PublicationFields.LabelOf) =>
        RuleFor(form => form.Code).NotEmpty().WithMessage(_ => PublicationTexts.Form_CodeMissing).Unless(form => form is IOpensPublication);
}

/// <summary>What the fields of this room are called.</summary>
internal static class PublicationFields
{
    /// <summary>The label of a property.</summary>
    public static string LabelOf(PropertyInfo property) => PublicationTexts.ResourceManager.GetString($"Field_{property.Name}", CultureInfo.CurrentUICulture) ?? property.Name;

    /// <summary>What its field wants, or null.</summary>
    public static string? HintOf(string property) => PublicationTexts.ResourceManager.GetString($"Hint_{property}", CultureInfo.CurrentUICulture);
}
