using System.Text.RegularExpressions;
using Disclosure.Web.Data;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Identity;

/// <summary>A new user. Public because the page takes it as a parameter.</summary>
public sealed class CreateUserForm
{
    /// <summary>The form itself: a second click creates nobody new.</summary>
    public Guid CommandId { get; set; } = Guid.NewGuid();

    /// <summary>用户名, to sign in with.</summary>
    public string Name { get; set; } = "";

    /// <summary>姓名.</summary>
    public string DisplayName { get; set; } = "";

    public Role? Role { get; set; }

    /// <summary>单位代码; empty only for roles that act for every organ.</summary>
    public string OrganCode { get; set; } = "";
}

/// <summary>What changes about a user.</summary>
public sealed class ChangeUserForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Name { get; set; } = "";

    /// <summary>The user as she was when the form opened.</summary>
    public Guid Version { get; set; }

    public string DisplayName { get; set; } = "";

    public Role? Role { get; set; }

    public string OrganCode { get; set; } = "";
}

/// <summary>One act on a user: disable, enable, unlock, reset the password.</summary>
public sealed class UserActForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();

    public string Name { get; set; } = "";

    /// <summary>The user as she was when the form opened.</summary>
    public Guid Version { get; set; }
}

internal sealed partial class CreateUserFormValidator : AbstractValidator<CreateUserForm>
{
    public CreateUserFormValidator()
    {
        RuleFor(f => f.Name).Must(name => NamePattern.IsMatch(name.Trim())).WithMessage(_ => Shell.Text.Format(IdentityTexts.Form_NameInvalid, User.MaxName));
        RuleFor(f => f.DisplayName).DisplayName();
        RuleFor(f => f.Role).Role();
        RuleFor(f => f.OrganCode).OrganFor(f => f.Role);
    }

    /// <summary>Letters and digits of any script; no spaces, so that a name can be read out and typed.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{Nd}._@-]{1,49}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamePattern { get; }
}

internal sealed class ChangeUserFormValidator : AbstractValidator<ChangeUserForm>
{
    public ChangeUserFormValidator()
    {
        RuleFor(f => f.Name).NotEmpty();
        RuleFor(f => f.DisplayName).DisplayName();
        RuleFor(f => f.Role).Role();
        RuleFor(f => f.OrganCode).OrganFor(f => f.Role);
    }
}

internal sealed class UserActFormValidator : AbstractValidator<UserActForm>
{
    public UserActFormValidator() => RuleFor(f => f.Name).NotEmpty();
}

/// <summary>Rules that the forms of users share.</summary>
internal static class UserFormRules
{
    public static void DisplayName<T>(this IRuleBuilder<T, string> rule) => rule
        .NotEmpty().WithMessage(_ => IdentityTexts.Form_DisplayNameMissing)
        .MaximumLength(User.MaxDisplayName).WithMessage(_ => Shell.Text.Format(IdentityTexts.Form_DisplayNameTooLong, User.MaxDisplayName));

    public static void Role<T>(this IRuleBuilder<T, Role?> rule) => rule
        .NotNull().WithMessage(_ => IdentityTexts.Form_RoleMissing)
        .IsInEnum().WithMessage(_ => IdentityTexts.Form_RoleMissing);

    public static void OrganFor<T>(this IRuleBuilder<T, string> rule, Func<T, Role?> role) => rule
        .Must((form, code) => !string.IsNullOrWhiteSpace(code) || role(form) is not { } known || RolePermissions.ReachesAll(known))
        .WithMessage(_ => IdentityTexts.Form_OrganMissing);

    /// <summary>The key of the organ a form names by its code; null where it names none.</summary>
    /// <exception cref="ValidationException">There is no such organ.</exception>
    public static async Task<long?> OrganIdAsync(DisclosureDbContext db, string code, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return null;
        }

        var wanted = code.Trim();
        return await db.Organs.Where(o => o.Code == wanted).Select(o => (long?)o.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw Refusal(nameof(CreateUserForm.OrganCode), Shell.Text.Format(IdentityTexts.Form_OrganUnknown, wanted));
    }

    /// <summary>Refuses one field.</summary>
    public static ValidationException Refusal(string field, string message) => new([new FluentValidation.Results.ValidationFailure(field, message)]);
}
