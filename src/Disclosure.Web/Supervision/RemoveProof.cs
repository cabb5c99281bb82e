using Disclosure.Domain.Law;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Files;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Supervision;

/// <summary>移除整改佐证.</summary>
public sealed class RemoveProofForm : SupervisionForm
{
    /// <summary>Key of the file.</summary>
    public long ProofId { get; set; }

    /// <summary>移除理由.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 2)]
    public string Reason { get; set; } = "";
}

/// <summary>移除整改佐证, by the unit until the office has judged; the audit keeps its name, its hash and the reason. The content goes once the entry stands.</summary>
internal sealed class RemoveProof(SupervisionAct act, BlobStore store)
{
    /// <returns>编号 of the notice.</returns>
    /// <exception cref="RuleViolationException">The notice was judged or withdrawn.</exception>
    public async Task<string> RunAsync(RemoveProofForm form, CancellationToken cancellationToken = default)
    {
        string? blob = null;
        var code = await act.OnNoticeAsync(nameof(RemoveProof), Permission.AnswerSupervision, form, async s =>
        {
            if (s.Root.Stage is not (NoticeStage.Received or NoticeStage.Answered))
            {
                throw new RuleViolationException(SupervisionRule.SupervisionStepNotPermitted, null, NoticeStep.Answer, s.Root.Stage);
            }

            var proof = await s.Command.Db.NoticeProofs.SingleOrDefaultAsync(p => p.Id == form.ProofId && p.NoticeId == s.Root.Id, cancellationToken) ?? throw new NotAllowedException(null);
            s.Command.Db.NoticeProofs.Remove(proof);
            blob = proof.Blob;
        }, cancellationToken);
        if (blob is not null)
        {
            store.Delete(blob);
        }

        return code;
    }
}
