namespace Disclosure.Web.Publication;

/// <summary>登记更新: something new stands in the column; its next period begins.</summary>
internal sealed class UpdateColumn(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(UpdateColumnForm form, CancellationToken cancellationToken = default) => act.OnColumnAsync(nameof(UpdateColumn), form, s =>
    {
        s.Root.Update(form.UpdatedOn!.Value, form.Address, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
