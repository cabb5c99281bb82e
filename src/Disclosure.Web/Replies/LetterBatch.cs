using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>A case that still lacks a letter.</summary>
public sealed record LetterWanted(string Number, string Applicant, DateOnly Day, Guid Version);

/// <summary>What came of one letter.</summary>
/// <param name="Number">编号 of the case.</param>
/// <param name="LetterId">The letter, or null where it was refused.</param>
/// <param name="Said">Its number, or why it was refused.</param>
public sealed record LetterMade(string Number, long? LetterId, string Said);

/// <summary>批量制作: one letter a command, so that each has its number and its entry in the audit, and a refused one stops no other.</summary>
internal sealed class LetterBatch(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, IssueLetter issue)
{
    /// <summary>Most cases of one batch.</summary>
    public const int MaxCases = 200;

    /// <summary>The kinds that need no words of the drafter.</summary>
    public static readonly IReadOnlyList<LetterKind> Kinds = [LetterKind.Receipt, LetterKind.ExtensionNotice, LetterKind.RegistrationSheet, LetterKind.ArchiveCover];

    /// <summary>The cases within reach whose facts call for a letter that is not made yet, the latest first.</summary>
    public async Task<IReadOnlyList<LetterWanted>> WantedAsync(LetterKind kind, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.HandleCase, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await Query(db, kind, actor.ReachesAll ? null : actor.OrganId).ToListAsync(cancellationToken);
    }

    /// <summary>Makes one.</summary>
    public async Task<LetterMade> MakeAsync(LetterKind kind, LetterWanted wanted, DateOnly issuedOn, CancellationToken cancellationToken = default)
    {
        try
        {
            await issue.RunAsync(new IssueLetterForm { Number = wanted.Number, Version = wanted.Version, Kind = kind, IssuedOn = issuedOn }, cancellationToken);
        }
        catch (Exception exception) when (Shell.Problem.Of(exception) is { } problem)
        {
            return new LetterMade(wanted.Number, null, problem.Why ?? problem.What);
        }

        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None); // it is made: who gives up now still hears so
        var made = await MadeQuery(db, kind, wanted.Number).FirstAsync(CancellationToken.None);
        return new LetterMade(wanted.Number, made.Id, made.Number);
    }

    internal static IQueryable<LetterItem> MadeQuery(DisclosureDbContext db, LetterKind kind, string number) =>
        db.Letters.Where(l => l.Kind == kind && db.Applications.Any(a => a.Id == l.ApplicationId && a.Number == number)).OrderByDescending(l => l.Id)
            .Select(l => new LetterItem(l.Id, l.Kind, l.Number, l.Addressee, l.IssuedOn, l.VoidedOn, l.VoidReason, l.Version, l.TemplateVersion));

    internal static IQueryable<LetterWanted> Query(DisclosureDbContext db, LetterKind kind, long? organId)
    {
        var cases = db.Applications.Where(a => (organId == null || a.OrganId == organId) && a.VoidedOn == null && a.ReceivedOn != null
            && !db.Letters.Any(l => l.ApplicationId == a.Id && l.Kind == kind && l.VoidedOn == null));
        cases = kind switch
        {
            LetterKind.ExtensionNotice => cases.Where(a => a.IsOpen && a.Extension!.Days > 0),
            LetterKind.ArchiveCover => cases.Where(a => a.ClosedOn != null),
            _ => cases.Where(a => a.IsOpen),
        };
        return cases.OrderByDescending(a => a.ReceivedOn).ThenByDescending(a => a.Id).Take(MaxCases).Select(a => new LetterWanted(a.Number, a.Applicant.Name, a.ReceivedOn!.Value, a.Version));
    }
}
