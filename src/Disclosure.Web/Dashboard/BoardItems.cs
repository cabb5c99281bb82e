using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>逾期 and 三日内: the first rows of each along the index of the queue, with whoever must act on them.</summary>
internal sealed class BoardItems(CaseLights lights, OrganDirectory directory)
{
    public const int MaxShown = 10;
    private const int MaxContent = 60;

    /// <summary>What is late, the latest first; only the kinds that were counted are asked for.</summary>
    public Task<IReadOnlyList<BoardItem>> LateAsync(DisclosureDbContext db, long? organId, BoardTally counted, IReadOnlyList<BoardDuty> others, CancellationToken cancellationToken) => ReadAsync(
        db, counted[DeadlineLight.Red] == 0 ? null : LateQuery(db, organId, lights.Today), counted.LateConfirmations == 0 ? null : LateArrivalQuery(db, organId, lights.Today),
        counted.DisputesLate == 0 ? null : DisputeQuery(db, organId, null, lights.Today.AddDays(-1)), others.Where(o => o.DueOn < lights.Today), cancellationToken);

    /// <summary>What is due in the next working days, the nearest first.</summary>
    public Task<IReadOnlyList<BoardItem>> SoonAsync(DisclosureDbContext db, long? organId, BoardTally counted, IReadOnlyList<BoardDuty> others, CancellationToken cancellationToken) => ReadAsync(
        db, counted[DeadlineLight.Yellow] == 0 ? null : SoonQuery(db, organId, lights.Today, lights.LastYellow), null,
        counted.DisputesSoon == 0 ? null : DisputeQuery(db, organId, lights.Today, lights.LastYellow), others.Where(o => o.DueOn >= lights.Today), cancellationToken);

    internal static IQueryable<CaseRow> LateQuery(DisclosureDbContext db, long? organId, DateOnly today) =>
        Rows(db, CaseLights.Running(OpenCounts.Open(db, organId), today).Where(a => a.QueueOn < today).OrderBy(a => a.QueueOn).ThenBy(a => a.Id));

    internal static IQueryable<CaseRow> SoonQuery(DisclosureDbContext db, long? organId, DateOnly today, DateOnly until) =>
        Rows(db, CaseLights.Running(OpenCounts.Open(db, organId), today).Where(a => a.QueueOn >= today && a.QueueOn <= until).OrderBy(a => a.QueueOn).ThenBy(a => a.Id));

    internal static IQueryable<CaseRow> LateArrivalQuery(DisclosureDbContext db, long? organId, DateOnly today) =>
        Rows(db, OpenCounts.Open(db, organId).Where(a => a.QueueOn == DateOnly.MaxValue && a.Stage == ApplicationStage.Arrived && a.ArrivedOn < today).OrderBy(a => a.ArrivedOn).ThenBy(a => a.Id));

    internal static IQueryable<DisputeRow> DisputeQuery(DisclosureDbContext db, long? organId, DateOnly? from, DateOnly until) =>
        OpenCounts.Duties(db, organId).Where(d => d.NextDueOn <= until && (from == null || d.NextDueOn >= from)).OrderBy(d => d.NextDueOn).ThenBy(d => d.Id).Take(MaxShown)
            .Select(d => new DisputeRow(
                d.Number, d.OrganId, d.Facts.Kind, d.Facts.Instance, d.Facts.Body, d.Handler, d.NextDuty!.Value, d.NextDueOn!.Value, d.Facts.AcceptedOn, d.Procedure, d.CopyReceivedOn));

    private static IQueryable<CaseRow> Rows(DisclosureDbContext db, IQueryable<Application> cases) => cases.Take(MaxShown).Select(a => new CaseRow(
        a.Id, a.Number, a.OrganId, a.Content.Substring(0, MaxContent), a.Handler, a.DueOn, a.Reopening != null,
        new CaseStanding(a.Stage, a.IsOpen, a.ArrivedOn, a.FinalDueOn, a.DueStatus, a.PausedSince, a.PausedUntil),
        db.Replies.Where(r => r.ApplicationId == a.Id && r.EffectiveOn == null && !r.IsDiscarded).Select(r => new WorkReply(
            r.Stage, r.Outcome, r.Ground, r.SubmittedAt,
            EF.Property<IEnumerable<SecrecyReview>>(r, "_reviews").Any(v => !v.HasLapsed && v.Conclusion == ReviewConclusion.Refer), r.Drafter)).FirstOrDefault()));

    private async Task<IReadOnlyList<BoardItem>> ReadAsync(
        DisclosureDbContext db, IQueryable<CaseRow>? cases, IQueryable<CaseRow>? arrivals, IQueryable<DisputeRow>? disputes, IEnumerable<BoardDuty> others, CancellationToken cancellationToken)
    {
        List<CaseRow> rows = [.. cases is null ? [] : await cases.ToListAsync(cancellationToken), .. arrivals is null ? [] : await arrivals.ToListAsync(cancellationToken)];
        List<DisputeRow> duties = disputes is null ? [] : await disputes.ToListAsync(cancellationToken);
        var first = others.OrderBy(o => IsOwnPeriod(o.Subject)).ThenBy(o => o.DueOn).Take(MaxShown).ToList();
        var names = await UserNames.ReadAsync(db, [.. rows.Select(r => r.Handler), .. duties.Select(d => d.Handler), .. first.Select(o => o.Desk)], cancellationToken);
        var organs = await directory.ByIdAsync([.. rows.Select(r => r.OrganId), .. duties.Select(d => d.OrganId), .. first.Select(o => o.OrganId)], cancellationToken);
        return [.. rows.Select(r => Of(r, organs[r.OrganId], names)).Concat(duties.Select(d => Of(d, organs[d.OrganId], names))).Concat(first.Select(o => Of(o, organs[o.OrganId], names))).OrderBy(i => IsOwnPeriod(i.Subject)).ThenBy(i => i.DueOn).Take(MaxShown)];
    }

    /// <summary>A period that a unit has set itself stands behind those of the law, however long it has passed.</summary>
    private static bool IsOwnPeriod(BoardSubject subject) => subject is BoardSubject.CatalogueColumn;

    private BoardItem Of(CaseRow row, OrganItem organ, IReadOnlyDictionary<string, string> names)
    {
        var isArrival = row.Standing.Stage is ApplicationStage.Arrived;
        var due = isArrival ? row.Standing.ArrivedOn!.Value : row.Standing.FinalDueOn!.Value;
        var original = isArrival || row.IsReopened ? due : row.DueOn ?? due;
        return new BoardItem(
            isArrival ? BoardSubject.Confirmation : BoardSubject.Reply, row.Number, ShortNumber.Of(row.Number), ShortNumber.Href(row.Number), organ.Id, organ.Name, organ.Code, row.Content,
            due, lights.Of(row.Standing), Lateness.Of(original, due, lights.Today, lights.Calendar), original == due ? null : original,
            WaitsFor(row, organ, names), row.Reply is { } reply ? Text.Of(reply.Stage) : Text.Of(row.Standing.Stage))
        { CaseId = row.Id };
    }

    private BoardItem Of(DisputeRow row, OrganItem organ, IReadOnlyDictionary<string, string> names) => new(
        BoardSubject.Dispute, row.Number, DisputeWords.Short(row.Number), DisputeFilter.Href(row.Number), organ.Id, organ.Name, organ.Code,
        $"{DisputeWords.KindOf(row.Kind, row.Instance)}·{row.Body}", row.DueOn, DisputeLights.Of(row.Duty, row.DueOn, row.Kind, row.AcceptedOn, row.Procedure, row.CopyReceivedOn, lights),
        Lateness.Of(row.DueOn, row.DueOn, lights.Today, lights.Calendar), null, Text.Format(DashboardTexts.Board_WaitsFor, organ.Name, Person(row.Handler, names), row.Duty), Text.Of(row.Duty));

    private BoardItem Of(BoardDuty duty, OrganItem organ, IReadOnlyDictionary<string, string> names) => new(
        duty.Subject, duty.Number, duty.Called, duty.Href, organ.Id, organ.Name, organ.Code, duty.What, duty.DueOn, duty.Light, Lateness.Of(duty.DueOn, duty.DueOn, lights.Today, lights.Calendar), null,
        Text.Format(DashboardTexts.Board_WaitsFor, organ.Name, duty is { Desk: null, Role: { } role } ? Text.Of(role) : Person(duty.Desk, names), duty.Act), duty.Stands);

    /// <summary>A step of review is a role's, whoever fills it; everything else is whoever's on whose desk the case lies.</summary>
    private static string WaitsFor(CaseRow row, OrganItem organ, IReadOnlyDictionary<string, string> names)
    {
        if (row.Standing.Stage is ApplicationStage.Arrived)
        {
            return Text.Format(DashboardTexts.Board_WaitsFor, organ.Name, Person(row.Handler, names), ActKind.Confirm);
        }

        var step = row.Reply?.Next ?? ReplyStep.Draft;
        var who = step switch
        {
            ReplyStep.ReviewSecrecy or ReplyStep.AnswerReferral => Text.Of(Role.SecrecyOfficer),
            ReplyStep.CheckLegality => Text.Of(Role.LegalOfficer),
            ReplyStep.Approve => Text.Of(Role.HeadOfOffice),
            _ => Person(row.Handler, names),
        };
        return Text.Format(DashboardTexts.Board_WaitsFor, organ.Name, who, step);
    }

    private static string Person(string? handler, IReadOnlyDictionary<string, string> names) => handler is null ? DashboardTexts.Board_Nobody : names.Say(handler);

    internal sealed record CaseRow(
        long Id, string Number, long OrganId, string Content, string? Handler, DateOnly? DueOn, bool IsReopened, CaseStanding Standing, WorkReply? Reply);

    internal sealed record DisputeRow(
        string Number, long OrganId, DisputeKind Kind, CourtInstance? Instance, string Body, string? Handler, DisputeDutyKind Duty, DateOnly DueOn, DateOnly AcceptedOn,
        DisputeProcedure? Procedure, DateOnly? CopyReceivedOn);
}
