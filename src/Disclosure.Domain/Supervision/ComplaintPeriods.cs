using Disclosure.Domain.Law;
using static Disclosure.Domain.Law.Statutes;

namespace Disclosure.Domain.Supervision;

/// <summary>举报投诉办理期限.</summary>
public enum ComplaintPeriodKind
{
    /// <summary>核实期限: from the day it came in.</summary>
    Verification,

    /// <summary>决定期限: from the day of acceptance.</summary>
    Decision,

    /// <summary>延长期限: added once.</summary>
    Extension,
}

/// <summary>One period for complaints.</summary>
/// <param name="Kind">What for.</param>
/// <param name="Days">工作日.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ComplaintPeriod(ComplaintPeriodKind Kind, int Days, string Source);

/// <summary>
/// The periods for complaints as data. The regulations give everybody the right to complain and set no period; the days are those of a published local
/// procedure, which an office may replace by its own.
/// </summary>
/// <param name="Rows">One row a kind.</param>
public sealed record ComplaintPeriods(IReadOnlyList<ComplaintPeriod> Rows)
{
    /// <summary>Where the days of <see cref="Default"/> come from.</summary>
    public const string LocalProcedure = "地方政府公布的政府信息公开举报投诉办理程序";

    /// <summary>Two persons verify within 5 working days, a decision within 15 of the acceptance, 10 more once.</summary>
    public static readonly ComplaintPeriods Default = new(
    [
        new(ComplaintPeriodKind.Verification, 5, LocalProcedure),
        new(ComplaintPeriodKind.Decision, 15, LocalProcedure),
        new(ComplaintPeriodKind.Extension, 10, LocalProcedure),
    ]);

    /// <summary>The row of a kind.</summary>
    public ComplaintPeriod Of(ComplaintPeriodKind kind) => Rows.Single(row => row.Kind == kind);

    /// <summary>举报投诉权 on a day: 2008 art. 33(1), since 2019-05-15 2019 art. 51.</summary>
    public static Article RightOn(DateOnly day) => day >= Regulation2019InForce ? R2019(51) : R2008(33, 1);
}
