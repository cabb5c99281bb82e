using Disclosure.Domain.Supervision;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Supervision;

/// <summary>督办单详情: where a notice stands, what is asked for by when, which cases it names, what was answered with which proof, and what comes next.</summary>
public sealed partial class NoticePage
{
    private NoticeFile? _file;
    private SupervisionActKind? _act;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The act whose dialog is open at once: a link of 我的工作 says so.</summary>
    [SupplyParameterFromQuery(Name = "act")]
    private string? Act { get; set; }

    [Inject]
    private NoticeFiles Files { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_known == Code)
        {
            return;
        }

        (_known, _act) = (Code, null);
        await LoadAsync();
        if (Enum.TryParse<SupervisionActKind>(Act, out var kind) && _file?.Acts.Contains(kind) is true)
        {
            OpenAct(kind);
        }
    }

    private static string CalledOf(NoticeFile file) => file.Notice.Number.Length > 0 ? file.Notice.Number : file.Notice.Code;

    private static string TitleOf(NoticeFile file) => $"{Text.Of(file.Notice.Level)}·{file.Organ}";

    private static string SubtitleOf(NoticeFile file) => string.Join('·', new[] { Text.Of(file.Notice.Ground), file.Office, file.Notice.IsAutomatic ? SupervisionTexts.Automatic : null }.OfType<string>());

    /// <summary>What an act means, where its name does not say it.</summary>
    private static string? NoteOf(SupervisionActKind kind, NoticeFile file) => kind switch
    {
        SupervisionActKind.IssueNotice => Text.Format(SupervisionTexts.ActNote_IssueNotice, file.Notice.AnswerDays),
        SupervisionActKind.RejectNotice => NoticeLadder.Next(file.Notice.Level) is { } next ? Text.Format(SupervisionTexts.ActNote_RejectNotice, next) : SupervisionTexts.ActNote_RejectTop,
        _ => SupervisionTexts.ResourceManager.GetString($"ActNote_{kind}", System.Globalization.CultureInfo.CurrentUICulture),
    };

    private static void Prefill(SupervisionForm form, NoticeFile file)
    {
        switch (form)
        {
            case ChangeNoticeForm change: (change.Ground, change.Matter, change.Requirement, change.AnswerDays) = (file.Notice.Ground, file.Notice.Matter, file.Notice.Requirement, file.Notice.AnswerDays); break;
            case AnswerNoticeForm answer: answer.Answer = file.Notice.Answer ?? ""; break;
        }
    }

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Code);
        _isMissing = _file is null;
    }

    private async Task<Guid?> ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
        return _file?.Notice.Version;
    }

    private void OpenAct(SupervisionActKind kind) => _act = kind;

    private void Close()
    {
        _act = null;
        if (Act is not null)
        {
            Navigation.NavigateTo(NoticeFilter.Href(Code), replace: true);
        }
    }

    private async Task ProofAsync(string said)
    {
        await LoadAsync();
        Announcer.Done(said);
    }

    private async Task DoneAsync(SupervisionActKind kind)
    {
        await LoadAsync();
        Announcer.Done(kind is SupervisionActKind.IssueNotice && _file is { Notice: { Number: var number, DueOn: { } due } } ? Text.Format(SupervisionTexts.Done_Issued, number, Text.Day(due))
            : kind is SupervisionActKind.RejectNotice && _file is { Ladder: [.., { Stage: NoticeStage.Drafted } next] } ? Text.Format(SupervisionTexts.Done_Next, next.Code, next.Level)
            : Text.Format(SupervisionTexts.Done_Act, kind));
    }
}
