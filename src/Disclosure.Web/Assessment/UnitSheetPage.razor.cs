using Disclosure.Domain.Assessment;
using Disclosure.Web.Audit;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Assessment;

/// <summary>考核评分表: for those who mark, indicator by indicator with what they rest on; for the unit its self-assessment, and later what cost it points.</summary>
public sealed partial class UnitSheetPage : IDisposable
{
    private AssessmentSheet? _sheet;
    private SheetAsk? _ask;
    private LiveRefresh? _live;
    private string _at = "";
    private bool _isMissing;
    private (long Round, string Code) _known;

    /// <summary>年度考核.</summary>
    [Parameter]
    public long RoundId { get; set; }

    /// <summary>单位代码.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    /// <summary>The indicator that is looked at first.</summary>
    [SupplyParameterFromQuery(Name = "at")]
    private string? At { get; set; }

    [Inject]
    private AssessmentSheets Sheets { get; init; } = null!;

    [Inject]
    private RemoveEvidence Removal { get; init; } = null!;

    [Inject]
    private RemoveOfficeEvidence OfficeRemoval { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    [Inject]
    private ChangeSignal Signal { get; init; } = null!;

    [Inject]
    private TimeProvider Time { get; init; } = null!;

    [Inject]
    private ILogger<UnitSheetPage> Log { get; init; } = null!;

    public void Dispose() => _live?.Dispose();

    protected override void OnInitialized() => _live = new LiveRefresh(Signal, Time, Log, () => InvokeAsync(LookAgainAsync));

    protected override async Task OnParametersSetAsync()
    {
        if (_known == (RoundId, Code))
        {
            return;
        }

        (_known, _ask, _at) = ((RoundId, Code), null, "");
        await LoadAsync();
        if (_sheet is { } sheet)
        {
            _at = (sheet.Leaves.FirstOrDefault(line => line.Indicator.Code == At) ?? sheet.Leaves.FirstOrDefault(line => IsWaiting(sheet, line)) ?? sheet.Leaves[0]).Indicator.Code;
        }
    }

    /// <summary>What whoever looks would turn to first: what is not filled in, not marked, not reviewed, or cost points.</summary>
    private static bool IsWaiting(AssessmentSheet sheet, SheetLine line) => sheet switch
    {
        { Stage: UnitStage.Scoring, IsOffice: true } => !line.IsMarked && line.Seat is not null,
        { Stage: UnitStage.Objected, IsOffice: true } => line.Objection is { IsUpheld: null },
        { Card: null } => line.Self is null,
        _ => line.Score is { Lost: > 0 },
    };

    private async Task LoadAsync()
    {
        _sheet = await Sheets.FindAsync(RoundId, Code);
        _isMissing = _sheet is null;
    }

    private async Task LookAgainAsync()
    {
        if (_sheet is { } shown && await Sheets.IsOvertakenAsync(shown))
        {
            await LoadAsync();
            StateHasChanged();
        }
    }

    private void Look(string code) => _at = code;

    private async Task OpenAsync(string code)
    {
        Look(code);
        StateHasChanged();
        await Js.InvokeVoidAsync("disclosure.focus", _sheet?.Find(code)?.Seat is not null || _sheet?.Steps.Contains(UnitStep.Assess) is true ? "Score" : "indicator");
    }

    private async Task StepAsync(int step)
    {
        var leaves = _sheet!.Leaves;
        var at = leaves.TakeWhile(line => line.Indicator.Code != _at).Count();
        await OpenAsync(leaves[Math.Clamp(at + step, 0, leaves.Count - 1)].Indicator.Code);
    }

    /// <summary>One is filled in: on to the next, with the sheet reckoned anew.</summary>
    private async Task FilledAsync(string code)
    {
        await LoadAsync();
        Announcer.Say(Text.Format(AssessmentTexts.Sheet_Filled, code, SheetWords.Points(_sheet?.Card?.Final ?? _sheet?.SelfTotal)));
        await StepAsync(1);
    }

    private void Open(SheetAsk ask) => _ask = ask;

    private void Close() => _ask = null;

    private async Task DoneAsync(SheetAsk ask)
    {
        await LoadAsync();
        Announcer.Done(Text.Format(AssessmentTexts.Sheet_Done, ask.Act));
    }

    private async Task FiledAsync(string said)
    {
        await LoadAsync();
        Announcer.Done(said);
    }

    private async Task RemoveAsync(SheetFile file)
    {
        var (unit, version) = (_sheet!.UnitId, _sheet.Version);
        if (await TryAsync(() => file.Note.IsOffice
            ? OfficeRemoval.RunAsync(new RemoveOfficeEvidenceForm { UnitId = unit, Version = version, EvidenceId = file.Id })
            : Removal.RunAsync(new RemoveEvidenceForm { UnitId = unit, Version = version, EvidenceId = file.Id })))
        {
            await FiledAsync(Text.Format(AssessmentTexts.Evidence_Removed, file.FileName));
        }
    }
}
