using System.Linq.Expressions;
using Disclosure.Domain.Assessment;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Assessment;

/// <summary>What every act on a year's assessment carries: which one, as it stood when the form was opened, and the form itself.</summary>
public abstract class RoundForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>年度考核.</summary>
    public long RoundId { get; set; }

    /// <summary>The version that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>What every act on one unit's course carries.</summary>
public abstract class UnitForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>单位考核.</summary>
    public long UnitId { get; set; }

    /// <summary>The version that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>An act on one indicator of a unit.</summary>
public abstract class IndicatorForm : UnitForm
{
    /// <summary>指标编号.</summary>
    public string Code { get; set; } = "";
}

/// <summary>What every form of a year's assessment demands.</summary>
internal class RoundFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : RoundForm
{
    public RoundFormValidator() => RuleFor(f => f.RoundId).GreaterThan(0).WithMessage(_ => AssessmentTexts.Form_RoundMissing);
}

/// <summary>What every form of a unit's course demands.</summary>
internal class UnitFormValidator<TForm> : AbstractValidator<TForm>
    where TForm : UnitForm
{
    public UnitFormValidator() => RuleFor(f => f.UnitId).GreaterThan(0).WithMessage(_ => AssessmentTexts.Form_UnitMissing);
}

/// <summary>What every form of an indicator demands.</summary>
internal class IndicatorFormValidator<TForm> : UnitFormValidator<TForm>
    where TForm : IndicatorForm
{
    public IndicatorFormValidator() => this.Needs(f => f.Code, SchemeJson.MaxCode, () => AssessmentTexts.Field_Code);
}

/// <summary>How the forms of this room ask for what is missing: by the label that stands above the field.</summary>
internal static class FormNeeds
{
    /// <summary>A text that must be filled in.</summary>
    public static void Needs<TForm>(this AbstractValidator<TForm> validator, Expression<Func<TForm, string>> field, int max, Func<string> label)
    {
        validator.RuleFor(field).NotEmpty().WithMessage(_ => Text.Format(AssessmentTexts.Form_Missing, label()));
        validator.Takes(field, max, label);
    }

    /// <summary>A text that may be left out.</summary>
    public static void Takes<TForm>(this AbstractValidator<TForm> validator, Expression<Func<TForm, string>> field, int max, Func<string> label) =>
        validator.RuleFor(field).NotNull().MaximumLength(max).WithMessage(_ => Text.Format(ShellTexts.FieldTooLong, label(), max));

    /// <summary>A number, a day or a choice that must be given.</summary>
    public static void Needs<TForm, TValue>(this AbstractValidator<TForm> validator, Expression<Func<TForm, TValue?>> field, Func<string> label)
        where TValue : struct => validator.RuleFor(field).NotNull().WithMessage(_ => Text.Format(AssessmentTexts.Form_Missing, label()));
}
