using Disclosure.Domain.Deadlines;
using Disclosure.Web.Applications;
using Disclosure.Web.Publication;
using Disclosure.Web.Supervision;

namespace Disclosure.Web.Dashboard;

/// <summary>A duty of a case beside its reply, with its light: the correction notice while it may leave, an opinion, the secrecy review; what a reply promised.</summary>
/// <param name="Kind">监控事项.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="Light">Its light.</param>
public sealed record CaseLight(WatchedKind Kind, DateOnly DueOn, LightReading Light)
{
    /// <summary>What was promised and is not provided yet.</summary>
    internal static IEnumerable<CaseLight> Of(IEnumerable<PromiseLine> promises, CaseLights lights) =>
        promises.Where(promise => promise.IsOpen).Select(promise => new CaseLight(WatchedKind.PromisedProvision, promise.PromisedOn, promise.LightOn(lights)));

    /// <summary>A question asked upward holds the review: nothing runs out.</summary>
    internal static IEnumerable<CaseLight> Of(IEnumerable<OpenDuty> duties, CaseLights lights) =>
        from duty in duties
        where duty.Kind is WatchedKind.CorrectionNotice or WatchedKind.Opinion or WatchedKind.SecrecyReview && duty.DueOn is not null
        select new CaseLight(
            duty.Kind, duty.DueOn!.Value,
            duty is { Kind: WatchedKind.SecrecyReview, IsPaused: true } ? new LightReading(DeadlineLight.Paused, null) : lights.OfDuty(duty.Kind, duty.DueOn.Value, duty.StartsOn));
}
