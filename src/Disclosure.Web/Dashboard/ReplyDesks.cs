using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Replies;
using Disclosure.Web.Supervision;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Dashboard;

/// <summary>拟办台: the reply to one case. A case of a foreign organ is not there at all.</summary>
internal sealed class ReplyDesks(IDbContextFactory<DisclosureDbContext> contexts, CurrentActor current, ReplyClock clock, CaseLights lights, CaseDuties duties)
{
    /// <returns>The desk, or null where the number stands nowhere within reach.</returns>
    public async Task<ReplyDesk?> FindAsync(string number, CancellationToken cancellationToken = default)
    {
        var actor = await current.DemandAsync(Permission.ViewCases, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await CaseFiles.CaseQuery(db, number).SingleOrDefaultAsync(cancellationToken) is not { } found || !actor.Reaches(found.OrganId))
        {
            return null;
        }

        var reply = await ReplyQuery(db, found.Id).AsSplitQuery().FirstOrDefaultAsync(cancellationToken);
        var desk = new ReplyDesk
        {
            Case = found,
            Organ = await CaseFiles.OrganQuery(db, found.OrganId).SingleAsync(cancellationToken),
            Today = lights.Today,
            Light = lights.Of(CaseStanding.Of(found)),
            Lights = [.. CaseLight.Of(duties.Of(found, reply is { IsInside: true } ? reply : null), lights)],
            Name = actor.DisplayName,
            Reply = reply,
            MayWrite = actor.May(Permission.HandleCase) && MayWrite(found, reply),
        };
        return reply is null ? desk : await WithAsync(db, desk, reply, actor, cancellationToken);
    }

    /// <summary>The replies of the flow, those being worked on first, then the latest.</summary>
    internal static IQueryable<Reply> ReplyQuery(DisclosureDbContext db, long caseId) => db.Replies.AsNoTracking()
        .Where(r => r.ApplicationId == caseId && !r.IsDiscarded && r.Drafter != null)
        .OrderBy(r => r.EffectiveOn == null ? 0 : 1).ThenByDescending(r => r.Id).Include(r => r.Application);

    private static bool MayWrite(Application found, Reply? reply) => found.IsOpen
        && (reply is { IsInside: true } ? reply.May(ReplyStep.Change) : PossibleActs.OutcomesOf(found).Any(outcome => outcome is not ReplyOutcome.Withdrawn));

    private async Task<ReplyDesk> WithAsync(DisclosureDbContext db, ReplyDesk desk, Reply reply, Actor actor, CancellationToken cancellationToken)
    {
        var day = reply.IssuedOn ?? lights.Today;
        var situation = await ReplySituations.ReadAsync(db, desk.Case, reply.Id, day, lights.Today, lights.Calendar, cancellationToken);
        var rule = ReplyChecks.RemedyOf(reply, day);
        var electronic = (reply.Delivery ?? reply.Content?.Delivery) is DeliveryMethod.Electronic;
        return desk with
        {
            Steps = [.. Enum.GetValues<ReplyStep>().Where(step => (desk.Case.IsOpen || step is ReplyStep.Serve or ReplyStep.Discard) && actor.May(step, reply))],
            Checks = ReplyChecks.Of(reply, situation),
            Remedy = rule,
            Clause = rule is null ? null : Remedies.Clause(rule, situation.Remedies ?? new RemedyAddresses("", "", "", "", false), Remedies.NeedsInternetChannel(day, electronic)),
            Windows = reply.WindowsOn(clock.Calendar),
        };
    }
}
