namespace Disclosure.Domain.Publication;

/// <summary>What is known of information that is to be made public.</summary>
/// <param name="Title">信息名称.</param>
/// <param name="MadeOn">形成或者变更之日.</param>
public sealed record PublicationFacts(string Title, DateOnly MadeOn)
{
    /// <summary>另有规定的期限: another last day that a law or regulation names; null where the general one runs.</summary>
    public DateOnly? OtherDueOn { get; init; }

    /// <summary>另有规定的依据, or empty.</summary>
    public string OtherBasis { get; init; } = "";

    /// <summary>保密审查文号, or empty.</summary>
    public string ReviewReference { get; init; } = "";

    /// <summary>保密审查日, or null.</summary>
    public DateOnly? ReviewedOn { get; init; }
}
