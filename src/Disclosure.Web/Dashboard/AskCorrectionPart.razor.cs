using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>告知补正: what is unclear, what to add, by when. A second notice says what it is before anything is typed.</summary>
public sealed partial class AskCorrectionPart
{
    private static readonly CorrectionItems[] Items = [CorrectionItems.Identity, CorrectionItems.Description, CorrectionItems.Form, CorrectionItems.Other];

    [Inject]
    private AskCorrection UseCase { get; init; } = null!;

    [Inject]
    private ReplyClock Clock { get; init; } = null!;

    protected override string Done => DashboardTexts.Done_AskCorrection;

    private string? Note => File.Acts.FirstOrDefault(a => a.Kind is ActKind.AskCorrection)?.Note;

    /// <summary>The notice that went out already, or null.</summary>
    private Correction? Before => File.Case.Correction;

    private bool IsLate => Before is null && File.Case is { Regulation: Regulation.R2019, ReceivedOn: { } received }
        && (Form.AskedOn ?? File.Today) > LegalPeriods.CorrectionNotice.DueOn(received, Clock.Calendar).On;

    /// <summary>送达之日起第 N 个工作日, as a day where the service is known.</summary>
    private string DaysHint => Form is { ServedOn: { } served, Days: { } days and > 0 and <= AskCorrectionFormValidator.MaxDays }
        ? Text.Format(DashboardTexts.CorrectionUntil, Text.FullDay(Clock.Calendar.NthWorkingDayAfter(served, days).On))
        : DashboardTexts.CorrectionDaysHint;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Form.Days = Clock.Settings.CorrectionDays;
    }

    protected override Task RunAsync() => UseCase.RunAsync(Form);

    private void Choose(CorrectionItems item, ChangeEventArgs change) =>
        Form.Items = change.Value is true ? Form.Items | item : Form.Items & ~item;
}
