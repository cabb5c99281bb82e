using Disclosure.Domain.Deadlines;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>The saved views of the list of promises.</summary>
public enum PromiseView
{
    /// <summary>待提供.</summary>
    Open,

    /// <summary>逾期未提供.</summary>
    Late,

    /// <summary>已提供.</summary>
    Provided,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Which promises the list shows, as the address says it.</summary>
public sealed record PromiseFilter
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/publications/promises";

    public PromiseView View { get; init; }

    public DeadlineLight? Light { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    /// <summary>The address of a view, of one unit or of all.</summary>
    public static string HrefOf(PromiseView view, string? organ = null) => ListAddress.OfView(Home, view, PromiseView.Open, organ);

    /// <summary>Reads the address of a list.</summary>
    public static PromiseFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new PromiseFilter
        {
            View = ListAddress.Member<PromiseView>(query["view"]) ?? PromiseView.Open,
            Light = PublicationFilter.LightOf(query["light"]),
            Organ = query["organ"],
        };
    }

    /// <summary>Narrows the promises to those of the view and the light.</summary>
    internal IQueryable<Promised> Narrow(IQueryable<Promised> promises, DateOnly today, LightSpan span)
    {
        promises = InView(promises, View, today);
        return Light switch
        {
            null => promises,
            DeadlineLight.Red => promises.Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn <= span.LastRed),
            DeadlineLight.Yellow => promises.Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn > span.LastRed && p.Reply.Content!.ProvidedOn <= span.LastYellow),
            DeadlineLight.Reminder => promises.Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn > span.LastYellow && p.Reply.Content!.ProvidedOn <= span.LastReminder),
            _ => promises.Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn > span.LastReminder),
        };
    }

    internal static IQueryable<Promised> InView(IQueryable<Promised> promises, PromiseView view, DateOnly today) => view switch
    {
        PromiseView.Open => promises.Where(p => p.Provision == null),
        PromiseView.Late => promises.Where(p => p.Provision == null && p.Reply.Content!.ProvidedOn < today),
        PromiseView.Provided => promises.Where(p => p.Provision != null),
        PromiseView.All => promises,
    };
}
