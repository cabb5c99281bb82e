using System.Globalization;
using System.Text;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using FluentValidation;

namespace Disclosure.Web.Reporting;

/// <summary>One figure as it is typed in.</summary>
public sealed class FigureForm
{
    public const int MaxValue = 20;

    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>单位代码.</summary>
    public string Organ { get; set; } = "";

    /// <summary>Code of the statutory form.</summary>
    public string Form { get; set; } = "";

    /// <summary>年度.</summary>
    public int Year { get; set; }

    /// <summary>Code of the line.</summary>
    public string Code { get; set; } = "";

    /// <summary>Key of the column; empty in a form with one figure per line.</summary>
    public string Column { get; set; } = "";

    /// <summary>The figure as typed; empty takes it back.</summary>
    public string Value { get; set; } = "";

    /// <summary>理由.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The version of the figure that the form was opened on; empty where there was none.</summary>
    public Guid Version { get; set; }

    /// <summary>The figure, or null.</summary>
    internal decimal? Number => TryRead(Value, out var number) ? number : null;

    /// <summary>What the command is about, for the audit.</summary>
    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{Organ} {Form}/{Year} {new FigureKey(Code, Column)}");

    /// <summary>Reads a figure as people type it: full-width digits, thousands, blanks around it.</summary>
    /// <returns>Whether it is a figure or empty.</returns>
    internal static bool TryRead(string text, out decimal? number)
    {
        var plain = text.Normalize(NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim();
        number = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read) ? read : null;
        return plain.Length == 0 || number is not null;
    }
}

internal sealed class FigureFormValidator : AbstractValidator<FigureForm>
{
    public FigureFormValidator(TimeProvider time)
    {
        RuleFor(f => f.Form).Must(form => StatisticsForm.Find(form) is not null).WithMessage(_ => ReportingTexts.FormUnknown);
        RuleFor(f => f.Year).InclusiveBetween(FigurePlace.FirstYear, FigurePlace.LastYear)
            .Must(year => year <= time.Today().Year).WithMessage(_ => ReportingTexts.YearUnknown);
        RuleFor(f => f.Code).NotEmpty().MaximumLength(FigureEntry.MaxCode);
        RuleFor(f => f.Column).MaximumLength(FigureEntry.MaxCode);
        RuleFor(f => f.Value).Must(value => value.Length <= FigureForm.MaxValue && FigureForm.TryRead(value, out _)).WithMessage(_ => ReportingTexts.FigureUnreadable);
        RuleFor(f => f.Reason).MaximumLength(FigureEntry.MaxReason).WithName(_ => ReportingTexts.Reason);
    }
}
