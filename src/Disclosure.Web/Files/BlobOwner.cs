using Disclosure.Web.Data;

namespace Disclosure.Web.Files;

/// <summary>Whose rows keep contents: a content that nobody owns is swept away, so a room that keeps files says which are its own.</summary>
/// <param name="OnFile">The names, of those given, that its rows keep.</param>
internal sealed record BlobOwner(Func<DisclosureDbContext, IReadOnlyList<string>, IQueryable<string>> OnFile);
