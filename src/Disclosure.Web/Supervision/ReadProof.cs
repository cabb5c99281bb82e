using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>下载整改佐证: for the office and the unit, and leaves an entry of who read it. One of a foreign unit is not there at all.</summary>
internal sealed class ReadProof(FileReading reading)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    public Task<OpenFile?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        reading.RunAsync(new Command(nameof(ReadProof), Permission.ViewCases, "", new { id }), async scope =>
            await Query(scope.Db, id).SingleOrDefaultAsync(cancellationToken) is { } found && (scope.Actor.Reaches(found.OrganId) || scope.Actor.Reaches(found.OfficeId))
                ? new KeptFile(found.Proof.FileName, found.Proof.Format, found.Proof.Blob, found.Code)
                : null, cancellationToken);

    internal static IQueryable<FoundProof> Query(DisclosureDbContext db, long id) =>
        from proof in db.NoticeProofs.AsNoTracking()
        join notice in db.SupervisionNotices on proof.NoticeId equals notice.Id
        where proof.Id == id
        select new FoundProof(proof, notice.OrganId, notice.OfficeId, notice.Code);

    internal sealed record FoundProof(NoticeProof Proof, long OrganId, long OfficeId, string Code);
}
