using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Publication;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Publication;

/// <summary>The saved views of the list of columns.</summary>
public enum ColumnView
{
    /// <summary>在更新.</summary>
    Kept,

    /// <summary>到期未更新.</summary>
    Late,

    /// <summary>已停更.</summary>
    Stopped,

    /// <summary>全部.</summary>
    All,
}

/// <summary>Which columns the list shows, as the address says it.</summary>
public sealed record ColumnFilter
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/publications/columns";

    public ColumnView View { get; init; }

    /// <summary>编号 or 名称.</summary>
    public string? Text { get; init; }

    public DeadlineLight? Light { get; init; }

    /// <summary>单位代码.</summary>
    public string? Organ { get; init; }

    /// <summary>The address of a view, of one unit or of all.</summary>
    public static string HrefOf(ColumnView view, string? organ = null) => ListAddress.OfView(Home, view, ColumnView.Kept, organ);

    /// <summary>The address of one column in its list.</summary>
    public static string Href(string code) => $"{Home}?view={ColumnView.All}&q={Uri.EscapeDataString(code)}";

    /// <summary>Reads the address of a list.</summary>
    public static ColumnFilter Read(ListQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new ColumnFilter
        {
            View = ListAddress.Member<ColumnView>(query["view"]) ?? ColumnView.Kept,
            Text = query["q"]?.Trim() is { Length: > 0 and <= CatalogueColumn.MaxName } text ? text : null,
            Light = PublicationFilter.LightOf(query["light"]),
            Organ = query["organ"],
        };
    }

    /// <summary>Narrows the columns to those of the view and the text.</summary>
    internal IQueryable<CatalogueColumn> Narrow(IQueryable<CatalogueColumn> columns, DateOnly today)
    {
        columns = InView(columns, View, today);
        return Text is { } text ? columns.Where(c => c.Code.Contains(text) || c.Name.Contains(text)) : columns;
    }

    internal static IQueryable<CatalogueColumn> InView(IQueryable<CatalogueColumn> columns, ColumnView view, DateOnly today) => view switch
    {
        ColumnView.Kept => columns.Where(c => c.NextDueOn != null),
        ColumnView.Late => columns.Where(c => c.NextDueOn < today),
        ColumnView.Stopped => columns.Where(c => c.NextDueOn == null),
        ColumnView.All => columns,
    };
}
