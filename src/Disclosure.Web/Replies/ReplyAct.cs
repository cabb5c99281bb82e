using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Replies;

/// <summary>What a step works with: the reply it moves, beside the case and the command.</summary>
internal sealed record ReplyScope(ActScope Act, Reply Reply)
{
    /// <summary>经手.</summary>
    public Hand Hand => Of(Act);

    /// <summary>Who acts, and when.</summary>
    public static Hand Of(ActScope act) => new(act.Command.Actor.Name, act.Command.Actor.DisplayName, act.Command.Now, act.Today);

    /// <summary>What the reply is checked against, with the remedies of the day of its document.</summary>
    public Task<ReplySituation> SituationAsync(DateOnly issuedOn, CancellationToken cancellationToken) =>
        ReplySituations.ReadAsync(Act.Command.Db, Act.Case, Reply.Id, issuedOn, Act.Today, Act.Clock.Calendar, cancellationToken);
}

/// <summary>Reads what replies are checked against.</summary>
internal static class ReplySituations
{
    public static async Task<ReplySituation> ReadAsync(
        DisclosureDbContext db, Application found, long replyId, DateOnly issuedOn, DateOnly today, WorkCalendar calendar, CancellationToken cancellationToken)
    {
        var organ = await db.Organs.AsNoTracking().SingleAsync(o => o.Id == found.OrganId, cancellationToken);
        var attachments = await AttachmentQuery(db, found.Id, replyId).CountAsync(cancellationToken);
        return new ReplySituation(found, organ.RemediesOn(issuedOn)?.ToAddresses(), [.. found.Items.Select(item => item.Ordinal)], attachments, today, calendar);
    }

    internal static IQueryable<Attachment> AttachmentQuery(DisclosureDbContext db, long caseId, long replyId) =>
        db.Attachments.Where(a => a.ApplicationId == caseId && a.ReplyId == replyId && a.State == AttachmentState.Kept);
}

/// <summary>The frame of every step of a reply: that of an act on the case, and a reply of it that is not stale.</summary>
internal sealed class ReplyAct(CaseAct act)
{
    /// <summary>Runs a step on the reply that the form names.</summary>
    /// <param name="action">The use case.</param>
    /// <param name="permission">What it demands.</param>
    /// <param name="form">The form.</param>
    /// <param name="step">What it does.</param>
    /// <param name="ofOpenCase">False for what is done to a reply of a closed case too.</param>
    /// <param name="cancellationToken">Gives it up before it commits.</param>
    /// <returns>编号.</returns>
    public Task<string> RunAsync<TForm>(string action, Permission permission, TForm form, Func<ReplyScope, Task> step, bool ofOpenCase, CancellationToken cancellationToken)
        where TForm : ReplyActForm => act.RunAsync(action, permission, form, async scope =>
        {
            var reply = await scope.Command.Db.Replies.AsSplitQuery().SingleOrDefaultAsync(r => r.Id == form.ReplyId && r.ApplicationId == scope.Case.Id, cancellationToken)
                ?? throw new NotAllowedException(null);
            CommandScope.DemandFresh(reply.Version, form.ReplyVersion);
            if (ofOpenCase && !scope.Case.IsOpen)
            {
                throw new RuleViolationException(Rule.StepNotPermitted, null, ApplicationStep.Answer, scope.Case.Stage);
            }

            var before = ReplyNews.NextOf(reply);
            await step(new ReplyScope(scope, reply));
            await ReplyNews.TellAsync(scope, reply, before, permission is not Permission.HandleCase, cancellationToken);
        }, cancellationToken);

    /// <inheritdoc cref="RunAsync{TForm}(string, Permission, TForm, Func{ReplyScope, Task}, bool, CancellationToken)"/>
    public Task<string> RunAsync<TForm>(string action, Permission permission, TForm form, Action<ReplyScope> step, CancellationToken cancellationToken, bool ofOpenCase = true)
        where TForm : ReplyActForm => RunAsync(action, permission, form, scope =>
        {
            step(scope);
            return Task.CompletedTask;
        }, ofOpenCase, cancellationToken);
}
