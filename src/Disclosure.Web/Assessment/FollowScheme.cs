using Disclosure.Domain.Assessment;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>换用替换后的方案.</summary>
public sealed class FollowSchemeForm : RoundForm;

/// <summary>换用替换后的方案: what the new edition no longer asks for falls away, units that have handed in assess themselves again, and the units are those of its groups.</summary>
internal sealed class FollowScheme(AssessmentAct act)
{
    /// <returns>Key of the round.</returns>
    /// <exception cref="RuleViolationException">Nothing in force replaces the scheme, or the facts are frozen.</exception>
    public Task<string> RunAsync(FollowSchemeForm form, CancellationToken cancellationToken = default) => act.OnRoundAsync(nameof(FollowScheme), Permission.RunAssessment, form, async scope =>
    {
        var (db, later) = (scope.Command.Db, await LaterAsync(scope, cancellationToken));
        var scheme = later is [.., var last] ? last : scope.Scheme;
        scope.Round.Follow(scheme, [.. later.SkipLast(1)]);
        var known = await scope.UnitsAsync(cancellationToken);
        foreach (var unit in known.Where(unit => scheme.Content.Groups.Contains(unit.Group)))
        {
            unit.Follow(scheme.Content, scheme.ReplaceReason!, scope.Hand);
        }

        var left = known.Where(unit => !scheme.Content.Groups.Contains(unit.Group)).ToList();
        db.AssessmentEvidence.RemoveRange(await IdleQuery(db, scope.Round.Id, [.. scheme.Content.Leaves.Select(leaf => leaf.Code)], [.. scheme.Content.FactKeys], left.ConvertAll(unit => unit.Id)).ToListAsync(cancellationToken));
        db.UnitAssessments.RemoveRange(left);
        db.UnitAssessments.AddRange((await StartRound.UnitsAsync(db, scheme, scope.Command.Today, cancellationToken))
            .Where(unit => !known.Exists(other => other.OrganId == unit.OrganId)).Select(unit => new UnitAssessment(scope.Round.Id, unit.OrganId, unit.Group)));
    }, cancellationToken);

    /// <summary>Evidence beside indicators or for facts that are gone, or of units that take no part any more; what nobody owns is swept away.</summary>
    internal static IQueryable<AssessmentEvidence> IdleQuery(DisclosureDbContext db, long roundId, IReadOnlyList<string> codes, IReadOnlyList<string> keys, IReadOnlyList<long> left) =>
        from file in db.AssessmentEvidence
        join unit in db.UnitAssessments on file.UnitAssessmentId equals unit.Id
        where unit.RoundId == roundId && ((file.FactKey == null && !codes.Contains(file.IndicatorCode)) || (file.FactKey != null && !keys.Contains(file.FactKey)) || left.Contains(unit.Id))
        select file;

    /// <summary>The editions after the round's own, the older first.</summary>
    private static async Task<IReadOnlyList<AssessmentScheme>> LaterAsync(RoundScope scope, CancellationToken cancellationToken)
    {
        var editions = await scope.Command.Db.AssessmentSchemes
            .Where(s => s.Year == scope.Round.Year && s.PrecedingId != null && (s.Stage == SchemeStage.Published || s.Stage == SchemeStage.Replaced)).ToListAsync(cancellationToken);
        var later = new List<AssessmentScheme>();
        for (var next = scope.Scheme; editions.Find(edition => edition.PrecedingId == next.Id) is { } found; next = found)
        {
            later.Add(found);
        }

        return later;
    }
}
