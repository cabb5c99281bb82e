using Disclosure.Domain.Reporting;
using Disclosure.Web.Data;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Reporting;

/// <summary>
/// 统计勾稽关系 of this year and the last, for the whole city. What fails and names cases is work for a clerk, not a fault of the program: it is
/// counted beside.
/// </summary>
internal sealed class StatisticsCheck(StatisticsQuery statistics, TimeProvider time) : ISelfCheck
{
    public SelfCheckKind Kind => SelfCheckKind.Statistics;

    public async Task<SelfCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var (broken, toExplain) = (new List<string>(), 0);
        int[] years = [time.Today().Year - 1, time.Today().Year];
        foreach (var year in years)
        {
            var filled = await statistics.RunAsync(StatisticsForm.ForYear(year), year, null, cancellationToken);
            var failing = filled.Result.Checks.Where(c => c is { Level: CheckLevel.Error, Holds: false }).ToList();
            broken.AddRange(failing.Where(c => c.Cases is null).Select(c => $"{year} {c.Id}"));
            toExplain += failing.Count(c => c.Cases is not null);
        }

        return broken.Count == 0
            ? new SelfCheckResult(SelfCheckState.Passed, SelfCheckFinding.StatisticsHold, string.Join(", ", years), $"{toExplain}")
            : new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.StatisticsFail, string.Join(", ", broken));
    }
}
