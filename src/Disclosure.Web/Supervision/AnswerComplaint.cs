using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>登记答复.</summary>
public sealed class AnswerComplaintForm : SupervisionForm
{
    /// <summary>答复日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }

    /// <summary>答复情况.</summary>
    [Field(Required = true, Max = Complaint.MaxText, Lines = 3)]
    public string Answer { get; set; } = "";
}

/// <summary>登记答复: what whoever complained was told, how and when; the complaint is closed.</summary>
internal sealed class AnswerComplaint(SupervisionAct act, SupervisionDays days)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AnswerComplaintForm form, CancellationToken cancellationToken = default) => act.OnComplaintAsync(nameof(AnswerComplaint), Permission.Supervise, form, s =>
    {
        s.Root.Tell(form.Answer, form.On!.Value, days.Complaints, s.Hand);
        return Task.CompletedTask;
    }, cancellationToken);
}
