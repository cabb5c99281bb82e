using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>移除附件: the row stays with the reason, the content is deleted once the entry stands.</summary>
internal sealed class RemoveAttachment(CaseAct act, BlobStore store)
{
    /// <returns>编号.</returns>
    public async Task<string> RunAsync(RemoveAttachmentForm form, CancellationToken cancellationToken = default)
    {
        string? blob = null;
        var number = await act.RecordAsync(nameof(RemoveAttachment), Permission.HandleCase, form, async scope =>
        {
            var file = await scope.Command.Db.Attachments.SingleOrDefaultAsync(a => a.Id == form.AttachmentId && a.ApplicationId == scope.Case.Id, cancellationToken)
                ?? throw new NotAllowedException(null);
            CommandScope.DemandFresh(file.Version, form.Version);
            file.Remove(scope.Case, form.Reason, scope.Command.Actor.Name, scope.Command.Now);
            blob = file.Blob;
        }, cancellationToken);
        if (blob is not null)
        {
            store.Delete(blob);
        }

        return number;
    }
}
