using Disclosure.Domain.Applications;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Disputes;
using Disclosure.Domain.Replies;
using Disclosure.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Disclosure.Web.Disputes;

/// <summary>Keeps disputes in step with the cases: a new reply that leaves carries out the order to reply again in the same save, whichever act it was.</summary>
internal static class DisputeFollow
{
    /// <summary>Notes the new replies among the pending changes at the disputes that ordered them.</summary>
    public static async Task FollowAsync(DisclosureDbContext db, CancellationToken cancellationToken)
    {
        var renewed = db.ChangeTracker.Entries<Application>()
            .Where(e => e.State is EntityState.Modified && e.Property(a => a.RenewedOn).IsModified && e.Entity.RenewedOn is not null).Select(e => e.Entity).ToList();
        foreach (var application in renewed)
        {
            var reply = db.ChangeTracker.Entries<Reply>().Select(e => e.Entity).FirstOrDefault(r => r.IsRenewed && r.EffectiveOn == application.RenewedOn && r.Application == application);
            foreach (var dispute in await OrderingQuery(db, application.Id).AsSplitQuery().ToListAsync(cancellationToken))
            {
                dispute.FollowReply(application.Id, reply?.Id is > 0 and var id ? id : null, application.RenewedOn!.Value, reply?.DocumentNumber ?? "", CalendarOf(db));
            }
        }
    }

    internal static IQueryable<Dispute> OrderingQuery(DisclosureDbContext db, long applicationId) => db.Disputes.Where(d =>
        d.Obligations.Any(o => o.Kind == ObligationKind.ReplyAgain && o.PerformedOn == null && (o.ApplicationId ?? d.ApplicationId) == applicationId));

    private static WorkCalendar CalendarOf(DisclosureDbContext db) =>
        ((ReplyClock?)db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(ReplyClock)))?.Calendar ?? WorkCalendar.Published;
}
