using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>
/// The list of every room: one page of plain rows, its state in the address, read from the database page by page.
/// Arrow keys move between rows, Enter opens the first link marked <c>data-open</c>, Space selects.
/// </summary>
public sealed partial class ListTable<TRow> : IDisposable
{
    private const int SkeletonRows = 8;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);
    private readonly List<ListColumn<TRow>> _columns = [];
    private readonly HashSet<long> _selected = [];
    private readonly CancellationTokenSource _left = new();
    private ListQuery _query = new(1, ListSizes.Default, null, false);
    private CancellationTokenSource? _reading;
    private ListPage<TRow>? _page;
    private Problem? _problem;
    private string? _address;
    private bool _loading, _skeleton;

    /// <summary>What the rows are, for readers: 申请.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>The columns: <c>&lt;ListColumn Title="…" Sort="due"&gt;@context.Number&lt;/ListColumn&gt;</c>.</summary>
    [Parameter, EditorRequired]
    public required RenderFragment Columns { get; set; }

    /// <summary>Reads one page.</summary>
    [Parameter, EditorRequired]
    public required Func<ListQuery, CancellationToken, Task<ListPage<TRow>>> Load { get; set; }

    /// <summary>What identifies a row; needed for selection.</summary>
    [Parameter]
    public Func<TRow, long>? Id { get; set; }

    /// <summary>How a row is called in the label of its box: its number.</summary>
    [Parameter]
    public Func<TRow, string>? Name { get; set; }

    [Parameter]
    public bool Selectable { get; set; }

    /// <summary>What can be done with the rows selected.</summary>
    [Parameter]
    public RenderFragment<IReadOnlyCollection<long>>? Bulk { get; set; }

    /// <summary>Shown in place of a table without rows.</summary>
    [Parameter]
    public RenderFragment? Empty { get; set; }

    /// <summary>The order when the address names none.</summary>
    [Parameter]
    public string? DefaultSort { get; set; }

    [Parameter]
    public bool DefaultDescending { get; set; }

    /// <summary>The measure word of the total: 件, 个单位.</summary>
    [Parameter]
    public string? Unit { get; set; }

    /// <summary>Prints the keys under the table.</summary>
    [Parameter]
    public bool Keys { get; set; } = true;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    private bool AllSelected => _page is { Rows.Count: > 0 } && _page.Rows.All(r => _selected.Contains(Id!(r)));

    /// <summary>Reads the page again, after an act changed a row.</summary>
    public Task ReloadAsync() => ReadAsync(anew: true);

    public void Dispose()
    {
        Navigation.LocationChanged -= OnMoved;
        _left.Cancel();
        _left.Dispose();
    }

    internal void Add(ListColumn<TRow> column) => _columns.Add(column);

    protected override void OnInitialized() => Navigation.LocationChanged += OnMoved;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await ReadAsync(anew: true); // the columns are known only now, and with them the orders the address may name
        }
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(async () =>
    {
        await Task.Yield(); // let the page take its own parameters from the address first
        await ReadAsync(anew: false);
    });

    private async Task ReadAsync(bool anew)
    {
        if (_left.IsCancellationRequested || (_address == Navigation.Uri && !anew) || Elsewhere())
        {
            return;
        }

        _address = Navigation.Uri;
        _query = ListAddress.Read(_address, _columns.Select(c => c.Sort), DefaultSort, DefaultDescending);
        if (_reading is not null)
        {
            await _reading.CancelAsync();
        }

        using var reading = _reading = CancellationTokenSource.CreateLinkedTokenSource(_left.Token);
        (_loading, _problem) = (true, null);
        StateHasChanged();
        _ = ShowSkeletonAsync(reading);
        try
        {
            _page = await Load(_query, reading.Token);
        }
        catch (OperationCanceledException) when (reading.IsCancellationRequested)
        {
            return;
        }
        catch (Exception exception) when (Problem.Of(exception) is { } problem)
        {
            _problem = problem;
        }
        finally
        {
            if (_reading == reading)
            {
                (_reading, _loading, _skeleton) = (null, false, false);
            }
        }

        StateHasChanged();
    }

    private async Task ShowSkeletonAsync(CancellationTokenSource reading)
    {
        await Task.Delay(Patience, Time, CancellationToken.None);
        if (_reading == reading && !_left.IsCancellationRequested)
        {
            _skeleton = true;
            StateHasChanged();
        }
    }

    /// <summary>The address has moved to another page; this list is about to go.</summary>
    private bool Elsewhere() => _address is not null && PathOf(_address) != PathOf(Navigation.Uri);

    private static string PathOf(string uri) => new Uri(uri).AbsolutePath;

    private void GoTo(int page) => Move(("page", page == 1 ? null : page));

    private void Resize(int size) => Move(("size", size == ListSizes.Default ? null : size), ("page", null));

    private void SortBy(ListColumn<TRow> column)
    {
        var descending = _query.Sort == column.Sort ? !_query.Descending : column.DescendingFirst;
        Move(("sort", column.Sort), ("desc", descending ? true : null), ("page", null));
    }

    private void Move(params (string Name, object? Value)[] parameters) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(parameters.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal)));

    private string? SortOf(ListColumn<TRow> column) =>
        column.Sort is null || column.Sort != _query.Sort ? null : _query.Descending ? "descending" : "ascending";

    private MarkupString? SortMark(ListColumn<TRow> column) => SortOf(column) switch
    {
        "ascending" => Icon.Of(Icons.Material.Outlined.ArrowUpward, "i--s"),
        "descending" => Icon.Of(Icons.Material.Outlined.ArrowDownward, "i--s"),
        _ => null,
    };

    private string RowLabel(TRow row) => Name?.Invoke(row) ?? Id!(row).ToString(CultureInfo.InvariantCulture);

    private void Toggle(long id)
    {
        if (!_selected.Remove(id))
        {
            _selected.Add(id);
        }
    }

    private void SelectPage()
    {
        var all = AllSelected;
        foreach (var id in _page!.Rows.Select(Id!))
        {
            _ = all ? _selected.Remove(id) : _selected.Add(id);
        }
    }

    private void ClearSelection() => _selected.Clear();
}
