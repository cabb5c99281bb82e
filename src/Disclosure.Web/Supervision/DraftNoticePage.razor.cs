using System.Globalization;
using Disclosure.Domain.Supervision;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Supervision;

/// <summary>起草督办单: from one or many cases, from a complaint or an inspection, or from nothing. Cases of several units make one notice each.</summary>
public sealed partial class DraftNoticePage
{
    /// <summary>Its address.</summary>
    public const string Address = NoticeFilter.Home + "/draft";

    private readonly DraftNoticeForm _form = new() { Level = NoticeLevel.Notice };
    private IReadOnlyList<DraftGroup> _groups = [];
    private IReadOnlyList<FieldOption> _organs = [];
    private string _matter = "", _requirement = "";
    private bool _busy;
    private ElementReference _element;

    /// <summary>Keys of the cases, joined by a dash.</summary>
    [SupplyParameterFromQuery(Name = "ids")]
    private string? Ids { get; set; }

    /// <summary>单位代码.</summary>
    [SupplyParameterFromQuery(Name = "organ")]
    private string? Organ { get; set; }

    [SupplyParameterFromQuery(Name = "complaint")]
    private string? Complaint { get; set; }

    [SupplyParameterFromQuery(Name = "inspection")]
    private string? Inspection { get; set; }

    [Inject]
    private DraftDesk Desk { get; init; } = null!;

    [Inject]
    private DraftNotice UseCase { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    /// <summary>The address for cases.</summary>
    public static string Href(IEnumerable<long> cases) => $"{Address}?ids={string.Join('-', cases.Select(id => id.ToString(CultureInfo.InvariantCulture)))}";

    protected override async Task OnInitializedAsync()
    {
        _organs = await Directory.ChoicesAsync(o => o.IsReportingUnit);
        _groups = await Desk.GroupsAsync([.. (Ids ?? "").Split('-').Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)]);
        (_form.Organ, _form.ComplaintCode, _form.InspectionCode) = (_groups.Count == 1 ? _groups[0].Organ.Code : Organ ?? "", Complaint ?? "", Inspection ?? "");
        _form.Ground = _form.ComplaintCode.Length > 0 ? NoticeGround.Complaint : _form.InspectionCode.Length > 0 ? NoticeGround.Inspection : _groups.Count == 0 ? null : _groups.All(g => g.Cases.All(c => c.LateDays > 0)) ? NoticeGround.LateReply : NoticeGround.LateDuty; // one that only waits for its confirmation is no late reply
        Follow("");
    }

    /// <summary>The cases and their units are known; a single unit is chosen.</summary>
    private bool IsShown(string name) => name switch
    {
        nameof(DraftNoticeForm.Organ) or nameof(DraftNoticeForm.Numbers) => _groups.Count == 0,
        nameof(DraftNoticeForm.ComplaintCode) => _form.ComplaintCode.Length > 0,
        nameof(DraftNoticeForm.InspectionCode) => _form.InspectionCode.Length > 0,
        _ => true,
    };

    private string? HintOf(string name) => name == nameof(DraftNoticeForm.AnswerDays) ? Text.Format(SupervisionTexts.Draft_DaysHint, _form.Ground is { } ground ? Desk.DaysFor(ground) : Desk.DaysFor(NoticeGround.Other)) : null;

    /// <summary>Ground and level suggest the words, until somebody has written her own.</summary>
    private void Follow(string field)
    {
        if (_form.Ground is { } ground && (_form.Matter.Length == 0 || _form.Matter == _matter))
        {
            _form.Matter = _matter = NoticeProse.Matter(ground, _groups.Count == 1 ? _groups[0].Cases.Count : 1); // one text for several units names no number
        }

        if (_form.Level is { } level && (_form.Requirement.Length == 0 || _form.Requirement == _requirement))
        {
            _form.Requirement = _requirement = NoticeProse.Requirement(level);
        }
    }

    private async Task SaveAsync()
    {
        if (_busy)
        {
            return;
        }

        _busy = true;
        var codes = new List<string>();
        if (await TryAsync(async () => codes.AddRange(await DraftAsync())))
        {
            Announcer.Done(Text.Format(SupervisionTexts.Draft_Done, string.Join('、', codes)));
            Navigation.NavigateTo(codes.Count == 1 ? NoticeFilter.Href(codes[0]) : NoticeFilter.HrefOf(NoticeView.ToApprove));
        }
        else
        {
            await Js.InvokeVoidAsync("disclosure.focusFirstInvalid", Problem!.Fields.Count > 0 ? _element : null);
        }

        _busy = false;
    }

    private async Task<IReadOnlyList<string>> DraftAsync()
    {
        if (_groups.Count == 0)
        {
            return [await UseCase.RunAsync(_form)];
        }

        var codes = new List<string>();
        foreach (var group in _groups)
        {
            codes.Add(await UseCase.RunAsync(new DraftNoticeForm
            {
                CommandId = group.CommandId,
                Organ = group.Organ.Code,
                Level = _form.Level,
                Ground = _form.Ground,
                Numbers = string.Join('\n', group.Cases.Select(c => c.Number)),
                Matter = _form.Matter,
                Requirement = _form.Requirement,
                AnswerDays = _form.AnswerDays,
                ComplaintCode = _form.ComplaintCode,
                InspectionCode = _form.InspectionCode,
            }));
        }

        return codes;
    }
}
