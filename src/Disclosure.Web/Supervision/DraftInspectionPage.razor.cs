using Disclosure.Domain.Supervision;
using Disclosure.Web.Applications;
using Disclosure.Web.Audit;
using Disclosure.Web.Organs;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Disclosure.Web.Supervision;

/// <summary>拟定检查, and 改写 of one that has not been sent.</summary>
public sealed partial class DraftInspectionPage
{
    /// <summary>The address of a new one.</summary>
    public const string Address = InspectionPage.Home + "/draft";

    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private InspectionForm? _form;
    private (string Title, string Why, string Href, string To)? _gone;
    private IReadOnlyList<OrganItem> _organs = [];
    private bool _isStale;
    private ElementReference _element;

    /// <summary>编号; null for a new one.</summary>
    [Parameter]
    public string? Code { get; set; }

    [Inject]
    private DraftInspection Draft { get; init; } = null!;

    [Inject]
    private RewriteInspection Rewrite { get; init; } = null!;

    [Inject]
    private InspectionFiles Files { get; init; } = null!;

    [Inject]
    private OrganDirectory Directory { get; init; } = null!;

    [Inject]
    private CaseLights Lights { get; init; } = null!;

    [Inject]
    private NavigationManager Navigation { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    [Inject]
    private IJSRuntime Js { get; init; } = null!;

    private string Title => Code is null ? SupervisionTexts.Inspections_Draft : SupervisionTexts.Inspection_Rewrite;

    private IReadOnlyList<(string Title, string Href)> Crumbs =>
        Code is null ? [(SupervisionTexts.Inspections_Title, InspectionPage.Home)] : [(SupervisionTexts.Inspections_Title, InspectionPage.Home), (Code, InspectionPage.Href(Code))];

    /// <summary>The address of one that is written anew.</summary>
    public static string Href(string code) => InspectionPage.Href(code) + "/edit";

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        (Problem, _isStale, _form, _gone) = (null, false, null, null);
        _chosen.Clear();
        if (Code is not { } code)
        {
            _form = new DraftInspectionForm { Questions = InspectionChecklist.Write(InspectionChecklist.Usual), DueOn = Lights.Calendar.NthWorkingDayAfter(Lights.Today, 10).On };
        }
        else if (await Files.FindAsync(code) is not { } file)
        {
            _gone = (SupervisionTexts.NoInspection, Text.Format(SupervisionTexts.NoInspectionWhy, code), InspectionPage.Home, SupervisionTexts.Inspections_Title);
        }
        else if (file.Inspection.Stage is not InspectionStage.Drafted)
        {
            _gone = file.Inspection.HasLeft
                ? (SupervisionTexts.Inspection_IsSent, SupervisionTexts.Inspection_IsSentWhy, InspectionPage.Href(code), code)
                : (SupervisionTexts.Inspection_IsDropped, SupervisionTexts.Inspection_IsDroppedWhy, InspectionPage.Href(code), code);
        }
        else
        {
            _form = RewriteInspectionForm.Of(file);
            _chosen.UnionWith(file.Sheets.Select(s => s.Organ.Code));
        }

        _organs = [.. (await Directory.AllAsync()).Where(o => (o.IsReportingUnit && o.IsValidOn(Lights.Today)) || _chosen.Contains(o.Code))];
    }

    private void ChooseAll() => _chosen.UnionWith(_organs.Select(o => o.Code));

    private void Toggle(string code)
    {
        if (!_chosen.Remove(code))
        {
            _chosen.Add(code);
        }
    }

    private async Task SaveAsync()
    {
        _form!.Organs = string.Join('\n', _chosen.Order(StringComparer.Ordinal));
        string? code = null;
        if (await TryAsync(async () => code = await RunAsync(_form)))
        {
            Announcer.Done(Code is null ? Text.Format(SupervisionTexts.Inspections_Drafted, code) : SupervisionTexts.Inspection_Changed);
            Navigation.NavigateTo(InspectionPage.Href(code!));
        }
        else
        {
            await Js.InvokeVoidAsync("disclosure.focusFirstInvalid", Problem!.Fields.Count > 0 ? _element : null); // what is wrong may stand far above the button
        }
    }

    private async Task<string> RunAsync(InspectionForm form)
    {
        try
        {
            return form is RewriteInspectionForm rewritten ? await Rewrite.RunAsync(rewritten) : await Draft.RunAsync((DraftInspectionForm)form);
        }
        catch (StaleFormException)
        {
            _isStale = true;
            throw;
        }
    }
}
