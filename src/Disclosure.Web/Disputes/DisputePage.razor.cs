using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Disputes;

/// <summary>复议诉讼详情: where a dispute stands, what the organ owes and by when, what comes next, and what has happened.</summary>
public sealed partial class DisputePage
{
    private DisputeFile? _file;
    private DisputeActKind? _act;
    private string? _about;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The act whose dialog is open at once: a link of 我的工作 says so.</summary>
    [SupplyParameterFromQuery(Name = "act")]
    private string? Act { get; set; }

    [Inject]
    private DisputeFiles Files { get; init; } = null!;

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

        (_known, _act) = (Number, null);
        await LoadAsync();
        if (Enum.TryParse<DisputeActKind>(Act, out var kind) && _file?.Acts.Contains(kind) is true)
        {
            OpenAct(kind);
        }
    }

    private static string TitleOf(DisputeFile file)
    {
        var facts = file.Dispute.Facts;
        return facts.Docket.Length > 0 ? $"{DisputeWords.KindOf(facts)} {facts.Docket}" : $"{DisputeWords.KindOf(facts)}·{facts.Body}";
    }

    private static string SubtitleOf(DisputeFile file) => string.Join('·', new[]
    {
        file.Dispute.Facts.Body, file.Dispute.Claimant is { Length: > 0 } claimant ? $"{DisputeWords.ClaimantOf(file.Dispute.Facts)} {claimant}" : null, file.Organ,
        file.Dispute.Ground is { } ground ? Text.Of(ground) : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Number);
        _isMissing = _file is null;
    }

    private async Task<DisputeFile?> ReloadAsync()
    {
        await LoadAsync();
        StateHasChanged();
        return _file;
    }

    private async Task SayAsync(string what)
    {
        await LoadAsync();
        Announcer.Done(what);
    }

    private void OpenAct(DisputeActKind kind) => (_act, _about) = (kind, null);

    private void OpenAbout((DisputeActKind Kind, string? About) asked) => (_act, _about) = asked;

    private void Close()
    {
        _act = null;
        if (Act is not null)
        {
            Navigation.NavigateTo(DisputeFilter.Href(Number), replace: true);
        }
    }

    /// <summary>An act may open the next proceeding: then its page comes.</summary>
    private async Task DoneAsync(string number)
    {
        var said = Text.Format(DisputesTexts.Done_Step, _act!.Value);
        if (number != Number)
        {
            Announcer.Done(Text.Format(DisputesTexts.Open_Done, DisputeWords.Short(number)));
            Navigation.NavigateTo(DisputeFilter.Href(number));
            return;
        }

        await LoadAsync();
        Announcer.Done(_file?.Next is { } next ? Text.Format(DisputesTexts.Done_Next, said, next.Kind, Text.Day(next.DueOn)) : said);
    }
}
