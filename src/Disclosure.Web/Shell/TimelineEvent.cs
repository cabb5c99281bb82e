namespace Disclosure.Web.Shell;

/// <summary>How an event of a timeline is marked.</summary>
public enum TimelineMark
{
    /// <summary>Something that moves no date.</summary>
    Plain,

    /// <summary>A fact on which a period rests.</summary>
    Fact,

    /// <summary>A period stands still, or runs on.</summary>
    Pause,
}

/// <summary>经过: one event.</summary>
/// <param name="On">The day.</param>
/// <param name="Title">What happened.</param>
/// <param name="Notes">What it meant: the due date from then on, the reason, the document, by whom.</param>
/// <param name="Mark">How it is marked.</param>
public sealed record TimelineEvent(DateOnly On, string Title, IReadOnlyList<string> Notes, TimelineMark Mark = TimelineMark.Plain)
{
    /// <summary>The latest first; of one day the one told last.</summary>
    public static IReadOnlyList<TimelineEvent> LatestFirst(IEnumerable<TimelineEvent> told) =>
        [.. told.Select((e, i) => (Event: e, Order: i)).OrderByDescending(e => e.Event.On).ThenByDescending(e => e.Order).Select(e => e.Event)];
}
