namespace Disclosure.Web.Publication;

/// <summary>更正登记: what was noted wrongly is put right with its reason; the audit keeps what stood before.</summary>
internal sealed class CorrectPublication(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CorrectPublicationForm form, CancellationToken cancellationToken = default) =>
        act.OnItemAsync(nameof(CorrectPublication), form, s => s.Root.Correct(form.Facts, form.Reason, s.Hand), cancellationToken);
}
