using System.CommandLine;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Replies;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>export applications|disputes --output FILE.csv|.xlsx</c>: the ledgers as they are taken in.</summary>
internal static class ExportVerb
{
    public static System.CommandLine.Command Create(string[] settings) => new("export", CommandsTexts.Export)
    {
        Ledger("applications", CommandsTexts.ExportApplications, settings, (services, request, output, cancellationToken) => services.GetRequiredService<ExportApplications>().RunAsync(request, output, cancellationToken)),
        Ledger("disputes", CommandsTexts.ExportDisputes, settings, (services, request, output, cancellationToken) => services.GetRequiredService<ExportDisputes>().RunAsync(request, output, cancellationToken)),
    };

    private static System.CommandLine.Command Ledger(
        string name, string description, string[] settings, Func<IServiceProvider, ExportRequest, Stream, CancellationToken, Task<int>> export)
    {
        var year = new Option<int?>("--year") { Description = CommandsTexts.ExportYear };
        var organ = new Option<string>("--organ") { Description = CommandsTexts.UserOrgan };
        var output = new Option<FileInfo>("--output") { Description = CommandsTexts.ExportOutput, Required = true };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<FileInfo>() is { } file && LedgerFormats.Of(file.Name) is null)
            {
                result.AddError(CommandsTexts.ExportOutput);
            }
        });
        var command = new System.CommandLine.Command(name, description) { year, organ, output };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var file = parsed.GetRequiredValue(output);
            var request = new ExportRequest(LedgerFormats.Of(file.Name)!.Value, parsed.GetValue(year), parsed.GetValue(organ));
            var part = new FileInfo(file.FullName + ".part"); // a refusal leaves the file as it was
            int count;
            try
            {
                await using (var stream = part.Create())
                {
                    count = await export(services, request, stream, cancellationToken);
                }

                part.MoveTo(file.FullName, overwrite: true);
            }
            finally
            {
                new FileInfo(file.FullName + ".part").Delete();
            }

            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.Exported, count, file.FullName));
            return CommandLine.Done;
        });
        return command;
    }
}
