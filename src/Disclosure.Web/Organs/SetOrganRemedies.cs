using Disclosure.Domain.Organs;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using FluentValidation;

namespace Disclosure.Web.Organs;

/// <summary>Body and court that hold from a day on.</summary>
public sealed class OrganRemediesForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Code { get; set; } = "";

    /// <summary>The organ as it was when the form opened.</summary>
    public Guid Version { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string Government { get; set; } = "";

    public string SuperiorDepartment { get; set; } = "";

    public string Court { get; set; } = "";

    public string InternetChannel { get; set; } = "";

    /// <summary>垂直领导.</summary>
    public bool IsVertical { get; set; }
}

internal sealed class OrganRemediesFormValidator : AbstractValidator<OrganRemediesForm>
{
    public OrganRemediesFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty();
        RuleFor(f => f.ValidFrom).NotNull().WithMessage(_ => OrgansTexts.Form_ValidFromMissing);
        RuleFor(f => f.Government).NotEmpty().When(f => !f.IsVertical).WithMessage(_ => OrgansTexts.Form_GovernmentMissing);
        RuleFor(f => f.SuperiorDepartment).NotEmpty().When(f => f.IsVertical).WithMessage(_ => OrgansTexts.Form_SuperiorMissing);
        RuleFor(f => f.Court).NotEmpty().WithMessage(_ => OrgansTexts.Form_CourtMissing);
        RuleFor(f => f.Government).Bounded();
        RuleFor(f => f.SuperiorDepartment).Bounded();
        RuleFor(f => f.Court).Bounded();
        RuleFor(f => f.InternetChannel).Bounded();
    }
}

/// <summary>登记救济机关: what the replies of the organ tell from a day on; older entries stay for old replies.</summary>
internal sealed class SetOrganRemedies(CommandGate gate, IValidator<OrganRemediesForm> validator)
{
    /// <returns>单位代码.</returns>
    /// <exception cref="ValidationException">Body, court or day is missing.</exception>
    public Task<string> RunAsync(OrganRemediesForm form, CancellationToken cancellationToken = default) => gate.RunAsync(
        new Command(nameof(SetOrganRemedies), Permission.ManageOrgans, form.Code, form, form.CommandId),
        async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            var organ = await scope.OrganAsync(form.Code, form.Version, cancellationToken);
            organ.SetRemedies(new OrganRemedies(
                form.ValidFrom!.Value, form.Government.Trim(), form.SuperiorDepartment.Trim(), form.Court.Trim(), form.InternetChannel.Trim(), form.IsVertical));
            return organ.Code;
        },
        cancellationToken);
}
