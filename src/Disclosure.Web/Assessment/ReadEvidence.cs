using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>下载考核佐证: for whoever marks and for the unit itself. One of a foreign unit is not there at all.</summary>
internal sealed class ReadEvidence(FileReading reading)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public Task<OpenFile?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        reading.RunAsync(new Command(nameof(ReadEvidence), Permission.ViewAssessment, "", new { id }), async scope =>
            await Query(scope.Db, id).SingleOrDefaultAsync(cancellationToken) is { } found && scope.Actor.Reaches(found.OrganId)
                ? new KeptFile(found.File.FileName, found.File.Format, found.File.Blob, $"{found.RoundId}/{found.OrganCode}")
                : null, cancellationToken);

    internal static IQueryable<FoundEvidence> Query(DisclosureDbContext db, long id) =>
        from file in db.AssessmentEvidence.AsNoTracking()
        join unit in db.UnitAssessments on file.UnitAssessmentId equals unit.Id
        join organ in db.Organs on unit.OrganId equals organ.Id
        where file.Id == id
        select new FoundEvidence(file, unit.RoundId, organ.Id, organ.Code);

    internal sealed record FoundEvidence(AssessmentEvidence File, long RoundId, long OrganId, string OrganCode);
}
