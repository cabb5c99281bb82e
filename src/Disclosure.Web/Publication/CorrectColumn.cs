namespace Disclosure.Web.Publication;

/// <summary>更正栏目: name, period or days are put right with the reason; the audit keeps what stood before.</summary>
internal sealed class CorrectColumn(PublicationAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CorrectColumnForm form, CancellationToken cancellationToken = default) => act.OnColumnAsync(nameof(CorrectColumn), form, async s =>
    {
        await AddColumn.DemandNewAsync(s.Command.Db, s.Root.OrganId, form.Name, s.Root.Id, cancellationToken);
        s.Root.Correct(form.Name, form.Period!.Value, form.OpenedOn!.Value, form.LastUpdatedOn, form.Reason, s.Hand);
    }, cancellationToken);
}
