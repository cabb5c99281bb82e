using Disclosure.Domain.Applications;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>What every act on a case carries: which case, as it stood when the form was opened, and the form itself.</summary>
public abstract class ActForm
{
    /// <summary>The form: a second click does nothing twice.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>编号.</summary>
    public string Number { get; set; } = "";

    /// <summary>The version of the case that the form was opened on.</summary>
    public Guid Version { get; set; }
}

/// <summary>登记确认.</summary>
public sealed class ConfirmForm : ActForm
{
    public DateOnly? ConfirmedOn { get; set; }
}

/// <summary>重新办理.</summary>
public sealed class ReopenForm : ActForm
{
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The day the decision sets, or null.</summary>
    public DateOnly? DueOn { get; set; }

    public ReopeningKind? Kind { get; set; }

    /// <summary>决定机关; empty where the organ corrects itself.</summary>
    public string Body { get; set; } = "";

    /// <summary>文号或案号, or empty.</summary>
    public string DocumentNumber { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>更正事实.</summary>
public sealed class ChangeFactForm : ActForm
{
    public ApplicationFact? Fact { get; set; }

    /// <summary>Which letter, where the fact is one of a consultation.</summary>
    public int Ordinal { get; set; } = 1;

    /// <summary>The new value as <see cref="FactText"/>.</summary>
    public string NewValue { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>作废登记.</summary>
public sealed class VoidForm : ActForm
{
    public string Reason { get; set; } = "";
}

/// <summary>批准或不批准 a change to a closed case.</summary>
public sealed class DecideChangeForm : ActForm
{
    public long ChangeId { get; set; }

    public bool Approve { get; set; }
}

internal sealed class ConfirmFormValidator : AbstractValidator<ConfirmForm>
{
    public ConfirmFormValidator() => RuleFor(f => f.ConfirmedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class ReopenFormValidator : AbstractValidator<ReopenForm>
{
    public ReopenFormValidator()
    {
        RuleFor(f => f.ReceivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Kind).NotNull().WithMessage(_ => ApplicationsTexts.Form_ReopeningKindMissing).IsInEnum();
        RuleFor(f => f.Body).NotEmpty().When(f => f.Kind is not ReopeningKind.OwnCorrection).WithMessage(_ => ApplicationsTexts.Form_BodyMissing)
            .MaximumLength(Reopening.MaxBody).WithName(_ => ApplicationsTexts.Form_Body);
        RuleFor(f => f.DocumentNumber).MaximumLength(Reopening.MaxDocumentNumber).WithName(_ => ApplicationsTexts.Form_DocumentNumber);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class ChangeFactFormValidator : AbstractValidator<ChangeFactForm>
{
    private static readonly IReadOnlyDictionary<ApplicationFact, int> Longest = new Dictionary<ApplicationFact, int>
    {
        [ApplicationFact.ApplicantName] = Applicant.MaxName,
        [ApplicationFact.IdNumber] = Applicant.MaxShort,
        [ApplicationFact.Phone] = Applicant.MaxShort,
        [ApplicationFact.Email] = Applicant.MaxShort,
        [ApplicationFact.Address] = Applicant.MaxAddress,
        [ApplicationFact.Subjects] = ApplicationFacts.MaxSubjects,
        [ApplicationFact.Remarks] = ApplicationFacts.MaxRemarks,
        [ApplicationFact.CoApplicants] = ApplicationFacts.MaxContent,
        [ApplicationFact.AgentName] = Applicant.MaxName,
        [ApplicationFact.AgentIdNumber] = Applicant.MaxShort,
        [ApplicationFact.ProvisionAddress] = Applicant.MaxAddress,
        [ApplicationFact.SpecialNeed] = ApplicationFacts.MaxRemarks,
        [ApplicationFact.FilledInBy] = Applicant.MaxName,
        [ApplicationFact.Items] = ApplicationFacts.MaxContent,
        [ApplicationFact.Content] = ApplicationFacts.MaxContent,
        [ApplicationFact.ConsultationName] = Consultation.MaxName,
    };

    public ChangeFactFormValidator()
    {
        RuleFor(f => f.Fact).NotNull().WithMessage(_ => ApplicationsTexts.Form_FactMissing)
            .Must(fact => fact is null || FactText.Correctable.Contains(fact.Value)).WithMessage(_ => ApplicationsTexts.Form_FactMissing);
        RuleFor(f => f.NewValue).Must((f, value) => value.Length <= (f.Fact is { } fact && Longest.TryGetValue(fact, out var length) ? length : 40))
            .WithMessage(_ => ApplicationsTexts.Form_NewValueTooLong);
        RuleFor(f => f.NewValue).Must(text => RequestItem.AreWithinLimits(text.Split('\n'))).When(f => f.Fact is ApplicationFact.Items)
            .WithMessage(_ => Text.Format(ApplicationsTexts.Form_ItemsTooMany, RequestItem.MaxCount, RequestItem.MaxText));
        RuleFor(f => f.NewValue).NotEmpty()
            .When(f => f.Fact is ApplicationFact.ApplicantName or ApplicationFact.Content).WithMessage(_ => ApplicationsTexts.Form_NewValueMissing);
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
    }
}

internal sealed class VoidFormValidator : AbstractValidator<VoidForm>
{
    public VoidFormValidator() => RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
        .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
}

internal sealed class DecideChangeFormValidator : AbstractValidator<DecideChangeForm>
{
    public DecideChangeFormValidator() => RuleFor(f => f.ChangeId).GreaterThan(0).WithMessage(_ => ApplicationsTexts.Form_FactMissing);
}
