using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>Somebody who can be reminded.</summary>
internal sealed record ReminderPerson(long Id, string Name, Role Role, long? OrganId);

/// <summary>Who sits at which desk. Read once for a run; where a desk is empty its head is told, where there is none the city's office: never nobody.</summary>
internal sealed class ReminderDirectory
{
    private readonly Dictionary<string, ReminderPerson> _byName;
    private readonly ILookup<long, ReminderPerson> _byOrgan;
    private readonly ReminderPerson[] _city;
    private readonly Dictionary<long, string> _organs;

    private ReminderDirectory(IReadOnlyList<ReminderPerson> people, Dictionary<long, string> organs)
    {
        _byName = people.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase);
        _byOrgan = people.Where(p => p.OrganId is not null).ToLookup(p => p.OrganId!.Value);
        _city = [.. people.Where(p => p.Role is Role.CityOffice or Role.Supervisor)];
        _organs = organs;
    }

    public static async Task<ReminderDirectory> ReadAsync(DisclosureDbContext db, CancellationToken cancellationToken) => new(
        await Query(db).ToListAsync(cancellationToken), await db.Set<Organ>().ToDictionaryAsync(o => o.Id, o => o.Name, cancellationToken));

    internal static IQueryable<ReminderPerson> Query(DisclosureDbContext db) =>
        db.Users.Where(u => !u.IsDisabled && u.UserName != null).Select(u => new ReminderPerson(u.Id, u.UserName!, u.Role, u.OrganId));

    /// <summary>单位名称.</summary>
    public string OrganOf(long organId) => _organs.GetValueOrDefault(organId, "");

    /// <summary>Whom a duty's step is told to, each once.</summary>
    public IReadOnlyList<ReminderPerson> Of(OpenDuty duty, ReminderStep step) => [.. ReminderPlan.AudienceOf(duty.Kind, step).SelectMany(a => Of(duty, a)).DistinctBy(p => p.Id)];

    private IEnumerable<ReminderPerson> Of(OpenDuty duty, ReminderAudience audience) => audience switch
    {
        ReminderAudience.Desk => DeskOf(duty),
        ReminderAudience.HeadOfOffice => _byOrgan[duty.OrganId].Where(p => p.Role is Role.HeadOfOffice),
        ReminderAudience.Leader => _byOrgan[duty.OrganId].Where(p => p.Role is Role.Leader),
        ReminderAudience.CityOffice => _city,
    };

    private IEnumerable<ReminderPerson> DeskOf(OpenDuty duty)
    {
        if (duty.Desk is { } name && _byName.TryGetValue(name, out var holder) && (holder.OrganId == duty.OrganId || RolePermissions.ReachesAll(holder.Role)))
        {
            return [holder];
        }

        var role = RoleOf(duty.Kind);
        ReminderPerson[] desk = [.. _byOrgan[duty.OrganId].Where(p => p.Role == role || (p.Role is Role.CityOffice && role is Role.Clerk))];
        desk = desk.Length > 0 ? desk : [.. _byOrgan[duty.OrganId].Where(p => p.Role is Role.HeadOfOffice)];
        return desk.Length > 0 ? desk : _city;
    }

    /// <summary>Whose work it is where nobody in particular holds it.</summary>
    private static Role RoleOf(WatchedKind kind) => kind switch
    {
        WatchedKind.SecrecyReview => Role.SecrecyOfficer,
        WatchedKind.ReconsiderationAnswer or WatchedKind.CourtDefence or WatchedKind.Appeal or WatchedKind.OrderPerformance or WatchedKind.DisputeDay => Role.LegalOfficer,
        WatchedKind.Complaint => Role.Supervisor,
        _ => Role.Clerk,
    };
}
