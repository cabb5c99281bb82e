using System.Globalization;
using Disclosure.Domain.Law;
using Disclosure.Domain.Organs;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The last number given out in a register of the office and a year.</summary>
internal sealed class SupervisionCounter
{
    /// <summary>The registers: 督办, 投诉, 检查, 通报; and the issues of both kinds of bulletins.</summary>
    public const string Notices = "DB", Complaints = "TS", Inspections = "JC", Bulletins = "TB", WeeklyIssues = "TBW", MonthlyIssues = "TBM";

    public required string Series { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }

    /// <summary>Gives out the next number. Belongs inside a command: a rollback takes the number back, so the series has no gaps.</summary>
    public static async Task<int> NextAsync(DisclosureDbContext db, string series, int year, CancellationToken cancellationToken)
    {
        if (await db.SupervisionCounters.FindAsync([series, year], cancellationToken) is not { } counter)
        {
            counter = new SupervisionCounter { Series = series, Year = year };
            db.SupervisionCounters.Add(counter);
        }

        return ++counter.Last;
    }

    /// <summary>编号, DB-2026-00001.</summary>
    public static async Task<string> CodeAsync(DisclosureDbContext db, string series, int year, CancellationToken cancellationToken)
    {
        var number = await NextAsync(db, series, year, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{series}-{year:0000}-{number:00000}");
    }
}

/// <summary>督办机关: the city's disclosure office.</summary>
internal static class SupervisingOffice
{
    /// <exception cref="RuleViolationException">No organ is one.</exception>
    public static async Task<Organ> FindAsync(DisclosureDbContext db, CancellationToken cancellationToken) =>
        await Query(db).FirstOrDefaultAsync(cancellationToken) ?? throw new RuleViolationException(SupervisionRule.SupervisingOfficeMissing);

    internal static IQueryable<Organ> Query(DisclosureDbContext db) => db.Organs.Where(o => o.Kind == OrganKind.DisclosureOffice).OrderBy(o => o.Id);
}
