using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Files;

/// <summary>上传附件 of a case.</summary>
internal sealed class AddAttachment(FileFiling filing, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, IValidator<UploadForm> validator)
{
    /// <returns>编号.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such case within reach.</exception>
    /// <exception cref="ValidationException">No kind is named.</exception>
    /// <exception cref="RuleViolationException">The file is not taken.</exception>
    public Task<string> RunAsync(UploadForm form, Stream content, CancellationToken cancellationToken = default) => filing.RunAsync(
        new Command(nameof(AddAttachment), Permission.HandleCase, form.Number, form, form.CommandId), form.FileName, content, () => DemandPlaceAsync(form, cancellationToken), async (scope, file) =>
        {
            var found = await scope.Db.Applications.SingleAsync(a => a.Number == form.Number, cancellationToken);
            scope.DemandReach(found.OrganId);
            scope.Db.Attachments.Add(new Attachment(found, form.ReplyId, form.Kind!.Value, file, scope.Actor.Name, scope.Now));
            return found.Number;
        }, cancellationToken);

    /// <summary>Looks before anything is taken in: a stranger sends no bytes to this disk.</summary>
    private async Task DemandPlaceAsync(UploadForm form, CancellationToken cancellationToken)
    {
        var actor = await current.DemandAsync(Permission.HandleCase, cancellationToken);
        await validator.ValidateAndThrowAsync(form, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Applications.AsNoTracking().SingleOrDefaultAsync(a => a.Number == form.Number, cancellationToken) is not { } found || !actor.Reaches(found.OrganId)
            || form.ReplyId is { } reply && !await db.Replies.AnyAsync(r => r.Id == reply && r.ApplicationId == found.Id, cancellationToken))
        {
            throw new NotAllowedException(null);
        }

        if (await db.Attachments.CountAsync(a => a.ApplicationId == found.Id && a.RemovedAt == null, cancellationToken) >= FilesSettings.MaxPerCase)
        {
            throw new RuleViolationException(FileRule.TooManyAttachments, null, FilesSettings.MaxPerCase);
        }
    }
}
