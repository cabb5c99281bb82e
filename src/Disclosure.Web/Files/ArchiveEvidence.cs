using Disclosure.Domain.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>Which papers of the checklist are on file, read from what the rooms know of the case.</summary>
internal static class ArchiveEvidence
{
    private static readonly Dictionary<AttachmentKind, ArchivePaper> Files = new()
    {
        [AttachmentKind.ApplicationPaper] = ArchivePaper.ApplicationForm,
        [AttachmentKind.IdentityProof] = ArchivePaper.IdentityProof,
        [AttachmentKind.PowerOfAttorney] = ArchivePaper.PowerOfAttorney,
        [AttachmentKind.SearchRecord] = ArchivePaper.SearchRecord,
        [AttachmentKind.DisclosedInformation] = ArchivePaper.DisclosedInformation,
        [AttachmentKind.ProofOfService] = ArchivePaper.ProofOfService,
    };

    public static async Task<IReadOnlySet<ArchivePaper>> FindAsync(DisclosureDbContext db, long caseId, CancellationToken cancellationToken)
    {
        var kinds = await Kinds(db, caseId).ToListAsync(cancellationToken);
        return kinds.Where(Files.ContainsKey).Select(kind => Files[kind]).ToHashSet();
    }

    internal static IQueryable<AttachmentKind> Kinds(DisclosureDbContext db, long caseId) =>
        db.Attachments.Where(a => a.ApplicationId == caseId && a.State == AttachmentState.Kept).Select(a => a.Kind).Distinct();
}
