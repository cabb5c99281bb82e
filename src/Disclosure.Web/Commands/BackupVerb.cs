using System.CommandLine;
using System.Text.Json;
using Disclosure.Web.Audit;
using Disclosure.Web.Identity;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>backup FILE</c> and <c>restore FILE [--force]</c>: the database and the contents in one archive with their hashes.</summary>
internal static class BackupVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var (file, json) = (new Argument<string>("FILE") { Description = CommandsTexts.BackupFile }, new Option<bool>("--json") { Description = CommandsTexts.Json });
        var command = new System.CommandLine.Command("backup", CommandsTexts.Backup) { file, json };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            services.GetRequiredService<DatabaseUse>().DemandEmbedded();
            await services.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
            var made = await TerminalProgress.ShowAsync(CommandsTexts.BackupProgress, bar => services.GetRequiredService<BackUp>().RunAsync(parsed.GetRequiredValue(file), bar, cancellationToken));
            await Console.Out.WriteLineAsync(parsed.GetValue(json) ? Json(made, parsed.GetRequiredValue(file))
                : Text.Format(CommandsTexts.BackedUp, parsed.GetRequiredValue(file), made.Parts.Count - 1, (made.Parts.Sum(p => p.Size) + 1023) / 1024));
            return CommandLine.Done;
        }, opensDatabase: false);
        return command;
    }

    public static System.CommandLine.Command CreateRestore(string[] settings)
    {
        var file = new Argument<string>("FILE") { Description = CommandsTexts.RestoreFile };
        var force = new Option<bool>("--force") { Description = CommandsTexts.RestoreForce };
        var command = new System.CommandLine.Command("restore", CommandsTexts.Restore) { file, force };
        command.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var restored = await TerminalProgress.ShowAsync(CommandsTexts.RestoreProgress, bar => services.GetRequiredService<Restore>().RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(force), bar, cancellationToken));
            await services.GetRequiredService<DatabasePreparation>().RunAsync(cancellationToken: cancellationToken);
            await services.GetRequiredService<CommandGate>().RunAsync(
                new Audit.Command(nameof(Restore), Permission.RunSelfAudit, Path.GetFileName(parsed.GetRequiredValue(file)), new { restored.At, restored.Schema, restored.AuditSeq }), _ => Task.FromResult(Path.GetFileName(parsed.GetRequiredValue(file))), cancellationToken);
            await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.Restored, Data.LegalDays.OnOfficeClock(restored.At.UtcDateTime).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), restored.Parts.Count - 1));
            return CommandLine.Done;
        }, opensDatabase: false);
        return command;
    }

    private static string Json(BackupManifest made, string file) => JsonSerializer.Serialize(
        new { file, at = made.At, schema = made.Schema, auditSeq = made.AuditSeq, files = made.Parts.Count - 1, bytes = made.Parts.Sum(p => p.Size) }, AuditJson.Options);
}
