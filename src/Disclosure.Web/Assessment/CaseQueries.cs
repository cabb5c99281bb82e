using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Assessment;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>
/// Which rows of the register a measure may count: never fewer than <see cref="CaseMeasures"/> does, which judges each. All but the open ones are sought
/// by year and unit along IX_Applications_ByClosing, so that their cost follows the year, not the register.
/// </summary>
internal static class CaseQueries
{
    /// <summary>总数 without what is silent: how many cases each unit closed in the span.</summary>
    public static IQueryable<OrganCount> ClosedCounts(DisclosureDbContext db, FactQuestion asked) => Closed(db, asked).GroupBy(a => a.OrganId).Select(g => new OrganCount(g.Key, g.Count()));

    /// <summary>逾期答复.</summary>
    public static IQueryable<Application> Late(DisclosureDbContext db, FactQuestion asked) => Closed(db, asked).Where(a => a.Timeliness == Timeliness.Overdue);

    /// <summary>未答复, and open still.</summary>
    public static IQueryable<Application> Silent(DisclosureDbContext db, FactQuestion asked)
    {
        var (organs, last) = (asked.OrganIds, asked.Span.CutOffOn);
        return db.Applications.Where(a => organs.Contains(a.OrganId) && a.IsOpen && a.QueueOn <= last && a.ClosedOn == null);
    }

    /// <summary>未答复 by the cut-off, and replied since; of all units, for the few there are: asked for some, the database would look at every case of theirs.</summary>
    public static IQueryable<Application> RepliedSince(DisclosureDbContext db, FactQuestion asked)
    {
        var (last, year) = (asked.Span.CutOffOn, asked.Span.CutOffOn.Year);
        return db.Applications.Where(a => a.VoidedOn == null && a.ClosedYear >= year && a.ClosedOn > last && a.Timeliness == Timeliness.Overdue && a.DueOn <= last);
    }

    /// <summary>延期、补正、暂停 that may have been unsound: what is wrong with them the case itself tells.</summary>
    public static IQueryable<Application> Unsound(DisclosureDbContext db, FactQuestion asked)
    {
        var (most2008, most2019) = (LegalPeriods.Reply(Regulation.R2008).MaxExtension, LegalPeriods.Reply(Regulation.R2019).MaxExtension);
        return Closed(db, asked).Where(a =>
            (a.Extension != null && (a.Extension.ApprovedOn > a.DueOn || a.Extension.Days > (a.Regulation == Regulation.R2008 ? most2008 : most2019)))
            || (a.ClosedOn > a.DueOn && a.ExtensionRequests.Any(r => r.State == ExtensionRequestState.Approved))
            || (a.Regulation == Regulation.R2019 && a.Correction != null && a.Correction.AskedOn > a.ReceivedOn!.Value.AddDays(LegalPeriods.CorrectionNotice.Days))
            || a.EarlierCorrections.Any()
            || a.Consultations.Any(c => c.EndedOn == null));
    }

    /// <summary>What their procedure is judged by.</summary>
    public static IQueryable<ProcedureRow> Procedures(IQueryable<Application> cases) => cases.AsNoTracking().Select(a => new ProcedureRow(
        a.OrganId, a.Number, a.Content.Substring(0, CaseRow.MaxTitle), a.Regulation, a.ReceivedOn, a.DueOn, a.ClosedOn, a.Correction == null ? null : a.Correction.AskedOn,
        a.EarlierCorrections.Any(), a.EarlierCorrections.OrderBy(c => c.Ordinal).Select(c => c.AskedOn).FirstOrDefault(),
        a.Extension == null ? null : (DateOnly?)a.Extension.ApprovedOn, a.Extension == null ? null : (int?)a.Extension.Days, a.ExtensionRequests.Any(r => r.State == ExtensionRequestState.Approved),
        a.Consultations.Any(c => c.EndedOn == null && (c.Party == ConsultedParty.ThirdParty || a.Regulation == Regulation.R2019))));

    /// <summary>Withheld for a third party that nobody asked.</summary>
    public static IQueryable<Application> WithoutThirdParty(DisclosureDbContext db, FactQuestion asked) => Filed(db, asked)
        .Where(a => (a.Ground == WithholdingGround.ThirdPartyRights || a.Ground == WithholdingGround.CommercialSecret || a.Ground == WithholdingGround.PersonalPrivacy)
            && !a.Consultations.Any(c => c.Party == ConsultedParty.ThirdParty));

    /// <summary>信息不存在 without a record of the search: in the reply, among the files, or ticked off when the case was archived.</summary>
    public static IQueryable<Application> WithoutSearch(DisclosureDbContext db, FactQuestion asked) => Filed(db, asked)
        .Where(a => a.Outcome == ReplyOutcome.NotExisting
            && !db.Replies.Any(r => r.ApplicationId == a.Id && r.Search != null)
            && !db.Attachments.Any(f => f.ApplicationId == a.Id && f.Kind == AttachmentKind.SearchRecord && f.State == AttachmentState.Kept)
            && !db.Archivings.Any(box => box.ApplicationId == a.Id && box.Lines.Any(line => line.Paper == ArchivePaper.SearchRecord)));

    /// <summary>Disclosed without a secrecy review: of the reply, or ticked off when the case was archived.</summary>
    public static IQueryable<Application> WithoutReview(DisclosureDbContext db, FactQuestion asked) => Filed(db, asked)
        .Where(a => (a.Outcome == ReplyOutcome.Granted || a.Outcome == ReplyOutcome.PartiallyGranted)
            && !db.Replies.Any(r => r.ApplicationId == a.Id && EF.Property<IEnumerable<SecrecyReview>>(r, "_reviews").Any(v => !v.HasLapsed))
            && !db.Archivings.Any(box => box.ApplicationId == a.Id && box.Lines.Any(line => line.Paper == ArchivePaper.ReviewSheet)));

    /// <summary>Not in the archive within its days, which ended in the span.</summary>
    public static IQueryable<Application> Unarchived(DisclosureDbContext db, FactQuestion asked)
    {
        var (first, last) = (asked.Span.From.AddDays(-ArchiveDuty.Days - 1), asked.Span.CutOffOn.AddDays(-ArchiveDuty.Days - 1));
        return OwnPapers(Between(db, asked, first, last)).Where(a => a.ArchivedOn == null || a.ArchivedOn > a.ClosedOn!.Value.AddDays(ArchiveDuty.Days));
    }

    /// <summary>What the measures look at. The papers that a query has found missing are missing; the others are not asked for by the same measure.</summary>
    public static IQueryable<CaseRow> Rows(DisclosureDbContext db, IQueryable<Application> cases) => cases.AsNoTracking().Select(Row(db));

    private static IQueryable<Application> Filed(DisclosureDbContext db, FactQuestion asked) => OwnPapers(Closed(db, asked));

    /// <summary>No case of a ledger. Asked plainly whether there is no import, SQLite would begin with the index of imports, in which nearly every case stands under none.</summary>
    private static IQueryable<Application> OwnPapers(IQueryable<Application> cases) => cases.Where(a => (a.ImportId ?? 0) == 0);

    private static IQueryable<Application> Closed(DisclosureDbContext db, FactQuestion asked) => Between(db, asked, asked.Span.From, asked.Span.CutOffOn);

    private static IQueryable<Application> Between(DisclosureDbContext db, FactQuestion asked, DateOnly first, DateOnly last)
    {
        var (organs, years) = (asked.OrganIds, Enumerable.Range(first.Year, Math.Max(1, last.Year - first.Year + 1)).Select(year => (int?)year).ToList());
        return db.Applications.Where(a => a.VoidedOn == null && years.Contains(a.ClosedYear) && organs.Contains(a.OrganId) && a.ClosedOn >= first && a.ClosedOn <= last);
    }

    private static Expression<Func<Application, CaseRow>> Row(DisclosureDbContext db) => a => new CaseRow(
        a.OrganId, a.Number, a.Content.Substring(0, CaseRow.MaxTitle), a.ExtendedDueOn ?? a.DueOn, a.FinalDueOn, a.Excessive == null ? null : a.Excessive.DelayedUntil, a.Timeliness, a.ClosedOn, a.Outcome, a.Ground,
        a.Reopening == null ? null : a.Reopening.ReceivedOn, a.ArchivedOn, db.Archivings.Where(box => a.Reopening != null && box.ApplicationId == a.Id).Min(box => (DateOnly?)box.ArchivedOn), a.ImportId != null);
}

/// <summary>How many cases of a unit.</summary>
internal sealed record OrganCount(long OrganId, int Count);

/// <summary>An application as the measures look at it.</summary>
/// <param name="OrganId">受理单位.</param>
/// <param name="Number">编号.</param>
/// <param name="Title">The beginning of what is asked for.</param>
/// <param name="DueOn">应复日 of the reply that counts, extension included.</param>
/// <param name="FinalDueOn">The last day as it stands now; of a case opened again that of the renewed reply.</param>
/// <param name="DelayedUntil">延迟答复的期限, or null.</param>
/// <param name="Timeliness">按期与否 of the reply that counts.</param>
/// <param name="ClosedOn">办结日, or null.</param>
/// <param name="Outcome">答复类型, or null.</param>
/// <param name="Ground">不予公开情形, or null.</param>
/// <param name="ReopenedOn">重新办理启动日, or null.</param>
/// <param name="ArchivedOn">归档日 as it stands now, or null.</param>
/// <param name="FirstArchivedOn">The first 归档日 of a case opened again, or null.</param>
/// <param name="IsFromLedger">台账导入.</param>
internal sealed record CaseRow(
    long OrganId, string Number, string Title, DateOnly? DueOn, DateOnly? FinalDueOn, DateOnly? DelayedUntil, Timeliness? Timeliness, DateOnly? ClosedOn, ReplyOutcome? Outcome,
    WithholdingGround? Ground, DateOnly? ReopenedOn, DateOnly? ArchivedOn, DateOnly? FirstArchivedOn, bool IsFromLedger)
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 60;

    /// <summary>Its days, without papers and faults of procedure.</summary>
    public JudgedCase Judged => new(Number, LastDay, ClosedOn, Outcome, Ground)
    {
        ReopenedOn = ReopenedOn,
        ArchivedOn = ReopenedOn is null ? ArchivedOn : FirstArchivedOn ?? ArchivedOn,
        IsFromLedger = IsFromLedger,
    };

    /// <summary>Of a case opened again the last day of the first reply, by which the statistics have called it in time or late.</summary>
    private DateOnly? LastDay => ReopenedOn is null ? FinalDueOn : Timeliness is not Domain.Applications.Timeliness.Overdue && DelayedUntil > DueOn ? DelayedUntil : DueOn;
}
