using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Shell;

/// <summary>Somebody who can be told something.</summary>
internal sealed record BellPerson(long Id, string Name);

/// <summary>
/// 待办铃: tells those whose turn it is now that something waits for them, one notice each, in the same command that brought it so far. Never whoever acts
/// herself, and nobody who may not take the step on it.
/// </summary>
internal static class StepBell
{
    /// <summary>Tells everybody of an organ, or of all organs, who may take the next step.</summary>
    /// <param name="scope">The command.</param>
    /// <param name="right">What the next step demands.</param>
    /// <param name="organId">Whose matter it is.</param>
    /// <param name="step">The next step.</param>
    /// <param name="number">The number of what waits.</param>
    /// <param name="href">Where it is done.</param>
    /// <param name="isBarred">Who may not, by sign-in name, though she has the right: four eyes.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public static Task AwaitAsync(CommandScope scope, Permission right, long organId, AwaitedStep step, string number, string href, Func<string, bool>? isBarred = null, CancellationToken cancellationToken = default) =>
        TellAsync(scope, right, organId, DeskNoticeKind.StepAwaited, href, [Word(step), number, scope.Actor.DisplayName], isBarred, cancellationToken);

    /// <summary>Tells everybody who has a right something that waits for them.</summary>
    public static async Task TellAsync(
        CommandScope scope, Permission right, long organId, DeskNoticeKind kind, string href, IReadOnlyList<string> arguments, Func<string, bool>? isBarred = null, CancellationToken cancellationToken = default)
    {
        Role[] roles = [.. Enum.GetValues<Role>().Where(role => RolePermissions.Of(role).Contains(right))];
        foreach (var person in await PeopleQuery(scope.Db, organId, roles, [.. roles.Where(RolePermissions.ReachesAll)]).ToListAsync(cancellationToken))
        {
            if (isBarred?.Invoke(person.Name) is not true)
            {
                Add(scope, person, right, kind, href, arguments);
            }
        }
    }

    /// <summary>Tells one person, by her sign-in name, how what she brought went on.</summary>
    public static async Task TellPersonAsync(CommandScope scope, string? name, DeskNoticeKind kind, string href, IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        if (name is not null && await PersonQuery(scope.Db, name).FirstOrDefaultAsync(cancellationToken) is { } person)
        {
            Add(scope, person, Permission.ViewCases, kind, href, arguments);
        }
    }

    /// <summary>A step, said in the language of whoever reads it.</summary>
    public static string Word(AwaitedStep step) => $"{nameof(AwaitedStep)}.{step}";

    internal static IQueryable<BellPerson> PeopleQuery(DisclosureDbContext db, long organId, Role[] roles, Role[] everywhere) =>
        db.Users.Where(u => !u.IsDisabled && u.UserName != null && roles.Contains(u.Role) && (u.OrganId == organId || everywhere.Contains(u.Role))).OrderBy(u => u.Id).Select(u => new BellPerson(u.Id, u.UserName!));

    internal static IQueryable<BellPerson> PersonQuery(DisclosureDbContext db, string name) =>
        db.Users.Where(u => !u.IsDisabled && u.UserName == name).Select(u => new BellPerson(u.Id, u.UserName!));

    private static void Add(CommandScope scope, BellPerson person, Permission right, DeskNoticeKind kind, string href, IReadOnlyList<string> arguments)
    {
        if (person.Id != scope.Actor.UserId && !string.Equals(person.Name, scope.Actor.Name, StringComparison.OrdinalIgnoreCase))
        {
            DeskNotices.Add(scope, new DeskNotice { UserId = person.Id, For = right, Kind = kind, Href = href, Arguments = arguments });
        }
    }
}
