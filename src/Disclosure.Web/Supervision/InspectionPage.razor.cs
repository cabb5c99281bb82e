using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Supervision;

/// <summary>检查详情: for the office how far each unit is, for a unit its own sheet.</summary>
public sealed partial class InspectionPage
{
    /// <summary>The address of the list.</summary>
    public const string Home = "/supervision/inspections";

    private InspectionFile? _file;
    private Asked? _asked;
    private long? _organ;
    private bool _isMissing;
    private string? _known;

    /// <summary>编号.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [Inject]
    private InspectionFiles Files { get; init; } = null!;

    [Inject]
    private SendInspection Send { get; init; } = null!;

    [Inject]
    private ChangeInspection ChangeUseCase { get; init; } = null!;

    [Inject]
    private CloseInspection CloseUseCase { get; init; } = null!;

    [Inject]
    private DropInspection DropUseCase { get; init; } = null!;

    [Inject]
    private ReplyInspection Reply { get; init; } = null!;

    [Inject]
    private EvaluateInspection Evaluate { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    /// <summary>The address of an inspection.</summary>
    public static string Href(string code) => $"{Home}/{Uri.EscapeDataString(code)}";

    protected override async Task OnParametersSetAsync()
    {
        if (_known != Code)
        {
            _known = Code;
            await LoadAsync();
            _organ = _file is { IsOffice: false, Sheets: [{ Sheet.OrganId: var own }, ..] } ? own : null;
        }
    }

    /// <summary>What the office says where it has said something, else what the unit says.</summary>
    private int CountOf(InspectionSheet sheet, InspectionReply value) => _file!.Inspection.LinesOf(sheet.OrganId).Count(l => (l.Mark ?? l.Reply) == value);

    private static string NoteOf(InspectionStep step, InspectionFile file) => step switch
    {
        InspectionStep.Send => Text.Format(SupervisionTexts.Inspection_SendNote, file.Sheets.Count, file.Inspection.DueOn),
        InspectionStep.Close => file.Sheets.Count(s => s.Sheet.Stage is SheetStage.Waiting) is > 0 and var waiting ? Text.Format(SupervisionTexts.Inspection_CloseWaiting, waiting) : SupervisionTexts.Inspection_CloseNote,
        InspectionStep.Drop => SupervisionTexts.Inspection_DropNote,
        _ => SupervisionTexts.Inspection_ChangeNote,
    };

    private void Ask(InspectionStep step)
    {
        var inspection = _file!.Inspection;
        SupervisionForm form = step switch
        {
            InspectionStep.Send => new SendInspectionForm(),
            InspectionStep.Close => new CloseInspectionForm(),
            InspectionStep.Drop => new DropInspectionForm(),
            _ => new ChangeInspectionForm { Title = inspection.Title, Note = inspection.Note, DueOn = inspection.DueOn },
        };
        (form.Code, form.Version) = (Code, inspection.Version);
        _asked = new Asked(step, form);
    }

    private async Task TakeAsync(Asked asked)
    {
        var (run, said) = asked.Form switch
        {
            SendInspectionForm send => (Send.RunAsync(send), SupervisionTexts.Inspection_Sent),
            CloseInspectionForm close => (CloseUseCase.RunAsync(close), SupervisionTexts.Inspection_Closed),
            DropInspectionForm drop => (DropUseCase.RunAsync(drop), SupervisionTexts.Inspection_Dropped),
            var change => (ChangeUseCase.RunAsync((ChangeInspectionForm)change), SupervisionTexts.Inspection_Changed),
        };
        await run;
        await LoadAsync();
        Announcer.Done(said);
        StateHasChanged();
    }

    /// <summary>Somebody was faster: what is there now is shown, and what was typed is kept.</summary>
    private async Task<bool> RefreshAsync(Asked asked)
    {
        await LoadAsync();
        StateHasChanged();
        if (_file is not { } file || !file.May(asked.Step))
        {
            return false;
        }

        asked.Form.Version = file.Inspection.Version;
        return true;
    }

    private void Open(InspectionSheet sheet) => _organ = sheet.OrganId;

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Code);
        _isMissing = _file is null;
    }

    private Task SaveAsync(SheetForm form) => form is ReplyInspectionForm reply
        ? ActAsync(() => Reply.RunAsync(reply), SupervisionTexts.Inspection_Answered)
        : ActAsync(() => Evaluate.RunAsync((EvaluateInspectionForm)form), SupervisionTexts.Inspection_EvaluatedDone);

    private async Task ActAsync(Func<Task<string>> act, string said)
    {
        if (await TryAsync(act))
        {
            await LoadAsync();
            Announcer.Done(said);
        }
    }

    private sealed record Asked(InspectionStep Step, SupervisionForm Form);
}
