using Disclosure.Domain.Law;

namespace Disclosure.Domain.Tests;

/// <summary>What a test expects of an act that the law refuses.</summary>
internal static class Refusals
{
    /// <summary>The act is refused; gives the refusal.</summary>
    public static RuleViolationException Refused(Action act) => Assert.Throws<RuleViolationException>(act);

    /// <summary>What is made is refused; gives the refusal.</summary>
    public static RuleViolationException Refused(Func<object> make) => Assert.Throws<RuleViolationException>(() => { _ = make(); });

    /// <summary>The act is refused by this rule; gives the refusal for what it says besides.</summary>
    public static RuleViolationException Refused(Enum rule, Action act)
    {
        var refusal = Refused(act);
        Assert.Equal(rule, refusal.Rule);
        return refusal;
    }
}
