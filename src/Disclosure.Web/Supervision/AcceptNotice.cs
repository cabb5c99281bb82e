using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>认定整改到位.</summary>
public sealed class AcceptNoticeForm : SupervisionForm
{
    /// <summary>评估意见, or empty.</summary>
    [Field(Max = SupervisionNotice.MaxText, Lines = 3)]
    public string Judgement { get; set; } = "";
}

/// <summary>认定整改到位: the notice is closed.</summary>
internal sealed class AcceptNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AcceptNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(AcceptNotice), Permission.Supervise, form, s =>
    {
        s.Root.Accept(form.Judgement, s.Hand);
        SupervisionNews.Judged(s);
        return Task.CompletedTask;
    }, cancellationToken);
}
