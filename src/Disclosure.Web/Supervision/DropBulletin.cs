using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>作废通报.</summary>
public sealed class DropBulletinForm : SupervisionForm;

/// <summary>作废通报, before it was issued: the week or month may be drafted anew.</summary>
internal sealed class DropBulletin(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(DropBulletinForm form, CancellationToken cancellationToken = default) => act.OnBulletinAsync(nameof(DropBulletin), Permission.Supervise, form, s =>
    {
        s.Root.Drop();
        return Task.CompletedTask;
    }, cancellationToken);
}
