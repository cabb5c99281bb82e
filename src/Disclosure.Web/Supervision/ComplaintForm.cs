using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>What is noted of a complaint, when it comes and when that is put right.</summary>
public abstract class ComplaintForm : SupervisionForm
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

    /// <summary>What the register takes, once the form is complete.</summary>
    internal ComplaintIntake Intake(long officeId, long organId, long? applicationId) =>
        new(officeId, organId, Channel!.Value, ComplaintMatter!.Value, ReceivedOn!.Value, Complainant, Contact, Content, applicationId);
}
