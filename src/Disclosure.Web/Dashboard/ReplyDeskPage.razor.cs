using Disclosure.Domain.Replies;
using Disclosure.Web.Audit;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>拟办台: the reply to a case, from its draft to its service. What is typed survives a restart, and somebody else who was faster.</summary>
public sealed partial class ReplyDeskPage
{
    private const int MaxContent = 60;

    private ReplyDesk? _desk;
    private ReplyDraftForm _form = new();
    private DraftSaver? _saver;
    private ReplyStep? _step;
    private DateTime? _restoredAt;
    private bool _isMissing, _isStale, _busy;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    private ReplyDesks Desks { get; init; } = null!;

    [Inject]
    private Drafts Drafts { get; init; } = null!;

    [Inject]
    private DraftReply Begin { get; init; } = null!;

    [Inject]
    private ChangeDraft GoOn { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    private string DraftName => $"reply/{_desk!.Case.Id}";

    protected override async Task OnParametersSetAsync()
    {
        if (_known == Number)
        {
            return;
        }

        (_known, _step) = (Number, null);
        await LoadAsync();
        if (_desk is { MayWrite: true } desk && await Drafts.FindAsync<ReplyDraftForm>(DraftName) is { } kept && kept.Content.ReplyId == (desk.Reply is { IsInside: true } reply ? reply.Id : 0))
        {
            (_form, _restoredAt) = (kept.Content, kept.SavedAt);
            Renew(desk);
        }
    }

    private static string Subtitle(ReplyDesk desk)
    {
        var content = desk.Case.Content.ReplaceLineEndings(" ");
        return string.Join('·', desk.Case.Applicant.Name, content.Length <= MaxContent ? content : content[..(char.IsHighSurrogate(content[MaxContent - 1]) ? MaxContent - 1 : MaxContent)] + "…");
    }

    private async Task LoadAsync()
    {
        _desk = await Desks.FindAsync(Number);
        _isMissing = _desk is null;
        _form = _desk is { } desk ? ReplyDraftForm.Of(desk.Case, desk.Reply is { IsInside: true } reply ? reply : null) : new();
        (_isStale, _restoredAt) = (false, null);
    }

    private async Task<ReplyDesk?> ReloadAsync()
    {
        _desk = await Desks.FindAsync(Number);
        StateHasChanged();
        return _desk;
    }

    private void Touch() => _saver?.Touch();

    private void OpenStep(ReplyStep step) => _step = step;

    private async Task SaveAsync(bool submit)
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        _form.Submit = submit;
        var done = await TryAsync(SaveOnceAsync);
        _busy = false;
        if (done)
        {
            Announcer.Done(submit ? DashboardTexts.Desk_Submitted : DashboardTexts.Desk_Saved);
        }
    }

    private async Task SaveOnceAsync()
    {
        try
        {
            await (_form.ReplyId == 0 ? Begin.RunAsync(_form) : GoOn.RunAsync(_form));
        }
        catch (StaleFormException)
        {
            _isStale = true;
            throw;
        }

        await (_saver?.RemoveAsync() ?? Task.CompletedTask);
        await LoadAsync();
    }

    /// <summary>Takes over what is stored now beneath what was typed.</summary>
    private async Task TakeOverAsync()
    {
        if (await ReloadAsync() is { } desk)
        {
            Renew(desk);
            (_isStale, Problem) = (false, null);
        }
    }

    private void Renew(ReplyDesk desk)
    {
        _form.Version = desk.Case.Version;
        (_form.ReplyId, _form.ReplyVersion) = desk.Reply is { IsInside: true } reply ? (reply.Id, reply.Version) : (0, Guid.Empty);
    }

    private async Task ForgetAsync()
    {
        await (_saver?.RemoveAsync() ?? Task.CompletedTask);
        await LoadAsync();
    }

    private Dictionary<string, object> PartOf(ReplyDesk desk) => new(StringComparer.Ordinal)
    {
        [nameof(DeskPart<>.Desk)] = desk,
        [nameof(DeskPart<>.OnClose)] = EventCallback.Factory.Create(this, () => _step = null),
        [nameof(DeskPart<>.OnDone)] = EventCallback.Factory.Create<string>(this, DoneAsync),
        [nameof(DeskPart<>.OnReload)] = (Func<Task<ReplyDesk?>>)ReloadAsync,
    };

    private async Task DoneAsync(string what)
    {
        await LoadAsync();
        Announcer.Done(what);
    }
}
