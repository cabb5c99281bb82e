using Disclosure.Domain.Applications;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>征求意见: whom, about what, when.</summary>
public sealed class ConsultForm : ActForm
{
    public ConsultedParty Party { get; set; } = ConsultedParty.ThirdParty;

    /// <summary>名称 of the party.</summary>
    public string Name { get; set; } = "";

    /// <summary>联系方式.</summary>
    public string Contact { get; set; } = "";

    /// <summary>所涉政府信息的描述, without the applicant's identity.</summary>
    public string Description { get; set; } = "";

    public DateOnly? SentOn { get; set; }

    /// <summary>对方收到日; null while that is open.</summary>
    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>对方收到征询书.</summary>
public sealed class ReachPartyForm : ActForm
{
    /// <summary>Which letter.</summary>
    public int Ordinal { get; set; } = 1;

    public DateOnly? ReceivedOn { get; set; }
}

/// <summary>收到意见, or the silence that ends the letter.</summary>
public sealed class EndConsultationForm : ActForm
{
    /// <summary>Which letter.</summary>
    public int Ordinal { get; set; } = 1;

    public ConsultationOpinion? Opinion { get; set; }

    /// <summary>意见收到日; of a silence the law gives the day under the 2019 regulation.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>理由 of the party.</summary>
    public string Reasons { get; set; } = "";

    /// <summary>理由不成立: why the organ finds so; empty where it does not.</summary>
    public string Unfounded { get; set; } = "";
}

/// <summary>公共利益决定公开.</summary>
public sealed class OverrideRefusalForm : ActForm
{
    /// <summary>Which letter.</summary>
    public int Ordinal { get; set; } = 1;

    public string Reason { get; set; } = "";

    /// <summary>书面告知第三方之日.</summary>
    public DateOnly? ToldOn { get; set; }
}

internal sealed class ConsultFormValidator : AbstractValidator<ConsultForm>
{
    public ConsultFormValidator()
    {
        RuleFor(f => f.Party).IsInEnum();
        RuleFor(f => f.Name).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_PartyNameMissing)
            .MaximumLength(Consultation.MaxName).WithName(_ => ApplicationsTexts.ApplicationFact_ConsultationName);
        RuleFor(f => f.Contact).MaximumLength(Consultation.MaxName).WithName(_ => ApplicationsTexts.ConsultationContact);
        RuleFor(f => f.Description).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_DescriptionMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.ConsultationDescription);
        RuleFor(f => f.SentOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
    }
}

internal sealed class ReachPartyFormValidator : AbstractValidator<ReachPartyForm>
{
    public ReachPartyFormValidator() => RuleFor(f => f.ReceivedOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
}

internal sealed class EndConsultationFormValidator : AbstractValidator<EndConsultationForm>
{
    public EndConsultationFormValidator()
    {
        RuleFor(f => f.Opinion).NotNull().WithMessage(_ => ApplicationsTexts.Form_OpinionMissing).IsInEnum();
        RuleFor(f => f.EndedOn).NotNull().When(f => f.Opinion is not ConsultationOpinion.Silent).WithMessage(_ => ApplicationsTexts.Form_DayMissing);
        RuleFor(f => f.Reasons).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.ConsultationReasons);
        RuleFor(f => f.Unfounded).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.ConsultationUnfounded);
    }
}

internal sealed class OverrideRefusalFormValidator : AbstractValidator<OverrideRefusalForm>
{
    public OverrideRefusalFormValidator()
    {
        RuleFor(f => f.Reason).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ReasonMissing)
            .MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.Form_Reason);
        RuleFor(f => f.ToldOn).NotNull().WithMessage(_ => ApplicationsTexts.Form_DayMissing);
    }
}
