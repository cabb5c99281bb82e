using System.Runtime.ExceptionServices;
using Disclosure.Domain.Applications;
using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Audit;
using Disclosure.Web.Data;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>上传整改佐证.</summary>
public sealed class AddProofForm : SupervisionForm
{
    /// <summary>文件名.</summary>
    [Field(Required = true, Max = 1000)]
    public string FileName { get; set; } = "";
}

/// <summary>
/// 上传整改佐证, by the unit while its answer is open: checked and sealed outside the gate like every file; the row and the audit entry come through it. What no
/// scanner could look at is not taken: nobody would look again.
/// </summary>
internal sealed class AddProof(CommandGate gate, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, FileIntake intake, BlobStore store, IValidator<AddProofForm> validator)
{
    /// <summary>Most proofs of one notice.</summary>
    public const int MaxProofs = 30;

    /// <summary>While the unit answers, and until the office has judged.</summary>
    private static readonly NoticeStage[] Open = [NoticeStage.Received, NoticeStage.Answered];

    /// <returns>编号 of the notice.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such notice within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, or the notice takes none now.</exception>
    public async Task<string> RunAsync(AddProofForm form, Stream content, CancellationToken cancellationToken = default)
    {
        ExceptionDispatchInfo? refusal = null;
        CheckedFile? file = null;
        var isFiled = false;
        try
        {
            try
            {
                await DemandPlaceAsync(form, cancellationToken);
                file = await intake.TakeAsync(form.FileName, content, cancellationToken);
            }
            catch (Exception exception) when (exception is RuleViolationException or ValidationException or NotAllowedException)
            {
                refusal = ExceptionDispatchInfo.Capture(exception);
            }

            var adopted = false;
            var code = await gate.RunAsync(new Command(nameof(AddProof), Permission.AnswerSupervision, form.Code, form, form.CommandId), async scope =>
            {
                refusal?.Throw();
                var notice = await FindAsync(scope.Db, scope.Actor, form.Code, cancellationToken);
                Demand(notice, await scope.Db.NoticeProofs.CountAsync(p => p.NoticeId == notice.Id, cancellationToken));
                if (!file!.IsScanned)
                {
                    throw new RuleViolationException(Rule.ProofNotScanned, null, file.Name);
                }

                scope.Db.NoticeProofs.Add(NoticeProof.Of(notice, file, scope.Actor.Name, scope.Now));
                store.Adopt(file.Blob, isScanned: true); // before the commit: a row never stands without its content
                adopted = true;
                return notice.Code;
            }, cancellationToken);
            isFiled = adopted;
            return code;
        }
        finally
        {
            if (file is not null && !isFiled)
            {
                store.Delete(file.Blob); // refused, failed, or a second click
            }
        }
    }

    private static async Task<SupervisionNotice> FindAsync(DisclosureDbContext db, Actor actor, string code, CancellationToken cancellationToken) =>
        await db.SupervisionNotices.SingleOrDefaultAsync(n => n.Code == code, cancellationToken) is { HasLeft: true } found && actor.Reaches(found.OrganId) ? found : throw new NotAllowedException(null);

    private static void Demand(SupervisionNotice notice, int proofs)
    {
        if (!Open.Contains(notice.Stage))
        {
            throw new RuleViolationException(Rule.SupervisionStepNotPermitted, null, NoticeStep.Answer, notice.Stage);
        }

        if (proofs >= MaxProofs)
        {
            throw new RuleViolationException(Rule.TooManyAttachments, null, MaxProofs);
        }
    }

    /// <summary>Looks before anything is taken in: a stranger sends no bytes to this disk.</summary>
    private async Task DemandPlaceAsync(AddProofForm form, CancellationToken cancellationToken)
    {
        var actor = await current.DemandAsync(Permission.AnswerSupervision, cancellationToken);
        await validator.ValidateAndThrowAsync(form, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        Demand(await FindAsync(db, actor, form.Code, cancellationToken), 0);
    }
}
