using Disclosure.Domain.Applications;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Dashboard;

/// <summary>One station on the way of a case.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Note">Its day, or the last one.</param>
/// <param name="Class"><c>ok</c> passed, <c>at</c> where the case stands, null ahead.</param>
internal sealed record CaseStep(string Title, string? Note, string? Class);

/// <summary>The way a case has come and what is left of it. Only the stations that this case has.</summary>
internal static class CaseSteps
{
    private const string Passed = "ok", Here = "at";

    public static IReadOnlyList<CaseStep> Of(CaseFile file)
    {
        var found = file.Case;
        var steps = new List<CaseStep>();
        if (found.ArrivedOn is { } arrived && arrived != found.ReceivedOn)
        {
            steps.Add(new CaseStep(DashboardTexts.Step_Arrived, Short(arrived, file), Passed));
        }

        steps.Add(found.ReceivedOn is { } received
            ? new CaseStep(DashboardTexts.Step_Received, Short(received, file), Passed)
            : new CaseStep(DashboardTexts.Step_Confirm, null, found.IsOpen ? Here : null));
        if (found.Correction is { } correction)
        {
            steps.Add(new CaseStep(DashboardTexts.Step_Correction, Span(correction.AskedOn, correction.ReceivedOn, file), found.Stage is ApplicationStage.AwaitingCorrection ? Here : Passed));
        }

        foreach (var letter in found.Consultations)
        {
            var ended = letter.EndedOn ?? (file.RunOut.Contains(letter) ? file.LastDays[letter.Ordinal] : null);
            steps.Add(new CaseStep(Text.Of(letter.Party), Span(letter.SentOn, ended, file), ended is null && found.IsOpen ? Here : Passed));
        }

        if (found.Extension is { } extension)
        {
            steps.Add(new CaseStep(DashboardTexts.Step_Extension, Text.Format(DashboardTexts.Days, extension.Days), Passed));
        }

        steps.Add(Reply(DashboardTexts.Step_Reply, found.ClosedOn, found.Reopening is null, found.DueOn is null && found.ExtendedDueOn is null ? null : found.ExtendedDueOn ?? found.DueOn, file));
        if (found.Reopening is { } reopening)
        {
            steps.Add(new CaseStep(DashboardTexts.Step_Reopened, Short(reopening.ReceivedOn, file), Passed));
            steps.Add(Reply(DashboardTexts.Step_ReplyAgain, found.RenewedOn, true, found.FinalDueOn, file));
        }

        return steps;
    }

    private static CaseStep Reply(string title, DateOnly? left, bool isLast, DateOnly? due, CaseFile file) => left is { } day
        ? new CaseStep(title, Short(day, file), Passed)
        : new CaseStep(title, due is { } limit ? Text.Format(file.Standing.LatestDueOn is null ? DashboardTexts.Before : DashboardTexts.LatestBefore, Short(limit, file)) : null,
            isLast && file.Standing is { IsOpen: true, PausedSince: null, Stage: not ApplicationStage.Arrived } ? Here : null);

    private static string Span(DateOnly? from, DateOnly? until, CaseFile file) =>
        $"{(from is { } start ? Short(start, file) : "–")} {DashboardTexts.Until} {(until is { } end ? Short(end, file) : "…")}";

    private static string Short(DateOnly day, CaseFile file) => day.Year == file.Today.Year ? $"{day.Month}-{day.Day}" : Text.IsoDay(day);
}
