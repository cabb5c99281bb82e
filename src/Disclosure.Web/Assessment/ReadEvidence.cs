using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>下载考核佐证: for whoever marks and for the unit itself. One of a foreign unit, or not for these eyes yet, is not there at all.</summary>
internal sealed class ReadEvidence(FileReading reading)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public Task<OpenFile?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        reading.RunAsync(new Command(nameof(ReadEvidence), Permission.ViewAssessment, "", new { id }), async scope =>
            await Query(scope.Db, id).SingleOrDefaultAsync(cancellationToken) is { } found && await SeesAsync(scope, found, cancellationToken)
                ? new KeptFile(found.File.FileName, found.File.Format, found.File.Blob, $"{found.RoundId}/{found.OrganCode}")
                : null, cancellationToken);

    internal static IQueryable<FoundEvidence> Query(DisclosureDbContext db, long id) =>
        from file in db.AssessmentEvidence.AsNoTracking()
        join unit in db.UnitAssessments on file.UnitAssessmentId equals unit.Id
        join organ in db.Organs on unit.OrganId equals organ.Id
        where file.Id == id
        select new FoundEvidence(file, unit.RoundId, organ.Id, organ.Code);

    private static async Task<bool> SeesAsync(CommandScope scope, FoundEvidence found, CancellationToken cancellationToken)
    {
        if (!scope.Actor.Reaches(found.OrganId) || !found.File.IsOffice)
        {
            return scope.Actor.Reaches(found.OrganId);
        }

        var unit = await AssessmentSheets.UnitQuery(scope.Db, found.File.UnitAssessmentId).SingleAsync(cancellationToken);
        var scheme = await scope.Db.AssessmentSchemes.AsNoTracking().SingleAsync(s => scope.Db.AssessmentRounds.Any(r => r.Id == found.RoundId && r.SchemeId == s.Id), cancellationToken);
        return unit.Sees(scheme.Content, found.File.Note, scope.Actor.ReachesAll, scope.Actor.Name);
    }

    internal sealed record FoundEvidence(AssessmentEvidence File, long RoundId, long OrganId, string OrganCode);
}
