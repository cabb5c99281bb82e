using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Shell;

/// <summary>A card on a page that is left open: it reads when it is drawn first, and again whenever the page has looked again.</summary>
public abstract class FollowingCard : ComponentBase
{
    private int? _seen;

    /// <summary>How often the page has looked; counted by the page.</summary>
    [CascadingParameter(Name = nameof(Look))]
    public int Look { get; set; }

    /// <summary>Reads what the card shows.</summary>
    protected abstract Task ReadAsync();

    protected override async Task OnParametersSetAsync()
    {
        if (_seen != Look)
        {
            _seen = Look;
            await ReadAsync();
        }
    }
}
