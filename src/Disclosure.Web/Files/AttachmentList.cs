using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>The files of a case, and what whoever looks may do with them.</summary>
/// <param name="Files">The latest last; removed ones stand among them.</param>
/// <param name="Names">Names that people read, by sign-in name.</param>
/// <param name="MayRead">下载.</param>
/// <param name="MayHandle">上传、移除; personal papers.</param>
public sealed record CaseAttachments(IReadOnlyList<Attachment> Files, IReadOnlyDictionary<string, string> Names, bool MayRead, bool MayHandle)
{
    /// <summary>Whether there is something to open, and the right to.</summary>
    public bool CanOpen(Attachment file) => file is { State: AttachmentState.Kept } && MayRead && (MayHandle || !file.IsPersonal);
}

/// <summary>附件 of one case within reach.</summary>
internal sealed class AttachmentList(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current)
{
    public async Task<CaseAttachments> ReadAsync(Application found, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        if (!actor.Reaches(found.OrganId))
        {
            throw new NotAllowedException(null);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var files = await Query(db, found.Id).ToListAsync(cancellationToken);
        var names = await UserNames.ReadAsync(db, files.SelectMany(f => new[] { f.AddedBy, f.RemovedBy }), cancellationToken);
        return new CaseAttachments(files, names, actor.May(Permission.ReadAttachments), actor.May(Permission.HandleCase));
    }

    internal static IQueryable<Attachment> Query(DisclosureDbContext db, long caseId) => db.Attachments.AsNoTracking().Where(a => a.ApplicationId == caseId).OrderBy(a => a.Id);
}
