using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Domain.Deadlines;
using Disclosure.Web.Commands;
using Disclosure.Web.Tests.Shell;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Disclosure.Web.Tests.Commands;

/// <summary>docs/operations.md, which an operator goes by, names what the program reads.</summary>
public sealed partial class OperationsPageTests
{
    /// <summary>Looks like a key and is none of ours: a section of the server's own, and an annotation of the model.</summary>
    private static readonly string[] Foreign = ["Kestrel:Endpoints", "Disclosure:Code"];

    private static readonly string Page = File.ReadAllText(Path.Combine(ThemeTests.Root(), "docs", "operations.md"));

    [Fact]
    public void Every_key_that_the_program_reads_is_explained()
    {
        using var program = AssemblyDefinition.ReadAssembly(typeof(CommandLine).Assembly.Location);
        var keys = (from type in program.MainModule.GetTypes()
                    where !type.FullName.Contains(".Migrations.", StringComparison.Ordinal)
                    from method in type.Methods
                    where method.HasBody
                    from instruction in method.Body.Instructions
                    where instruction.OpCode == OpCodes.Ldstr
                    let text = (string)instruction.Operand
                    where Key().IsMatch(text) && !Foreign.Contains(text)
                    select text).Distinct().ToList();

        Assert.Contains("Reminders:At", keys);
        Assert.DoesNotContain(keys, key => !Page.Contains($"`{key}`", StringComparison.Ordinal) && !Page.Contains($"`{key}:", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_lights_holds_the_usual_rules()
    {
        var rows = (from row in Row().Matches(Page)
                    from kind in Code().Matches(row.Groups["kinds"].Value)
                    select (Kind: kind.Groups["kind"].Value, Marks: (string[])[row.Groups["reminder"].Value, row.Groups["yellow"].Value, row.Groups["red"].Value])).ToList();

        Assert.Equal(Enum.GetNames<WatchedKind>().Order(StringComparer.Ordinal), rows.Select(row => row.Kind).Order(StringComparer.Ordinal));
        Assert.All(rows, row =>
        {
            var rule = LightRules.Usual[Enum.Parse<WatchedKind>(row.Kind)];
            Assert.Equal([Say(rule.Reminder), Say(rule.Yellow), Say(rule.Red)], row.Marks);
        });
    }

    private static string Say(LightMark mark) => mark.Amount.ToString(CultureInfo.InvariantCulture) + (mark.IsShare ? "%" : "");

    [GeneratedRegex("^[A-Z][A-Za-z]+:[A-Z][A-Za-z0-9]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"^\| (?<kinds>`\w+`.*?) \| [^|]+ \| (?<reminder>-?\d+%?) \| (?<yellow>-?\d+%?) \| (?<red>-?\d+%?) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<kind>\\w+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
