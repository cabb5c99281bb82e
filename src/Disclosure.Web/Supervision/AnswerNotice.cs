using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>回复督办单.</summary>
public sealed class AnswerNoticeForm : SupervisionForm
{
    /// <summary>整改情况.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 6)]
    public string Answer { get; set; } = "";
}

/// <summary>回复督办单, by the unit: what was done, the proof beside it.</summary>
internal sealed class AnswerNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(AnswerNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(AnswerNotice), Permission.AnswerSupervision, form, s =>
    {
        s.Root.Reply(form.Answer, s.Hand);
        SupervisionNews.Answered(s);
        return Task.CompletedTask;
    }, cancellationToken);
}
