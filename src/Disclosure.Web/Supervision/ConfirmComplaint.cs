using Disclosure.Web.Identity;

namespace Disclosure.Web.Supervision;

/// <summary>复核.</summary>
public sealed class ConfirmComplaintForm : SupervisionForm;

/// <summary>复核, by a second person: the complaint is accepted, or not, as the first one found.</summary>
internal sealed class ConfirmComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ConfirmComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(ConfirmComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Confirm(days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
