using Disclosure.Domain.Applications;
using Disclosure.Domain.Deadlines;
using Disclosure.Domain.Replies;
using Disclosure.Web.Applications;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;
using Microsoft.AspNetCore.Components;

namespace Disclosure.Web.Dashboard;

/// <summary>Where a case stands, when it is due, and what comes next.</summary>
public sealed partial class CaseState
{
    [Parameter, EditorRequired]
    public required CaseFile File { get; set; }

    [Inject]
    private ReplyClock Clock { get; init; } = null!;

    private Application Case => File.Case;

    private string WhereNow => Case.VoidedOn is not null ? ApplicationsTexts.Void
        : Case is { IsOpen: true, DueStatus: DueStatus.AwaitingPayment } ? Text.Of(DueStatus.AwaitingPayment)
        : File.IsConsulting ? ApplicationsTexts.Consulting
        : Text.Of(Case.Stage);

    private string WhereNote => string.Join('·', new[]
    {
        Case.ReceivedOn is { } received ? Text.Format(DashboardTexts.ReceivedNote, Text.MonthDay(received)) : null,
        Case.Extension is { } extension ? Text.Format(DashboardTexts.ExtendedNote, extension.Days) : null,
        Case.Outcome is { } outcome ? Text.Of(outcome) : null,
        Case.Ground is { } ground ? Text.Of(ground) : null,
        Text.Format(DashboardTexts.Under, Case.Regulation),
    }.OfType<string>());

    private DateOnly? Day => Case.IsOpen ? File.Standing.FinalDueOn : Case.VoidedOn ?? Case.RenewedOn ?? Case.ClosedOn;

    private string? LampWord => !Case.IsOpen && Case.Timeliness is { } timeliness ? Text.Of(timeliness)
        : Case is { IsOpen: true, Stage: ApplicationStage.Arrived } ? ShellTexts.LampToConfirm
        : null;

    private string? WhenNote => Case switch
    {
        { VoidedOn: not null } => null,
        { IsOpen: false, FinalDueOn: { } due } => Text.Format(DashboardTexts.WasDue, Text.Day(due)),
        { IsOpen: false } => null,
        { Stage: ApplicationStage.Arrived } => DashboardTexts.DueAfterReceipt,
        _ when File.Standing is { LatestDueOn: { } latest, PausedSince: { } from } => Text.Format(DashboardTexts.PausedLatest, Text.MonthDay(from), Text.Day(latest)),
        _ when File.Standing is { PausedSince: { } since } => Text.Format(Case.Stage is ApplicationStage.AwaitingCorrection ? DashboardTexts.AwaitingSince : DashboardTexts.PausedSince, Text.MonthDay(since)),
        _ when File.Standing is { RanOutOn: { } ranOut } => Text.Format(DashboardTexts.RanOutNote, Text.MonthDay(ranOut)),
        _ when File.Trace?.Due is { StrictDueOn: { } strict } && strict != Case.FinalDueOn => Text.Format(DashboardTexts.StrictDue, Text.MonthDay(strict)),
        { DueStatus: DueStatus.Provisional } => DashboardTexts.ProvisionalNote,
        _ => null,
    };

    /// <summary>An extension hides how long the applicant has waited: both are said.</summary>
    private string? DoubleLate => Case is { VoidedOn: null, DueOn: { } original, FinalDueOn: { } due, Reopening: null } && (Case.IsOpen ? File.Standing.FinalDueOn is null ? null : File.Today : Case.ClosedOn) is DateOnly on
        && Lateness.Of(original, due, on, Clock.Calendar) is { IsDouble: true } late
        ? Text.Format(late.AgainstDue > 0 ? DashboardTexts.LateTwice : DashboardTexts.LateOriginal, late.AgainstOriginal, Text.MonthDay(original), late.AgainstDue)
        : null;

    private ActKind? Next => PossibleActs.Next(Case, File.Today);

    private bool IsMine => Next is { } next && File.Acts.Any(a => a.Kind == next);

    private string NextAct => Next is ActKind.Reply && File.Draft is { } draft ? Text.Of(NextStepOf(draft))
        : Next is { } next ? Text.Of(next)
        : File.Pending is not null ? DashboardTexts.NextApprove
        : DashboardTexts.NextNothing;

    private string NextNote => Next is ActKind.Reply && File.Draft is { } draft ? Text.Format(DashboardTexts.Desk_StageIs, draft.Stage)
        : Next is { } next
        ? IsMine ? File.Acts.First(a => a.Kind == next).Note : Text.Format(DashboardTexts.NextBy, File.Organ)
        : File.Pending is not null ? DashboardTexts.ChangeWho
        : Case.VoidedOn is null ? DashboardTexts.NextReopen : "";

    private static ReplyStep NextStepOf(Reply draft) => ReplyRights.Next(draft.Stage, draft.SubmittedAt is not null, draft.Review is { IsClosed: false }, draft.NeedsReview);
}
