namespace Disclosure.Domain.Law;

/// <summary>A refusal by law or by rule of the office. Shown to the user with the article it rests on.</summary>
public sealed class RuleViolationException : Exception
{
    /// <summary>Refuses with a rule, the article behind it if there is one, and what the sentence needs.</summary>
    /// <param name="rule">The sentence: a member of <see cref="Law.Rule"/> or of the enum of a room (<see cref="RefusalsAttribute"/>).</param>
    /// <param name="article">法律依据; null for a rule of the office.</param>
    /// <param name="arguments">Facts for the sentence: days, numbers, enum members (shown by their texts).</param>
    public RuleViolationException(Enum rule, Article? article = null, params object[] arguments)
        : base($"{rule}({string.Join(", ", arguments)}) {article}")
    {
        (Rule, Article, Arguments) = (rule, article, arguments);
    }

    /// <summary>The sentence.</summary>
    public Enum Rule { get; }

    /// <summary>法律依据, or null for a rule of the office.</summary>
    public Article? Article { get; }

    /// <summary>What the sentence needs, in its order.</summary>
    public IReadOnlyList<object> Arguments { get; }
}
