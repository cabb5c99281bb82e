using Disclosure.Web.Shell;
using FluentValidation;
using FluentValidation.Results;
using Microsoft.AspNetCore.Identity;

namespace Disclosure.Web.Identity;

/// <summary>Why a password is not taken.</summary>
public enum PasswordFault
{
    /// <summary>过短. {0} characters at least.</summary>
    TooShort,

    /// <summary>过长. {0} characters at most.</summary>
    TooLong,

    /// <summary>字符种类不足. {0} of four at least.</summary>
    TooFewClasses,

    /// <summary>含有用户名或单位名称.</summary>
    HoldsName,

    /// <summary>过于常见.</summary>
    Common,

    /// <summary>近期用过. {0} last passwords.</summary>
    UsedBefore,
}

/// <summary>Judges a new password by the office's profile.</summary>
internal sealed class PasswordRules(PasswordProfile profile, IPasswordHasher<User> hasher)
{
    private const char Separator = '\n';

    public PasswordProfile Profile { get; } = profile;

    /// <summary>The first thing wrong with a password, or null. Its owner's organ must be loaded.</summary>
    public PasswordFault? FaultOf(User user, string password) => password switch
    {
        _ when password.EnumerateRunes().Count() < Profile.MinLength => PasswordFault.TooShort,
        { Length: > PasswordProfile.MaxLength } => PasswordFault.TooLong,
        _ when Classes(password) < Profile.MinClasses => PasswordFault.TooFewClasses,
        _ when Holds(password, user.UserName) || Holds(password, user.Organ?.Name) || Holds(password, user.Organ?.Code) => PasswordFault.HoldsName,
        _ when Profile.RefusesCommon && CommonPasswords.Contains(password) => PasswordFault.Common,
        _ when Past(user).Any(hash => hasher.VerifyHashedPassword(user, hash, password) is not PasswordVerificationResult.Failed) => PasswordFault.UsedBefore,
        _ => null,
    };

    /// <summary>Refuses a faulty password in the form's field.</summary>
    /// <exception cref="ValidationException">It has a fault.</exception>
    public void Demand(User user, string password, string field)
    {
        if (FaultOf(user, password) is { } fault)
        {
            throw new ValidationException([new ValidationFailure(field, Say(fault))]);
        }
    }

    /// <summary>Gives the user a new password; the old one is remembered and every open session ends.</summary>
    public void Give(User user, string password, bool once, DateTime now)
    {
        user.PasswordHistory = string.Join(Separator, Past(user).Take(Math.Max(0, Profile.Remembered - 1)));
        user.PasswordHash = hasher.HashPassword(user, password);
        (user.MustChangePassword, user.PasswordChangedAt) = (once, now);
        user.EndSessions();
    }

    private string Say(PasswordFault fault) => Text.Format(Text.Of(fault), fault switch
    {
        PasswordFault.TooShort => Profile.MinLength,
        PasswordFault.TooLong => PasswordProfile.MaxLength,
        PasswordFault.TooFewClasses => Profile.MinClasses,
        _ => Profile.Remembered,
    });

    /// <summary>Hashes of the present password and those remembered, newest first.</summary>
    private static IEnumerable<string> Past(User user) =>
        new[] { user.PasswordHash ?? "" }.Concat(user.PasswordHistory.Split(Separator)).Where(hash => hash.Length > 0);

    private static int Classes(string password) => new[]
    {
        password.Any(char.IsUpper), password.Any(char.IsLower), password.Any(char.IsDigit), password.Any(c => !char.IsUpper(c) && !char.IsLower(c) && !char.IsDigit(c)),
    }.Count(held => held);

    private static bool Holds(string password, string? name) =>
        !string.IsNullOrEmpty(name) && password.Contains(name, StringComparison.OrdinalIgnoreCase);
}
