namespace Disclosure.Web.Publication;

/// <summary>停更: the column is given up, with the reason; nothing is due any more.</summary>
internal sealed class StopColumn(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(StopColumnForm form, CancellationToken cancellationToken = default) => act.OnColumnAsync(nameof(StopColumn), form, s =>
    {
        s.Root.Stop(form.StoppedOn!.Value, form.Reason, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
