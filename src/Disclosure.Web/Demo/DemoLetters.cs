using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Replies;

namespace Disclosure.Web.Demo;

/// <summary>文书 of the clerk's desk: receipts, one of them void, notices of steps under way, and letters of replies.</summary>
internal static class DemoLetters
{
    private static readonly Dictionary<LetterField, string> Words = new()
    {
        [LetterField.Reasons] = "经查，申请所指材料由本机关制作并保存，理由已在办理中逐项审查。",
        [LetterField.Information] = "申请所指材料复印件一份",
        [LetterField.Provision] = "邮寄",
    };

    /// <summary>The cases and their replies must be stored already.</summary>
    public static async Task AddAsync(CommandScope program, History history, ReplyClock clock, CancellationToken cancellationToken)
    {
        var settings = new LetterSettings(DocumentNumber.Pattern, HasRedHead: false);
        var desk = new LetterDesk(settings, new LetterTemplates(settings), clock);
        var (scope, own) = (program with { Actor = program.Actor with { Name = DemoAccounts.Clerk } }, history.Cases.First(life => life.Organ == HohhotOrgans.Environment).Case.OrganId);
        var ours = history.Cases.Select(life => life.Case).Where(c => c.OrganId == own && c.VoidedOn is null && c.ReceivedOn is not null).OrderBy(c => c.ReceivedOn).ThenBy(c => c.Id).ToList();
        foreach (var (found, index) in ours.Where(c => c is { IsOpen: true, DueOn: not null }).Take(6).Select((found, index) => (found, index)))
        {
            var letter = await IssueAsync(found, LetterKind.Receipt, null, found.ReceivedOn!.Value);
            if (index == 2)
            {
                letter.MakeVoid(found.ReceivedOn.Value, "申请人名称打印有误", DemoAccounts.Clerk);
                await scope.Db.SaveChangesAsync(cancellationToken);
                await IssueAsync(found, LetterKind.Receipt, null, found.ReceivedOn.Value);
            }
        }

        foreach (var found in ours.Where(c => c is { IsOpen: true, Correction: { Items: not null, AskedOn: not null } }).Take(2))
        {
            await IssueAsync(found, LetterKind.CorrectionNotice, null, found.Correction!.AskedOn!.Value);
        }

        foreach (var found in ours.Where(c => c is { IsOpen: true, Extension: not null }).Take(2))
        {
            await IssueAsync(found, LetterKind.ExtensionNotice, null, found.Extension!.ApprovedOn);
        }

        var replies = history.Replies.Where(r => r is { EffectiveOn: not null, DocumentNumber.Length: > 0, Outcome: ReplyOutcome.Granted or ReplyOutcome.Refused } && r.EffectiveOn > scope.Today.AddMonths(-6)).ToLookup(r => r.Application.OrganId);
        foreach (var reply in replies[own].OrderBy(r => r.EffectiveOn).Take(3))
        {
            await IssueAsync(reply.Application, LetterForms.For(reply.Outcome)!.Value, reply, reply.EffectiveOn!.Value);
        }

        async Task<Letter> IssueAsync(Application found, LetterKind kind, Reply? reply, DateOnly issuedOn)
        {
            var letter = await desk.IssueAsync(scope, new LetterRequest(found, kind, reply, null, issuedOn) { Texts = Words }, cancellationToken);
            await scope.Db.SaveChangesAsync(cancellationToken);
            return letter;
        }
    }

    /// <summary>Gives an approved reply the letter that tells it, and with the letter its number and seal.</summary>
    public static async Task SealAsync(CommandScope program, Reply reply, ReplyClock clock, CancellationToken cancellationToken)
    {
        var settings = new LetterSettings(DocumentNumber.Pattern, HasRedHead: false);
        var scope = program with { Actor = program.Actor with { Name = DemoAccounts.Clerk } };
        var organ = await scope.Db.Organs.FindAsync([reply.Application.OrganId], cancellationToken);
        var letter = await new LetterDesk(settings, new LetterTemplates(settings), clock)
            .IssueAsync(scope, new LetterRequest(reply.Application, LetterForms.For(reply.Outcome)!.Value, reply, null, scope.Today), cancellationToken);
        reply.Seal(letter.Number, scope.Today, new ReplySituation(reply.Application, organ!.RemediesOn(scope.Today)?.ToAddresses(), [], 0, scope.Today, clock.Calendar), new Hand(DemoAccounts.Clerk, "苏某某", scope.Now, scope.Today));
        await scope.Db.SaveChangesAsync(cancellationToken);
    }
}
