using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using MailKit;
using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>
/// 投递: sends what waits in the outbox. A lease keeps two nodes from sending the same line; a failure waits longer each time. A mail that the server
/// took before a crash could be noted leaves again under the same Message-Id, by which mail programs know it.
/// </summary>
internal sealed partial class MailSender(IDbContextFactory<DisclosureDbContext> contexts, MailSettings settings, CaseLights lights, TimeProvider time, ILogger<MailSender> logger)
{
    private const int MaxAtOnce = 200;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10), FirstPause = TimeSpan.FromMinutes(1), LongestPause = TimeSpan.FromHours(4);

    /// <returns>How many mails left.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (!settings.IsOn || settings.IsQuiet(LegalDays.OnOfficeClock(now), lights.Calendar))
        {
            return 0;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var due = await DueQuery(db, now).Take(MaxAtOnce).Select(m => new { m.Id, m.UserId }).ToListAsync(cancellationToken);
        var people = due.Select(m => m.UserId).Distinct().ToList();
        var choices = await MailChannel.ChoiceQuery(db, people).ToDictionaryAsync(c => c.UserId, cancellationToken);
        var sent = 0;
        using var smtp = new SmtpClient { Timeout = 30_000 };
        foreach (var person in due.GroupBy(m => m.UserId, m => m.Id))
        {
            if (!choices.TryGetValue(person.Key, out var choice))
            {
                await db.Set<MailItem>().Where(m => person.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken); // she has changed her mind, or may not see them any more
                continue;
            }

            foreach (var mail in choice.Way is ReminderWay.DailyDigest ? [person.ToList()] : person.Select(id => new List<long> { id }))
            {
                if (await SendAsync(db, smtp, choice.Address, mail, cancellationToken) is not { } left)
                {
                    return sent; // whatever else waits would wait as long for a server that does not answer
                }

                sent += left ? 1 : 0;
            }
        }

        if (smtp.IsConnected)
        {
            await smtp.DisconnectAsync(quit: true, cancellationToken);
        }

        return sent;
    }

    internal static IQueryable<MailItem> DueQuery(DisclosureDbContext db, DateTime now) => db.Set<MailItem>()
        .Where(m => m.SentAt == null && m.GivenUpAt == null && m.NotBefore <= now && (m.LeaseUntil == null || m.LeaseUntil < now)).OrderBy(m => m.NotBefore).ThenBy(m => m.Id);

    /// <returns>Whether it left; null where the server can't be had.</returns>
    private async Task<bool?> SendAsync(DisclosureDbContext db, SmtpClient smtp, string address, List<long> ids, CancellationToken cancellationToken)
    {
        var (now, lease) = (time.GetUtcNow().UtcDateTime, Guid.NewGuid());
        await DueQuery(db, now).Where(m => ids.Contains(m.Id)).ExecuteUpdateAsync(set => set.SetProperty(m => m.Lease, lease).SetProperty(m => m.LeaseUntil, now + Lease), cancellationToken);
        var items = await db.Set<MailItem>().Where(m => m.Lease == lease).OrderBy(m => m.Id).ToListAsync(cancellationToken);
        if (items.Count == 0)
        {
            return false; // another node has them
        }

        string? error = null;
        var (isFinal, isThere) = (false, false);
        try
        {
            await ConnectAsync(smtp, cancellationToken);
            isThere = true;
            await smtp.SendAsync(MailText.Of(items, address, settings), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            (error, isFinal) = Read(exception);
            LogFailed(logger, items.Count, error);
        }

        await NoteAsync(db, items, error, isFinal, cancellationToken);
        return isThere ? error is null : null;
    }

    private async Task ConnectAsync(SmtpClient smtp, CancellationToken cancellationToken)
    {
        if (smtp.IsConnected)
        {
            return;
        }

        await smtp.ConnectAsync(settings.Host, settings.Port, settings.Security, cancellationToken);
        if (settings.User.Length > 0)
        {
            await smtp.AuthenticateAsync(settings.User, settings.Password, cancellationToken);
        }
    }

    private async Task NoteAsync(DisclosureDbContext db, List<MailItem> items, string? error, bool isFinal, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var item in items)
        {
            (item.Lease, item.LeaseUntil, item.Error, item.Attempts) = (null, null, error, item.Attempts + 1);
            if (error is null)
            {
                item.SentAt = now;
            }
            else if (isFinal || item.Attempts >= MailItem.MaxAttempts)
            {
                item.GivenUpAt = now;
            }
            else
            {
                item.NotBefore = now + PauseAfter(item.Attempts);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>1, 2, 4 … minutes, at most four hours.</summary>
    internal static TimeSpan PauseAfter(int attempts) => TimeSpan.FromTicks(Math.Min(FirstPause.Ticks << Math.Min(attempts - 1, 20), LongestPause.Ticks));

    /// <summary>What went wrong, without the address; a recipient that the server refuses for good is not tried again.</summary>
    private static (string Error, bool IsFinal) Read(Exception exception) => exception switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, StatusCode: var code } => ($"RecipientNotAccepted {(int)code}", (int)code >= 500),
        SmtpCommandException { StatusCode: var code, ErrorCode: var kind } => ($"{kind} {(int)code}", false),
        ProtocolException or CommandException or ServiceNotAuthenticatedException or ServiceNotConnectedException => (exception.GetType().Name, false),
        _ => (exception.GetType().Name, false),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A mail of {Count} lines did not leave: {Error}")]
    private static partial void LogFailed(ILogger logger, int count, string error);
}
