using System.Globalization;
using Disclosure.Domain.Calendar;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Calendar;
using Disclosure.Web.Data;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace Disclosure.Web.Dashboard;

/// <summary>导入放假安排: a new or changed year, what it would do to the open cases, and its approval by somebody else.</summary>
public sealed partial class CalendarImportsPage
{
    private readonly Dictionary<long, DifferenceList> _waiting = [];
    private IReadOnlyList<CalendarImport> _imports = [];
    private IReadOnlyDictionary<string, string> _names = new Dictionary<string, string>(StringComparer.Ordinal);
    private CalendarFile? _file;
    private DifferenceList? _foreseen, _done;
    private CalendarImport? _rejecting;
    private Guid _commandId = Guid.NewGuid();
    private string _reason = "", _name = "";
    private bool _mayBring, _mayApprove, _mayView;

    /// <summary>The year whose cases are listed: a notice leads here.</summary>
    [SupplyParameterFromQuery(Name = "import")]
    private string? Import { get; set; }

    [Inject]
    private CalendarImportList List { get; init; } = null!;

    [Inject]
    private CalendarDifferences Differences { get; init; } = null!;

    [Inject]
    private ImportCalendar UseCase { get; init; } = null!;

    [Inject]
    private CalendarShelf Shelf { get; init; } = null!;

    [Inject]
    private CurrentActor Current { get; init; } = null!;

    [Inject]
    private Announcer Announcer { get; init; } = null!;

    private static IReadOnlyList<(string Title, string Href)> Above => [(CalendarTexts.WorkingCalendar, "/calendar")];

    protected override async Task OnParametersSetAsync()
    {
        var actor = await Current.DemandAsync(Permission.ViewCalendar);
        (_name, _mayBring, _mayApprove, _mayView) = (actor.Name, actor.May(Permission.MaintainCalendar), actor.May(Permission.ApproveCalendar), actor.May(Permission.ViewCases));
        await LoadAsync();
    }

    /// <summary>Reads a file that was chosen; a fault is said with its place.</summary>
    internal async Task TakeAsync(Stream stream, string fileName)
    {
        (_file, _foreseen, _commandId) = (null, null, Guid.NewGuid());
        var file = await CalendarFile.ReadAsync(stream, fileName);
        _foreseen = await Differences.ForesayAsync(file.Notice);
        _file = file;
    }

    private static string DecisionOf(CalendarImport import) =>
        Text.IsoDay(LegalDays.LegalDayOf(import.DecidedAt ?? import.ProposedAt)) + (import.RejectReason is null ? null : $"·{import.RejectReason}");

    private async Task LoadAsync()
    {
        _imports = await List.ReadAsync();
        _names = await List.NamesAsync(_imports);
        _waiting.Clear();
        foreach (var import in _imports.Where(i => i.State is CalendarImportState.Proposed))
        {
            try
            {
                _waiting[import.Id] = await Differences.ForesayAsync(import.Notice);
            }
            catch (RuleViolationException)
            {
                // Another year came into force meanwhile: approving says what stands in the way.
            }
        }

        _done = long.TryParse(Import, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && _mayView ? await Differences.OfAsync(id) : null;
    }

    private Task ReadFileAsync(InputFileChangeEventArgs chosen) => TryAsync(async () =>
    {
        await using var stream = chosen.File.OpenReadStream(CalendarFile.MaxBytes + 1024);
        await TakeAsync(stream, chosen.File.Name);
    });

    private Task ProposeAsync() => TryAsync(async () =>
    {
        var file = _file!;
        await UseCase.ProposeAsync(new ProposeCalendarForm { CommandId = _commandId, FileName = file.FileName, FileHash = file.Hash, Content = file.Notice.ToJson() });
        (_file, _foreseen) = (null, null);
        await LoadAsync();
        Announcer.Done(Text.Format(DashboardTexts.Done_Proposed, file.Notice.Year));
    });

    private Task DecideAsync(CalendarImport import, bool approve) => TryAsync(async () =>
    {
        await UseCase.DecideAsync(new DecideCalendarForm { ImportId = import.Id, Version = import.Version, Approve = approve });
        await LoadAsync();
        Announcer.Done(Text.Format(DashboardTexts.Done_CalendarApplied, import.Year, Text.Number(_imports.First(i => i.Id == import.Id).Shifted)));
    });

    private async Task RejectAsync()
    {
        await UseCase.DecideAsync(new DecideCalendarForm { ImportId = _rejecting!.Id, Version = _rejecting.Version, Reason = _reason });
        _reason = "";
        await LoadAsync();
    }
}
