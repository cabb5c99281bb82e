using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>更正登记.</summary>
public sealed class CorrectComplaintForm : SupervisionForm
{
    /// <summary>渠道.</summary>
    [Field(Required = true)]
    public ComplaintChannel? Channel { get; set; }

    /// <summary>类型.</summary>
    [Field(Required = true)]
    public ComplaintMatter? ComplaintMatter { get; set; }

    /// <summary>收到日.</summary>
    [Field(Required = true)]
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>举报投诉人, or empty.</summary>
    [Field(Max = Complaint.MaxName)]
    public string Complainant { get; set; } = "";

    /// <summary>联系方式, or empty.</summary>
    [Field(Max = Complaint.MaxName)]
    public string Contact { get; set; } = "";

    /// <summary>举报投诉事项.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 4)]
    public string Content { get; set; } = "";

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
        s.Root.Correct(
            new ComplaintIntake(s.Root.OfficeId, s.Root.OrganId, form.Channel!.Value, form.ComplaintMatter!.Value, form.ReceivedOn!.Value, form.Complainant, form.Contact, form.Content, s.Root.ApplicationId),
            form.Reason, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
