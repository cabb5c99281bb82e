using Disclosure.Domain.Law;

namespace Disclosure.Web.Tests;

/// <summary>What a test expects of a command that is refused.</summary>
internal static class Refusals
{
    /// <summary>The act is refused by this rule; gives the refusal for what it says besides.</summary>
    public static async Task<RuleViolationException> RefusedAsync(Enum rule, Func<Task> act)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolationException>(act);
        Assert.Equal(rule, refusal.Rule);
        return refusal;
    }
}
