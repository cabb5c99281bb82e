namespace Disclosure.Domain.Law;

/// <summary>Marks an enum whose members are what a refusal says, as <see cref="Rule"/> and the enum of each room.</summary>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class RefusalsAttribute : Attribute;
