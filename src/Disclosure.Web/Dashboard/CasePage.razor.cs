using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>申请详情: where a case stands, when it is due and why, what comes next, and what has happened.</summary>
public sealed partial class CasePage
{
    private const int MaxTitle = 60;

    private CaseFile? _file;
    private ActKind? _act;
    private bool? _deciding;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The act whose dialog is open at once: a link of 我的工作 says so.</summary>
    [SupplyParameterFromQuery(Name = "act")]
    private string? Act { get; set; }

    [Inject]
    private CaseFiles Files { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_known == Number)
        {
            return;
        }

        (_known, _act, _deciding) = (Number, null, null);
        await LoadAsync();
        if (Enum.TryParse<ActKind>(Act, out var kind) && _file?.Acts.Any(a => a.Kind == kind) is true)
        {
            OpenAct(kind);
        }
    }

    private static string TitleOf(CaseFile file)
    {
        var line = file.Case.Content.Split('\n', 2)[0].Trim();
        return line.Length <= MaxTitle ? line : line[..(char.IsHighSurrogate(line[MaxTitle - 1]) ? MaxTitle - 1 : MaxTitle)] + "…";
    }

    private static string SubtitleOf(CaseFile file)
    {
        var (applicant, channel) = (file.Case.Applicant, file.Case.NetworkChannel is { } network ? $"{Text.Of(file.Case.Channel)}·{Text.Of(network)}" : Text.Of(file.Case.Channel));
        return Text.Format(DashboardTexts.CaseSubtitle, applicant.Name, applicant.Kind, channel, file.Organ);
    }

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Number);
        _isMissing = _file is null;
    }

    private async Task<CaseFile?> ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
        return _file;
    }

    private void OpenAct(ActKind kind)
    {
        if (kind is ActKind.Reply)
        {
            Navigation.NavigateTo(ReplyDesk.Href(Number));
            return;
        }

        _act = kind;
    }

    private void Decide(bool approve) => _deciding = approve;

    private Dictionary<string, object> PartOf(CaseFile file) => new(StringComparer.Ordinal)
    {
        [nameof(CasePart<>.File)] = file,
        [nameof(CasePart<>.OnClose)] = EventCallback.Factory.Create(this, Close),
        [nameof(CasePart<>.OnDone)] = EventCallback.Factory.Create<string>(this, DoneAsync),
        [nameof(CasePart<>.OnReload)] = (Func<Task<CaseFile?>>)ReloadAsync,
    };

    private void Close()
    {
        (_act, _deciding) = (null, null);
        if (Act is not null)
        {
            Navigation.NavigateTo(Applications.ShortNumber.Href(Number), replace: true);
        }
    }

    private async Task DoneAsync(string what)
    {
        await LoadAsync();
        Announcer.Done(_file?.Standing is { IsOpen: true, FinalDueOn: { } due }
            ? Text.Format(DashboardTexts.DoneDue, what, Text.Day(due))
            : what);
    }
}
