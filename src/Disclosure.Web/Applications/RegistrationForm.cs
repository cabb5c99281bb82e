using Disclosure.Domain.Applications;
using Disclosure.Web.Shell;
using FluentValidation;

namespace Disclosure.Web.Applications;

/// <summary>What the clerk types in (2019 art. 29; 2008 art. 20). The forms are public because pages take them as parameters.</summary>
public sealed class RegistrationForm
{
    /// <summary>The form itself: a second click registers nothing new.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>受理单位; null means the clerk's own.</summary>
    public long? OrganId { get; set; }

    /// <summary>编号, kept as it stands; given out by the program when empty.</summary>
    public string Number { get; set; } = "";

    public Channel Channel { get; set; } = Channel.InPerson;

    public NetworkChannel? NetworkChannel { get; set; }

    public DateOnly? ArrivedOn { get; set; }

    public DateOnly? ConfirmedOn { get; set; }

    /// <summary>收到日期, only where it is given directly.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public ApplicantKind ApplicantKind { get; set; } = ApplicantKind.Natural;

    public string ApplicantName { get; set; } = "";

    public string IdNumber { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Address { get; set; } = "";

    public string Content { get; set; } = "";

    /// <summary>申请事项, one a row; rows left empty do not count.</summary>
    public IList<string> Items { get; set; } = [];

    /// <summary>共同申请人.</summary>
    public IList<CoApplicantForm> CoApplicants { get; set; } = [];

    public string AgentName { get; set; } = "";

    public string AgentIdNumber { get; set; } = "";

    public DateOnly? PowerOfAttorneyOn { get; set; }

    public bool? IdentityProof { get; set; }

    public ProvisionForm? ProvisionForm { get; set; }

    public ProvisionRoute? ProvisionRoute { get; set; }

    public string ProvisionAddress { get; set; } = "";

    public string SpecialNeed { get; set; } = "";

    public string FilledInBy { get; set; } = "";

    public string Subjects { get; set; } = "";

    public string Remarks { get; set; } = "";

    /// <summary>The facts as typed; the page shows their receipt and due date before they are registered.</summary>
    public ApplicationFacts ToFacts() => new()
    {
        Channel = Channel,
        NetworkChannel = Channel is Channel.Internet ? NetworkChannel : null,
        ArrivedOn = ArrivedOn,
        ConfirmedOn = ArrivedOn is { } day && !CanConfirm(day) ? null : ConfirmedOn,
        ReceivedOn = ReceivedOn,
        Applicant = new Applicant(ApplicantKind, ApplicantName.Trim(), Known(IdNumber), Known(Phone), Known(Email), Known(Address)),
        Content = Content.Trim(),
        Items = RequestItem.Of(Items),
        CoApplicants = [.. CoApplicants.Select((one, i) => new CoApplicant(i + 1, one.Kind, one.Name.Trim(), Known(one.IdNumber)))],
        Agent = Known(AgentName) is { } agent ? new Agent(agent, Known(AgentIdNumber), PowerOfAttorneyOn) : null,
        HasIdentityProof = IdentityProof,
        Provision = (ProvisionForm, ProvisionRoute, Known(ProvisionAddress)) is var (form, route, address) && (form is not null || route is not null || address is not null)
            ? new ProvisionWish(form, route, address) : null,
        SpecialNeed = SpecialNeed.Trim(),
        FilledInBy = Channel is Channel.Oral ? FilledInBy.Trim() : "",
        Subjects = Subjects.Trim(),
        Remarks = Remarks.Trim(),
    };

    private bool CanConfirm(DateOnly arrivedOn) => Channel is Channel.Oral || Receipt.NeedsConfirmation(Channel, NetworkChannel, arrivedOn);

    private static string? Known(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

internal sealed class RegistrationFormValidator : AbstractValidator<RegistrationForm>
{
    public RegistrationFormValidator()
    {
        RuleFor(f => f.Number).MaximumLength(CaseNumber.MaxLength).WithName(_ => ApplicationsTexts.ApplicationFact_Number);
        RuleFor(f => f.ApplicantName).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ApplicantMissing)
            .MaximumLength(Applicant.MaxName).WithName(_ => ApplicationsTexts.ApplicationFact_ApplicantName);
        RuleFor(f => f.Content).NotEmpty().WithMessage(_ => ApplicationsTexts.Form_ContentMissing)
            .MaximumLength(ApplicationFacts.MaxContent).WithName(_ => ApplicationsTexts.ApplicationFact_Content);
        RuleFor(f => f.IdNumber).MaximumLength(Applicant.MaxShort).WithName(_ => ApplicationsTexts.ApplicationFact_IdNumber);
        RuleFor(f => f.Phone).MaximumLength(Applicant.MaxShort).WithName(_ => ApplicationsTexts.ApplicationFact_Phone);
        RuleFor(f => f.Email).MaximumLength(Applicant.MaxShort).WithName(_ => ApplicationsTexts.ApplicationFact_Email);
        RuleFor(f => f.Address).MaximumLength(Applicant.MaxAddress).WithName(_ => ApplicationsTexts.ApplicationFact_Address);
        RuleFor(f => f.Subjects).MaximumLength(ApplicationFacts.MaxSubjects).WithName(_ => ApplicationsTexts.ApplicationFact_Subjects);
        RuleFor(f => f.Remarks).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.ApplicationFact_Remarks);
        RuleFor(f => f.ArrivedOn).NotNull().When(f => f.ReceivedOn is null).WithMessage(_ => ApplicationsTexts.Form_ArrivalMissing);
        RuleFor(f => f.Items).Must(RequestItem.AreWithinLimits)
            .WithMessage(_ => Text.Format(ApplicationsTexts.Form_ItemsTooMany, RequestItem.MaxCount, RequestItem.MaxText));
        RuleFor(f => f.CoApplicants).Must(others => others.Count <= CoApplicant.MaxCount).WithMessage(_ => Text.Format(ApplicationsTexts.Form_CoApplicantsTooMany, CoApplicant.MaxCount));
        RuleForEach(f => f.CoApplicants).SetValidator(new CoApplicantFormValidator());
        RuleFor(f => f.AgentName).MaximumLength(Applicant.MaxName).WithName(_ => ApplicationsTexts.ApplicationFact_AgentName);
        RuleFor(f => f.AgentIdNumber).MaximumLength(Applicant.MaxShort).WithName(_ => ApplicationsTexts.ApplicationFact_AgentIdNumber);
        RuleFor(f => f.ProvisionAddress).MaximumLength(Applicant.MaxAddress).WithName(_ => ApplicationsTexts.ApplicationFact_ProvisionAddress);
        RuleFor(f => f.SpecialNeed).MaximumLength(ApplicationFacts.MaxRemarks).WithName(_ => ApplicationsTexts.ApplicationFact_SpecialNeed);
        RuleFor(f => f.FilledInBy).MaximumLength(Applicant.MaxName).WithName(_ => ApplicationsTexts.ApplicationFact_FilledInBy);
        RuleFor(f => f.ProvisionForm).IsInEnum();
        RuleFor(f => f.ProvisionRoute).IsInEnum();
        RuleFor(f => f.Channel).IsInEnum();
        RuleFor(f => f.NetworkChannel).IsInEnum();
        RuleFor(f => f.ApplicantKind).IsInEnum();
    }
}
