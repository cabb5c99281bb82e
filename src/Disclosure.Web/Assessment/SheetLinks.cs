using Disclosure.Domain.Assessment;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Disputes;
using Disclosure.Web.Identity;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Assessment;

/// <summary>Where the cases behind facts are found: a case as its register gave it, opened on the page of its room, where whoever looks may open that.</summary>
internal sealed class SheetLinks
{
    private static readonly Measure[] OfNotices = [Measure.LateNoticeAnswer, Measure.NoticeNotInPlace];

    private readonly Actor _actor;
    private readonly IReadOnlyDictionary<string, string> _notices;

    private SheetLinks(Actor actor, IReadOnlyDictionary<string, string> notices) => (_actor, _notices) = (actor, notices);

    /// <summary>Reads what a link needs: notices are listed by their document number and opened by their code.</summary>
    public static async Task<SheetLinks> ReadAsync(DisclosureDbContext db, UnitAssessment unit, Actor actor, bool isTold, CancellationToken cancellationToken)
    {
        var keys = OfNotices.Select(measure => Measures.Of(measure).Key).ToHashSet(StringComparer.Ordinal);
        var numbers = isTold ? unit.Cases.Where(found => keys.Contains(found.Key)).Select(found => found.Number).Distinct(StringComparer.Ordinal).ToList() : [];
        var notices = numbers.Count == 0 ? [] : await Query(db, numbers).ToListAsync(cancellationToken);
        return new SheetLinks(actor, notices.DistinctBy(notice => notice.Number).ToDictionary(notice => notice.Number, notice => notice.Code, StringComparer.Ordinal));
    }

    /// <summary>How a case is called on the sheet.</summary>
    public static string Called(AssessedCase found, MeasureEntry? entry) => entry?.Register is FactRegister.Cases ? ShortNumber.Of(found.Number) : found.Number;

    /// <summary>The address of a case, or null.</summary>
    public string? HrefOf(AssessedCase found, MeasureEntry? entry) => !_actor.May(Permission.ViewCases) ? null : entry switch
    {
        { Register: FactRegister.Cases } => ShortNumber.Href(found.Number),
        { Register: FactRegister.Disputes } => DisputeFilter.Href(found.Number),
        { Measure: Measure.LateNoticeAnswer or Measure.NoticeNotInPlace } => _notices.TryGetValue(found.Number, out var code) ? NoticeFilter.Href(code) : null,
        { Measure: Measure.FoundedComplaint } => _actor.May(Permission.Supervise) ? ComplaintFilter.Href(found.Number) : null,
        { Measure: Measure.InspectionProblem } => InspectionPage.Href(found.Number.Split('/')[0]),
        _ => null,
    };

    internal static IQueryable<NoticeKey> Query(DisclosureDbContext db, IReadOnlyList<string> numbers) =>
        db.SupervisionNotices.Where(n => numbers.Contains(n.Number)).Select(n => new NoticeKey(n.Number, n.Code));

    internal sealed record NoticeKey(string Number, string Code);
}
