using Disclosure.Domain.Replies;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Disputes;

/// <summary>The dialog that makes a paper of a dispute, with its preview.</summary>
public sealed partial class DisputeLetterDialog
{
    private readonly IssueDisputeLetterForm _form = new();
    private IReadOnlyList<LetterEntry> _entries = [];
    private Problem? _refusal;
    private string? _html;

    [Parameter, EditorRequired]
    public required DisputeFile File { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    /// <summary>Says what was done.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    /// <summary>Loads the dispute again, after somebody else changed it, and hands it over.</summary>
    [Parameter]
    public Func<Task<DisputeFile?>>? OnReload { get; set; }

    [Inject]
    private IssueDisputeLetter UseCase { get; init; } = null!;

    [Inject]
    private DisputeLetterList Letters { get; init; } = null!;

    protected override Task OnInitializedAsync()
    {
        (_form.Number, _form.Version, _form.IssuedOn) = (File.Dispute.Number, File.Dispute.Version, File.Today);
        return ChooseAsync(File.Papers[0]);
    }

    private static bool IsShort(LetterField field) => field is LetterField.Representative or LetterField.RepresentativePost;

    /// <summary>In a dispute reasons and decision are the organ's own plea.</summary>
    private static string LabelOf(LetterField field) => field switch
    {
        LetterField.Reasons => DisputesTexts.Papers_Reasons,
        LetterField.Decision => DisputesTexts.Papers_Decision,
        _ => Text.Of(field),
    };

    private string Said(LetterField field) => _form.Texts.GetValueOrDefault(field, "");

    private void Take(LetterField field, ChangeEventArgs typed) => _form.Texts[field] = typed.Value?.ToString() ?? "";

    /// <summary>What was typed for another kind stays where this one asks for it too.</summary>
    private async Task ChooseAsync(LetterKind? kind)
    {
        (_form.Kind, _html, _entries) = (kind, null, []);
        await TryAsync(async () => _entries = await Letters.EntriesAsync(_form));
        foreach (var entry in _entries)
        {
            if (Said(entry.Field).Length == 0)
            {
                _form.Texts[entry.Field] = entry.Proposal;
            }
        }
    }

    private Task PreviewAsync() => TryAsync(async () => _html = await Letters.PreviewAsync(_form));

    private async Task ActAsync()
    {
        _refusal = null;
        await UseCase.RunAsync(_form);
        await OnDone.InvokeAsync(RepliesTexts.Letter_Done);
    }

    private async Task<bool> ReloadAsync()
    {
        if (OnReload is null || await OnReload() is not { } present)
        {
            return false;
        }

        _form.Version = present.Dispute.Version;
        return true;
    }

    private async Task TryAsync(Func<Task> read)
    {
        _refusal = null;
        try
        {
            await read();
        }
        catch (Exception exception) when (Problem.Of(exception) is { } problem)
        {
            (_refusal, _html) = (problem, null);
        }
    }
}
