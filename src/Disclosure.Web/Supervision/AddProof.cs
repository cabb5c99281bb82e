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

/// <summary>上传整改佐证, by the unit while its answer is open. What no scanner could look at is not taken: nobody would look again.</summary>
internal sealed class AddProof(FileFiling filing, CurrentActor current, IDbContextFactory<DisclosureDbContext> contexts, IValidator<AddProofForm> validator)
{
    /// <summary>Most proofs of one notice.</summary>
    public const int MaxProofs = 30;

    /// <summary>While the unit answers, and until the office has judged.</summary>
    private static readonly NoticeStage[] Open = [NoticeStage.Received, NoticeStage.Answered];

    /// <returns>编号 of the notice.</returns>
    /// <exception cref="NotAllowedException">The right is missing, or there is no such notice within reach.</exception>
    /// <exception cref="RuleViolationException">The file is not taken, or the notice takes none now.</exception>
    public Task<string> RunAsync(AddProofForm form, Stream content, CancellationToken cancellationToken = default) => filing.RunAsync(
        new Command(nameof(AddProof), Permission.AnswerSupervision, form.Code, form, form.CommandId), form.FileName, content, () => DemandPlaceAsync(form, cancellationToken), async (scope, file) =>
        {
            var notice = await FindAsync(scope.Db, scope.Actor, form.Code, cancellationToken);
            Demand(notice, await scope.Db.NoticeProofs.CountAsync(p => p.NoticeId == notice.Id, cancellationToken));
            file.DemandScanned();
            scope.Db.NoticeProofs.Add(NoticeProof.Of(notice, file, scope.Actor.Name, scope.Now));
            return notice.Code;
        }, cancellationToken);

    private static async Task<SupervisionNotice> FindAsync(DisclosureDbContext db, Actor actor, string code, CancellationToken cancellationToken) =>
        await db.SupervisionNotices.SingleOrDefaultAsync(n => n.Code == code, cancellationToken) is { HasLeft: true } found && actor.Reaches(found.OrganId) ? found : throw new NotAllowedException(null);

    private static void Demand(SupervisionNotice notice, int proofs)
    {
        if (!Open.Contains(notice.Stage))
        {
            throw new RuleViolationException(SupervisionRule.SupervisionStepNotPermitted, null, NoticeStep.Answer, notice.Stage);
        }

        if (proofs >= MaxProofs)
        {
            throw new RuleViolationException(FileRule.TooManyAttachments, null, MaxProofs);
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
