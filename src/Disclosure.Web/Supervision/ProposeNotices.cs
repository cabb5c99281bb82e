using System.Globalization;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>Something late, and what was drafted about it so far.</summary>
/// <param name="Subject">What it is.</param>
/// <param name="OrganId">单位.</param>
/// <param name="Ground">督办事由.</param>
/// <param name="Key">What stands for it in the keys of its drafts.</param>
/// <param name="Since">The day it was opened again, or null: what was drafted before does not count.</param>
internal sealed record LateSubject(NoticeSubject Subject, long OrganId, NoticeGround Ground, string Key, DateOnly? Since);

/// <summary>A notice that names something, as far as the ladder asks.</summary>
internal sealed record DraftedLevel(long? ApplicationId, long? DisputeId, NoticeLevel Level, NoticeStage Stage, DateOnly? IssuedOn, DateOnly DraftedOn);

/// <summary>
/// 系统拟稿: drafts a notice for what is late, by the rule of <see cref="NoticeLadder.Proposed"/>, one for each unit, level and ground. Drafts only: a person approves
/// and issues each. Each case gets each level once, whatever nodes and clocks there are: the key is unique in the database.
/// </summary>
internal sealed class ProposeNotices(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, ReplyClock clock, TimeProvider time, SupervisionDays days)
{
    /// <returns>How many notices were drafted.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            if (await SupervisingOffice.Query(db).Select(o => (long?)o.Id).FirstOrDefaultAsync(cancellationToken) is not { } officeId || (await ProposedAsync(db, officeId, time.Today(), cancellationToken)).Count == 0)
            {
                return 0; // nothing to enter in the audit
            }
        }

        var drafted = 0;
        await gate.RunAsync(new Command(nameof(ProposeNotices), Permission.Supervise), async scope =>
        {
            var (hand, office) = (new SupervisionHand(scope.Today, scope.Actor.Name, clock.Calendar), await SupervisingOffice.FindAsync(scope.Db, cancellationToken));
            var codes = new List<string>();
            foreach (var group in (await ProposedAsync(scope.Db, office.Id, scope.Today, cancellationToken)).GroupBy(p => (p.Late.OrganId, p.Level, p.Late.Ground)).OrderBy(g => g.Key))
            {
                var draft = new NoticeDraft(
                    office.Id, group.Key.OrganId, group.Key.Level, group.Key.Ground, NoticeProse.Matter(group.Key.Ground, group.Count()), NoticeProse.Requirement(group.Key.Level), days.Notices.DaysFor(group.Key.Ground))
                {
                    IsAutomatic = true,
                    Subjects = [.. group.Select(p => p.Late.Subject with { ProposalKey = $"{p.Late.Key}/{group.Key.Level}" }).OrderBy(s => s.Number, StringComparer.Ordinal)],
                };
                codes.Add((await DraftNotice.AddAsync(scope, draft, hand, cancellationToken)).Code);
            }

            if (codes.Count > 0)
            {
                await StepBell.TellAsync(
                    scope, Permission.ApproveSupervision, office.Id, DeskNoticeKind.NoticesProposed, codes.Count == 1 ? NoticeFilter.Href(codes[0]) : NoticeFilter.HrefOf(NoticeView.ToApprove), [$"{codes.Count}"], null, cancellationToken);
            }

            drafted = codes.Count;
            return codes.Count == 0 ? "–" : codes.Count == 1 ? codes[0] : $"{codes[0]}…{codes[^1]}";
        }, cancellationToken);
        return drafted;
    }

    internal static IQueryable<LateSubject> LateCases(DisclosureDbContext db, DateOnly today) => CaseLights.Running(db.Applications, today)
        .Where(a => a.IsOpen && a.QueueOn < today && a.FinalDueOn != null && a.VoidedOn == null)
        .Select(a => new LateSubject(new NoticeSubject(a.Id, null, a.Number, a.FinalDueOn, 0, null), a.OrganId, NoticeGround.LateReply, "A", a.Reopening == null ? null : a.Reopening.ReceivedOn));

    /// <summary>What a decision, a judgment or a mediation orders and is not done; a new reply is late as its case.</summary>
    internal static IQueryable<LateSubject> LateDisputes(DisclosureDbContext db, DateOnly today) => db.Disputes
        .Where(d => d.NextDueOn < today && (d.NextDuty == DisputeDutyKind.Performance || d.NextDuty == DisputeDutyKind.Mediation))
        .Select(d => new LateSubject(new NoticeSubject(null, d.Id, d.Number, d.NextDueOn, 0, null), d.OrganId, NoticeGround.UnperformedDecision, "D", null));

    internal static IQueryable<DraftedLevel> LevelsOfCases(DisclosureDbContext db, DateOnly today) =>
        from notice in db.SupervisionNotices
        from item in notice.Items
        join a in db.Applications on item.ApplicationId equals a.Id
        where a.IsOpen && a.QueueOn < today
        select new DraftedLevel(item.ApplicationId, null, notice.Level, notice.Stage, notice.IssuedOn, notice.DraftedOn);

    internal static IQueryable<DraftedLevel> LevelsOfDisputes(DisclosureDbContext db, DateOnly today) =>
        from notice in db.SupervisionNotices
        from item in notice.Items
        join d in db.Disputes on item.DisputeId equals d.Id
        where d.NextDueOn < today
        select new DraftedLevel(null, item.DisputeId, notice.Level, notice.Stage, notice.IssuedOn, notice.DraftedOn);

    /// <summary>What the ladder proposes; the office gives itself no notice.</summary>
    private async Task<List<(LateSubject Late, NoticeLevel Level)>> ProposedAsync(DisclosureDbContext db, long officeId, DateOnly today, CancellationToken cancellationToken)
    {
        var proposed = new List<(LateSubject, NoticeLevel)>();
        List<LateSubject> late = [.. await LateCases(db, today).ToListAsync(cancellationToken), .. await LateDisputes(db, today).ToListAsync(cancellationToken)];
        List<DraftedLevel> drafted = late.Count == 0 ? [] : [.. await LevelsOfCases(db, today).ToListAsync(cancellationToken), .. await LevelsOfDisputes(db, today).ToListAsync(cancellationToken)];
        var known = drafted.ToLookup(l => (l.ApplicationId, l.DisputeId));
        foreach (var one in late.Where(l => l.OrganId != officeId))
        {
            var (subject, due) = (one.Subject, one.Subject.DueOn!.Value);
            var highest = known[(subject.ApplicationId, subject.DisputeId)].Where(l => one.Since is not { } since || l.DraftedOn >= since).OrderByDescending(l => (int)l.Level).ThenByDescending(l => l.IssuedOn).FirstOrDefault();
            var hasLeft = highest is { IssuedOn: not null, Stage: not NoticeStage.Withdrawn };
            if (NoticeLadder.Proposed(due, today, highest?.Level, hasLeft, clock.Calendar, days.Notices) is { } level)
            {
                proposed.Add((one with { Key = KeyOf(one), Subject = subject with { LateDays = Math.Max(1, clock.Calendar.WorkingDaysBetween(due, today)) } }, level));
            }
        }

        return proposed;
    }

    /// <summary>A1234, A1234/20261012 once it was opened again, D56/20261012: an order carried out and another one are two matters.</summary>
    private static string KeyOf(LateSubject late) => late.Subject.ApplicationId is { } application
        ? string.Create(CultureInfo.InvariantCulture, $"A{application}{(late.Since is { } since ? $"/{since:yyyyMMdd}" : "")}")
        : string.Create(CultureInfo.InvariantCulture, $"D{late.Subject.DisputeId}/{late.Subject.DueOn:yyyyMMdd}");
}
