using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>The last 流水号 given out for an organ, a type of letter and a year.</summary>
internal sealed class LetterCounter
{
    public required long OrganId { get; init; }

    public required string TypeChar { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }

    /// <summary>
    /// Gives out the next number. Belongs inside a command, which writes the letter too: a rollback takes the number back, so the series has
    /// no gaps. A new series begins after the numbers that replies recorded by hand or from a ledger carry already.
    /// </summary>
    public static async Task<DocumentNumber> NextAsync(DisclosureDbContext db, long organId, string mark, char type, int year, CancellationToken cancellationToken = default)
    {
        var key = type.ToString();
        if (await db.LetterCounters.FindAsync([organId, key, year], cancellationToken) is not { } counter)
        {
            counter = new LetterCounter { OrganId = organId, TypeChar = key, Year = year, Last = await TakenAsync(db, organId, type, year, cancellationToken) };
            db.LetterCounters.Add(counter);
        }

        counter.Last++;
        return new DocumentNumber(mark, type, year, counter.Last);
    }

    /// <summary>Moves a series past a number that was given outside, so that it is never given out again.</summary>
    public static async Task PassAsync(DisclosureDbContext db, long organId, string written, CancellationToken cancellationToken = default)
    {
        if (DocumentNumber.TryParse(written, out var number)
            && await db.LetterCounters.FindAsync([organId, number.TypeChar.ToString(), number.Year], cancellationToken) is { } counter)
        {
            counter.Last = Math.Max(counter.Last, number.Sequence);
        }
    }

    internal static IQueryable<string> TakenQuery(DisclosureDbContext db, long organId, DateOnly first, DateOnly last) =>
        db.Replies.Where(r => r.Application.OrganId == organId && r.EffectiveOn >= first && r.EffectiveOn <= last && r.DocumentNumber != "").Select(r => r.DocumentNumber);

    /// <summary>A number of a year stands on a reply that left in it, or soon after.</summary>
    private static async Task<int> TakenAsync(DisclosureDbContext db, long organId, char type, int year, CancellationToken cancellationToken)
    {
        var last = 0;
        await foreach (var text in TakenQuery(db, organId, new DateOnly(year, 1, 1), new DateOnly(year + 1, 12, 31)).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (DocumentNumber.TryParse(text, out var number) && number.TypeChar == type && number.Year == year)
            {
                last = Math.Max(last, number.Sequence);
            }
        }

        return last;
    }
}
