using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>共同申请人 as typed in.</summary>
public sealed class CoApplicantForm
{
    public ApplicantKind Kind { get; set; } = ApplicantKind.Natural;

    public string Name { get; set; } = "";

    public string IdNumber { get; set; } = "";
}

internal sealed class CoApplicantFormValidator : AbstractValidator<CoApplicantForm>
{
    public CoApplicantFormValidator()
    {
        RuleFor(f => f.Kind).IsInEnum();
        RuleFor(f => f.Name).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_CoApplicantName)
            .MaximumLength(Applicant.MaxName).WithName(_ => ApplicationsTexts.ApplicationFact_CoApplicants);
        RuleFor(f => f.IdNumber).MaximumLength(Applicant.MaxShort).WithName(_ => ApplicationsTexts.ApplicationFact_IdNumber);
    }
}
