using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Organs;

/// <summary>A new organ. The forms are public because pages take them as parameters.</summary>
public sealed class CreateOrganForm
{
    /// <summary>The form itself: a second click creates nothing new.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>单位代码.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public OrganKind? Kind { get; set; }

    /// <summary>上级代码; empty at the top.</summary>
    public string ParentCode { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }
}

/// <summary>What changes about an organ; its code stays.</summary>
public sealed class ChangeOrganForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Code { get; set; } = "";

    /// <summary>The organ as it was when the form opened.</summary>
    public Guid Version { get; set; }

    public string Name { get; set; } = "";

    public OrganKind? Kind { get; set; }

    public string ParentCode { get; set; } = "";

    /// <summary>机关代字, or empty.</summary>
    public string Mark { get; set; } = "";

    /// <summary>撤销日期: last day; null while it exists.</summary>
    public DateOnly? ValidUntil { get; set; }
}

/// <summary>Contact data that hold from a day on.</summary>
public sealed class OrganContactForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Code { get; set; } = "";

    /// <summary>The organ as it was when the form opened.</summary>
    public Guid Version { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public string OfficeName { get; set; } = "";

    public string Head { get; set; } = "";

    public string Person { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";
}

internal sealed class CreateOrganFormValidator : AbstractValidator<CreateOrganForm>
{
    public CreateOrganFormValidator()
    {
        RuleFor(f => f.Code).Matches(@"^\s*[\p{L}\p{Nd}][\p{L}\p{Nd}_-]{0,19}\s*$").WithMessage(_ => Text.Format(OrgansTexts.Form_CodeInvalid, Organ.MaxCode));
        RuleFor(f => f.Name).OrganName();
        RuleFor(f => f.Kind).OrganKind();
        RuleFor(f => f.ValidFrom).NotNull().WithMessage(_ => OrgansTexts.Form_ValidFromMissing);
    }
}

internal sealed class ChangeOrganFormValidator : AbstractValidator<ChangeOrganForm>
{
    public ChangeOrganFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty();
        RuleFor(f => f.Name).OrganName();
        RuleFor(f => f.Kind).OrganKind();
        RuleFor(f => f.Mark).Matches(@"^\s*\p{L}{0,20}\s*$").WithMessage(_ => Text.Format(OrgansTexts.Form_MarkInvalid, Organ.MaxMark));
    }
}

internal sealed class OrganContactFormValidator : AbstractValidator<OrganContactForm>
{
    public OrganContactFormValidator()
    {
        RuleFor(f => f.Code).NotEmpty();
        RuleFor(f => f.ValidFrom).NotNull().WithMessage(_ => OrgansTexts.Form_ValidFromMissing);
        RuleFor(f => f.OfficeName).Must((f, office) => new[] { office, f.Head, f.Person, f.Phone, f.Address }.Any(text => !string.IsNullOrWhiteSpace(text)))
            .WithMessage(_ => OrgansTexts.Form_ContactEmpty);
        RuleFor(f => f.OfficeName).Bounded();
        RuleFor(f => f.Head).Bounded();
        RuleFor(f => f.Person).Bounded();
        RuleFor(f => f.Phone).Bounded();
        RuleFor(f => f.Address).Bounded();
    }
}

/// <summary>Rules that the forms of organs share.</summary>
internal static class OrganFormRules
{
    public static void OrganName<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithMessage(_ => OrgansTexts.Form_NameMissing)
        .MaximumLength(Organ.MaxName).WithMessage(_ => Text.Format(OrgansTexts.Form_TooLong, Organ.MaxName));

    public static void OrganKind<T>(this IRuleBuilder<T, OrganKind?> rule) => rule
        .NotNull().WithMessage(_ => OrgansTexts.Form_KindMissing)
        .IsInEnum().WithMessage(_ => OrgansTexts.Form_KindMissing);

    public static void Bounded<T>(this IRuleBuilder<T, string> rule) => rule
        .MaximumLength(OrganContact.MaxText).WithMessage(_ => Text.Format(OrgansTexts.Form_TooLong, OrganContact.MaxText));

    /// <summary>The parent a form names by its code; null where it names none.</summary>
    /// <exception cref="ValidationException">There is no such organ.</exception>
    public static async Task<Organ?> ParentAsync(DisclosureDbContext db, string code, CancellationToken cancellationToken)
    {
        var wanted = code.Trim();
        return wanted.Length == 0 ? null : await db.Organs.SingleOrDefaultAsync(o => o.Code == wanted, cancellationToken)
            ?? throw Refusal(nameof(CreateOrganForm.ParentCode), Text.Format(OrgansTexts.Form_ParentUnknown, wanted));
    }

    /// <summary>Refuses one field.</summary>
    public static ValidationException Refusal(string field, string message) => new([new ValidationFailure(field, message)]);
}
