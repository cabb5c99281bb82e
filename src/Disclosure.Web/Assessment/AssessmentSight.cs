using Disclosure.Domain.Assessment;
using Disclosure.Domain.Organs;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>What somebody sees of the assessment: everything, or her own unit and what is published for its group.</summary>
/// <param name="OrganId">The own unit; null for those who see all.</param>
/// <param name="Group">The group of the own unit; null for those who see all, and for an organ that is not assessed.</param>
internal sealed record AssessmentSight(long? OrganId, AssessmentGroup? Group)
{
    /// <summary>Whether every unit is in sight.</summary>
    public bool SeesAll => OrganId is null;

    public static async Task<AssessmentSight> OfAsync(DisclosureDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.ReachesAll)
        {
            return new AssessmentSight(null, null);
        }

        var kinds = await KindQuery(db, actor.OrganId ?? 0).ToListAsync(cancellationToken);
        return new AssessmentSight(actor.OrganId ?? 0, kinds.Count == 0 ? null : AssessmentGroups.Of(kinds[0]));
    }

    /// <summary>Whether a scheme is in sight: a draft is the office's own matter.</summary>
    public bool Sees(AssessmentScheme scheme) =>
        SeesAll || (scheme.Stage is SchemeStage.Published or SchemeStage.Replaced && Group is { } group && scheme.Content.Groups.Contains(group));

    internal static IQueryable<OrganKind> KindQuery(DisclosureDbContext db, long organId) => db.Organs.Where(o => o.Id == organId).Select(o => o.Kind);
}
