using Disclosure.Domain.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>The unit, find, today's legal day, help and account.</summary>
public sealed partial class TopBar
{
    private string _name = "", _organ = "", _role = "";

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private WorkCalendar Calendar { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private OpenDialogs Open { get; init; } = null!;

    private DateOnly Today => Time.Today();

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var actor = await Current.GetAsync();
            (_name, _organ, _role) = (actor.DisplayName, actor.OrganName, actor.Role is { } role ? Text.Of(role) : "");
        }
        catch (NotAllowedException)
        {
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true); // the session has ended
        }
    }
}
