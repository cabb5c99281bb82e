using Disclosure.Domain.Deadlines;
using Disclosure.Web.Identity;

namespace Disclosure.Web.Dashboard;

/// <summary>A duty beside replies, confirmations and disputes that is late, or due as soon as a reply with a yellow light is.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="OrganId">The unit that must act.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Light">Its light, by the rule of its kind.</param>
/// <param name="Number">Its number, unique among its kind.</param>
/// <param name="Called">Its number as people say it.</param>
/// <param name="Href">Its address.</param>
/// <param name="What">What it is.</param>
/// <param name="Stands">Where it stands.</param>
/// <param name="Act">The act it waits for: a text, or a member of an enum that has one.</param>
internal sealed record BoardDuty(
    BoardSubject Subject, long OrganId, DateOnly DueOn, LightReading Light, string Number, string Called, string Href, string What, string Stands, object Act)
{
    /// <summary>Sign-in name of whoever must act, or null.</summary>
    public string? Desk { get; init; }

    /// <summary>The role whose step it is, where nobody's name stands on it.</summary>
    public Role? Role { get; init; }
}

/// <summary>One kind of such duties; a room's own queries, each along an index of what is open.</summary>
internal interface IBoardDuties
{
    /// <summary>Those due by a day, of one unit or of all, as far as somebody may see them.</summary>
    public Task<IReadOnlyList<BoardDuty>> ReadAsync(Data.DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken);
}

/// <summary>What is looked for.</summary>
/// <param name="OrganId">One unit, or null for all.</param>
/// <param name="Until">The last day of what is due soon.</param>
/// <param name="SeesComplaints">Whether she who looks may know who complained of what.</param>
internal sealed record BoardReach(long? OrganId, DateOnly Until, bool SeesComplaints);
