using System.Globalization;
using Disclosure.Domain.Reporting;
using Microsoft.AspNetCore.WebUtilities;

namespace Disclosure.Web.Reporting;

/// <summary>What the parts of the page look at: the filled form, what of it is looked into, and the addresses behind its figures.</summary>
/// <param name="Filled">The form, filled.</param>
/// <param name="Looked">The figure or check that is looked into, or null.</param>
/// <param name="Compares">Whether the year before stands beside each figure.</param>
public sealed record StatisticsView(FilledForm Filled, FigurePlace? Looked, bool Compares)
{
    /// <summary>The line beside which a check is marked; one that covers many lines has none.</summary>
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Lines = new Dictionary<string, IReadOnlyList<string>>
    {
        ["L1"] = ["3.1"],
        ["L2"] = ["3.2"],
        ["L3"] = ["3.3"],
        ["L4"] = ["3.3.4"],
        ["L5"] = ["3.3"],
        ["L6"] = ["3.2"],
        ["L7"] = ["4", "5"],
        ["L8"] = ["8.3"],
        ["L9"] = ["1.1"],
        ["L10"] = ["1.1.2"],
        ["L11"] = ["2.1"],
    };

    public FormResult Result => Filled.Result;

    /// <summary>The checks, those that fail first; the sum of the units is no check of a single unit.</summary>
    public IEnumerable<CheckResult> Checks => Result.Checks
        .Where(check => Filled.Reporter.Code is null || check.Id is not ("L12" or "T7"))
        .OrderBy(check => FigureText.StateOf(check) switch { CheckState.Fails => 0, CheckState.Warns => 1, _ => 2 });

    /// <summary>The checks marked beside a line.</summary>
    public IEnumerable<CheckResult> ChecksOf(string line) => Result.Checks.Where(check => Lines.TryGetValue(check.Id, out var lines) && lines.Contains(line));

    /// <summary>Whether the figure is the one looked into.</summary>
    public bool IsLooked(FormCell cell) => Looked?.Cell is { } looked && looked.Key == cell.Key;

    /// <summary>Whether the reader may enter this figure.</summary>
    public bool MayEnter(FormCell cell) => Filled.MayEnter && cell.TakesEntries;

    /// <summary>The page itself, looking into a figure or check; null looks into none.</summary>
    public string Look(string? code, string? column = null) => Address("/statistics", code, column);

    /// <summary>All cases or disputes behind a figure or check.</summary>
    public string List(FigurePlace place) =>
        Address(place.Cell?.Source is FigureSource.Disputes ? "/statistics/disputes" : "/applications", place.Cell?.Key.Code ?? place.Check!.Id, place.Cell?.Key.Column);

    public string Export => Address(ExportStatistics.Path, null, null);

    private string Address(string path, string? code, string? column) => QueryHelpers.AddQueryString(path, Parameters(code, column, path == "/statistics"));

    private IEnumerable<KeyValuePair<string, string?>> Parameters(string? code, string? column, bool compare)
    {
        yield return new("form", Result.Form.Code);
        yield return new("year", Result.Year.ToString(CultureInfo.InvariantCulture));
        if (Filled.Reporter.Code is { } organ)
        {
            yield return new("organ", organ);
        }

        if (code is not null)
        {
            yield return new("code", code);
        }

        if (!string.IsNullOrEmpty(column))
        {
            yield return new("column", column);
        }

        if (compare && Compares)
        {
            yield return new("compare", "true");
        }
    }
}
