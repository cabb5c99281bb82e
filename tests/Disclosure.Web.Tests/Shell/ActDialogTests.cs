using Bunit;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Tests.Shell;

public sealed class ActDialogTests : ShellTest
{
    private readonly List<bool> _open = [];

    [Fact]
    public void A_refusal_is_said_in_the_dialog_and_leaves_it_open()
    {
        var dialog = Show(() => throw new RuleViolationException(DeadlineRule.ExtensionTooLong, Statutes.R2008(24, 2), 20, 15));

        dialog.Find("form").Submit();

        Assert.Contains("延期 20 个工作日超过上限 15 个工作日（《政府信息公开条例》（2008）第二十四条第二款）。", dialog.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(dialog.FindAll("input"));
        Assert.Empty(_open);
    }

    [Fact]
    public void An_act_that_is_done_closes_it()
    {
        var dialog = Show(() => Task.CompletedTask);

        dialog.Find("form").Submit();

        Assert.Equal([false], _open);
        Assert.Empty(dialog.FindAll("dialog"));
    }

    [Fact]
    public void A_second_click_while_it_is_being_done_does_nothing()
    {
        var (acts, done) = (0, new TaskCompletionSource());
        var dialog = Show(() =>
        {
            acts++;
            return done.Task;
        });

        dialog.Find("form").Submit();
        dialog.Find("form").Submit();

        Assert.Equal(1, acts);
        done.SetResult();
    }

    [Fact]
    public void It_is_named_by_its_title_and_can_be_closed_without_the_keyboard()
    {
        var dialog = Show(() => Task.CompletedTask);

        Assert.Equal("批准延期", dialog.Find("#" + dialog.Find("dialog").GetAttribute("aria-labelledby")).TextContent);
        dialog.Find("[aria-label=关闭]").Click();
        Assert.Equal([false], _open);
    }

    private IRenderedComponent<ActDialog> Show(Func<Task> act) => Render<ActDialog>(p => p
        .Add(d => d.Open, true).Add(d => d.OpenChanged, _open.Add).Add(d => d.Title, "批准延期").Add(d => d.Act, "批准延期")
        .Add(d => d.OnAct, act).AddChildContent("<input>"));
}
