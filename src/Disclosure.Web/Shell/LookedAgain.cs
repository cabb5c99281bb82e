namespace Disclosure.Web.Shell;

/// <summary>A page that is left open has looked again: the bell and the numbers of the navigation beside it do so too. One for each window.</summary>
internal sealed class LookedAgain
{
    public event Action? Happened;

    public void Tell() => Happened?.Invoke();
}
