using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>A content to hand out.</summary>
internal sealed record OpenFile(string FileName, FileFormat Format, Stream Content);

/// <summary>下载附件: opens a kept content for whoever may read it. One of a foreign organ is not there at all.</summary>
internal sealed partial class AttachmentContent(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, BlobStore store, ILogger<AttachmentContent> logger)
{
    /// <returns>The content, or null where there is none within reach.</returns>
    /// <exception cref="NotAllowedException">The right is missing.</exception>
    /// <exception cref="RuleViolationException">It waits for the scanner, or is gone.</exception>
    public async Task<OpenFile?> FindAsync(long id, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ReadAttachments, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Query(db, id).SingleOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var file = found.File;
        if (file.IsPersonal && !actor.May(Permission.HandleCase))
        {
            throw new NotAllowedException(Permission.HandleCase);
        }

        if (file.State is not AttachmentState.Kept)
        {
            throw new RuleViolationException(file.State is AttachmentState.Quarantined ? Rule.AttachmentQuarantined : Rule.AttachmentGone, null, file.FileName);
        }

        LogOpened(logger, file.Id, actor.Name);
        return new OpenFile(file.FileName, file.Format, store.Open(file.Blob));
    }

    internal static IQueryable<FoundFile> Query(DisclosureDbContext db, long id) =>
        from file in db.Attachments.AsNoTracking()
        join a in db.Applications on file.ApplicationId equals a.Id
        where file.Id == id
        select new FoundFile(file, a.OrganId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Attachment {Id} handed out to {Actor}")]
    private static partial void LogOpened(ILogger logger, long id, string actor);

    internal sealed record FoundFile(Attachment File, long OrganId);
}
