using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Disclosure.Web.Applications;

/// <summary>The last 流水号 given out for an organ and a year of registration.</summary>
internal sealed class NumberCounter
{
    /// <summary>How far a number typed in may lie ahead of the last one in use.</summary>
    private const int Farthest = 1_000;

    public required long OrganId { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }

    /// <summary>
    /// Gives out the next number. Belongs inside a command: a rollback takes the number back, so the series has no gaps.
    /// </summary>
    public static async Task<CaseNumber> NextAsync(DisclosureDbContext db, long organId, string organCode, int year, CancellationToken cancellationToken = default)
    {
        var counter = await FindAsync(db, organId, year, cancellationToken);
        CaseNumber number;
        string text;
        do
        {
            counter.Last++;
            number = new CaseNumber(organCode, year, counter.Last);
            text = number.ToString();
        }
        while (await db.Applications.AnyAsync(a => a.Number == text, cancellationToken)); // a number that stands already is passed over
        return number;
    }

    /// <summary>Moves the counter past a number that came from outside, so that it is never given out again.</summary>
    public static async Task PassAsync(DisclosureDbContext db, long organId, CaseNumber number, CancellationToken cancellationToken = default)
    {
        var counter = await FindAsync(db, organId, number.Year, cancellationToken);
        counter.Last = Math.Max(counter.Last, number.Sequence);
    }

    /// <summary>A slip of the finger must not use up the series: a number typed in lies near those in use, in a year that has begun.</summary>
    /// <exception cref="RuleViolationException"><see cref="ApplicationRule.NumberFarAhead"/>.</exception>
    public static async Task DemandNearAsync(DisclosureDbContext db, long organId, CaseNumber number, int thisYear, CancellationToken cancellationToken)
    {
        var last = (await db.NumberCounters.FindAsync([organId, number.Year], cancellationToken))?.Last ?? 0;
        if (number.Year > thisYear || number.Sequence > last + Farthest)
        {
            throw new RuleViolationException(ApplicationRule.NumberFarAhead, null, number.ToString(), last);
        }
    }

    private static async Task<NumberCounter> FindAsync(DisclosureDbContext db, long organId, int year, CancellationToken cancellationToken)
    {
        if (await db.NumberCounters.FindAsync([organId, year], cancellationToken) is { } known)
        {
            return known;
        }

        var counter = new NumberCounter { OrganId = organId, Year = year };
        db.NumberCounters.Add(counter);
        return counter;
    }
}

internal sealed class NumberCounterConfiguration : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("NumberCounters");
        builder.HasKey(c => new { c.OrganId, c.Year });
        builder.Property(c => c.Year).ValueGeneratedNever();
        builder.Property(c => c.OrganId).ValueGeneratedNever();
    }
}
