using Disclosure.Domain.Replies;

namespace Disclosure.Web.Replies;

/// <summary>
/// What a later room knows of a letter that it asks for. Rooms look one way: this one writes the letter and numbers it without knowing what a dispute is.
/// </summary>
/// <param name="DisputeId">Key of the dispute that it is made in.</param>
/// <param name="Facts">Values that stand; nobody is asked for them.</param>
/// <param name="Proposals">What the drafter may start from.</param>
/// <param name="Rows">The rows that are repeated.</param>
internal sealed record LetterMatter(
    long DisputeId, Dictionary<LetterField, string> Facts, Dictionary<LetterField, string> Proposals, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows);
