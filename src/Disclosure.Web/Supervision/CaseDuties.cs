using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The duties of open applications: confirmation, correction notice, reply, opinions asked for, secrecy review.</summary>
internal sealed class CaseDuties(CaseLights lights, SupervisionSettings settings) : IDutySource
{
    public async IAsyncEnumerable<OpenDuty> ReadAsync(DisclosureDbContext db, long? organId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (queue, id) = (DateOnly.MinValue, 0L);
        while (await PageQuery(db, organId, queue, id).ToListAsync(cancellationToken) is { Count: > 0 } page)
        {
            var replies = (await ReplyQuery(db, [.. page.Select(row => row.Id)]).ToListAsync(cancellationToken)).ToLookup(reply => reply.ApplicationId);
            foreach (var duty in page.SelectMany(row => DutiesOf(row, replies[row.Id].FirstOrDefault())))
            {
                yield return duty;
            }

            (queue, id) = (page[^1].QueueOn, page[^1].Id);
        }
    }

    /// <summary>A page of the queue of open cases, after the last row read.</summary>
    internal static IQueryable<CaseDutyRow> PageQuery(DisclosureDbContext db, long? organId, DateOnly queue, long id) =>
        (organId is { } own ? db.Applications.Where(a => a.OrganId == own) : db.Applications)
        .Where(a => a.IsOpen && a.QueueOn >= queue && (a.QueueOn > queue || a.Id > id))
        .OrderBy(a => a.QueueOn).ThenBy(a => a.Id).Take(OpenDuties.Page)
        .Select(a => new CaseDutyRow(
            a.Id, a.QueueOn, a.Number, a.OrganId, a.Handler, a.Stage, a.Regulation, a.ArrivedOn, a.ReceivedOn, a.DueOn, a.FinalDueOn, a.DueStatus, a.PausedUntil, a.Reopening == null ? null : a.Reopening.ReceivedOn,
            a.Correction != null,
            a.Consultations.Where(c => c.EndedOn == null).Select(c => new Consultation(c.Ordinal, c.Party, c.SentOn, null) { ReceivedOn = c.ReceivedOn }).ToList()));

    /// <summary>The replies that are being worked on in the cases of a page; asked for with the page they would cost a look at every reply there is.</summary>
    internal static IQueryable<ReplyInside> ReplyQuery(DisclosureDbContext db, IReadOnlyCollection<long> cases) => db.Replies
        .Where(r => cases.Contains(r.ApplicationId) && r.EffectiveOn == null && !r.IsDiscarded).OrderBy(r => r.Id)
        .Select(r => new ReplyInside(
            r.ApplicationId, r.Stage, r.Outcome, r.Ground, r.SubmittedAt,
            EF.Property<IEnumerable<SecrecyReview>>(r, "_reviews").Any(v => !v.HasLapsed && v.Conclusion == ReviewConclusion.Refer)));

    /// <summary>The duties of one case that has been read already.</summary>
    public IReadOnlyList<OpenDuty> Of(Application found, Reply? inside) => !found.IsOpen ? [] :
    [
        .. DutiesOf(
            new CaseDutyRow(
                found.Id, found.QueueOn, found.Number, found.OrganId, found.Handler, found.Stage, found.Regulation, found.ArrivedOn, found.ReceivedOn, found.DueOn, found.FinalDueOn, found.DueStatus,
                found.PausedUntil, found.Reopening?.ReceivedOn, found.Correction is not null, [.. found.Consultations.Where(c => c.EndedOn is null)]),
            inside is null ? null : new ReplyInside(
                found.Id, inside.Stage, inside.Outcome, inside.Ground, inside.SubmittedAt, inside.Review is { IsClosed: false })),
    ];

    private IEnumerable<OpenDuty> DutiesOf(CaseDutyRow row, ReplyInside? inside)
    {
        if (row.Stage is ApplicationStage.Arrived)
        {
            if (row.ArrivedOn is { } arrived)
            {
                yield return Of(row, WatchedKind.Confirmation, arrived, arrived, arrived);
            }

            yield break;
        }

        var isPaused = row.FinalDueOn is null || row.PausedUntil >= lights.Today;
        yield return Of(row, WatchedKind.Reply, row.ReopenedOn ?? row.ReceivedOn, row.ReopenedOn is null ? row.DueOn : row.FinalDueOn, row.FinalDueOn) with
        {
            IsPaused = isPaused,
            IsProvisional = row.DueStatus is DueStatus.Provisional,
        };
        if (inside is null && !isPaused && CorrectionUntil(row) is { } limit)
        {
            yield return Of(row, WatchedKind.CorrectionNotice, row.ReceivedOn, limit, limit) with { IsRight = true };
        }

        foreach (var letter in row.Letters)
        {
            if (letter.LastDay(row.Regulation, lights.Calendar) is { } last)
            {
                yield return Of(row, WatchedKind.Opinion, letter.ReceivedOn, last.On, last.On) with
                {
                    Part = letter.Ordinal.ToString(CultureInfo.InvariantCulture),
                    IsProvisional = last.IsProvisional,
                };
            }
        }

        if (inside is { Stage: ReplyStage.Drafted, SubmittedAt: { } at } reply && SecrecyReview.IsNeededFor(reply.Outcome, reply.Ground))
        {
            var since = LegalDays.LegalDayOf(at);
            var last = lights.Calendar.NthWorkingDayAfter(since, settings.SecrecyReviewDays);
            yield return Of(row, WatchedKind.SecrecyReview, since, last.On, last.On) with
            {
                Desk = null, // whoever of the unit reviews
                IsPaused = reply.IsReferred,
                IsProvisional = last.IsProvisional,
                Part = at.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture),
            };
        }
    }

    /// <summary>The last day on which the one correction notice may still leave, while nothing has been drafted; null where there is none.</summary>
    private DateOnly? CorrectionUntil(CaseDutyRow row) =>
        row is { Stage: ApplicationStage.Received, Regulation: Regulation.R2019, HasCorrection: false, ReceivedOn: { } received }
        && lights.Calendar.NthWorkingDayAfter(received, LegalPeriods.CorrectionNotice.Days).On is var limit && limit >= lights.Today ? limit : null;

    private static OpenDuty Of(CaseDutyRow row, WatchedKind kind, DateOnly? startsOn, DateOnly? original, DateOnly? due) =>
        new(kind, kind, DutySubject.Application, row.Id, ShortNumber.Of(row.Number), ShortNumber.Href(row.Number), row.OrganId, original ?? due, due) { Desk = row.Handler, StartsOn = startsOn };
}

/// <summary>What the duties of an open case depend on.</summary>
internal sealed record CaseDutyRow(
    long Id, DateOnly QueueOn, string Number, long OrganId, string? Handler, ApplicationStage Stage, Regulation Regulation, DateOnly? ArrivedOn, DateOnly? ReceivedOn,
    DateOnly? DueOn, DateOnly? FinalDueOn, DueStatus? DueStatus, DateOnly? PausedUntil, DateOnly? ReopenedOn, bool HasCorrection, IReadOnlyList<Consultation> Letters);

/// <summary>The reply that is being worked on.</summary>
internal sealed record ReplyInside(long ApplicationId, ReplyStage Stage, ReplyOutcome Outcome, WithholdingGround? Ground, DateTime? SubmittedAt, bool IsReferred);
