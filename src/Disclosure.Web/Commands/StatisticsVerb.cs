using System.CommandLine;
using Disclosure.Domain.Reporting;
using Disclosure.Web.Reporting;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>statistics --form 2014|2019|2021 --year Y [--organ CODE]</c>: the filled form, failed checks included.</summary>
internal static class StatisticsVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var form = new Option<string>("--form") { Description = CommandsTexts.StatisticsForm, Required = true };
        form.AcceptOnlyFromAmong([.. StatisticsForm.All.Select(f => f.Code)]);
        var year = new Option<int>("--year") { Description = CommandsTexts.StatisticsYear, Required = true };
        var organ = new Option<string>("--organ") { Description = CommandsTexts.UserOrgan };
        var json = new Option<bool>("--json") { Description = CommandsTexts.Json };
        var output = new Option<FileInfo>("--output") { Description = CommandsTexts.StatisticsOutput };
        var command = new System.CommandLine.Command("statistics", CommandsTexts.Statistics) { form, year, organ, json, output };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var filled = await services.GetRequiredService<StatisticsQuery>().RunAsync(
                StatisticsForm.Find(parsed.GetRequiredValue(form))!, parsed.GetValue(year), parsed.GetValue(organ), cancellationToken);
            if (parsed.GetValue(output) is { } file)
            {
                await using var stream = file.Create();
                StatisticsWorkbook.Write(filled, stream);
            }

            if (parsed.GetValue(json))
            {
                await using var standard = Console.OpenStandardOutput();
                StatisticsJson.Write(filled, standard);
            }
            else
            {
                await Console.Out.WriteLineAsync(parsed.GetValue(output) is { } written ? Text.Format(CommandsTexts.StatisticsWritten, written.FullName) : StatisticsText.Write(filled));
            }

            return CommandLine.Done;
        });
        return command;
    }
}
