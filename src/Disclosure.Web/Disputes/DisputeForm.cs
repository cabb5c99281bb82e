using System.Reflection;
using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;

namespace Disclosure.Web.Disputes;

/// <summary>What every act on a dispute carries: which dispute, as it stood when the form was opened, and the form itself.</summary>
public abstract class DisputeForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号.</summary>
    public string Number { get; set; } = "";

    /// <summary>The version of the dispute that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>What is known when the next proceeding opens.</summary>
public abstract class NextInstanceForm : DisputeForm
{
    /// <summary>起诉日, 上诉日 or 申请再审日.</summary>
    [Field(Required = true)]
    public DateOnly? FiledOn { get; set; }

    /// <summary>Whether this organ asked for it.</summary>
    [Field]
    public bool IsOwn { get; set; }

    /// <summary>受理法院.</summary>
    [Field(Required = true, Max = Dispute.MaxText)]
    public string Body { get; set; } = "";

    /// <summary>案号, or empty.</summary>
    [Field(Max = Dispute.MaxText)]
    public string Docket { get; set; } = "";

    /// <summary>受理日期; where null the day of filing.</summary>
    [Field]
    public DateOnly? AcceptedOn { get; set; }

    /// <summary>收到副本日, or null.</summary>
    [Field]
    public DateOnly? CopyReceivedOn { get; set; }
}

/// <summary>Checks a form by its <see cref="FieldAttribute"/>s, from which its dialog is drawn too: what is asked for and what is demanded can't part.</summary>
internal sealed class FieldValidator<TForm> : AbstractValidator<TForm>
{
    private static readonly (PropertyInfo Property, FieldAttribute Field)[] Fields =
        [.. from p in typeof(TForm).GetProperties() let field = p.GetCustomAttribute<FieldAttribute>() where field is not null select (p, field)];

    public FieldValidator() => RuleFor(form => form).Custom((form, context) =>
    {
        foreach (var (property, field) in Fields)
        {
            if (ProblemOf(field, property.GetValue(form), DisputeFields.LabelOf(property.Name)) is { } problem)
            {
                context.AddFailure(new ValidationFailure(property.Name, problem));
            }
        }
    });

    private static string? ProblemOf(FieldAttribute field, object? value, string label) => value switch
    {
        null when field.Required => Text.Format(DisputesTexts.Field_Missing, label),
        string text when field.Required && string.IsNullOrWhiteSpace(text) => Text.Format(DisputesTexts.Field_Missing, label),
        string text when field.Max > 0 && text.Length > field.Max => Text.Format(DisputesTexts.Field_TooLong, label, field.Max),
        int number when number < 0 || (field.Max > 0 && number > field.Max) => Text.Format(DisputesTexts.Field_OutOfRange, label, field.Max),
        Enum member when !Enum.IsDefined(member.GetType(), member) => Text.Format(DisputesTexts.Field_Missing, label),
        _ => null,
    };
}
