using System.CommandLine;
using System.Text.Json;
using Disclosure.Web.Audit;
using Disclosure.Web.Shell;

namespace Disclosure.Web.Commands;

/// <summary><c>audit verify</c>: checks the whole chain and names the first bad entry.</summary>
internal static class AuditVerb
{
    public static System.CommandLine.Command Create(string[] settings)
    {
        var json = new Option<bool>("--json") { Description = CommandsTexts.Json };
        var verify = new System.CommandLine.Command("verify", CommandsTexts.AuditVerify) { json };
        verify.Runs(settings, async (parsed, services, cancellationToken) =>
        {
            var report = await services.GetRequiredService<AuditVerification>().RunAsync(cancellationToken);
            if (parsed.GetValue(json))
            {
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(new { entries = report.Entries, firstBad = report.FirstBad, problem = report.Problem }, AuditJson.Options));
            }
            else if (report.FirstBad is null)
            {
                await Console.Out.WriteLineAsync(Text.Format(CommandsTexts.AuditHolds, report.Entries));
            }

            return report.FirstBad is { } bad ? throw new Refusal(Text.Format(CommandsTexts.AuditBroken, bad, report.Problem)) : CommandLine.Done;
        });
        return new System.CommandLine.Command("audit", CommandsTexts.Audit) { verify };
    }
}
