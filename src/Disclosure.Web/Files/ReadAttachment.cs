using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>A content to hand out.</summary>
internal sealed record OpenFile(string FileName, FileFormat Format, Stream Content);

/// <summary>下载附件: opens a kept content for whoever may read it, and leaves an entry of who read it. One of a foreign organ is not there at all.</summary>
internal sealed class ReadAttachment(FileReading reading)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    /// <exception cref="RuleViolationException">It waits for the scanner, or is gone.</exception>
    public Task<OpenFile?> RunAsync(long id, CancellationToken cancellationToken = default) =>
        reading.RunAsync(new Command(nameof(ReadAttachment), Permission.ReadAttachments, "", new { id }), async scope =>
        {
            if (await Query(scope.Db, id).SingleOrDefaultAsync(cancellationToken) is not { } found || !scope.Actor.Reaches(found.OrganId))
            {
                return null;
            }

            Demand(found.File, scope.Actor);
            return new KeptFile(found.File.FileName, found.File.Format, found.File.Blob, found.Number);
        }, cancellationToken);

    private static void Demand(Attachment file, Actor actor)
    {
        if (file.IsPersonal && !actor.May(Permission.HandleCase))
        {
            throw new NotAllowedException(Permission.HandleCase);
        }

        if (file.State is not AttachmentState.Kept)
        {
            throw new RuleViolationException(file.State is AttachmentState.Quarantined ? FileRule.AttachmentQuarantined : ApplicationRule.AttachmentGone, null, file.FileName);
        }
    }

    internal static IQueryable<FoundFile> Query(DisclosureDbContext db, long id) =>
        from file in db.Attachments.AsNoTracking()
        join a in db.Applications on file.ApplicationId equals a.Id
        where file.Id == id
        select new FoundFile(file, a.OrganId, a.Number);

    internal sealed record FoundFile(Attachment File, long OrganId, string Number);
}
