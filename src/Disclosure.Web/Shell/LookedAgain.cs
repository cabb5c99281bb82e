namespace Disclosure.Web.Shell;

/// <summary>A page that is left open has looked again: the bell and the numbers of the navigation beside it do so too. One for each window.</summary>
internal sealed class LookedAgain
{
    private Action? _listeners;

    public void Listen(Action listener) => _listeners += listener;

    public void Leave(Action listener) => _listeners -= listener;

    public void Tell() => _listeners?.Invoke();
}
