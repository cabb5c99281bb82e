using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>发出收费通知.</summary>
public sealed class IssueFeeForm : ActForm
{
    /// <summary>The most items or pages that one notice charges for.</summary>
    public const int MaxUnits = 100_000;

    public FeeBasis? Basis { get; set; } = FeeBasis.PerItem;

    /// <summary>Items of this application, or pages.</summary>
    public int? Units { get; set; }

    /// <summary>元, of costs only.</summary>
    public int? Yuan { get; set; }

    public DateOnly? NoticedOn { get; set; }

    public ProvisionRoute? Route { get; set; }
}

/// <summary>收费通知送达.</summary>
public sealed class NoteFeeReceivedForm : ActForm
{
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>登记缴费.</summary>
public sealed class RecordPaymentForm : ActForm
{
    public DateOnly? PaidOn { get; set; }
}

/// <summary>减免收费.</summary>
public sealed class WaiveFeeForm : ActForm
{
    public DateOnly? WithdrawnOn { get; set; }

    public string Why { get; set; } = "";
}

internal sealed class IssueFeeFormValidator : AbstractValidator<IssueFeeForm>
{
    public IssueFeeFormValidator()
    {
        RuleFor(f => f.Basis).NotNull().WithMessage(_ => ApplicationsTexts.Form_ChoiceMissing).IsInEnum();
        RuleFor(f => f.Units).NotNull().InclusiveBetween(1, IssueFeeForm.MaxUnits).When(f => f.Basis is not FeeBasis.Cost).WithMessage(_ => ApplicationsTexts.Form_UnitsMissing);
        RuleFor(f => f.Yuan).NotNull().InclusiveBetween(1, IssueFeeForm.MaxUnits).When(f => f.Basis is FeeBasis.Cost).WithMessage(_ => ApplicationsTexts.Form_YuanMissing);
        RuleFor(f => f.NoticedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Route).NotNull().WithMessage(_ => ApplicationsTexts.Form_ChoiceMissing).IsInEnum();
    }
}

internal sealed class NoteFeeReceivedFormValidator : AbstractValidator<NoteFeeReceivedForm>
{
    public NoteFeeReceivedFormValidator() => RuleFor(f => f.ReceivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class RecordPaymentFormValidator : AbstractValidator<RecordPaymentForm>
{
    public RecordPaymentFormValidator() => RuleFor(f => f.PaidOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class WaiveFeeFormValidator : AbstractValidator<WaiveFeeForm>
{
    public WaiveFeeFormValidator()
    {
        RuleFor(f => f.WithdrawnOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Why).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}
