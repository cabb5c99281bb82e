using System.Diagnostics;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>The wish to run the self-audit now.</summary>
public sealed class SelfAuditForm
{
    public Guid CommandId { get; set; } = Guid.NewGuid();
}

internal sealed class SelfAuditFormValidator : AbstractValidator<SelfAuditForm>;

/// <summary>
/// 自检: runs every check and keeps what it found. The checks only read, before the command takes its turn: a long one makes nobody wait. They run in
/// a scope of their own with every right, since administrators see no case; what they say holds nothing of one.
/// </summary>
internal sealed partial class RunSelfAudit(CommandGate gate, CurrentActor current, IServiceScopeFactory scopes, IValidator<SelfAuditForm> validator, TimeProvider time, ILogger<RunSelfAudit> logger)
{
    /// <summary>Now, by somebody's wish.</summary>
    public async Task RunAsync(SelfAuditForm form, CancellationToken cancellationToken = default)
    {
        var mayRun = (await current.GetAsync(cancellationToken)).May(Permission.RunSelfAudit);
        var (started, entries) = (Now, mayRun ? await CheckAsync(cancellationToken) : []);
        await gate.RunAsync(new Command(nameof(RunSelfAudit), Permission.RunSelfAudit, "", form, form.CommandId), async scope =>
        {
            await validator.ValidateAndThrowAsync(form, cancellationToken);
            return Keep(scope, null, started, entries);
        }, cancellationToken);
    }

    /// <summary>Of a night, once whichever node comes first.</summary>
    /// <returns>Whether this one did it.</returns>
    internal async Task<bool> RunNightAsync(DateOnly night, CancellationToken cancellationToken)
    {
        var (started, entries) = (Now, await CheckAsync(cancellationToken));
        var isFirst = false;
        await gate.RunAsync(new Command(nameof(RunSelfAudit), Permission.RunSelfAudit), async scope =>
        {
            isFirst = !await scope.Db.Set<SelfAuditRun>().AnyAsync(r => r.NightOf == night, cancellationToken);
            return isFirst ? Keep(scope, night, started, entries) : Text.IsoDay(night);
        }, cancellationToken);
        return isFirst;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static string Keep(CommandScope scope, DateOnly? night, DateTime started, List<SelfAuditEntry> entries)
    {
        var failed = entries.Where(e => e.State is SelfCheckState.Failed).ToList();
        scope.Db.Add(new SelfAuditRun { NightOf = night, StartedAt = started, EndedAt = scope.Now, By = scope.Actor.Name, Checks = entries, Failed = failed.Count });
        if (failed.Count > 0)
        {
            DeskNotices.Add(scope, new DeskNotice
            {
                For = Permission.ViewSelfAudit,
                Kind = DeskNoticeKind.SelfAuditFailed,
                Href = SelfAuditPage.Address,
                Arguments = [$"{failed.Count}", $"{nameof(SelfCheckKind)}.{failed[0].Kind}"],
            });
        }

        return Text.IsoDay(scope.Today);
    }

    private async Task<List<SelfAuditEntry>> CheckAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Use(Actor.CommandLine);
        var entries = new List<SelfAuditEntry>();
        foreach (var check in scope.ServiceProvider.GetServices<ISelfCheck>().OrderBy(c => c.Kind))
        {
            var from = Stopwatch.GetTimestamp();
            var result = await RunAsync(check, cancellationToken);
            entries.Add(new SelfAuditEntry
            {
                Kind = check.Kind,
                State = result.State,
                Finding = result.Finding,
                Arguments = result.Arguments,
                Took = (int)Stopwatch.GetElapsedTime(from).TotalMilliseconds,
            });
        }

        return entries;
    }

    /// <summary>A check that breaks is a finding, not the end of the others.</summary>
    private async Task<SelfCheckResult> RunAsync(ISelfCheck check, CancellationToken cancellationToken)
    {
        try
        {
            return await check.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogBroken(logger, exception, check.Kind);
            return new SelfCheckResult(SelfCheckState.Failed, SelfCheckFinding.CheckFailed, exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The check {Kind} of the self-audit could not run")]
    private static partial void LogBroken(ILogger logger, Exception exception, SelfCheckKind kind);
}
