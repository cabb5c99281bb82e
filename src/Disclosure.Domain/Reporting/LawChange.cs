using Disclosure.Domain.Law;

namespace Disclosure.Domain.Reporting;

/// <summary>法律修订: from this day figures of disputes are not simply comparable with those before.</summary>
/// <param name="On">施行日.</param>
/// <param name="Statute">The new text.</param>
public sealed record LawChange(DateOnly On, Statute Statute)
{
    /// <summary>
    /// 2019-05-15: other outcomes and grounds of a reply. 2024-01-01: reconsideration first where information was withheld, and as simplified procedure
    /// (行政复议法 2023 arts. 23, 53).
    /// </summary>
    public static IReadOnlyList<LawChange> All { get; } =
        [new(Statutes.Regulation2019InForce, Statute.Regulation2019), new(Remedies.Reconsideration2023InForce, Statute.Reconsideration2023)];

    /// <summary>The change in a year, or null.</summary>
    public static LawChange? In(int year) => All.FirstOrDefault(change => change.On.Year == year);
}
