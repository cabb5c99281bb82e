using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>更正登记.</summary>
public sealed class CorrectComplaintForm : ComplaintForm
{
    /// <summary>更正理由.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 2)]
    public string Reason { get; set; } = "";

    /// <summary>Fills in what stands.</summary>
    internal void Fill(Complaint complaint) => (Channel, ComplaintMatter, ReceivedOn, Complainant, Contact, Content) =
        (complaint.Channel, complaint.Matter, complaint.ReceivedOn, complaint.Complainant, complaint.Contact, complaint.Content);
}

/// <summary>更正登记: what was noted wrongly is put right with its reason, until the complaint is closed; the audit keeps what stood before.</summary>
internal sealed class CorrectComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(CorrectComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(CorrectComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Correct(form.Intake(s.Root.OfficeId, s.Root.OrganId, s.Root.ApplicationId), form.Reason, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
