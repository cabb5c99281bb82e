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
    private ChangeInspectionForm? _change;
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

    private void Change() => _change = new ChangeInspectionForm
    {
        Code = Code,
        Version = _file!.Inspection.Version,
        Title = _file.Inspection.Title,
        Note = _file.Inspection.Note,
        DueOn = _file.Inspection.DueOn,
    };

    private async Task SaveChangeAsync()
    {
        await ChangeUseCase.RunAsync(_change!);
        await LoadAsync();
        Announcer.Done(SupervisionTexts.Inspection_Changed);
    }

    private void Open(InspectionSheet sheet) => _organ = sheet.OrganId;

    private async Task LoadAsync()
    {
        _file = await Files.FindAsync(Code);
        _isMissing = _file is null;
    }

    private Task SendAsync() => ActAsync(() => Send.RunAsync(new SendInspectionForm { Code = Code, Version = _file!.Inspection.Version }), SupervisionTexts.Inspection_Sent);

    private Task CloseAsync() => ActAsync(() => CloseUseCase.RunAsync(new CloseInspectionForm { Code = Code, Version = _file!.Inspection.Version }), SupervisionTexts.Inspection_Closed);

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
}
