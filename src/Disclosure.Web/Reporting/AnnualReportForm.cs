using System.Globalization;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using FluentValidation;

namespace Disclosure.Web.Reporting;

/// <summary>That a unit's annual report was published, as it is typed in.</summary>
public sealed class AnnualReportForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>单位代码.</summary>
    public string Organ { get; set; } = "";

    /// <summary>The year reported on.</summary>
    public int Year { get; set; }

    /// <summary>发布日.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>网址.</summary>
    public string Address { get; set; } = "";

    /// <summary>更正或撤销理由; needed where something stands already.</summary>
    public string Reason { get; set; } = "";

    /// <summary>撤销登记: the report was not published after all.</summary>
    public bool TakesBack { get; set; }

    /// <summary>The version of what stands; empty where nothing did.</summary>
    public Guid Version { get; set; }

    /// <summary>What the command is about, for the audit.</summary>
    internal string Place => string.Create(CultureInfo.InvariantCulture, $"{Organ} {Year}");
}

internal sealed class AnnualReportFormValidator : AbstractValidator<AnnualReportForm>
{
    public AnnualReportFormValidator(TimeProvider time)
    {
        RuleFor(f => f.Year).InclusiveBetween(AnnualReport.FirstYear, FigurePlace.LastYear).Must(year => year < time.Today().Year).WithMessage(_ => ReportingTexts.YearUnknown);
        RuleFor(f => f.Reason).MaximumLength(AnnualReport.MaxReason).WithName(_ => ReportingTexts.Reason);
        When(f => !f.TakesBack, () =>
        {
            RuleFor(f => f.PublishedOn).NotNull().WithName(_ => ReportingTexts.Annual_PublishedOn);
            RuleFor(f => f.Address).NotEmpty().MaximumLength(AnnualReport.MaxAddress).WithName(_ => ReportingTexts.Annual_Address)
                .Must(address => address.Length == 0 || (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri!.Scheme is "http" or "https")).WithMessage(_ => ReportingTexts.Annual_AddressUnfit);
        });
    }
}
