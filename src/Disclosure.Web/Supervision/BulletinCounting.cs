using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>What a bulletin counts.</summary>
internal sealed record CountedBulletin(IReadOnlyList<BulletinFigure> Figures, IReadOnlyList<BulletinCase> Cases);

/// <summary>通报数字: counted from the cases and disputes for the days of a bulletin, one line for each reporting unit that existed on the last of them.</summary>
internal sealed class BulletinCounting(ReplyClock clock)
{
    /// <summary>Most cases that a bulletin names.</summary>
    public const int MaxCases = 50;

    /// <summary>The days of a bulletin.</summary>
    public BulletinDays DaysOf(Bulletin bulletin) => new(bulletin.FirstOn, bulletin.LastOn, clock.Calendar.NthWorkingDayAfter(bulletin.LastOn, 3).On);

    public async Task<CountedBulletin> CountAsync(DisclosureDbContext db, Bulletin bulletin, CancellationToken cancellationToken)
    {
        var days = DaysOf(bulletin);
        var counts = new Dictionary<BulletinColumn, Dictionary<long, int>>();
        foreach (var column in Enum.GetValues<BulletinColumn>())
        {
            var query = column is BulletinColumn.Corrected ? Corrected(db, days) : Cases(db, days, column);
            counts[column] = await query.ToDictionaryAsync(c => c.OrganId, c => c.Count, cancellationToken);
        }

        var organs = await Organs(db, days.Last).ToListAsync(cancellationToken);
        int Of(BulletinColumn column, long organ) => counts[column].GetValueOrDefault(organ);
        var figures = organs.Select(organ => new BulletinFigure(
            organ, Of(BulletinColumn.Received, organ), Of(BulletinColumn.Answered, organ), Of(BulletinColumn.AnsweredLate, organ), Of(BulletinColumn.Overdue, organ),
            Of(BulletinColumn.DueSoon, organ), Of(BulletinColumn.Withheld, organ), Of(BulletinColumn.Corrected, organ)));
        var named = await Named(db, days).ToListAsync(cancellationToken);
        return new CountedBulletin(
            [.. figures],
            [.. named.Select((c, i) => c with { Ordinal = i + 1, LateDays = Math.Max(1, clock.Calendar.WorkingDaysBetween(c.DueOn, days.Last)) })]);
    }

    internal static IQueryable<OrganCount> Cases(DisclosureDbContext db, BulletinDays days, BulletinColumn column) =>
        db.Applications.Where(days.Counts(column)).GroupBy(a => a.OrganId).Select(g => new OrganCount(g.Key, g.Count()));

    internal static IQueryable<OrganCount> Corrected(DisclosureDbContext db, BulletinDays days) =>
        db.Disputes.Where(days.CountsDisputes()).GroupBy(d => d.OrganId).Select(g => new OrganCount(g.Key, g.Count()));

    internal static IQueryable<long> Organs(DisclosureDbContext db, DateOnly day) => db.Organs
        .Where(o => o.Kind != OrganKind.DisclosureOffice && o.ValidFrom <= day && (o.ValidUntil == null || o.ValidUntil >= day)).OrderBy(o => o.Code).Select(o => o.Id);

    /// <summary>点名案件: overdue on the last day, the longest first.</summary>
    internal static IQueryable<BulletinCase> Named(DisclosureDbContext db, BulletinDays days) => db.Applications.Where(days.Counts(BulletinColumn.Overdue))
        .OrderBy(a => a.FinalDueOn).ThenBy(a => a.Id).Take(MaxCases).Select(a => new BulletinCase(0, a.OrganId, a.Number, a.FinalDueOn!.Value, 0));

    /// <summary>The cases behind a figure of one unit.</summary>
    internal static IQueryable<BulletinRow> Behind(DisclosureDbContext db, BulletinDays days, BulletinColumn column, long organId) => db.Applications
        .Where(days.Counts(column)).Where(a => a.OrganId == organId).OrderBy(a => a.Number).Take(200)
        .Select(a => new BulletinRow(a.Number, a.Content.Substring(0, 60), a.ReceivedOn, a.FinalDueOn, a.ClosedOn, a.Stage));

    /// <summary>The disputes behind the figure of corrections of one unit.</summary>
    internal static IQueryable<string> DisputesBehind(DisclosureDbContext db, BulletinDays days, long organId) =>
        db.Disputes.Where(days.CountsDisputes()).Where(d => d.OrganId == organId).OrderBy(d => d.Number).Take(200).Select(d => d.Number);

    internal sealed record OrganCount(long OrganId, int Count);
}

/// <summary>A case behind a figure.</summary>
public sealed record BulletinRow(string Number, string Content, DateOnly? ReceivedOn, DateOnly? DueOn, DateOnly? ClosedOn, ApplicationStage Stage);
