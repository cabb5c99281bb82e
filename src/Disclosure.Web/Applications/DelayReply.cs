using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>延迟答复, told to the applicant.</summary>
internal sealed class DelayReply(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DelayReplyForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(DelayReply), Permission.HandleCase, form, scope => scope.Case.DelayReply(form.Until!.Value, form.ToldOn!.Value, scope.Today, scope.Clock), cancellationToken);
}
