using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>征求意见 whose days soon end, and 保密审查 that wait. Silence ends a pause by itself, so an opinion that did not come is nobody's lateness.</summary>
internal sealed class BoardStepDuties(CaseLights lights, SupervisionSettings settings) : IBoardDuties
{
    private const int MaxText = 60;

    /// <summary>No period to answer reaches over more days, whatever holiday lies in it.</summary>
    private const int LongestLetter = 60;

    public async Task<IReadOnlyList<BoardDuty>> ReadAsync(DisclosureDbContext db, BoardReach reach, CancellationToken cancellationToken)
    {
        var (from, until) = ReceiptsRunningOut(reach.Until);
        var letters = from is null ? [] : await LetterQuery(db, from.Value, until).ToListAsync(cancellationToken);
        var reviews = await ReviewQuery(db, reach.OrganId).ToListAsync(cancellationToken);
        return
        [
            .. letters.Where(l => l is { IsOpen: true, Regulation: Regulation.R2019 } && (reach.OrganId is null || l.OrganId == reach.OrganId)).Select(Of).Where(duty => duty.DueOn >= lights.Today && duty.DueOn <= reach.Until),
            .. reviews.Where(r => SecrecyReview.IsNeededFor(r.Outcome, r.Ground)).Select(Of).Where(duty => duty.DueOn <= reach.Until),
        ];
    }

    /// <summary>Letters that arrived within some days, of every unit: a condition on the case would lead the database away from the few letters to all open cases.</summary>
    internal static IQueryable<LetterRow> LetterQuery(DisclosureDbContext db, DateOnly first, DateOnly last) =>
        from a in db.Applications
        from c in a.Consultations
        where c.EndedOn == null && c.ReceivedOn >= first && c.ReceivedOn <= last
        select new LetterRow(a.IsOpen, a.Regulation, a.Number, a.OrganId, a.Content.Substring(0, MaxText), a.Handler, c.Ordinal, c.Party, c.Name, c.SentOn, c.ReceivedOn!.Value);

    /// <summary>Drafts that were handed in and wait for the secrecy officer; a question asked upward waits for somebody else.</summary>
    internal static IQueryable<ReviewRow> ReviewQuery(DisclosureDbContext db, long? organId) =>
        from r in db.Replies
        where r.SubmittedAt != null && r.EffectiveOn == null && !r.IsDiscarded && r.Stage == ReplyStage.Drafted && (organId == null || r.Application!.OrganId == organId)
            && !EF.Property<IEnumerable<SecrecyReview>>(r, "_reviews").Any(v => !v.HasLapsed && v.Conclusion == ReviewConclusion.Refer)
        select new ReviewRow(r.Application!.Number, r.Application.OrganId, r.Application.Content.Substring(0, MaxText), r.Outcome, r.Ground, r.SubmittedAt!.Value);

    /// <summary>On which days a letter arrived whose last day lies between today and a day.</summary>
    private (DateOnly? From, DateOnly Until) ReceiptsRunningOut(DateOnly last)
    {
        var days = Enumerable.Range(0, LongestLetter).Select(back => last.AddDays(-back)).Where(day =>
            LegalPeriods.ThirdPartyOpinion.DueOn(day, lights.Calendar).On is var end && end >= lights.Today && end <= last).ToList();
        return days.Count == 0 ? (null, last) : (days[^1], days[0]);
    }

    private BoardDuty Of(LetterRow row)
    {
        var end = new Consultation(row.Ordinal, row.Party, row.SentOn, null) { ReceivedOn = row.ReceivedOn }.LastDay(Regulation.R2019, lights.Calendar)!.Value.On;
        return new BoardDuty(
            BoardSubject.Opinion, row.OrganId, end, lights.OfDuty(WatchedKind.Opinion, end, row.ReceivedOn), $"{row.Number}/{row.Ordinal}", ShortNumber.Of(row.Number), ShortNumber.Href(row.Number), row.Content,
            $"{Text.Of(row.Party)}{(row.Name is { Length: > 0 } name ? $" {name}" : "")}", ActKind.EndConsultation)
        { Desk = row.Handler };
    }

    private BoardDuty Of(ReviewRow row)
    {
        var since = LegalDays.LegalDayOf(row.SubmittedAt);
        var end = lights.Calendar.NthWorkingDayAfter(since, settings.SecrecyReviewDays).On;
        return new BoardDuty(
            BoardSubject.SecrecyReview, row.OrganId, end, lights.OfDuty(WatchedKind.SecrecyReview, end, since), row.Number, ShortNumber.Of(row.Number), ReplyDesk.Href(row.Number), row.Content,
            Text.Of(row.Outcome), ReplyStep.ReviewSecrecy)
        { Role = Role.SecrecyOfficer };
    }

    internal sealed record LetterRow(
        bool IsOpen, Regulation Regulation, string Number, long OrganId, string Content, string? Handler, int Ordinal, ConsultedParty Party, string? Name, DateOnly SentOn, DateOnly ReceivedOn);

    internal sealed record ReviewRow(string Number, long OrganId, string Content, ReplyOutcome Outcome, WithholdingGround? Ground, DateTime SubmittedAt);
}
