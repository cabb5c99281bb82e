using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>告知补正: what is unclear, what to add, by when, and how to.</summary>
public sealed class AskCorrectionForm : ActForm
{
    public DateOnly? AskedOn { get; set; }

    /// <summary>补正事项.</summary>
    public CorrectionItems Items { get; set; }

    /// <summary>其他事项 in words.</summary>
    public string OtherItem { get; set; } = "";

    /// <summary>需补充的内容.</summary>
    public string ToAdd { get; set; } = "";

    /// <summary>指导和释明.</summary>
    public string Guidance { get; set; } = "";

    /// <summary>合理补正期限, working days.</summary>
    public int? Days { get; set; }

    /// <summary>Served on the day it was issued or later; null while that is open.</summary>
    public DateOnly? ServedOn { get; set; }

    /// <summary>Why the notice comes after seven working days; empty where it does not.</summary>
    public string LateReason { get; set; } = "";

    /// <summary>Why a second notice goes out; empty for the first.</summary>
    public string RepeatReason { get; set; } = "";
}

/// <summary>补正告知送达.</summary>
public sealed class ServeCorrectionForm : ActForm
{
    public DateOnly? ServedOn { get; set; }
}

/// <summary>延长补正期限.</summary>
public sealed class PostponeCorrectionForm : ActForm
{
    /// <summary>The new last day.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>正当理由.</summary>
    public string Reason { get; set; } = "";
}

/// <summary>收到补正.</summary>
public sealed class ReceiveCorrectionForm : ActForm
{
    public DateOnly? ReceivedOn { get; set; }
}

internal sealed class AskCorrectionFormValidator : AbstractValidator<AskCorrectionForm>
{
    public const int MaxDays = 60;

    public AskCorrectionFormValidator()
    {
        RuleFor(f => f.AskedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Items).NotEqual(CorrectionItems.None).WithMessage(_ => ApplicationsTexts.Form_CorrectionItemsMissing);
        RuleFor(f => f.OtherItem).NotEmpty().When(f => f.Items.HasFlag(CorrectionItems.Other)).WithMessage(_ => ApplicationsTexts.Form_OtherItemMissing);
        RuleFor(f => f.ToAdd).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ToAddMissing);
        RuleFor(f => f.Days).NotNull().InclusiveBetween(1, MaxDays).WithMessage(_ => ApplicationsTexts.Form_CorrectionDaysMissing);
        RuleFor(f => f.OtherItem).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.CorrectionOtherItem);
        RuleFor(f => f.ToAdd).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.CorrectionToAdd);
        RuleFor(f => f.Guidance).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.CorrectionGuidance);
        RuleFor(f => f.LateReason).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
        RuleFor(f => f.RepeatReason).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class ServeCorrectionFormValidator : AbstractValidator<ServeCorrectionForm>
{
    public ServeCorrectionFormValidator() => RuleFor(f => f.ServedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class PostponeCorrectionFormValidator : AbstractValidator<PostponeCorrectionForm>
{
    public PostponeCorrectionFormValidator()
    {
        RuleFor(f => f.Until).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class ReceiveCorrectionFormValidator : AbstractValidator<ReceiveCorrectionForm>
{
    public ReceiveCorrectionFormValidator() => RuleFor(f => f.ReceivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}
