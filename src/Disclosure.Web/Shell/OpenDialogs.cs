namespace Disclosure.Web.Shell;

/// <summary>Opens the dialogs that every page has; one for each circuit. The dialogs hang themselves in.</summary>
public sealed class OpenDialogs
{
    internal Action? OnFind { get; set; }

    internal Action? OnShortcuts { get; set; }

    /// <summary>Opens Ctrl+K.</summary>
    public void Find() => OnFind?.Invoke();

    /// <summary>Opens the list of shortcuts.</summary>
    public void Shortcuts() => OnShortcuts?.Invoke();
}
