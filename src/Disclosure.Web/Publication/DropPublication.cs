namespace Disclosure.Web.Publication;

/// <summary>决定不予公开: the item is not published, with the reason; nothing is due any more.</summary>
internal sealed class DropPublication(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DropPublicationForm form, CancellationToken cancellationToken = default) =>
        act.OnItemAsync(nameof(DropPublication), form, s => s.Root.Drop(form.DroppedOn!.Value, form.DropReason, s.Hand), cancellationToken);
}
