using Disclosure.Domain.Applications;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Law;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;

namespace Disclosure.Web.Reporting;

/// <summary>Cases that share organ and facts.</summary>
internal sealed record CaseGroup(
    long OrganId, int? ClosedYear, int ReceivedYear, Regulation Regulation, Channel Channel, ApplicantKind Kind,
    ReplyOutcome? Outcome, WithholdingGround? Ground, Timeliness? Timeliness, long Count)
{
    public CaseTally Tally { get; } = new(new CaseFacts(ReceivedYear, ClosedYear, Channel, Kind, Outcome, Ground, Timeliness, Regulation), Count);
}

/// <summary>Disputes that share organ and facts.</summary>
internal sealed record DisputeGroup(
    long OrganId, DisputeKind Kind, bool AfterReconsideration, int FiledYear, DisputeResultKind? Result, int? ClosedYear, long Count)
{
    public DisputeTally Tally { get; } = new(new DisputeFacts(Kind, AfterReconsideration, FiledYear, Result, ClosedYear), Count);
}

/// <summary>
/// Counts the register for the forms. The columns of each GROUP BY are those of IX_Applications_Counting in its order, so the
/// database reads that index alone, from front to back, and sorts nothing.
/// </summary>
internal static class CaseCounting
{
    /// <summary>The cases received by the end of a year and closed in one of the years given, organ by organ.</summary>
    public static IQueryable<CaseGroup> Closed(DisclosureDbContext db, int year, IReadOnlyCollection<int?> closedYears, long? organId) =>
        ByOrgan(Counted(db, year, organId).Where(a => closedYears.Contains(a.ClosedYear)));

    /// <summary>The cases received by the end of a year and still open today, organ by organ.</summary>
    public static IQueryable<CaseGroup> Open(DisclosureDbContext db, int year, long? organId) =>
        ByOrgan(Counted(db, year, organId).Where(a => a.ClosedYear == null));

    /// <summary>The cases received by the end of a year and closed in it, of all organs together; their organ is given as 0.</summary>
    public static IQueryable<CaseGroup> ClosedAnywhere(DisclosureDbContext db, int year) => Counted(db, year, null)
        .Where(a => a.ClosedYear == year)
        .GroupBy(a => new { a.ClosedYear, a.ReceivedYear, a.Regulation, a.Channel, a.Applicant.Kind, a.Outcome, a.Ground, a.Timeliness })
        .Select(g => new CaseGroup(
            0, g.Key.ClosedYear, g.Key.ReceivedYear!.Value, g.Key.Regulation, g.Key.Channel, g.Key.Kind, g.Key.Outcome, g.Key.Ground, g.Key.Timeliness, g.LongCount()));

    /// <summary>The disputes that a year may count, organ by organ.</summary>
    public static IQueryable<DisputeGroup> Disputes(DisclosureDbContext db, int year, long? organId) => DisputeSetFilter.Counted(db, year)
        .Where(d => organId == null || d.OrganId == organId)
        .GroupBy(d => new
        {
            d.OrganId,
            d.Facts.Kind,
            After = d.Facts.AfterReconsideration ?? false,
            Filed = d.Facts.AcceptedOn.Year,
            d.ResultKind,
            Closed = (int?)d.Facts.ClosedOn!.Value.Year,
        })
        .Select(g => new DisputeGroup(g.Key.OrganId, g.Key.Kind, g.Key.After, g.Key.Filed, g.Key.ResultKind, g.Key.Closed, g.LongCount()));

    private static IQueryable<Application> Counted(DisclosureDbContext db, int year, long? organId) => organId is { } organ
        ? db.Applications.Where(a => a.VoidedOn == null && a.ReceivedYear <= year && a.OrganId == organ)
        : db.Applications.Where(a => a.VoidedOn == null && a.ReceivedYear <= year);

    private static IQueryable<CaseGroup> ByOrgan(IQueryable<Application> cases) => cases
        .GroupBy(a => new { a.ClosedYear, a.ReceivedYear, a.Regulation, a.Channel, a.Applicant.Kind, a.Outcome, a.Ground, a.Timeliness, a.OrganId })
        .Select(g => new CaseGroup(
            g.Key.OrganId, g.Key.ClosedYear, g.Key.ReceivedYear!.Value, g.Key.Regulation, g.Key.Channel, g.Key.Kind, g.Key.Outcome, g.Key.Ground, g.Key.Timeliness, g.LongCount()));
}
