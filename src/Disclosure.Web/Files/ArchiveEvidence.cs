using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>Which papers of the checklist are on file: attachments, letters that stand, and what the replies that left record.</summary>
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

    private static readonly Dictionary<LetterKind, ArchivePaper> Forms = new()
    {
        [LetterKind.Receipt] = ArchivePaper.Receipt,
        [LetterKind.CorrectionNotice] = ArchivePaper.CorrectionNotice,
        [LetterKind.ThirdPartyConsultation] = ArchivePaper.ConsultationLetter,
        [LetterKind.CoProducerConsultation] = ArchivePaper.ConsultationLetter,
        [LetterKind.ExtensionNotice] = ArchivePaper.ExtensionNotice,
        [LetterKind.SecrecyReviewSheet] = ArchivePaper.ReviewSheet,
    };

    public static async Task<IReadOnlySet<ArchivePaper>> FindAsync(DisclosureDbContext db, long caseId, CancellationToken cancellationToken)
    {
        var files = await Kinds(db, caseId).ToListAsync(cancellationToken);
        var letters = await Letters(db, caseId).ToListAsync(cancellationToken);
        var replies = await Replies(db, caseId).AsSplitQuery().ToListAsync(cancellationToken);
        return new HashSet<ArchivePaper>(
        [
            .. files.Where(Files.ContainsKey).Select(kind => Files[kind]),
            .. letters.Where(l => Forms.ContainsKey(l.Kind)).Select(l => Forms[l.Kind]),
            .. replies.SelectMany(reply => Of(reply, letters)),
        ]);
    }

    internal static IQueryable<AttachmentKind> Kinds(DisclosureDbContext db, long caseId) =>
        db.Attachments.Where(a => a.ApplicationId == caseId && a.State == AttachmentState.Kept).Select(a => a.Kind).Distinct();

    internal static IQueryable<Letter> Letters(DisclosureDbContext db, long caseId) =>
        db.Letters.AsNoTracking().Where(l => l.ApplicationId == caseId && l.VoidedOn == null);

    internal static IQueryable<Reply> Replies(DisclosureDbContext db, long caseId) =>
        db.Replies.AsNoTracking().Where(r => r.ApplicationId == caseId && (r.Stage == ReplyStage.Dispatched || r.Stage == ReplyStage.Served)).OrderBy(r => r.Id);

    /// <summary>What a reply holds itself; a day of service without its proof is no proof.</summary>
    private static IEnumerable<ArchivePaper> Of(Reply reply, List<Letter> letters)
    {
        if (letters.Exists(l => l.ReplyId == reply.Id && l.Number.Length > 0 && l.Number == reply.DocumentNumber))
        {
            yield return ArchivePaper.Reply;
        }

        if (reply.Search is not null)
        {
            yield return ArchivePaper.SearchRecord;
        }

        if (reply.Review is { IsClosed: true })
        {
            yield return ArchivePaper.ReviewSheet;
        }

        if (reply is { ServedOn: not null, Proof.Length: > 0 })
        {
            yield return ArchivePaper.ProofOfService;
        }
    }
}
