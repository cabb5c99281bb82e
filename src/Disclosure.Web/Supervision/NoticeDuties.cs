using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>What units owe on notices and inspections, and the office on complaints.</summary>
internal sealed class NoticeDuties(CaseLights lights) : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var notice in NoticeQuery(db, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Of(WatchedKind.SupervisionNotice, DutySubject.SupervisionNotice, notice, NoticeFilter.Href(notice.Code));
        }

        await foreach (var complaint in ComplaintQuery(db, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Of(WatchedKind.Complaint, DutySubject.Complaint, complaint, ComplaintFilter.Href(complaint.Code));
        }

        await foreach (var sheet in SheetQuery(db, organId).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            yield return Of(WatchedKind.Inspection, DutySubject.Inspection, sheet, InspectionPage.Href(sheet.Code)) with { Part = sheet.OrganId.ToString(CultureInfo.InvariantCulture) };
        }
    }

    internal static IQueryable<Owed> NoticeQuery(DisclosureDbContext db, long? organId) => db.SupervisionNotices
        .Where(n => (n.Stage == NoticeStage.Issued || n.Stage == NoticeStage.Received) && n.DueOn != null && (organId == null || n.OrganId == organId)).OrderBy(n => n.DueOn).ThenBy(n => n.Id)
        .Select(n => new Owed(n.Id, n.Code, n.Number, n.OrganId, n.ReceivedBy, n.IssuedOn, n.DueOn!.Value));

    internal static IQueryable<Owed> ComplaintQuery(DisclosureDbContext db, long? organId) => db.Complaints
        .Where(c => c.NextDueOn != null && (organId == null || c.OfficeId == organId)).OrderBy(c => c.NextDueOn).ThenBy(c => c.Id)
        .Select(c => new Owed(c.Id, c.Code, c.Code, c.OfficeId, c.VerifiedBy ?? c.RegisteredBy, c.ConfirmedOn ?? c.ReceivedOn, c.NextDueOn!.Value));

    /// <summary>Each unit that has not reported on a checklist.</summary>
    internal static IQueryable<Owed> SheetQuery(DisclosureDbContext db, long? organId) =>
        from inspection in db.Inspections
        from sheet in inspection.Sheets
        where inspection.Stage == InspectionStage.Sent && sheet.Stage == SheetStage.Waiting && (organId == null || sheet.OrganId == organId)
        orderby inspection.DueOn, inspection.Id, sheet.OrganId
        select new Owed(inspection.Id, inspection.Code, inspection.Code, sheet.OrganId, null, inspection.SentOn, inspection.DueOn);

    private OpenDuty Of(WatchedKind kind, DutySubject subject, Owed owed, string href) => new(kind, kind, subject, owed.Id, owed.Number, href, owed.OrganId, owed.DueOn, owed.DueOn)
    {
        Desk = owed.Desk,
        StartsOn = owed.StartsOn,
        Days = DayKind.Working,
        IsProvisional = owed.DueOn > lights.Calendar.LastDay,
    };

    internal sealed record Owed(long Id, string Code, string Number, long OrganId, string? Desk, DateOnly? StartsOn, DateOnly DueOn);
}
