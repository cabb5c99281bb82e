using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>The saved views of the list of items.</summary>
public enum PublicationView
{
    /// <summary>待公开.</summary>
    Waiting,

    /// <summary>逾期未公开.</summary>
    Late,

    /// <summary>已公开.</summary>
    Published,

    /// <summary>不予公开.</summary>
    Dropped,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Which items the list shows, as the address says it. What can't be read is left out.</summary>
public sealed record PublicationFilter
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/publications";

    /// <summary>Lights that something waiting can show, for the filter.</summary>
    public static readonly IReadOnlyList<DeadlineLight> Lights = [DeadlineLight.Red, DeadlineLight.Yellow, DeadlineLight.Reminder, DeadlineLight.InTime];

    public PublicationView View { get; init; }

    /// <summary>编号 or 名称.</summary>
    public string? Text { get; init; }

    public DeadlineLight? Light { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    /// <summary>The address of an item.</summary>
    public static string Href(string code) => $"{Home}/{Uri.EscapeDataString(code)}";

    /// <summary>The address of a view, of one unit or of all.</summary>
    public static string HrefOf(PublicationView view, string? organ = null) =>
        ListAddress.OfView(Home, view, PublicationView.Waiting, organ);

    /// <summary>Reads the address of a list.</summary>
    public static PublicationFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new PublicationFilter
        {
            View = ListAddress.Member<PublicationView>(query["view"]) ?? PublicationView.Waiting,
            Text = query["q"]?.Trim() is { Length: > 0 and <= PublicationItem.MaxTitle } text ? text : null,
            Light = LightOf(query["light"]),
            Organ = query["organ"],
        };
    }

    /// <summary>A light of an address, or null.</summary>
    internal static DeadlineLight? LightOf(string? text) => ListAddress.Member<DeadlineLight>(text) is { } light && Lights.Contains(light) ? light : null;

    /// <summary>Narrows the items to those of the view, the light and the text.</summary>
    internal IQueryable<PublicationItem> Narrow(IQueryable<PublicationItem> items, DateOnly today, LightSpan span)
    {
        items = InView(items, View, today);
        if (Light is { } light)
        {
            items = items.Where(i => i.State == PublicationState.Waiting);
            items = light switch
            {
                DeadlineLight.Red => items.Where(i => i.DueOn <= span.LastRed),
                DeadlineLight.Yellow => items.Where(i => i.DueOn > span.LastRed && i.DueOn <= span.LastYellow),
                DeadlineLight.Reminder => items.Where(i => i.DueOn > span.LastYellow && i.DueOn <= span.LastReminder),
                _ => items.Where(i => i.DueOn > span.LastReminder),
            };
        }

        return Text is { } text ? items.Where(i => i.Code.Contains(text) || i.Title.Contains(text)) : items;
    }

    internal static IQueryable<PublicationItem> InView(IQueryable<PublicationItem> items, PublicationView view, DateOnly today) => view switch
    {
        PublicationView.Waiting => items.Where(i => i.State == PublicationState.Waiting),
        PublicationView.Late => items.Where(i => i.State == PublicationState.Waiting && i.DueOn < today),
        PublicationView.Published => items.Where(i => i.State == PublicationState.Published),
        PublicationView.Dropped => items.Where(i => i.State == PublicationState.Dropped),
        PublicationView.All => items,
    };
}
