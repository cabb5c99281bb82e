using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记提交答复、答辩.</summary>
public sealed class FileAnswerForm : DisputeForm
{
    /// <summary>提交日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>登记提交答复、答辩: answer or defence, with all evidence listed.</summary>
internal sealed class FileAnswer(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(FileAnswerForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(FileAnswer), form, s => s.Dispute.FileAnswer(form.On!.Value, s.Hand), cancellationToken);
}
