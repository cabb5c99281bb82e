using Disclosure.Web.Data;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Audit;

/// <summary>
/// 变更信号: tells the pages of this process that a command has changed something, so that they may look again. It says nothing of what: whoever
/// looks again asks the database with her own rights.
/// </summary>
internal sealed class ChangeSignal
{
    private readonly Lock _list = new();
    private Action? _listeners;
    private long _seen;

    /// <summary>Whether anybody listens.</summary>
    public bool IsHeard => _listeners is not null;

    /// <summary>Calls a listener after each change, on whatever thread noticed it; it must not do its work there.</summary>
    public void Listen(Action listener)
    {
        lock (_list)
        {
            _listeners += listener;
        }
    }

    /// <summary>Calls it no more.</summary>
    public void Leave(Action listener)
    {
        lock (_list)
        {
            _listeners -= listener;
        }
    }

    /// <summary>A command has been committed here, with this entry at the head of the chain.</summary>
    public void Tell(long seq)
    {
        if (Raise(seq) < seq)
        {
            _listeners?.Invoke();
        }
    }

    /// <summary>The chain was found to stand there; the first time nobody knows whether that is news.</summary>
    public void Note(long seq)
    {
        if (Raise(seq) is not 0 and var before && before < seq)
        {
            _listeners?.Invoke();
        }
    }

    private long Raise(long seq)
    {
        var before = Interlocked.Read(ref _seen);
        while (before < seq && Interlocked.CompareExchange(ref _seen, seq, before) is var met && met != before)
        {
            before = met;
        }

        return before;
    }
}

/// <summary>Looks every few seconds whether another node has carried out a command; only while somebody listens.</summary>
internal sealed class ChangeWatch(IDbContextFactory<DisclosureDbContext> contexts, ChangeSignal signal, TimeProvider time, ILogger<ChangeWatch> log) : PeriodicJob(TimeSpan.FromSeconds(3), time, log)
{
    internal override async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        if (!signal.IsHeard)
        {
            return;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        signal.Note(await Query(db).SingleAsync(cancellationToken));
    }

    internal static IQueryable<long> Query(DisclosureDbContext db) => db.AuditHeads.Select(h => h.Seq);
}
