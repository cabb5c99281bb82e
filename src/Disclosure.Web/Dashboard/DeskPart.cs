using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>The dialog of one step of a reply.</summary>
/// <typeparam name="TForm">The form of the use case.</typeparam>
public abstract class DeskPart<TForm> : ActPart<TForm, ReplyDesk>
    where TForm : ReplyActForm, new()
{
    [Parameter, EditorRequired]
    public ReplyDesk Desk { get; set; } = null!;

    /// <summary>The step.</summary>
    protected abstract ReplyStep Step { get; }

    protected override string Done => Text.Format(DashboardTexts.Desk_Done, Step);

    protected override void OnInitialized()
    {
        Mark(Desk);
        Prefill();
    }

    protected override void Mark(ReplyDesk subject)
    {
        if (subject.Reply is { } reply)
        {
            (Form.Number, Form.Version, Form.ReplyId, Form.ReplyVersion) = (subject.Case.Number, subject.Case.Version, reply.Id, reply.Version);
        }
    }

    /// <summary>What is known before anything is typed.</summary>
    protected virtual void Prefill()
    {
    }
}
