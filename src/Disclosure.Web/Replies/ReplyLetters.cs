using Disclosure.Domain.Applications;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>Letters of a reply that goes back or is given up: their numbers stay, void, with the reason.</summary>
internal static class ReplyLetters
{
    public static async Task MakeVoidAsync(ReplyScope scope, string reason, CancellationToken cancellationToken)
    {
        var command = scope.Act.Command;
        foreach (var letter in await command.Db.Letters.Where(l => l.ReplyId == scope.Reply.Id && l.VoidedOn == null).ToListAsync(cancellationToken))
        {
            letter.MakeVoid(scope.Act.Today, Cut(reason), command.Actor.Name);
        }
    }

    /// <summary>Takes the letters off a reply that was never sent and goes from the record: they stay, void, with the reason.</summary>
    public static async Task DetachAsync(ActScope scope, Reply reply, string reason, CancellationToken cancellationToken)
    {
        foreach (var letter in await scope.Command.Db.Letters.Where(l => l.ReplyId == reply.Id).ToListAsync(cancellationToken))
        {
            letter.About(null, letter.ConsultationOrdinal);
            if (letter.VoidedOn is null)
            {
                letter.MakeVoid(scope.Today, Cut(reason), scope.Command.Actor.Name);
            }
        }
    }

    private static string Cut(string reason) => reason.Length <= ApplicationFacts.MaxRemarks ? reason : reason[..ApplicationFacts.MaxRemarks];
}
