using Disclosure.Domain.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>再次查毒: hands what waits in quarantine to the scanner. Each verdict is a command with its entry.</summary>
internal sealed class ScanQuarantine(CommandGate gate, IDbContextFactory<DisclosureDbContext> contexts, BlobStore store, VirusScanner scanner)
{
    /// <returns>How many got their verdict.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var done = 0;
        foreach (var waiting in await Waiting(db).ToListAsync(cancellationToken))
        {
            ScanResult verdict;
            await using (var content = store.Open(waiting.Blob))
            {
                verdict = await scanner.ScanAsync(content, cancellationToken);
            }

            if (!verdict.IsDone)
            {
                break; // it answers nobody else either
            }

            await DecideAsync(waiting, verdict.Finding, cancellationToken);
            done++;
        }

        return done;
    }

    internal static IQueryable<WaitingFile> Waiting(DisclosureDbContext db) =>
        from file in db.Attachments
        join a in db.Applications on file.ApplicationId equals a.Id
        where file.State == AttachmentState.Quarantined
        orderby file.Id
        select new WaitingFile(file.Id, a.Number, file.Blob);

    private async Task DecideAsync(WaitingFile waiting, string? finding, CancellationToken cancellationToken)
    {
        await gate.RunAsync(new Command("ScanAttachment", Permission.HandleCase, waiting.Number, new { waiting.Id, Finding = finding ?? "OK" }), async scope =>
        {
            var file = await scope.Db.Attachments.SingleAsync(a => a.Id == waiting.Id, cancellationToken);
            if (finding is null)
            {
                file.Pass();
                store.Adopt(waiting.Blob, isScanned: true);
            }
            else
            {
                file.Condemn(finding, scope.Actor.Name, scope.Now);
            }

            return waiting.Number;
        }, cancellationToken);
        if (finding is not null)
        {
            store.Delete(waiting.Blob);
        }
    }
}

/// <summary>A file that waits for the scanner.</summary>
internal sealed record WaitingFile(long Id, string Number, string Blob);
