using Disclosure.Domain.Law;

namespace Disclosure.Domain.Publication;

/// <summary>What every act of the room demands.</summary>
internal static class Demands
{
    public static void Text(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new RuleViolationException(Rule.ReasonMissing);
        }
    }

    /// <summary>A day that has come, and not before another.</summary>
    public static void Day(DateOnly day, DateOnly earliest, DateOnly today)
    {
        if (day > today || day < earliest)
        {
            throw new RuleViolationException(PublicationRule.PublicationDayUnfit, null, day, day > today ? today : earliest);
        }
    }
}
