using Disclosure.Domain.Supervision;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Supervision;

/// <summary>修改通报文字.</summary>
public sealed class WriteBulletinForm : SupervisionForm
{
    /// <summary>总体情况.</summary>
    [Field(Required = true, Max = Bulletin.MaxText, Lines = 5)]
    public string Opening { get; set; } = "";

    /// <summary>存在问题, or empty.</summary>
    [Field(Max = Bulletin.MaxText, Lines = 5)]
    public string Problems { get; set; } = "";

    /// <summary>工作要求, or empty.</summary>
    [Field(Max = Bulletin.MaxText, Lines = 5)]
    public string Demands { get; set; } = "";
}

/// <summary>修改通报文字: whoever writes can't issue any more.</summary>
internal sealed class WriteBulletin(SupervisionAct act)
{
    /// <returns>编号.</returns>
    public Task<string> RunAsync(WriteBulletinForm form, CancellationToken cancellationToken = default) => act.OnBulletinAsync(nameof(WriteBulletin), Permission.Supervise, form, s =>
    {
        var isFirst = s.Root.Opening.Length == 0; // what is polished afterwards rings no second time
        s.Root.Say(form.Opening, form.Problems, form.Demands, s.Hand);
        return isFirst ? SupervisionNews.WrittenAsync(s, cancellationToken) : Task.CompletedTask;
    }, cancellationToken);
}
