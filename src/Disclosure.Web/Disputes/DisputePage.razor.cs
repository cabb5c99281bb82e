using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Disputes;

/// <summary>复议诉讼详情: where a dispute stands, what the organ owes and by when, what comes next, and what has happened.</summary>
public sealed partial class DisputePage
{
    private DisputeFile? _file;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    private DisputeFiles Files { get; init; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (_known == Number)
        {
            return;
        }

        _known = Number;
        await LoadAsync();
    }

    private static string TitleOf(DisputeFile file)
    {
        var facts = file.Dispute.Facts;
        return facts.Docket.Length > 0 ? $"{DisputeWords.KindOf(facts)} {facts.Docket}" : $"{DisputeWords.KindOf(facts)}·{facts.Body}";
    }

    private static string SubtitleOf(DisputeFile file) => string.Join('·', new[]
    {
        file.Dispute.Facts.Body, file.Dispute.Claimant is { } claimant ? $"{DisputeWords.ClaimantOf(file.Dispute.Facts)} {claimant}" : null, file.Organ, file.Dispute.Ground is { } ground ? Text.Of(ground) : null,
    }.Where(part => !string.IsNullOrEmpty(part)));

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Number);
        _isMissing = _file is null;
    }
}
