namespace Disclosure.Web.Publication;

/// <summary>登记公开: on which day and where, after its secrecy review.</summary>
internal sealed class PublishItem(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(PublishItemForm form, CancellationToken cancellationToken = default) =>
        act.OnItemAsync(nameof(PublishItem), form, s => s.Root.Publish(form.PublishedOn!.Value, form.Address, form.ReviewReference, form.ReviewedOn, form.UnreviewedReason, s.Hand), cancellationToken);
}
