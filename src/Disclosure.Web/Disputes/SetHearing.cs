using Disclosure.Domain.Disputes;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Disputes;

/// <summary>登记开庭、听证通知.</summary>
public sealed class SetHearingForm : DisputeForm
{
    /// <summary>开庭日.</summary>
    [Field(Required = true, Ahead = true)]
    public DateOnly? On { get; set; }

    /// <summary>时间, or null.</summary>
    [Field]
    public TimeOnly? At { get; set; }

    /// <summary>地点, or empty.</summary>
    [Field(Max = Hearing.MaxText)]
    public string Place { get; set; } = "";

    /// <summary>收到通知日.</summary>
    [Field(Required = true)]
    public DateOnly? NoticedOn { get; set; }
}

/// <summary>登记开庭、听证通知: a hearing was noticed.</summary>
internal sealed class SetHearing(DisputeAct act)
{
    /// <returns>编号 of the dispute.</returns>
    public Task<string> RunAsync(SetHearingForm form, CancellationToken cancellationToken = default) =>
        act.RunAsync(nameof(SetHearing), form, s => s.Dispute.SetHearing(form.On!.Value, form.At, form.Place.Trim(), form.NoticedOn!.Value, s.Hand), cancellationToken);
}
