using Disclosure.Web.Data;

namespace Disclosure.Web.Identity;

/// <summary>口令策略: what a password must be like. Two yardsticks contradict each other, so the office chooses one.</summary>
/// <param name="MinLength">Shortest password, in characters.</param>
/// <param name="MinClasses">How many of upper case, lower case, digits and other characters it must hold.</param>
/// <param name="MaxAge">After this time it has to be changed; null where it may stay.</param>
/// <param name="Remembered">How many last passwords, the present one included, may not be used again.</param>
/// <param name="RefusesCommon">Whether it may not stand in the list of common passwords.</param>
internal sealed record PasswordProfile(int MinLength, int MinClasses, TimeSpan? MaxAge, int Remembered, bool RefusesCommon)
{
    public const string Key = "Identity:PasswordProfile";

    public const int MaxLength = 128;

    /// <summary>等保 2.0 level 3 (GB/T 22239-2019): mixed characters, changed every 90 days.</summary>
    public static readonly PasswordProfile Mlps3 = new(10, 3, TimeSpan.FromDays(90), 5, RefusesCommon: false);

    /// <summary>OWASP ASVS 5.0: long, not common, no rotation.</summary>
    public static readonly PasswordProfile Asvs = new(12, 0, null, 1, RefusesCommon: true);

    /// <summary>The profile that <c>Identity:PasswordProfile</c> names: <c>Mlps3</c>, the default, or <c>Asvs</c>.</summary>
    /// <exception cref="ConfigurationException">It names another.</exception>
    public static PasswordProfile Of(IConfiguration configuration) => configuration[Key] switch
    {
        null or "" or nameof(Mlps3) => Mlps3,
        nameof(Asvs) => Asvs,
        var other => throw new ConfigurationException(Key, other, "请填写 Mlps3 或 Asvs"),
    };

    /// <summary>Whether the user has to choose a new password before anything else.</summary>
    public bool IsDue(User user, DateTime now) => user.MustChangePassword || (MaxAge is { } age && now - user.PasswordChangedAt >= age);
}
