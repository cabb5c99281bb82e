using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>申请延期.</summary>
public sealed class ExtendForm : ActForm
{
    /// <summary>Working days.</summary>
    public int? Days { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>审批延期.</summary>
public sealed class DecideExtensionForm : ActForm
{
    /// <summary>Null until whoever decides has chosen.</summary>
    public bool? Approve { get; set; }

    /// <summary>审批意见; a refusal needs one.</summary>
    public string Reason { get; set; } = "";
}

/// <summary>告知申请人延期.</summary>
public sealed class NotifyExtensionForm : ActForm
{
    public DateOnly? NotifiedOn { get; set; }
}

/// <summary>撤销延期申请.</summary>
public sealed class CancelExtensionForm : ActForm;

internal sealed class ExtendFormValidator : AbstractValidator<ExtendForm>
{
    public ExtendFormValidator()
    {
        RuleFor(f => f.Days).NotNull().WithMessage(_ => ApplicationsTexts.Form_DaysMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class DecideExtensionFormValidator : AbstractValidator<DecideExtensionForm>
{
    public DecideExtensionFormValidator()
    {
        RuleFor(f => f.Approve).NotNull().WithMessage(_ => ApplicationsTexts.Form_DecisionMissing);
        RuleFor(f => f.Reason).NotEmpty().When(f => f.Approve is false).WithMessage(_ => ApplicationsTexts.Form_ReasonMissing);
        RuleFor(f => f.Reason).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class NotifyExtensionFormValidator : AbstractValidator<NotifyExtensionForm>
{
    public NotifyExtensionFormValidator() => RuleFor(f => f.NotifiedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class CancelExtensionFormValidator : AbstractValidator<CancelExtensionForm>;
