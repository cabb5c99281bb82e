using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>拟稿: a reply begins; a case has one draft at a time.</summary>
internal sealed class DraftReply(CaseAct act)
{
    /// <returns>编号.</returns>
    /// <exception cref="RuleViolationException">The case has a draft, or cannot end like this.</exception>
    public Task<string> RunAsync(ReplyDraftForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DraftReply), Permission.HandleCase, form, async scope =>
        {
            var db = scope.Command.Db;
            await DemandNoneAsync(db, scope, cancellationToken);
            var reply = Reply.Draft(scope.Case, form.ToDraft(), ReplyScope.Of(scope));
            if (form.Submit)
            {
                reply.Submit(ReplyScope.Of(scope));
            }

            db.Replies.Add(reply);
            await ReplyNews.TellAsync(scope, reply, ReplyStep.Submit, isReturn: false, cancellationToken);
        }, cancellationToken);

    /// <summary>The replies of a case that are being worked on.</summary>
    internal static IQueryable<Reply> InsideQuery(DisclosureDbContext db, long caseId) =>
        db.Replies.Where(r => r.ApplicationId == caseId && r.EffectiveOn == null && !r.IsDiscarded);

    /// <summary>Refuses a second reply beside one that is being worked on.</summary>
    internal static async Task DemandNoneAsync(DisclosureDbContext db, ActScope scope, CancellationToken cancellationToken)
    {
        if (await InsideQuery(db, scope.Case.Id).AnyAsync(cancellationToken))
        {
            throw new RuleViolationException(ReplyRule.DraftExists, null, scope.Case.Number);
        }
    }
}
