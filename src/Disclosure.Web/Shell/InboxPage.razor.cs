using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Disclosure.Web.Shell;

/// <summary>通知: everything one was told in the last weeks, read and unread.</summary>
public sealed partial class InboxPage
{
    internal const string Address = "/inbox";

    private ListPage<DeskNoticeLine>? _page;
    private ListQuery _query = new(1, ListSizes.Default, null, false);
    private bool _unreadOnly;

    [Inject]
    private DeskNotices Notices { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private IEnumerable<InboxLink> Links { get; init; } = [];

    public void Dispose() => Navigation.LocationChanged -= OnMoved;

    protected override Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnMoved;
        return ReadAsync();
    }

    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        if (new Uri(moved.Location).AbsolutePath == Address)
        {
            _ = InvokeAsync(async () =>
            {
                await ReadAsync();
                StateHasChanged();
            });
        }
    }

    private async Task ReadAsync()
    {
        _query = ListAddress.Read(Navigation.Uri, [], null, false);
        _unreadOnly = _query["show"] == "unread";
        _page = await Notices.ReadAsync(_unreadOnly, _query.Skip, _query.Size);
    }

    private void Go(int page, int size) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["page"] = page, ["size"] = size }));

    private async Task MarkAsync(DeskNoticeLine line, bool isSaid)
    {
        await Notices.PutAwayAsync(line.Id);
        if (isSaid)
        {
            await ReadAsync();
            Announcer.Say(ShellTexts.Inbox_Marked);
        }
    }

    private async Task MarkAllAsync()
    {
        await Notices.PutAllAwayAsync();
        await ReadAsync();
        Announcer.Done(ShellTexts.Inbox_Marked);
    }
}

/// <summary>A page that belongs to the notices, e.g. how one wants to be reminded.</summary>
/// <param name="Title">Its name in the language of the moment.</param>
/// <param name="Href">Its address.</param>
/// <param name="Icon">A Material icon.</param>
public sealed record InboxLink(Func<string> Title, string Href, string Icon);
