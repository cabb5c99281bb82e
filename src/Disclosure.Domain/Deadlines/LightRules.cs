using static Disclosure.Domain.Deadlines.LightUnit;

namespace Disclosure.Domain.Deadlines;

/// <summary>预警规则表: the rule of every kind of duty. No law fixes them; these are the usual ones, and an office may set its own.</summary>
public sealed class LightRules
{
    /// <summary>The usual rules.</summary>
    public static readonly LightRules Usual = new(new Dictionary<WatchedKind, LightRule>
    {
        [WatchedKind.Confirmation] = new(WorkingDays, 0, -1, -3), // due on the day of arrival; red from the third working day after it
        [WatchedKind.CorrectionNotice] = new(WorkingDays, 4, 2),
        [WatchedKind.Reply] = new(WorkingDays, 7, 3),
        [WatchedKind.Opinion] = new(WorkingDays, 5, 2),
        [WatchedKind.SecrecyReview] = new(WorkingDays, 0, -1, -3), // due on the second working day: yellow on the third, red on the fifth
        [WatchedKind.ReconsiderationAnswer] = new(OfPeriod, new LightMark(50, IsShare: true), 2),
        [WatchedKind.CourtDefence] = new(CalendarDays, 8, 3),
        [WatchedKind.Appeal] = new(CalendarDays, 8, 3),
        [WatchedKind.OrderPerformance] = new(CalendarDays, 15, 5),
        [WatchedKind.DisputeDay] = new(WorkingDays, 5, 2),
        [WatchedKind.SupervisionNotice] = new(WorkingDays, 2, 1),
        [WatchedKind.Complaint] = new(WorkingDays, 5, 2),
        [WatchedKind.AnnualReport] = new(CalendarDays, 15, 5),
        [WatchedKind.Assessment] = new(WorkingDays, 3, 1),
        [WatchedKind.Inspection] = new(WorkingDays, 3, 1),
        [WatchedKind.Publication] = new(WorkingDays, 5, 2),
        [WatchedKind.PromisedProvision] = new(WorkingDays, 5, 2),
        [WatchedKind.CatalogueColumn] = new(CalendarDays, 0, new LightMark(-10, IsShare: true), new LightMark(-50, IsShare: true)), // a tenth of its period past its end, and half of it
    });

    private readonly IReadOnlyDictionary<WatchedKind, LightRule> _rules;

    private LightRules(IReadOnlyDictionary<WatchedKind, LightRule> rules) => _rules = rules;

    /// <summary>The rule of a kind.</summary>
    public LightRule this[WatchedKind kind] => _rules[kind];

    /// <summary>These rules with another one for a kind.</summary>
    public LightRules With(WatchedKind kind, LightRule rule) => new(new Dictionary<WatchedKind, LightRule>(_rules) { [kind] = rule });
}
