using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Reporting;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>督办单 and 检查表 that wait for the unit, 举报投诉 that wait for the office, 年度报告 that are not published.</summary>
internal sealed class BoardSupervisionDuties(CaseLights lights, AnnualReportDuties reports) : IBoardDuties
{
    private const int MaxText = 60;

    public async Task<IReadOnlyList<BoardDuty>> ReadAsync(DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken) =>
    [
        .. (await NoticeQuery(db, reach.OrganId, reach.Until).ToListAsync(cancellationToken)).Select(Of),
        .. reach.SeesComplaints ? (await ComplaintQuery(db, reach.OrganId, reach.Until).ToListAsync(cancellationToken)).Select(Of) : [],
        .. (await SheetQuery(db, reach.OrganId, reach.Until).ToListAsync(cancellationToken)).Select(Of),
        .. (await reports.MissingAsync(db, reach.OrganId, cancellationToken)).Where(line => line.DueOn <= reach.Until).Select(Of),
    ];

    internal static IQueryable<NoticeRow> NoticeQuery(DisclosureDbContext db, long? organId, DateOnly until) =>
        (organId is { } own ? db.SupervisionNotices.Where(n => n.OrganId == own) : db.SupervisionNotices)
            .Where(n => (n.Stage == NoticeStage.Issued || n.Stage == NoticeStage.Received) && n.DueOn <= until)
            .Select(n => new NoticeRow(n.Code, n.Number, n.OrganId, n.Stage, n.Matter.Substring(0, MaxText), n.ReceivedBy, n.IssuedOn, n.DueOn!.Value));

    internal static IQueryable<ComplaintRow> ComplaintQuery(DisclosureDbContext db, long? organId, DateOnly until) =>
        (organId is { } own ? db.Complaints.Where(c => c.OfficeId == own) : db.Complaints).Where(c => c.NextDueOn <= until)
            .Select(c => new ComplaintRow(c.Code, c.OfficeId, c.Stage, c.Matter, c.Content.Substring(0, MaxText), c.VerifiedBy ?? c.RegisteredBy, c.NextDueOn!.Value));

    internal static IQueryable<SheetRow> SheetQuery(DisclosureDbContext db, long? organId, DateOnly until) =>
        from inspection in db.Inspections
        from sheet in inspection.Sheets
        where inspection.Stage == InspectionStage.Sent && sheet.Stage == SheetStage.Waiting && inspection.DueOn <= until && (organId == null || sheet.OrganId == organId)
        select new SheetRow(inspection.Code, inspection.Title.Substring(0, MaxText), sheet.OrganId, inspection.SentOn, inspection.DueOn);

    private BoardDuty Of(SheetRow row) => new(
        BoardSubject.Inspection, row.OrganId, row.DueOn, lights.OfDuty(WatchedKind.Inspection, row.DueOn, row.SentOn), $"{row.Code} {row.OrganId}", row.Code, InspectionPage.Href(row.Code), row.Title,
        Text.Of(SheetStage.Waiting), SupervisionTexts.Inspection_Submit)
    { Role = Role.HeadOfOffice };

    private BoardDuty Of(NoticeRow row) => new(
        BoardSubject.Notice, row.OrganId, row.DueOn, lights.OfDuty(WatchedKind.SupervisionNotice, row.DueOn, row.IssuedOn), row.Code, row.Number, NoticeFilter.Href(row.Code), row.Matter,
        Text.Of(row.Stage), row.Stage is NoticeStage.Issued ? SupervisionActKind.ReceiveNotice : SupervisionActKind.AnswerNotice)
    {
        Desk = row.ReceivedBy,
        Role = Role.HeadOfOffice,
    };

    private BoardDuty Of(ComplaintRow row) => new(
        BoardSubject.Complaint, row.OfficeId, row.DueOn, lights.OfDuty(WatchedKind.Complaint, row.DueOn), row.Code, row.Code, ComplaintFilter.Href(row.Code), $"{Text.Of(row.Matter)}：{row.Content}",
        Text.Of(row.Stage), row.Stage switch
        {
            ComplaintStage.Registered => SupervisionActKind.VerifyComplaint,
            ComplaintStage.Verifying => SupervisionActKind.ConfirmComplaint,
            _ => SupervisionActKind.DecideComplaint,
        })
    {
        Desk = row.Stage is ComplaintStage.Verifying ? null : row.Desk, // whoever found it can't confirm it
        Role = Role.Supervisor,
    };

    private BoardDuty Of(AnnualReportLine line) => new(
        BoardSubject.AnnualReport, line.Organ.Id, line.DueOn, line.Light, $"{line.Organ.Code} {reports.Year}", reports.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), AnnualReportsPage.Href(reports.Year),
        Text.Of(AnnualReport.SourceFor(reports.Year)), DashboardTexts.Board_NotPublished, DashboardTexts.Board_Publish)
    { Role = Role.HeadOfOffice };

    internal sealed record NoticeRow(string Code, string Number, long OrganId, NoticeStage Stage, string Matter, string? ReceivedBy, DateOnly? IssuedOn, DateOnly DueOn);

    internal sealed record SheetRow(string Code, string Title, long OrganId, DateOnly? SentOn, DateOnly DueOn);

    internal sealed record ComplaintRow(string Code, long OfficeId, ComplaintStage Stage, ComplaintMatter Matter, string Content, string Desk, DateOnly DueOn);
}
