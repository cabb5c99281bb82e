using MudBlazor;

namespace Disclosure.Web.Shell;

/// <summary>Says what has been done: a short bar to the eye, a live region to readers. Failures stay on the page instead.</summary>
public sealed class Announcer(ISnackbar bars)
{
    internal Action<string>? OnSaid { get; set; }

    /// <summary>Says that something is done: 已登记 2017-00019，应复日 11月8日.</summary>
    public void Done(string text)
    {
        bars.Add(text, Severity.Success);
        Say(text);
    }

    /// <summary>Says something to readers only, where the eye sees it on the page.</summary>
    public void Say(string text) => OnSaid?.Invoke(text);
}
