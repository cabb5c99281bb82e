using System.CommandLine;
using Disclosure.Domain.Law;
using Disclosure.Web.Applications;
using Disclosure.Web.Calendar;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>import calendar FILE</c>: a year of the working calendar, and what it does to the open cases.</summary>
internal static class ImportCalendarVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var file = new Argument<FileInfo>("FILE") { Description = CommandsTexts.ImportCalendarFile };
        var dryRun = new Option<bool>("--dry-run") { Description = CommandsTexts.ImportCalendarDryRun };
        var command = new System.CommandLine.Command("calendar", CommandsTexts.ImportCalendar) { file, dryRun };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var source = parsed.GetRequiredValue(file);
            if (!source.Exists)
            {
                throw new Refusal(Text.Format(CommandsTexts.FileMissing, source.FullName));
            }

            await using var stream = source.OpenRead();
            var year = await ReadAsync(stream, source.Name, cancellationToken);
            foreach (var remark in year.Remarks)
            {
                await Console.Error.WriteLineAsync(Text.Format(CommandsTexts.CalendarRemark, Text.Format(Text.Of(remark.Kind), [.. remark.Arguments])));
            }

            var differences = await services.GetRequiredService<CalendarDifferences>().ForesayAsync(year.Notice, cancellationToken);
            foreach (var line in differences.Shown)
            {
                await Console.Out.WriteLineAsync($"{line.Number}\t{line.Organ}\t{Day(line.OldDueOn, line.OldStatus)} → {Day(line.NewDueOn, line.NewStatus)}\t{DeadlineLamp.Say(line.OldLight)} → {DeadlineLamp.Say(line.NewLight)}");
            }

            if (differences.Changed > differences.Shown.Count)
            {
                await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.CalendarMore, differences.Changed - differences.Shown.Count));
            }

            if (parsed.GetValue(dryRun))
            {
                await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.CalendarWouldMove, year.Notice.Year, differences.Open ?? 0, differences.Changed));
                return CommandLine.Done;
            }

            var moved = await services.GetRequiredService<ImportCalendar>().RunAsync(year, cancellationToken);
            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.CalendarApplied, year.Notice.Year, year.Notice.Source, moved, services.GetRequiredService<CalendarShelf>().Current.Version));
            return CommandLine.Done;
        });
        return command;
    }

    /// <summary>A refusal names the file: several are imported in a row.</summary>
    private static async Task<CalendarFile> ReadAsync(Stream stream, string name, CancellationToken cancellationToken)
    {
        try
        {
            return await CalendarFile.ReadAsync(stream, name, cancellationToken);
        }
        catch (RuleViolationException violation)
        {
            throw new Refusal($"{name}：{Text.Of(violation)}");
        }
    }

    private static string Day(DateOnly? day, Domain.Deadlines.DueStatus? status) =>
        day is { } known ? status is Domain.Deadlines.DueStatus.Provisional ? $"{Text.IsoDay(known)}（{Text.Of(status)}）" : Text.IsoDay(known) : "–";
}
