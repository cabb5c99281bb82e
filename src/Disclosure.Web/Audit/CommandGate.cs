using System.Data.Common;
using System.Text.Json;
using Disclosure.Domain.Law;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Audit;

/// <summary>One command: what is asked for, of what, with which right.</summary>
/// <param name="Action">The act, named after its use case.</param>
/// <param name="Permission">The permission it demands.</param>
/// <param name="Target">The number or name of what it acts on; empty where the act itself gives it.</param>
/// <param name="Input">What was entered; kept in the payload.</param>
/// <param name="CommandId">The form, so that a second click is the same command; null where there is no form.</param>
internal sealed record Command(string Action, Permission Permission, string Target = "", object? Input = null, Guid? CommandId = null);

/// <summary>What a command works with: its own context within the transaction, and who acts when.</summary>
internal sealed record CommandScope(DisclosureDbContext Db, Actor Actor, DateTime Now)
{
    /// <summary>Today's legal day.</summary>
    public DateOnly Today => LegalDays.LegalDayOf(Now);

    /// <summary>Refuses to act on an organ out of reach.</summary>
    /// <exception cref="NotAllowedException">The organ is not the actor's and she does not act for all.</exception>
    public void DemandReach(long organId)
    {
        if (!Actor.Reaches(organId))
        {
            throw new NotAllowedException(null);
        }
    }

    /// <summary>Refuses a form that was opened on an older version of what it changes.</summary>
    /// <exception cref="StaleFormException">The version is not the present one.</exception>
    public static void DemandFresh(Guid present, Guid onForm)
    {
        if (present != onForm)
        {
            throw new StaleFormException();
        }
    }
}

/// <summary>
/// The one way in for whatever changes something: checks the right, opens the transaction, lets the use case act, and leaves
/// one audit entry — with the change in the same transaction, or of its own after the rollback where it was refused or failed.
/// Commands take turns on both providers, so numbers have no gaps and the chain has one order.
/// </summary>
internal sealed partial class CommandGate(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, ChangeSignal signal, TimeProvider time, ILogger<CommandGate> log)
{
    private static readonly SemaphoreSlim Turn = new(1);

    /// <summary>Runs a command once.</summary>
    /// <param name="command">What is asked for.</param>
    /// <param name="act">The use case; returns the number or name of what it acted on.</param>
    /// <param name="cancellationToken">Gives the command up before it commits.</param>
    /// <returns>What <paramref name="act"/> returned; on a second click, what the first one returned.</returns>
    /// <exception cref="NotAllowedException">The right or the reach is missing.</exception>
    /// <exception cref="ValidationException">The input is incomplete.</exception>
    /// <exception cref="RuleViolationException">The law or a rule of the office refuses it.</exception>
    /// <exception cref="StaleFormException">Somebody else changed it meanwhile.</exception>
    public async Task<string> RunAsync(Command command, Func<CommandScope, Task<string>> act, CancellationToken cancellationToken = default)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            return await ActAsync(command, act, cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            var stale = new StaleFormException(exception);
            await RecordAsync(command, AuditResult.Of(stale)!);
            throw stale;
        }
        catch (Exception exception) when (AuditResult.Of(exception) is { } refused)
        {
            await RecordAsync(command, refused);
            throw;
        }
        catch (Exception exception) when (exception is not TakenBackException && !cancellationToken.IsCancellationRequested)
        {
            await RecordFaultAsync(command);
            throw;
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<AuditHead> LockHeadAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Seq, h => h.Seq + 1), cancellationToken);
        return await db.AuditHeads.AsNoTracking().SingleAsync(cancellationToken);
    }

    private static string Serialize(object value) => JsonSerializer.Serialize(value, AuditJson.Options);

    private async Task<string> ActAsync(Command command, Func<CommandScope, Task<string>> act, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var head = await LockHeadAsync(db, cancellationToken);
        var actor = await current.ReadAgainAsync(cancellationToken); // she may have lost her right while she waited for her turn
        if (!actor.May(command.Permission))
        {
            throw new NotAllowedException(command.Permission);
        }

        if (command.CommandId is { } id
            && await db.AuditEntries.Where(e => e.CommandId == id).Select(e => new { e.Actor, e.Target }).FirstOrDefaultAsync(cancellationToken) is { } done)
        {
            return done.Actor == NameOf(actor) ? done.Target : throw new NotAllowedException(null); // somebody else's form
        }

        db.Changes = [];
        var target = await act(new CommandScope(db, actor, time.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(cancellationToken);
        Append(db, head, actor, command with { Target = target }, AuditResult.Done, Serialize(new { command.Input, db.Changes }));
        db.Changes = null;
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        signal.Tell(head.Seq);
        return target;
    }

    /// <summary>The fault itself must reach whoever asked, even where it keeps the entry from being written too.</summary>
    private async Task RecordFaultAsync(Command command)
    {
        try
        {
            await RecordAsync(command, AuditResult.Failed);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or InvalidOperationException)
        {
            LogNotRecorded(log, command.Action, exception);
        }
    }

    private async Task RecordAsync(Command command, string result)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var head = await LockHeadAsync(db, default);
        Append(db, head, current.Known, command with { CommandId = null }, result, Serialize(new { command.Input }));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private void Append(DisclosureDbContext db, AuditHead head, Actor actor, Command command, string result, string payload)
    {
        var entry = new AuditEntry
        {
            Seq = head.Seq,
            At = time.GetUtcNow().UtcDateTime,
            Actor = NameOf(actor),
            Role = actor.Role?.ToString() ?? "",
            Organ = actor.OrganCode,
            Address = Cut(actor.Address, AuditEntry.MaxAddress),
            Action = command.Action,
            Target = Cut(command.Target, AuditEntry.MaxTarget),
            Result = Cut(result, AuditEntry.MaxResult),
            CommandId = command.CommandId,
            PayloadHash = AuditEntry.HashOf(payload),
            PreviousHash = head.Hash,
        };
        entry.Hash = entry.ComputeHash();
        db.AuditEntries.Add(entry);
        db.AuditPayloads.Add(new AuditPayload { Seq = entry.Seq, Content = payload });
        db.AuditHeads.Update(new AuditHead { Id = head.Id, Seq = head.Seq, Hash = entry.Hash });
    }

    private static string NameOf(Actor actor) => Cut(actor.Name, AuditEntry.MaxName);

    [LoggerMessage(LogLevel.Critical, "The failed command {Action} could not be recorded in the audit chain.")]
    private static partial void LogNotRecorded(ILogger log, string action, Exception exception);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
