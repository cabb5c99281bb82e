namespace Disclosure.Web.Disputes;

/// <summary>Runs whichever act of the register a dialog is about, with the services of whoever sits before it.</summary>
internal sealed class DisputeActRunner(IServiceProvider services)
{
    /// <returns>The number of the dispute that was acted on or opened.</returns>
    public Task<string> RunAsync(DisputeActEntry act, DisputeForm form, CancellationToken cancellationToken = default) => act.RunAsync(services, form, cancellationToken);
}
