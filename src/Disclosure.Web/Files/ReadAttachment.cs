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
internal sealed class ReadAttachment(CommandGate gate, BlobStore store)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    /// <exception cref="RuleViolationException">It waits for the scanner, or is gone.</exception>
    public async Task<OpenFile?> RunAsync(long id, CancellationToken cancellationToken = default)
    {
        Attachment? file = null;
        try
        {
            await gate.RunAsync(new Command(nameof(ReadAttachment), Permission.ReadAttachments, "", new { id }), async scope =>
            {
                if (await Query(scope.Db, id).SingleOrDefaultAsync(cancellationToken) is not { } found || !scope.Actor.Reaches(found.OrganId))
                {
                    throw new NotAllowedException(null);
                }

                file = found.File;
                Demand(file, scope.Actor);
                return found.Number;
            }, cancellationToken);
        }
        catch (NotAllowedException exception) when (exception.Permission is null)
        {
            return null;
        }

        return new OpenFile(file!.FileName, file.Format, store.Open(file.Blob));
    }

    private static void Demand(Attachment file, Actor actor)
    {
        if (file.IsPersonal && !actor.May(Permission.HandleCase))
        {
            throw new NotAllowedException(Permission.HandleCase);
        }

        if (file.State is not AttachmentState.Kept)
        {
            throw new RuleViolationException(file.State is AttachmentState.Quarantined ? Rule.AttachmentQuarantined : Rule.AttachmentGone, null, file.FileName);
        }
    }

    internal static IQueryable<FoundFile> Query(DisclosureDbContext db, long id) =>
        from file in db.Attachments.AsNoTracking()
        join a in db.Applications on file.ApplicationId equals a.Id
        where file.Id == id
        select new FoundFile(file, a.OrganId, a.Number);

    internal sealed record FoundFile(Attachment File, long OrganId, string Number);
}
