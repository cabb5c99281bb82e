using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Web.Disputes;

/// <summary>登记履行、报告.</summary>
public sealed class PerformObligationForm : DisputeForm
{
    /// <summary>Which order.</summary>
    [PartField(Required = true, Choice = DisputeChoice.OpenObligation)]
    public int? Ordinal { get; set; }

    /// <summary>履行日 or 报告日.</summary>
    [Field(Required = true)]
    public DateOnly? On { get; set; }

    /// <summary>履行、报告情况.</summary>
    [Field(Required = true, Max = DisputeObligation.MaxText, Lines = 3)]
    public string How { get; set; } = "";
}

/// <summary>登记履行、报告: what was ordered is done, or reported on. An order to reply again is carried out by the new reply alone while the case waits for it.</summary>
internal sealed class PerformObligation(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(PerformObligationForm form, CancellationToken cancellationToken = default) => act.RunAsync(nameof(PerformObligation), form, async s =>
    {
        var about = s.Dispute.Obligations.FirstOrDefault(o => o.Ordinal == form.Ordinal)?.ApplicationId ?? s.Dispute.ApplicationId;
        var awaitsReply = about is { } key && await s.Command.Db.Applications.AnyAsync(a => a.Id == key && a.IsOpen, cancellationToken);
        s.Dispute.Perform(form.Ordinal!.Value, form.On!.Value, form.How.Trim(), awaitsReply, s.Hand);
    }, cancellationToken);
}
