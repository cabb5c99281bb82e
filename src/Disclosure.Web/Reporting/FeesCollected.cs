using System.Linq.Expressions;
using Disclosure.Domain.Applications;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Reporting;

/// <summary>What one organ collected.</summary>
/// <param name="Code">单位代码.</param>
/// <param name="Name">单位.</param>
/// <param name="Cases">How many cases paid.</param>
/// <param name="Yuan">实际收取, in whole 元.</param>
public sealed record FeeLine(string Code, string Name, int Cases, int Yuan);

/// <summary>
/// 实际收取信息处理费 of a year, organ by organ, within reach (国办函〔2020〕109号; the annual report states it in part six). It is counted in the year of
/// payment, not in that of the notice; a void registration counts nowhere, and the costs of the 2008 regulation are another thing.
/// </summary>
internal sealed class FeesCollected(IDbContextFactory<DisclosureDbContext> contexts, OrganDirectory directory, CurrentActor current) : FigureCases
{
    /// <summary>What an address of the list calls this figure.</summary>
    public const string Figure = "fees";

    /// <summary>Sums up.</summary>
    /// <param name="year">年度.</param>
    /// <param name="organCode">单位代码; null for all that the actor reaches.</param>
    /// <param name="cancellationToken">Gives it up.</param>
    public async Task<IReadOnlyList<FeeLine>> RunAsync(int year, string? organCode, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewStatistics, cancellationToken);
        var organs = await directory.AllAsync(cancellationToken);
        var organId = !actor.ReachesAll ? actor.OrganId ?? 0L : organCode is null ? (long?)null : organs.FirstOrDefault(o => o.Code == organCode)?.Id ?? 0L;
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sums = await Sums(db, year, organId).ToListAsync(cancellationToken);
        return [.. from organ in organs join sum in sums on organ.Id equals sum.OrganId select new FeeLine(organ.Code, organ.Name, sum.Cases, sum.Yuan)];
    }

    public override CasesOfFigure? Find(FigureAddress figure) => figure is { Form: Figure, Code: Figure, Year: >= FigurePlace.FirstYear and <= FigurePlace.LastYear }
        ? new(Paid(figure.Year), Text.Format(ReportingTexts.FigureOf, figure.Year, ReportingTexts.Fees)) : null;

    internal static IQueryable<FeeSum> Sums(DisclosureDbContext db, int year, long? organId)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return db.Applications.Where(a => a.VoidedOn == null && (organId == null || a.OrganId == organId))
            .SelectMany(a => a.FeeNotices, (a, fee) => new { a.OrganId, a.Id, fee.Basis, fee.PaidOn, fee.WithdrawnOn, fee.Yuan })
            .Where(f => f.Basis != FeeBasis.Cost && f.WithdrawnOn == null && f.PaidOn >= first && f.PaidOn <= last)
            .GroupBy(f => f.OrganId).Select(g => new FeeSum(g.Key, g.Select(f => f.Id).Distinct().Count(), g.Sum(f => f.Yuan)));
    }

    private static Expression<Func<Application, bool>> Paid(int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return a => a.VoidedOn == null && a.FeeNotices.Any(f => f.Basis != FeeBasis.Cost && f.WithdrawnOn == null && f.PaidOn >= first && f.PaidOn <= last);
    }

    internal sealed record FeeSum(long OrganId, int Cases, int Yuan);
}
