using Disclosure.Domain.Applications;
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
            letter.MakeVoid(scope.Act.Today, reason.Length <= ApplicationFacts.MaxRemarks ? reason : reason[..ApplicationFacts.MaxRemarks], command.Actor.Name);
        }
    }
}
