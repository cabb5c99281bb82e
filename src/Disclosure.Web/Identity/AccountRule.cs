using Disclosure.Domain.Law;

namespace Disclosure.Web.Identity;

/// <summary>What is refused about accounts and signing in.</summary>
[Refusals]
public enum AccountRule
{
    /// <summary>Name or password is wrong; which of them is not told.</summary>
    SignInRefused,

    /// <summary>Too many wrong passwords. {0} minutes that remain.</summary>
    SignInLocked,

    /// <summary>The user is disabled. {0} name.</summary>
    UserDisabled,

    /// <summary>A demonstration account on a real system.</summary>
    DemoAccountRefused,

    /// <summary>There is no such user. {0} name.</summary>
    UserMissing,

    /// <summary>Nobody changes her own account.</summary>
    OwnAccount,

    /// <summary>Nobody would remain who manages users.</summary>
    LastSecurityAdministrator,
}
