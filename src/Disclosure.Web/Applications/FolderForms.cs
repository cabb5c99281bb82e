using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>来往记录.</summary>
public sealed class CorrespondenceForm : ActForm
{
    public CorrespondenceWay Way { get; set; }

    public CorrespondenceDirection Direction { get; set; }

    public DateOnly? On { get; set; }

    public string With { get; set; } = "";

    public string Summary { get; set; } = "";

    /// <summary>The entry that this one corrects, or null.</summary>
    public long? CorrectsId { get; set; }
}

/// <summary>备注.</summary>
public sealed class NoteForm : ActForm
{
    public string Text { get; set; } = "";

    /// <summary>The note that this one corrects, or null.</summary>
    public long? CorrectsId { get; set; }
}

/// <summary>关注、取消关注.</summary>
public sealed class WatchForm : ActForm
{
    public bool Watch { get; set; }
}

/// <summary>显示联系方式.</summary>
public sealed class ShowContactsForm : ActForm;

/// <summary>移交、交办.</summary>
public sealed class HandOverForm : ActForm
{
    /// <summary>Sign-in name of the receiver.</summary>
    public string To { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>已知悉 of a hand-over.</summary>
public sealed class SeeHandOverForm : ActForm
{
    public long HandOverId { get; set; }
}

/// <summary>撤回.</summary>
public sealed class WithdrawForm : ActForm
{
    /// <summary>The day that the statement bears.</summary>
    public DateOnly? StatedOn { get; set; }

    public WithdrawalForm? Form { get; set; }

    /// <summary>The day on which it reached the office: it closes the case.</summary>
    public DateOnly? EffectiveOn { get; set; }

    /// <summary>The applicant's reason, or empty.</summary>
    public string Reason { get; set; } = "";
}

internal sealed class CorrespondenceFormValidator : AbstractValidator<CorrespondenceForm>
{
    public CorrespondenceFormValidator()
    {
        RuleFor(f => f.Way).IsInEnum();
        RuleFor(f => f.Direction).IsInEnum();
        RuleFor(f => f.On).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.With).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_WithMissing).MaximumLength(Correspondence.MaxWith).WithName(_ => ApplicationsTexts.Form_With);
        RuleFor(f => f.Summary).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_SummaryMissing).MaximumLength(Correspondence.MaxSummary).WithName(_ => ApplicationsTexts.Form_Summary);
    }
}

internal sealed class NoteFormValidator : AbstractValidator<NoteForm>
{
    public NoteFormValidator() => RuleFor(f => f.Text).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_NoteMissing).MaximumLength(CaseNote.MaxText).WithName(_ => ApplicationsTexts.Form_Note);
}

internal sealed class WatchFormValidator : AbstractValidator<WatchForm>;

internal sealed class ShowContactsFormValidator : AbstractValidator<ShowContactsForm>;

internal sealed class HandOverFormValidator : AbstractValidator<HandOverForm>
{
    public HandOverFormValidator()
    {
        RuleFor(f => f.To).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReceiverMissing);
        RuleFor(f => f.Reason).MaximumLength(HandOver.MaxReason).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class SeeHandOverFormValidator : AbstractValidator<SeeHandOverForm>;

internal sealed class WithdrawFormValidator : AbstractValidator<WithdrawForm>
{
    public WithdrawFormValidator()
    {
        RuleFor(f => f.StatedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.EffectiveOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Form).NotNull().WithMessage(_ => ApplicationsTexts.Form_WithdrawalFormMissing).IsInEnum();
        RuleFor(f => f.Reason).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}
