using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>What a later room offers for cases chosen in the list; the list itself knows only where it leads.</summary>
/// <param name="Title">Its name in the language of the moment.</param>
/// <param name="Icon">A Material icon, outlined.</param>
/// <param name="Permission">Its right.</param>
/// <param name="Href">Its address for the keys of the cases.</param>
internal sealed record CaseBulkAct(Func<string> Title, string Icon, Permission Permission, Func<IEnumerable<long>, string> Href);
