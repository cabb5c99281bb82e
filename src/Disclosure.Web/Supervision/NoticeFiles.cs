using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>A notice with everything that is known of it, as somebody sees it today.</summary>
public sealed record NoticeFile
{
    public required SupervisionNotice Notice { get; init; }

    /// <summary>督办机关.</summary>
    public required string Office { get; init; }

    /// <summary>被督办单位.</summary>
    public required string Organ { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Seen from the office, not from the unit.</summary>
    public required bool IsOffice { get; init; }

    /// <summary>What this person may do now, in the order in which it is likely.</summary>
    public IReadOnlyList<SupervisionActKind> Acts { get; init; } = [];

    /// <summary>It is her own draft, so somebody else approves it.</summary>
    public bool IsOwnDraft { get; init; }

    /// <summary>She may attach proof now.</summary>
    public bool MayAddProof { get; init; }

    /// <summary>Whether she may take a proof away again.</summary>
    public bool MayRemoveProof { get; init; }

    /// <summary>The cases and disputes that it names, with what they are about.</summary>
    public IReadOnlyList<NoticeSubjectLine> Subjects { get; init; } = [];

    public IReadOnlyList<NoticeProofLine> Proofs { get; init; } = [];

    /// <summary>The notices before and after it on the ladder.</summary>
    public IReadOnlyList<NoticeLine> Ladder { get; init; } = [];

    /// <summary>编号 of the complaint behind it, or null.</summary>
    public string? ComplaintCode { get; init; }

    /// <summary>编号 of the inspection behind it, or null.</summary>
    public string? InspectionCode { get; init; }

    /// <summary>Display names by sign-in name.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Number of the template's version that its document was written on; null for a draft, and for a unit.</summary>
    public int? TemplateVersion { get; init; }

    /// <summary>What was done to it, the latest first; for the office only.</summary>
    public IReadOnlyList<AuditLine> Audit { get; init; } = [];
}

/// <summary>A case or dispute that a notice names.</summary>
/// <param name="Item">As it stood when it was named.</param>
/// <param name="Content">What it is about.</param>
/// <param name="IsOpen">Whether it still waits.</param>
public sealed record NoticeSubjectLine(NoticeItem Item, string Content, bool IsOpen);

/// <summary>A proof in the list.</summary>
public sealed record NoticeProofLine(long Id, string FileName, long Size, string AddedBy, DateTime AddedAt);

/// <summary>督办单详情: one notice from all rooms. A draft, and a notice of a foreign unit, are not there at all for a unit.</summary>
internal sealed class NoticeFiles(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, CaseLights lights, OrganDirectory directory, SupervisionPapers papers)
{
    private const int MaxAudit = 30, MaxContent = 80;

    /// <returns>The notice, or null where there is none of that number within sight.</returns>
    public async Task<NoticeFile?> FindAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sight = await NoticeList.SightAsync(db, actor, cancellationToken);
        if (await Query(db, sight, code).SingleOrDefaultAsync(cancellationToken) is not { } notice)
        {
            return null;
        }

        var isOffice = sight is null;
        var audit = isOffice ? await AuditQuery(db, code).ToListAsync(cancellationToken) : [];
        var proofs = await ProofQuery(db, notice.Id).ToListAsync(cancellationToken);
        var ladder = await NoticeList.Rows(LadderQuery(db, notice, sight)).ToListAsync(cancellationToken);
        return new NoticeFile
        {
            Notice = notice,
            Office = await directory.NameOfAsync(notice.OfficeId, cancellationToken),
            Organ = await directory.NameOfAsync(notice.OrganId, cancellationToken),
            Today = lights.Today,
            IsOffice = isOffice,
            Acts = [.. SupervisionActs.Possible(notice, actor, lights.Today).Select(act => act.Kind)],
            IsOwnDraft = notice.Stage is NoticeStage.Drafted && actor.May(Permission.ApproveSupervision) && notice.IsOwn(actor.Name),
            MayRemoveProof = notice.Stage is NoticeStage.Received or NoticeStage.Answered && actor.May(Permission.AnswerSupervision) && actor.Reaches(notice.OrganId),
            MayAddProof = notice.Stage is NoticeStage.Received or NoticeStage.Answered && actor.May(Permission.AnswerSupervision) && actor.Reaches(notice.OrganId) && proofs.Count < AddProof.MaxProofs,
            Subjects = await SubjectsAsync(db, notice, cancellationToken),
            Proofs = proofs,
            Ladder = [.. ladder.OrderBy(l => l.Id)],
            ComplaintCode = isOffice && notice.ComplaintId is { } complaint ? await db.Complaints.Where(c => c.Id == complaint).Select(c => c.Code).SingleAsync(cancellationToken) : null,
            InspectionCode = notice.InspectionId is { } inspection ? await db.Inspections.Where(i => i.Id == inspection).Select(i => i.Code).SingleAsync(cancellationToken) : null,
            TemplateVersion = isOffice ? await db.NoticePapers.Where(p => p.NoticeId == notice.Id).Select(p => (int?)p.TemplateVersion).SingleOrDefaultAsync(cancellationToken) : null,
            Names = await UserNames.ReadAsync(
                db,
                [
                    notice.DraftedBy, notice.ChangedBy, notice.ApprovedBy, notice.IssuedBy, notice.ReceivedBy, notice.AnsweredBy, notice.JudgedBy, notice.WithdrawnBy,
                    .. proofs.Select(p => p.AddedBy), .. audit.Select(line => line.Actor),
                ],
                cancellationToken),
            Audit = audit,
        };
    }

    /// <summary>The document: as it was sent, or as it would look.</summary>
    public async Task<(byte[] Content, string Name)?> PaperAsync(string code, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await Query(db, await NoticeList.SightAsync(db, actor, cancellationToken), code).SingleOrDefaultAsync(cancellationToken) is not { } notice)
        {
            return null;
        }

        var content = await db.NoticePapers.Where(p => p.NoticeId == notice.Id).Select(p => p.Content).SingleOrDefaultAsync(cancellationToken)
            ?? (await papers.WriteAsync(db, notice, lights.Today, cancellationToken)).Content;
        return (content, notice.Number.Length > 0 ? notice.Number : notice.Code);
    }

    internal static IQueryable<SupervisionNotice> Query(DisclosureDbContext db, long? sight, string code) => NoticeList.Visible(db, sight, null).AsNoTracking().Where(n => n.Code == code);

    internal static IQueryable<NoticeProofLine> ProofQuery(DisclosureDbContext db, long noticeId) =>
        db.NoticeProofs.Where(p => p.NoticeId == noticeId).OrderBy(p => p.Id).Select(p => new NoticeProofLine(p.Id, p.FileName, p.Size, p.AddedBy, p.AddedAt));

    internal static IQueryable<SupervisionNotice> LadderQuery(DisclosureDbContext db, SupervisionNotice notice, long? sight) =>
        NoticeList.Visible(db, sight, null).Where(n => n.Id == notice.PrecedingId || n.PrecedingId == notice.Id);

    internal static IQueryable<AuditLine> AuditQuery(DisclosureDbContext db, string code) =>
        db.AuditEntries.Where(e => e.Target == code).OrderByDescending(e => e.Seq).Take(MaxAudit).Select(e => new AuditLine(e.At, e.Actor, e.Action, e.Result));

    internal static IQueryable<NoticeSubjectText> CaseQuery(DisclosureDbContext db, IReadOnlyList<long> keys) =>
        db.Applications.Where(a => keys.Contains(a.Id)).Select(a => new NoticeSubjectText(a.Id, a.Content.Substring(0, MaxContent), a.IsOpen));

    internal static IQueryable<NoticeSubjectText> DisputeQuery(DisclosureDbContext db, IReadOnlyList<long> keys) =>
        db.Disputes.Where(d => keys.Contains(d.Id)).Select(d => new NoticeSubjectText(d.Id, d.Facts.Body, d.NextDueOn != null));

    private static bool Is(Actor actor, string? name) => string.Equals(actor.Name, name, StringComparison.OrdinalIgnoreCase);

    private static async Task<IReadOnlyList<NoticeSubjectLine>> SubjectsAsync(DisclosureDbContext db, SupervisionNotice notice, CancellationToken cancellationToken)
    {
        List<long> cases = [.. notice.Items.Select(i => i.ApplicationId).OfType<long>()], disputes = [.. notice.Items.Select(i => i.DisputeId).OfType<long>()];
        var ofCases = cases.Count == 0 ? [] : await CaseQuery(db, cases).ToDictionaryAsync(t => t.Id, cancellationToken);
        var ofDisputes = disputes.Count == 0 ? [] : await DisputeQuery(db, disputes).ToDictionaryAsync(t => t.Id, cancellationToken);
        return [.. from item in notice.Items orderby item.Ordinal
                   let text = item.ApplicationId is { } a ? ofCases.GetValueOrDefault(a) : item.DisputeId is { } d ? ofDisputes.GetValueOrDefault(d) : null
                   select new NoticeSubjectLine(item, text?.Content ?? "", text?.IsOpen ?? false)];
    }

    internal sealed record NoticeSubjectText(long Id, string Content, bool IsOpen);
}
