using System.CommandLine;
using Disclosure.Web.Disputes;
using Disclosure.Web.Documents;
using Disclosure.Web.Organs;
using Disclosure.Web.Replies;
using Text = Disclosure.Web.Shell.Text;

namespace Disclosure.Web.Commands;

/// <summary><c>import organs|applications|disputes FILE</c>: all rows or none.</summary>
internal static class ImportVerb
{
    public static System.CommandLine.Command Create(string[] settings) => new("import", CommandsTexts.Import)
    {
        Ledger("organs", CommandsTexts.ImportOrgans, settings, (services, request, cancellationToken) => services.GetRequiredService<ImportOrgans>().RunAsync(request, cancellationToken)),
        Ledger("applications", CommandsTexts.ImportApplications, settings, (services, request, cancellationToken) => services.GetRequiredService<ImportApplications>().RunAsync(request, cancellationToken)),
        Ledger("disputes", CommandsTexts.ImportDisputes, settings, (services, request, cancellationToken) => services.GetRequiredService<ImportDisputes>().RunAsync(request, cancellationToken)),
        ImportCalendarVerb.Create(settings),
    };

    private static System.CommandLine.Command Ledger(
        string name, string description, string[] settings, Func<IServiceProvider, ImportRequest, CancellationToken, Task<ImportResult>> import)
    {
        var file = new Argument<FileInfo>("FILE") { Description = CommandsTexts.ImportFile };
        var dryRun = new Option<bool>("--dry-run") { Description = CommandsTexts.ImportDryRun };
        var errors = new Option<FileInfo>("--errors") { Description = CommandsTexts.ImportErrors };
        var command = new System.CommandLine.Command(name, description) { file, dryRun, errors };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var source = parsed.GetRequiredValue(file);
            if (!source.Exists)
            {
                throw new Refusal(Text.Format(CommandsTexts.FileMissing, source.FullName));
            }

            await using var stream = source.OpenRead();
            var result = await TerminalProgress.ShowAsync(CommandsTexts.ImportProgress, bar => import(
                services,
                new ImportRequest(stream, source.Name)
                {
                    IsDryRun = parsed.GetValue(dryRun),
                    OpenErrors = parsed.GetValue(errors) is { } refused ? refused.Create : null,
                    Progress = bar is null ? null : new Rows(bar),
                },
                cancellationToken));
            foreach (var notice in result.Notices)
            {
                await Console.Error.WriteLineAsync(notice);
            }

            if (result.IsRefused)
            {
                throw new Refusal([.. result.Problems.Select(problem => problem.ToString()), .. result.ProblemCount > result.Problems.Count ? [result.Summary()] : Array.Empty<string>()]);
            }

            await Console.Out.WriteLineAsync(result.Summary(parsed.GetValue(dryRun)));
            return CommandLine.Done;
        });
        return command;
    }

    private sealed class Rows(IProgress<WorkProgress> bar) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => bar.Report(new WorkProgress(value.Done, value.Total));
    }
}
