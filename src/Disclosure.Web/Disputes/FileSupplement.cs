using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记补充提交.</summary>
public sealed class FileSupplementForm : DisputeForm
{
    /// <summary>Which notice.</summary>
    [PartField(Required = true, Choice = DisputeChoice.OpenSupplement)]
    public int? Ordinal { get; set; }

    /// <summary>提交日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }
}

/// <summary>登记补充提交: more evidence was handed in.</summary>
internal sealed class FileSupplement(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(FileSupplementForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(FileSupplement), form, s => s.Dispute.FileSupplement(form.Ordinal!.Value, form.On!.Value, s.Hand), cancellationToken);
}
