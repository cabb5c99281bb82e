using System.Collections.Concurrent;
using System.Diagnostics;
using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>
/// Keeps what was read of the past, for everybody who looks. It is read again after a command has changed something, which the head of the audit
/// chain tells whatever node it ran on, but a reading is kept twenty times as long as it took: in an office of some thousand cases that is
/// less than a second, and with a million the board spends five per cent of the time on what hardly moves. What is open is never kept.
/// </summary>
internal sealed class PastShelf(IDbContextFactory<DisclosureDbContext> contexts, TimeProvider time) : IDisposable
{
    private const int KeptFor = 20, MaxYears = 4;

    private readonly ConcurrentDictionary<int, Kept> _kept = new();
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The past up to today, with the months of a year.</summary>
    public async Task<PastReading> ReadAsync(int year, DateOnly today, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        if (Fresh(year, today) is { } fresh)
        {
            return fresh;
        }

        await _turn.WaitAsync(cancellationToken);
        try
        {
            return Fresh(year, today) ?? await RenewAsync(year, today, calendar, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    internal static IQueryable<long> SeqQuery(DisclosureDbContext db) => db.AuditHeads.Select(h => h.Seq);

    private PastReading? Fresh(int year, DateOnly today) =>
        _kept.TryGetValue(year, out var kept) && kept.Today == today && time.GetElapsedTime(kept.At) < kept.Took * KeptFor ? kept.Reading : null;

    private async Task<PastReading> RenewAsync(int year, DateOnly today, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var seq = await SeqQuery(db).SingleAsync(cancellationToken);
        if (_kept.TryGetValue(year, out var kept) && kept.Today == today && kept.Seq == seq && kept.Calendar == calendar.Version)
        {
            _kept[year] = kept with { At = time.GetTimestamp() };
            return kept.Reading;
        }

        var start = Stopwatch.GetTimestamp();
        var reading = await PastReading.ReadAsync(db, year, today, calendar, cancellationToken);
        if (_kept.Count >= MaxYears)
        {
            _kept.Clear();
        }

        _kept[year] = new Kept(reading, today, seq, calendar.Version, time.GetTimestamp(), Stopwatch.GetElapsedTime(start));
        return reading;
    }

    private sealed record Kept(PastReading Reading, DateOnly Today, long Seq, string Calendar, long At, TimeSpan Took);
}
