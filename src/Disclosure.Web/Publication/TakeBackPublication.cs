namespace Disclosure.Web.Publication;

/// <summary>撤回: what was recorded did not happen or is decided anew; the item waits again.</summary>
internal sealed class TakeBackPublication(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(TakeBackPublicationForm form, CancellationToken cancellationToken = default) =>
        act.OnItemAsync(nameof(TakeBackPublication), form, s => s.Root.TakeBack(form.Reason), cancellationToken);
}
