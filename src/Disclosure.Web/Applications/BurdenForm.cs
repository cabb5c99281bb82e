using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>联系申请人.</summary>
public sealed class ContactForm : ActForm
{
    public DateOnly? On { get; set; }

    public CorrespondenceWay? Means { get; set; } = CorrespondenceWay.Phone;

    public ContactResult? Result { get; set; }

    public string Note { get; set; } = "";
}

/// <summary>要求说明理由.</summary>
public sealed class AskReasonsForm : ActForm
{
    public DateOnly? AskedOn { get; set; }

    public DateOnly? DueOn { get; set; }
}

/// <summary>收到理由.</summary>
public sealed class ReceiveReasonsForm : ActForm
{
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>评估理由.</summary>
public sealed class EvaluateReasonsForm : ActForm
{
    public DateOnly? EvaluatedOn { get; set; }

    public bool? IsReasonable { get; set; }

    /// <summary>Who evaluated.</summary>
    public string By { get; set; } = "";

    public string Why { get; set; } = "";
}

/// <summary>延迟答复.</summary>
public sealed class DelayReplyForm : ActForm
{
    public DateOnly? ToldOn { get; set; }

    public DateOnly? Until { get; set; }
}

internal sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator()
    {
        RuleFor(f => f.On).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Means).NotNull().WithMessage(_ => ApplicationsTexts.Form_ChoiceMissing).IsInEnum();
        RuleFor(f => f.Result).NotNull().WithMessage(_ => ApplicationsTexts.Form_ChoiceMissing).IsInEnum();
        RuleFor(f => f.Note).MaximumLength(ContactAttempt.MaxNote).WithName(_ => ApplicationsTexts.ApplicationFact_Remarks);
    }
}

internal sealed class AskReasonsFormValidator : AbstractValidator<AskReasonsForm>
{
    public AskReasonsFormValidator()
    {
        RuleFor(f => f.AskedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.DueOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
    }
}

internal sealed class ReceiveReasonsFormValidator : AbstractValidator<ReceiveReasonsForm>
{
    public ReceiveReasonsFormValidator() => RuleFor(f => f.ReceivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class EvaluateReasonsFormValidator : AbstractValidator<EvaluateReasonsForm>
{
    public EvaluateReasonsFormValidator()
    {
        RuleFor(f => f.EvaluatedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.IsReasonable).NotNull().WithMessage(_ => ApplicationsTexts.Form_ChoiceMissing);
        RuleFor(f => f.By).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_EvaluatorMissing)
            .MaximumLength(ExcessiveRequest.MaxName).WithName(_ => ApplicationsTexts.EvaluatedBy);
        RuleFor(f => f.Why).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class DelayReplyFormValidator : AbstractValidator<DelayReplyForm>
{
    public DelayReplyFormValidator()
    {
        RuleFor(f => f.ToldOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Until).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
    }
}
