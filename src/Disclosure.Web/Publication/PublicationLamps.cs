using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Publication;

/// <summary>The light of an item: by its last day while it waits, then how it ended.</summary>
internal static class PublicationLamps
{
    public static RenderFragment Draw(PublicationLine row, CaseLights lights) =>
        DeadlineLamp.Draw(Of(row.State, row.DueOn, row.MadeOn, lights), WordOf(row.State, row.DueOn, row.PublishedOn));

    public static LightReading Of(PublicationState state, DateOnly dueOn, DateOnly madeOn, CaseLights lights) =>
        state is PublicationState.Waiting ? lights.OfDuty(WatchedKind.Publication, dueOn, madeOn) : new LightReading(DeadlineLight.Done, null);

    public static string? WordOf(PublicationState state, DateOnly dueOn, DateOnly? publishedOn) => state switch
    {
        PublicationState.Dropped => Text.Of(state),
        PublicationState.Published when publishedOn > dueOn => Text.Format(PublicationTexts.LateDays, publishedOn.Value.DayNumber - dueOn.DayNumber),
        PublicationState.Published => PublicationTexts.InTime,
        PublicationState.Waiting => null,
    };
}
