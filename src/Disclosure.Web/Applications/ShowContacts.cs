using Disclosure.Web.Identity;

namespace Disclosure.Web.Applications;

/// <summary>显示联系方式: shows nothing itself; it leaves the entry of who looked at what is masked, before it is shown.</summary>
internal sealed class ShowContacts(CaseAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ShowContactsForm form, CancellationToken cancellationToken = default) =>
        act.RecordAsync(nameof(ShowContacts), Permission.HandleCase, form, _ => Task.CompletedTask, cancellationToken);
}
