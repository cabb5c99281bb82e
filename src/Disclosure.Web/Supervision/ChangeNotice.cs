using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>修改督办单.</summary>
public sealed class ChangeNoticeForm : SupervisionForm
{
    /// <summary>督办事由.</summary>
    [Field(Required = true)]
    public NoticeGround? Ground { get; set; }

    /// <summary>督办事项.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 4)]
    public string Matter { get; set; } = "";

    /// <summary>督办要求.</summary>
    [Field(Required = true, Max = SupervisionNotice.MaxText, Lines = 4)]
    public string Requirement { get; set; } = "";

    /// <summary>办理期限, in working days.</summary>
    [Field(Required = true, Min = 1, Max = SupervisionNotice.MaxDays)]
    public int? AnswerDays { get; set; }
}

/// <summary>修改督办单: whoever changes it can't approve it any more.</summary>
internal sealed class ChangeNotice(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(ChangeNoticeForm form, CancellationToken cancellationToken = default) => act.OnNoticeAsync(nameof(ChangeNotice), Permission.Supervise, form, s =>
    {
        s.Root.Change(form.Ground!.Value, form.Matter, form.Requirement, form.AnswerDays!.Value, s.Hand);
        return s.Root.ReturnReason is null ? Task.CompletedTask : SupervisionNews.DraftedAsync(s.Command, s.Root, cancellationToken); // whoever sent it back hears that it is mended
    }, cancellationToken);
}
